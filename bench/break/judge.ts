/** What the database holds in the end, against what was acknowledged. */
import type { Answer } from "@/lib/items/answers";
import { orderedJson } from "@/lib/shared/ordered-json";
import { type AckedSave, type Oracle, placeOf, type Wrong } from "./oracle";

interface HeldText {
  attemptId: string;
  itemId: string;
  writer: string;
  writerCount: number;
  value: Answer;
}
/** Everything of the students' work that the database holds. */
export interface Held {
  answers: (HeldText & { version: number })[];
  copies: HeldText[];
  attempts: { id: string; assignmentId: string; userId: string; state: string }[];
  /** How often each attempt was handed in, by the events. */
  submissions: { attemptId: string; times: number }[];
  /** Parts of an attempt that the key marked more than once. */
  doubleMarks: { attemptId: string; itemId: string }[];
  /** Marks by the key, and what the answers that stand would be marked. */
  marks: { attemptId: string; given: string; due: string }[];
}
type Finding = [Wrong, string];

function groupBy<T>(list: readonly T[], key: (each: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const each of list) groups.set(key(each), [...(groups.get(key(each)) ?? []), each]);
  return groups;
}

/** Why the newest acknowledged text of one answer is not there, or null where it is, or a later one of the student's. */
function whyLost(
  oracle: Oracle,
  acks: readonly AckedSave[],
  held: Held["answers"][number] | undefined,
): string | null {
  if (acks.length === 0) return null;
  if (!held) return "is not there";
  for (const save of acks) {
    const { version, writer, count } = save;
    if (version === null) continue;
    if (held.version < version) return `is at version ${held.version}, acknowledged was ${version}`;
    if (held.version === version && !oracle.explains(save, held.value))
      return `holds another text at version ${version}`;
    if (held.writer === writer && held.writerCount < count)
      return `holds save ${held.writerCount} of its page, acknowledged was ${count}`;
  }
  return null;
}

function* judgeTexts(oracle: Oracle, held: Held): Generator<Finding> {
  const acks = groupBy([...oracle.acked.values()].flat(), placeOf);
  const sent = new Set(
    oracle.sent.map((s) => `${placeOf(s)} ${s.writer} ${s.count} ${orderedJson(s.value)}`),
  );
  const answers = new Map(held.answers.map((each) => [placeOf(each), each]));
  for (const [place, saves] of acks) {
    const why = whyLost(oracle, saves, answers.get(place));
    if (why) yield ["acknowledgedLost", `${place} ${why}`];
    for (const { writer, count } of saves.filter(({ version }) => version === null)) {
      const kept = held.copies.some(
        (c) => placeOf(c) === place && c.writer === writer && c.writerCount >= count,
      );
      if (!kept) yield ["acknowledgedLost", `${place}: the copy of save ${count} is not there`];
    }
  }
  for (const each of [...held.answers, ...held.copies]) {
    if (!sent.has(`${placeOf(each)} ${each.writer} ${each.writerCount} ${orderedJson(each.value)}`))
      yield ["leakedToOthers", `${placeOf(each)} holds a text that nobody sent there`];
  }
}

function* judgeSubmissions(oracle: Oracle, held: Held): Generator<Finding> {
  for (const { attemptId, times } of held.submissions)
    if (times > 1) yield ["doubledSubmissions", `${attemptId} was handed in ${times} times`];
  for (const { attemptId, itemId } of held.doubleMarks)
    yield ["doubledSubmissions", `${attemptId} ${itemId} was marked twice`];
  const starts = groupBy(held.attempts, (each) => `${each.assignmentId} ${each.userId}`);
  for (const [whose, attempts] of starts)
    if (attempts.length > 1) yield ["doubledSubmissions", `${whose} was begun ${attempts.length} times`];
  const times = new Map(held.submissions.map((each) => [each.attemptId, each.times]));
  const states = new Map(held.attempts.map(({ id, state }) => [id, state]));
  for (const id of oracle.submitted.keys())
    if (states.get(id) !== "submitted" || !times.get(id))
      yield ["falseAcknowledgements", `${id} was said to be handed in and is not`];
  for (const [id, state] of states)
    if ((state === "submitted") !== (times.get(id) === 1))
      yield ["falseAcknowledgements", `${id} is ${state} and has ${times.get(id) ?? 0} submissions`];
  for (const { attemptId, given, due } of held.marks)
    if (given !== due)
      yield ["acknowledgedLost", `${attemptId} was marked ${given}, its answers earn ${due}`];
}

/** Every way in which the database falls short of what was acknowledged. */
export function* judgeDatabase(oracle: Oracle, held: Held): Generator<Finding> {
  yield* judgeTexts(oracle, held);
  yield* judgeSubmissions(oracle, held);
}
