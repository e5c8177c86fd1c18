/** Pages and forms: what a request costs beside the floor's page or save. */

import { eq } from "drizzle-orm";
import { actionCall, cookieOf } from "@/bench/attack/client";
import { actionId } from "@/bench/server/desk";
import { db, sql } from "@/db/client";
import { attempts } from "@/db/schema";
import { costOf, inTurns, measured, type Side, type Turn } from "./figures";
import { type Ask, closedLoop } from "./load";
import type { Typists } from "./saves";
import type { Class } from "./school";
import type { Site } from "./site";

export interface Beside {
  product: Side;
  floor: Side;
  rate: number;
  cpu: number;
}

/** The page of one person after another against the floor's page, so many at once. */
export async function measurePage(
  site: Site,
  asks: Ask[],
  given: { people: number; seconds: number; rounds: number },
): Promise<Beside> {
  let n = 0;
  const ours = () => asks[n++ % asks.length] ?? { path: "/" };
  const { a, b, ratio } = await inTurns(
    () => measured(site.product, () => closedLoop([site.server.address], given.people, ours, given)),
    () =>
      measured(site.bare, () => closedLoop([site.floor.address], given.people, () => ({ path: "/" }), given)),
    given.rounds,
  );
  return { product: a, floor: b, rate: ratio((turn) => turn.rate), cpu: ratio(costOf) };
}

/** The desk of every student of the class. */
export const desksOf = ({ assignment, students }: Class): Ask[] =>
  students.map(({ cookie }) => ({ path: `/learn/${assignment.id}`, headers: { cookie } }));

export const overviewOf = ({ assignment, teacher }: Class): Ask => ({
  path: `/teach/assignments/${assignment.id}`,
  headers: cookieOf(teacher),
});

/** A page's HTML as it leaves the server, before compression; in bytes. */
export async function bytesOf(address: string, { path, headers }: Ask): Promise<number> {
  const answer = await fetch(`${address}${path}`, { headers: { ...headers, "accept-encoding": "identity" } });
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}.`);
  return (await answer.arrayBuffer()).byteLength;
}

/** Work that was handed in is taken back, so that it can be handed in again. */
async function reopen({ assignment }: Class): Promise<void> {
  await sql`delete from marks m using attempts t
    where t.school_id = m.school_id and t.id = m.attempt_id and t.assignment_id = ${assignment.id}`;
  await db
    .update(attempts)
    .set({ state: "working", submittedAt: null })
    .where(eq(attempts.assignmentId, assignment.id));
}

/** Every student of the class hands in, sixteen at once; the answer holds the page of what was handed in. */
async function submitAll(site: Site, class_: Class): Promise<Turn> {
  await reopen(class_);
  const id = actionId("learn/[assignmentId]/actions.ts", "submit");
  const path = `/learn/${class_.assignment.id}`;
  const origin = site.server.address;
  const asks = class_.students.map(({ person, attemptId }): Ask => {
    const { headers, body } = actionCall(id, { attemptId }, person);
    return { method: "POST", path, headers: { ...headers, ...cookieOf(person), origin }, body };
  });
  const turn = await measured(site.product, () =>
    closedLoop([origin], 16, () => asks.pop(), { seconds: 120 }),
  );
  const [left] = await sql`select count(*)::int as n from attempts
    where assignment_id = ${class_.assignment.id} and state <> 'submitted'`;
  if (left?.n !== 0) throw new Error(`${left?.n} pieces were not handed in.`);
  return turn;
}

/** Handing in, in turns with the floor's save: its processor time against that of a save's floor. */
export async function measureSubmitting(
  site: Site,
  class_: Class,
  { floors }: Typists,
  given: { seconds: number; rounds: number },
): Promise<Omit<Beside, "rate">> {
  const { a, b, ratio } = await inTurns(
    () => submitAll(site, class_),
    () => measured(site.bare, () => closedLoop([site.floor.address], 16, floors, given)),
    given.rounds,
  );
  return { product: a, floor: b, cpu: ratio(costOf) };
}
