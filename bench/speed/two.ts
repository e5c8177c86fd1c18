/** Two processes behind one database: whichever answers is right, and what the second one adds. */
import { sql } from "@/db/client";
import { inTurns, measured, type Side } from "./figures";
import { type Ask, closedLoop } from "./load";
import { desksOf } from "./pages";
import type { Typists } from "./saves";
import type { Class } from "./school";
import type { Site } from "./site";

export interface TwoProcesses {
  two: Side;
  one: Side;
  ratio: number;
}

/** What one process saved the other shows, and a session that ends there has ended here. */
async function eitherIsRight(class_: Class, ask: Ask, one: string, other: string): Promise<void> {
  const [student] = class_.students;
  if (!student || typeof ask.body !== "string") throw new Error("Nobody is at work.");
  const count = 2_000_000_000;
  const said = `only-here-${count}`;
  const sent = { ...(JSON.parse(ask.body) as object), attemptId: student.attemptId, count, itemId: "essay" };
  const value = { kind: "essay", prompt: null, text: said, cited: [] };
  const headers = { "content-type": "application/json", origin: one, cookie: student.cookie };
  const saved = await fetch(`${one}/api/answers`, {
    method: "POST",
    headers,
    body: JSON.stringify({ ...sent, value }),
  });
  if (saved.status !== 200) throw new Error(`One process refused a save with ${saved.status}.`);
  const desk = () =>
    fetch(`${other}/learn/${class_.assignment.id}`, {
      headers: { cookie: student.cookie },
      redirect: "manual",
    });
  if (!(await (await desk()).text()).includes(said))
    throw new Error("The other process does not show the save.");
  await sql`update users set session_version = session_version + 1 where id = ${student.person.id}`;
  const ended = (await desk()).status;
  await sql`update users set session_version = session_version - 1 where id = ${student.person.id}`;
  if (ended !== 307) throw new Error(`The other process answers an ended session with ${ended}.`);
}

/** Saves by so many students, in turns over two processes and over one. */
export async function measureTwo(
  site: Site,
  class_: Class,
  { ours }: Typists,
  given: { students: number; seconds: number; rounds: number },
): Promise<TwoProcesses> {
  const second = await site.startSecond();
  const addresses = [site.server.address, second.address];
  const both = { servers: [site.server.pid, second.pid], database: site.product.database };
  const { a, b, ratio } = await inTurns(
    () => measured(both, () => closedLoop(addresses, given.students, ours, given)),
    () => measured(site.product, () => closedLoop(addresses.slice(0, 1), given.students, ours, given)),
    given.rounds,
  );
  await eitherIsRight(class_, ours(0), site.server.address, second.address);
  await second.stop(3);
  return { two: a, one: b, ratio: ratio((turn) => turn.rate) };
}

/** Requests of a class at work, nine saves to a desk: for warming up and for memory. */
export function mixed(class_: Class, { ours }: Typists): (person: number) => Ask {
  const desks = desksOf(class_);
  let n = 0;
  return (person) => {
    n += 1;
    return n % 10 === 0 ? (desks[(n / 10) % desks.length] ?? ours(person)) : ours(person);
  };
}
