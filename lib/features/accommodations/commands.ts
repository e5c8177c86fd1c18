import { and, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { accommodations } from "@/db/schema";
import { recordEvent } from "@/lib/features/events";
import type { AccommodationInput } from "./input";
import type { StudentToAccommodate } from "./queries";

/** Sets what a student needs in every assignment, those under way too. Nothing needed leaves no row. */
export async function setAccommodation(
  { teacher, userId }: StudentToAccommodate,
  { time, glossary, largePrint }: Omit<AccommodationInput, "classId" | "studentId">,
): Promise<void> {
  const { schoolId, userId: setBy } = teacher;
  const needs = { timePercent: time, glossaryOpen: glossary, largePrint, setBy };
  const nothing = time === 100 && !glossary && !largePrint;
  await db.transaction(async (tx) => {
    if (nothing)
      await tx
        .delete(accommodations)
        .where(and(eq(accommodations.schoolId, schoolId), eq(accommodations.userId, userId)));
    else
      await tx
        .insert(accommodations)
        .values({ schoolId, userId, ...needs })
        .onConflictDoUpdate({
          target: [accommodations.schoolId, accommodations.userId],
          set: { ...needs, updatedAt: sql`now()` },
        });
    await recordEvent(tx, {
      schoolId,
      kind: "student.accommodation-changed",
      actorId: setBy,
      subjectId: userId,
    });
  });
}
