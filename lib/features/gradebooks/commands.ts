import { and, eq, notInArray, sql } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { assignmentClasses, excusals, gradebooks, gradeCategories, gradePlaces } from "@/db/schema";
import type { ClassToEdit } from "@/lib/features/classes/queries";
import { whyNotChangeable } from "@/lib/features/classes/rules";
import { recordEvent } from "@/lib/features/events";
import { conflict, invalid } from "@/lib/shared/errors";
import { newId } from "@/lib/shared/ids";
import type { SettingsInput } from "./input";
import type { CellToExcuse } from "./queries";
import { whyNotCategories } from "./rules";

const changed =
  "Someone else changed these settings while this page was open. What you typed is still here: reload in another tab to see theirs, then save again from there.";

/** Writes the settings as a whole. Refuses categories that can't be, and a form that shows older settings than stand. */
export async function saveSettings(class_: ClassToEdit, input: SettingsInput): Promise<void> {
  const why = whyNotChangeable(class_);
  if (why) throw conflict(why);
  const wrong = whyNotCategories(input.categories);
  if (wrong) throw invalid("Some of this needs another look: see the marked fields.", wrong);
  const { schoolId, userId: actorId } = class_.teacher;
  const classId = class_.id;
  await db.transaction(async (tx) => {
    await raiseVersion(tx, { schoolId, classId }, input);
    const ids = await writeCategories(tx, { schoolId, classId }, input);
    await writePlaces(tx, { schoolId, classId }, input, ids);
    await recordEvent(tx, { schoolId, kind: "gradebook.settings-changed", actorId, subjectId: classId });
  });
}

interface Of {
  schoolId: string;
  classId: string;
}

/** The row's own lock lets one writer through at a time; the version, none that hasn't seen the one before. */
async function raiseVersion(tx: Tx, of: Of, { base, missing }: SettingsInput): Promise<void> {
  const set = { missing, version: sql`${gradebooks.version} + 1` };
  const rows =
    base === 0
      ? await tx
          .insert(gradebooks)
          .values({ ...of, missing })
          .onConflictDoNothing()
          .returning({ version: gradebooks.version })
      : await tx
          .update(gradebooks)
          .set(set)
          .where(
            and(
              eq(gradebooks.schoolId, of.schoolId),
              eq(gradebooks.classId, of.classId),
              eq(gradebooks.version, base),
            ),
          )
          .returning({ version: gradebooks.version });
  if (rows.length === 0) throw conflict(changed);
}

/** Keeps, renames, adds and removes categories; returns each row's id. */
async function writeCategories(tx: Tx, of: Of, { categories }: SettingsInput): Promise<Map<number, string>> {
  const theirs = and(eq(gradeCategories.schoolId, of.schoolId), eq(gradeCategories.classId, of.classId));
  const standing = await tx.select({ id: gradeCategories.id }).from(gradeCategories).where(theirs);
  const free = new Set(standing.map(({ id }) => id));
  const rows = categories.map(({ row, id, name, weight }, position) => {
    // An id that is not the class's, or that two rows claim, makes a new category.
    const known = id !== undefined && free.delete(id);
    return { row, values: { ...of, id: known ? id : newId(), name, weight, position } };
  });
  const kept = rows.map(({ values }) => values.id);
  await tx
    .delete(gradeCategories)
    .where(kept.length === 0 ? theirs : and(theirs, notInArray(gradeCategories.id, kept)));
  if (rows.length > 0)
    await tx
      .insert(gradeCategories)
      .values(rows.map(({ values }) => values))
      .onConflictDoUpdate({
        target: [gradeCategories.schoolId, gradeCategories.classId, gradeCategories.id],
        set: { name: sql`excluded.name`, weight: sql`excluded.weight`, position: sql`excluded.position` },
      });
  return new Map(rows.map(({ row, values }) => [row, values.id]));
}

/** Places the assignments that the class has; others are passed over. */
async function writePlaces(tx: Tx, of: Of, { places }: SettingsInput, ids: Map<number, string>) {
  await tx
    .delete(gradePlaces)
    .where(and(eq(gradePlaces.schoolId, of.schoolId), eq(gradePlaces.classId, of.classId)));
  const has = await tx
    .select({ id: assignmentClasses.assignmentId })
    .from(assignmentClasses)
    .where(and(eq(assignmentClasses.schoolId, of.schoolId), eq(assignmentClasses.classId, of.classId)));
  const rows = has.flatMap(({ id: assignmentId }) => {
    const row = Object.hasOwn(places, assignmentId) ? places[assignmentId] : undefined;
    const categoryId = row === undefined ? undefined : ids.get(row);
    return categoryId ? [{ ...of, assignmentId, categoryId }] : [];
  });
  if (rows.length > 0) await tx.insert(gradePlaces).values(rows);
}

/** Leaves the assignment out of the student's mark, whatever was handed in; again with another reason replaces it. */
export async function excuse(cell: CellToExcuse, reason: string): Promise<void> {
  const { teacher, classId, assignmentId, studentId } = cell;
  const { schoolId, userId: excusedBy } = teacher;
  await db.transaction(async (tx) => {
    await tx
      .insert(excusals)
      .values({ schoolId, classId, assignmentId, userId: studentId, reason, excusedBy })
      .onConflictDoUpdate({
        target: [excusals.schoolId, excusals.classId, excusals.assignmentId, excusals.userId],
        set: { reason, excusedBy },
      });
    await recordEvent(tx, { schoolId, kind: "grade.excused", actorId: excusedBy, subjectId: studentId });
  });
}

/** Counts the assignment in the student's mark again. */
export async function countAgain(cell: CellToExcuse): Promise<void> {
  const { teacher, classId, assignmentId, studentId } = cell;
  const { schoolId, userId: actorId } = teacher;
  await db.transaction(async (tx) => {
    await tx
      .delete(excusals)
      .where(
        and(
          eq(excusals.schoolId, schoolId),
          eq(excusals.classId, classId),
          eq(excusals.assignmentId, assignmentId),
          eq(excusals.userId, studentId),
        ),
      );
    await recordEvent(tx, { schoolId, kind: "grade.counted-again", actorId, subjectId: studentId });
  });
}
