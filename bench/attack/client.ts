/** Requests as anyone may send them: any method, any header, any bytes. */
import { Agent, type IncomingHttpHeaders, request } from "node:http";
import { sessionCookieName, signSession } from "@/lib/access/session";

export interface Person {
  schoolId: string;
  id: string;
  role: "teacher" | "student";
  sessionVersion: number;
}
export interface Answer {
  /** 0 where the connection ended without an answer. */
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}
export interface Sent {
  method?: string;
  path: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array | undefined;
  person?: Person | null;
}

const agent = new Agent({ keepAlive: true, maxSockets: 16 });
/** A long path comes back in a header. */
const connection = { agent, timeout: 60_000, maxHeaderSize: 256 * 1024 };

/** The `Cookie` header of a signed-in person; empty for a visitor. */
export function cookieOf(person: Person | null | undefined): Record<string, string> {
  if (!person) return {};
  const { schoolId, id: userId, role, sessionVersion: version } = person;
  const exp = Math.floor(Date.now() / 1000) + 3600;
  return { cookie: `${sessionCookieName()}=${signSession({ schoolId, userId, role, version, exp })}` };
}

/**
 * Sends one request and reads its whole answer. A connection that is cut off answers with status 0. Next first sends a
 * request for a page's payload on to the same page with a checksum of its headers; that one step is gone along.
 */
export async function send(address: string, sent: Sent): Promise<Answer> {
  const answer = await sendOnce(address, sent);
  const { location } = answer.headers;
  if (answer.status !== 307 || !sent.headers?.rsc || !location?.includes("?_rsc")) return answer;
  const { pathname, search } = new URL(location, address);
  return sendOnce(address, { ...sent, path: pathname + search });
}

function sendOnce(address: string, sent: Sent): Promise<Answer> {
  const { method = "GET", path, body, person } = sent;
  const { hostname, port } = new URL(address);
  const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
  const headers = { origin: address, ...cookieOf(person), ...length, ...sent.headers };
  return new Promise((done) => {
    const none = (error: Error) => done({ status: 0, headers: {}, text: String(error) });
    const out = request({ hostname, port, method, path, headers, ...connection }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("error", none);
      response.on("end", () =>
        done({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(parts).toString("utf8"),
        }),
      );
    });
    out.on("timeout", () => out.destroy(new Error("no answer within a minute")));
    out.on("error", none);
    out.end(body);
  });
}

export type Fields = Record<string, string | string[]>;

const boundary = "----proof-of-safety";
const part = (name: string, value: string) =>
  `--${boundary}\r\nContent-Disposition: form-data; name="${name.replaceAll('"', "%22").replaceAll(/\r|\n/g, " ")}"\r\n\r\n${value}\r\n`;

/** A multipart body of those parts, in order. */
export const multipart = (parts: [string, string][]): Pick<Sent, "headers" | "body"> => ({
  headers: { "content-type": `multipart/form-data; boundary=${boundary}` },
  body: `${parts.map(([name, value]) => part(name, value)).join("")}--${boundary}--\r\n`,
});

/** A server action as React calls it: the form's fields, then the argument list (state, form) that names them. */
export function actionCall(id: string, fields: Fields, person: Person | null): Sent {
  const parts = Object.entries(fields).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [`_1_${name}`, one]),
  );
  const { headers, body } = multipart([...parts, ["0", JSON.stringify([{ status: "idle" }, "$K1"])]]);
  return { method: "POST", path: "/forgot", headers: { ...headers, "next-action": id }, body, person };
}

/** Runs `work` for each, `width` at a time. */
export async function each<T>(all: readonly T[], width: number, work: (one: T) => Promise<void>) {
  const rest = all.values();
  const run = async () => {
    for (const one of rest) await work(one);
  };
  await Promise.all(Array.from({ length: width }, run));
}
