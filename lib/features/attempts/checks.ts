/** Questions checked one by one, where the assignment gives feedback at once: the key of that question, and no other. */
import { and, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { answers, assignments, attempts, lessonVersions } from "@/db/schema";
import { recordEvent } from "@/lib/features/events";
import type { Answer } from "@/lib/items/answers";
import type { Item } from "@/lib/items/schema";
import type { Lesson } from "@/lib/lesson/schema";
import { conflict, notFound } from "@/lib/shared/errors";
import { orderedJson } from "@/lib/shared/ordered-json";
import { isAnswered } from "./answered";
import type { AttemptToSubmit } from "./proofs";
import { hasOpened } from "./rules";
import { hasEnded } from "./terms";
import { baseTerms, storedTerms, termsOf } from "./terms-sql";

export interface Checks {
  /** Ids of the items that their key decides. */
  can: string[];
  /** The items checked so far, key and reasons included. */
  given: Record<string, Item>;
}

/** A text is marked by a person, so it can't be checked at once. */
const keyDecides = (item: Item) => !("keyPoints" in item);

/** What can be checked in a piece of work, and what was. Of an item that wasn't, its id alone is in it. */
export function checksFor(
  { items }: Pick<Lesson, "items">,
  saved: readonly { itemId: string; checkedAt: string | null }[],
): Checks {
  const checked = new Set(saved.flatMap(({ itemId, checkedAt }) => (checkedAt ? [itemId] : [])));
  const able = items.filter(keyDecides);
  return {
    can: able.map(({ id }) => id),
    given: Object.fromEntries(able.filter(({ id }) => checked.has(id)).map((item) => [item.id, item])),
  };
}

/**
 * Checks the answer that is saved: from here on it stands, and the item comes back with its key. Checking again gives the
 * same. `value` is what the student sees: where it isn't what is saved, nothing is checked. Throws "not-found" where
 * the assignment doesn't offer it or the item has no key, and a conflict for work that has ended.
 */
export async function checkAnswer(
  proof: AttemptToSubmit,
  { itemId, value }: { itemId: string; value: Answer },
): Promise<{ item: Item }> {
  const { student, id } = proof;
  const { schoolId, userId } = student;
  return db.transaction(async (tx) => {
    const [work] = await tx
      .select({
        state: attempts.state,
        startedAt: attempts.startedAt,
        ...baseTerms,
        stored: storedTerms(userId),
        now: sql`now()`.mapWith(attempts.startedAt),
        item: sql<Item | null>`(select i from jsonb_array_elements(${lessonVersions.content}->'items') i
          where i->>'id' = ${itemId})`,
      })
      .from(attempts)
      .innerJoin(
        assignments,
        and(
          eq(assignments.schoolId, attempts.schoolId),
          eq(assignments.id, attempts.assignmentId),
          assignments.atOnce,
        ),
      )
      .innerJoin(
        lessonVersions,
        and(
          eq(lessonVersions.schoolId, assignments.schoolId),
          eq(lessonVersions.lessonId, assignments.lessonId),
          eq(lessonVersions.version, attempts.lessonVersion),
        ),
      )
      .where(and(eq(attempts.schoolId, schoolId), eq(attempts.id, id), eq(attempts.userId, userId)))
      // Waits for a save under way; one that comes later finds the answer checked.
      .for("update", { of: attempts });
    if (!work?.item || !keyDecides(work.item)) throw notFound("question");
    const terms = termsOf(work, work.stored);
    const open = hasOpened(terms, work.now) && !hasEnded(terms, work.startedAt, work.now);
    if (work.state !== "working" || !open)
      throw conflict("This work can no longer be changed, so nothing more is checked.");
    const theAnswer = and(
      eq(answers.schoolId, schoolId),
      eq(answers.attemptId, id),
      eq(answers.itemId, itemId),
    );
    const [saved] = await tx
      .select({ value: answers.value, checkedAt: answers.checkedAt })
      .from(answers)
      .where(theAnswer);
    if (saved?.checkedAt) return { item: work.item };
    if (!saved || !isAnswered(saved.value)) throw conflict("Answer the question first, then check it.");
    if (orderedJson(saved.value) !== orderedJson(value))
      throw conflict("This answer is still being saved. Check it in a moment.");
    await tx.update(answers).set({ checkedAt: sql`now()` }).where(theAnswer);
    await recordEvent(tx, { schoolId, kind: "answer.checked", actorId: userId, subjectId: id });
    return { item: work.item };
  });
}
