/** Saving answers: the product's one statement against the floor's, with so many students at once. */
import { newId } from "@/lib/shared/ids";
import { costOf, inTurns, measured, percentile, type Side } from "./figures";
import { floorCookie } from "./floor";
import { type Ask, closedLoop } from "./load";
import { type AtWork, answersTo, type Class } from "./school";
import type { Site } from "./site";

/**
 * What each student sends: one answer after the other, each time with another text, as typing does. One for a class: a
 * second would be a second window, whose texts conflict.
 */
function typing(class_: Class): (person: number) => { student: AtWork; body: string; count: number } {
  const values = answersTo(class_.lesson);
  const writer = newId();
  let count = 0;
  return (person) => {
    const student = class_.students[person % class_.students.length];
    const [itemId, given] = values[count % values.length] ?? [];
    if (!student || !given) throw new Error("There is nobody at work, or nothing to answer.");
    count += 1;
    const value = "text" in given ? { ...given, text: `${given.text} ${count}` } : given;
    const body = JSON.stringify({ attemptId: student.attemptId, itemId, base: 1, writer, count, value });
    return { student, body, count };
  };
}

/** As a browser says it, whichever of several processes answers. */
const json = { "content-type": "application/json", "sec-fetch-site": "same-origin" };

export interface Typists {
  ours: (person: number) => Ask;
  floors: (person: number) => Ask;
}

/** The requests of a class that types, as the product takes them and as the floor does. */
export function typistsOf(class_: Class, { server: { address: origin } }: Pick<Site, "server">): Typists {
  const [type, bare] = [typing(class_), typing(class_)];
  const cookie = floorCookie();
  return {
    ours: (person) => {
      const { student, body } = type(person);
      return {
        method: "POST",
        path: "/api/answers",
        headers: { ...json, origin, cookie: student.cookie },
        body,
      };
    },
    floors: (person) => ({
      method: "POST",
      path: "/save",
      headers: { ...json, cookie },
      body: bare(person).body,
    }),
  };
}

export interface Saves {
  students: number;
  product: Side;
  floor: Side;
  /** The product's divided by the floor's, each round by itself. */
  rate: number;
  cpu: number;
  p: (share: number) => number;
}

export async function measureSaves(
  site: Site,
  { ours, floors }: Typists,
  given: { students: number; seconds: number; rounds: number },
): Promise<Saves> {
  const { students, seconds, rounds } = given;
  const { a, b, ratio } = await inTurns(
    () => measured(site.product, () => closedLoop([site.server.address], students, ours, { seconds })),
    () => measured(site.bare, () => closedLoop([site.floor.address], students, floors, { seconds })),
    rounds,
  );
  const p = (share: number) => percentile(a.latencies, share);
  return { students, product: a, floor: b, rate: ratio((turn) => turn.rate), cpu: ratio(costOf), p };
}

/** SQL statements that one save takes. */
export async function statementsPerSave(site: Site, { ours }: Typists): Promise<number> {
  const some = () => {
    let left = 40;
    return closedLoop([site.server.address], 4, (n) => (left-- > 0 ? ours(n) : undefined), { seconds: 20 });
  };
  await some(); // every connection of the pool has asked for the database's types by then
  return (await site.statements.count(some)) / 40;
}
