/** Reading one item's answers across a class, and the proof that the viewer may mark them. */
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { answers, assignments, lessonVersions, marks } from "@/db/schema";
import { teachesAssignment } from "@/lib/access/scope";
import type { Teacher } from "@/lib/access/viewer";
import type { Scored } from "@/lib/grading/totals";
import { notFound } from "@/lib/shared/errors";
import { log } from "@/lib/shared/log";
import { listBank } from "../bank";
import { inReviewOrder, rosterOf, scoredContent, scoringVersion } from "../roster";
import { markPartsOf } from "../rules";
import { groupsAside } from "./aside";
import type { SuggestedGroup } from "./group-worker";
import { firstBatch, keyOf, type Typed, typedItems } from "./rules";

declare const proof: unique symbol;

/** A typed item of an assignment that the viewer teaches. Minted by `findQuestionToMark` alone. */
export interface QuestionToMark {
  readonly teacher: Teacher;
  readonly assignmentId: string;
  readonly itemId: string;
  /** The version that scores. */
  readonly lessonVersion: number;
  readonly scored: Scored;
  readonly [proof]: "question";
}

async function findAssignment(teacher: Teacher, assignmentId: string) {
  const [row] = await db
    .select({ title: assignments.title, lessonVersion: assignments.lessonVersion, scored: scoredContent })
    .from(assignments)
    .innerJoin(lessonVersions, scoringVersion)
    .where(
      and(
        eq(assignments.schoolId, teacher.schoolId),
        eq(assignments.id, assignmentId),
        teachesAssignment(teacher, assignments.id),
      ),
    );
  if (!row) throw notFound("assignment");
  return row;
}

/** The item, where it is typed and of an assignment that the viewer teaches. */
export async function findQuestionToMark(
  teacher: Teacher,
  assignmentId: string,
  itemId: string,
): Promise<QuestionToMark> {
  const { lessonVersion, scored } = await findAssignment(teacher, assignmentId);
  if (!typedItems(scored).some(({ item }) => item.id === itemId)) throw notFound("item");
  return { teacher, assignmentId, itemId, lessonVersion, scored } as QuestionToMark;
}

/** Changes with every change of a mark. */
export const seenOfMark = sql<string>`coalesce(${marks.updatedAt}::text, '')`;

/** What is submitted and not marked yet, of all typed items: each item's answers in the order of the class. */
async function waitingFor(teacher: Teacher, assignmentId: string, itemIds: readonly string[]) {
  const roster = rosterOf(teacher, assignmentId);
  return db
    .select({
      attemptId: sql<string>`${roster.attemptId}`,
      itemId: answers.itemId,
      text: sql<string>`${answers.value}->>'text'`,
      seen: seenOfMark,
    })
    .from(roster)
    .innerJoin(
      answers,
      and(eq(answers.schoolId, teacher.schoolId), sql`${answers.attemptId} = ${roster.attemptId}`),
    )
    .leftJoin(
      marks,
      and(
        eq(marks.schoolId, answers.schoolId),
        eq(marks.attemptId, answers.attemptId),
        eq(marks.itemId, answers.itemId),
      ),
    )
    .where(
      and(
        eq(roster.state, "submitted"),
        sql`${answers.itemId} = any(${sql.param([...itemIds])}::text[])`,
        sql`btrim(coalesce(${answers.value}->>'text', ''), E' \\n\\t\\r') <> ''`,
        isNull(marks.points),
      ),
    )
    .orderBy(...inReviewOrder(roster), asc(answers.itemId));
}

/** One way of putting it, with the answers that it stands for. */
export interface WordingToMark extends Omit<SuggestedGroup["wordings"][number], "ids"> {
  members: { attemptId: string; seen: string }[];
}
export interface GroupToMark {
  wordings: WordingToMark[];
}

/** Groups as the page takes them. Where grouping fails, each answer stands for itself, without a suggestion. */
async function groupsOf(key: ReturnType<typeof keyOf>, now: readonly Typed[]): Promise<GroupToMark[]> {
  const seen = new Map(now.map((answer) => [answer.attemptId, answer.seen]));
  const given = now.map(({ attemptId, text }) => ({ id: attemptId, text }));
  const groups = await groupsAside({ key, answers: given }).catch((error: unknown): SuggestedGroup[] => {
    log().error({ err: error }, "answers could not be grouped");
    const suggested = { points: 0, between: [0, key.points] as [number, number], keyPoints: [] };
    return given.map(({ id, text }) => ({
      ...{ size: 1, wordings: [{ text, ids: [id], identical: true, look: false, suggested }] },
    }));
  });
  return groups.map(({ wordings }) => ({
    wordings: wordings.map(({ ids, ...wording }) => ({
      ...wording,
      members: ids.map((attemptId) => ({ attemptId, seen: seen.get(attemptId) ?? "" })),
    })),
  }));
}

/**
 * One typed item's unmarked answers in groups; without `itemId` the first that has any. "Not found" where the assignment
 * isn't the viewer's, or the item no typed one of it.
 */
export async function readQuestions(teacher: Teacher, assignmentId: string, itemId?: string) {
  const [{ title, scored }, bank] = await Promise.all([
    findAssignment(teacher, assignmentId),
    listBank(teacher),
  ]);
  const typed = typedItems(scored);
  if (itemId !== undefined && !typed.some(({ item }) => item.id === itemId)) throw notFound("item");
  const ids = typed.map(({ item }) => item.id);
  const waiting = typed.length > 0 ? await waitingFor(teacher, assignmentId, ids) : [];
  const items = typed.map(({ item, label }) => ({
    itemId: item.id,
    label,
    toMark: waiting.filter((answer) => answer.itemId === item.id).length,
  }));
  const chosen = itemId ?? items.find(({ toMark }) => toMark > 0)?.itemId ?? ids[0];
  const current = typed.find(({ item }) => item.id === chosen);
  if (!current) return { title, items, bank, question: null };
  const { item } = current;
  const { now, later } = firstBatch(waiting.filter((answer) => answer.itemId === item.id));
  const part = markPartsOf(scored, {}).find((each) => each.itemId === item.id);
  if (!part) throw notFound("item");
  const question = {
    // The blank answer that the part was made with earns nothing by the key; these answers are not blank.
    part: { ...part, byKey: null },
    stem: item.stem,
    modelAnswer: item.modelAnswer,
    groups: now.length > 0 ? await groupsOf(keyOf(item), now) : [],
    later,
  };
  return { title, items, bank, question };
}
