/** A teacher's own comments, to be put in again. Every statement carries the owner. */
import { and, desc, eq, isNull, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { bankComments } from "@/db/schema";
import type { Teacher } from "@/lib/access/viewer";
import { newId } from "@/lib/shared/ids";
import { bankLimit } from "./limits";

export interface BankComment {
  id: string;
  text: string;
}
const own = (teacher: Teacher) =>
  and(eq(bankComments.schoolId, teacher.schoolId), eq(bankComments.userId, teacher.userId));

/** The teacher's comments, the most used first. */
export const listBank = (teacher: Teacher): Promise<BankComment[]> =>
  db
    .select({ id: bankComments.id, text: bankComments.text })
    .from(bankComments)
    .where(and(own(teacher), isNull(bankComments.removedAt)))
    .orderBy(desc(bankComments.uses), desc(bankComments.usedAt), desc(bankComments.id))
    .limit(bankLimit.entries);

/** Keeps the words; what is there already, or was removed, is there once. */
export async function keepInBank(teacher: Teacher, text: string): Promise<void> {
  const { schoolId, userId } = teacher;
  await db
    .insert(bankComments)
    .values({ schoolId, userId, id: newId(), text: text.trim() })
    .onConflictDoUpdate({
      target: [bankComments.schoolId, bankComments.userId, bankComments.text],
      set: { removedAt: null, usedAt: sql`now()` },
    });
}

/** Counts that a comment was put in, so that what serves often stands first. */
export async function countUse(teacher: Teacher, id: string): Promise<void> {
  await db
    .update(bankComments)
    .set({ uses: sql`${bankComments.uses} + 1`, usedAt: sql`now()` })
    .where(and(own(teacher), eq(bankComments.id, id)));
}

/** Takes a comment out of the list; pieces that have it keep it. */
export async function removeFromBank(teacher: Teacher, id: string): Promise<void> {
  await db
    .update(bankComments)
    .set({ removedAt: sql`now()` })
    .where(and(own(teacher), eq(bankComments.id, id)));
}
