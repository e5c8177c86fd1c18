/** The review of one piece and the queue of one item: what a first view sends, and its statements, however large the class. */
import { get } from "node:http";
import { cookieOf } from "@/bench/attack/client";
import { sql } from "@/db/client";
import type { Ask } from "./load";
import { bytesOf } from "./pages";
import { aClassAt, type Class } from "./school";
import type { Site } from "./site";

/** Bytes of a page on the wire, compressed as a browser asks for it. */
function sentOf(address: string, { path, headers }: Ask): Promise<number> {
  return new Promise((resolve, reject) => {
    get(`${address}${path}`, { headers: { ...headers, "accept-encoding": "gzip" } }, (response) => {
      let bytes = 0;
      response.on("data", (part: Buffer) => {
        bytes += part.byteLength;
      });
      response.on("end", () => resolve(bytes));
      response.on("error", reject);
    }).on("error", reject);
  });
}

export interface Viewed {
  page: "review" | "by question";
  submitted: number;
  /** Of HTML, before and after compression. */
  bytes: number;
  sent: number;
  statements: number;
}

/** Both pages with so many submissions each. */
export async function measureReviewing(
  site: Site,
  { teacher, lesson }: Class,
  submissions: readonly number[],
): Promise<Viewed[]> {
  const found: Viewed[] = [];
  for (const submitted of submissions) {
    const { assignment, students } = await aClassAt(lesson, { submitted, teacher });
    await sql`analyze`; // as the database does by itself within a minute
    const base = `/teach/assignments/${assignment.id}`;
    const paths = {
      review: `${base}/attempts/${students[0]?.attemptId}`,
      "by question": `${base}/questions`,
    };
    for (const page of ["review", "by question"] as const) {
      const ask = { path: paths[page], headers: cookieOf(teacher) };
      const bytes = await bytesOf(site.server.address, ask);
      const statements = await site.statements.count(() => bytesOf(site.server.address, ask));
      found.push({ page, submitted, bytes, sent: await sentOf(site.server.address, ask), statements });
    }
  }
  return found;
}
