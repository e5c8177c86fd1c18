import { and, eq, inArray, isNotNull } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { enrollments, studentNumbers, users } from "@/db/schema";
import { newHandle } from "@/lib/features/accounts/secrets";
import { recordEvents } from "@/lib/features/events";
import { conflict, invalid } from "@/lib/shared/errors";
import { newId } from "@/lib/shared/ids";
import { type Card, newSecrets, type Secret } from "../cards";
import { holdClass } from "../commands";
import type { ClassToEdit } from "../queries";
import { whyNotChangeable } from "../rules";
import type { Import } from "./input";
import { type Plan, planImport } from "./queries";
import { type PlannedRow, whyNoNames } from "./rules";

export interface Imported {
  /** New students, in the order of the list. */
  cards: Card[];
  /** Students of another class of the teacher's, who keep the account they have. */
  joined: number;
  /** Who was removed before, and is back. */
  back: number;
  /** Who was in the class before. */
  known: number;
}

/** Inserts the students under handles that nobody has; whose draw was taken draws again. */
async function insertStudents(
  tx: Tx,
  class_: ClassToEdit,
  students: { id: string; name: string; secretHash: string }[],
): Promise<Map<string, string>> {
  const { schoolId, timeZone } = class_.teacher;
  const handles = new Map<string, string>();
  let waiting = students;
  for (let draw = 0; waiting.length > 0; draw += 1) {
    if (draw === 10) throw new Error("Ten draws of handles in a row were taken.");
    const made = await tx
      .insert(users)
      .values(
        waiting.map((student) => ({
          ...student,
          schoolId,
          timeZone,
          role: "student" as const,
          handle: newHandle(),
        })),
      )
      .onConflictDoNothing({ target: users.handle })
      .returning({ id: users.id, handle: users.handle });
    for (const { id, handle } of made) handles.set(id, handle ?? "");
    waiting = waiting.filter(({ id }) => !handles.has(id));
  }
  return handles;
}

const rowsOf = (plan: Plan, kind: PlannedRow["fate"]["kind"]) =>
  plan.rows.filter(({ fate }) => fate.kind === kind);
const studentOf = ({ fate }: PlannedRow) => ("studentId" in fate ? [fate.studentId] : []);

async function enrol(tx: Tx, { teacher: { schoolId }, id: classId }: ClassToEdit, ids: string[]) {
  if (ids.length === 0) return;
  await tx
    .insert(enrollments)
    .values(ids.map((userId) => ({ schoolId, classId, userId })))
    .onConflictDoNothing();
}

async function bringBack(tx: Tx, { teacher: { schoolId }, id: classId }: ClassToEdit, ids: string[]) {
  if (ids.length === 0) return;
  await tx
    .update(enrollments)
    .set({ removedAt: null })
    .where(
      and(
        eq(enrollments.schoolId, schoolId),
        eq(enrollments.classId, classId),
        inArray(enrollments.userId, ids),
        isNotNull(enrollments.removedAt),
      ),
    );
}

/** Numbers of the list, for who has none yet. */
async function keepNumbers(
  tx: Tx,
  { teacher: { schoolId }, id: classId }: ClassToEdit,
  numbers: { userId: string; number: string }[],
) {
  if (numbers.length === 0) return;
  await tx
    .insert(studentNumbers)
    .values(numbers.map((number) => ({ ...number, schoolId, classId })))
    .onConflictDoNothing();
}

async function recordImport(
  tx: Tx,
  { teacher, id }: ClassToEdit,
  who: { added: string[]; joined: string[]; back: string[] },
) {
  const about = { schoolId: teacher.schoolId, actorId: teacher.userId };
  await recordEvents(tx, [
    { ...about, kind: "roster.imported", subjectId: id },
    ...[...who.added, ...who.joined].map((subjectId) => ({ ...about, kind: "student.added", subjectId })),
    ...who.back.map((subjectId) => ({ ...about, kind: "student.put-back", subjectId })),
  ]);
}

async function writePlan(
  tx: Tx,
  class_: ClassToEdit,
  plan: Plan,
  { secrets, back }: { secrets: Secret[]; back: ReadonlySet<string> },
): Promise<Imported> {
  const fresh = rowsOf(plan, "new").map((row, index) => {
    const secret = secrets[index];
    if (!secret) throw conflict("The class changed meanwhile. Look the list over again.");
    return { row, id: newId(), ...secret };
  });
  const handles = await insertStudents(
    tx,
    class_,
    fresh.map(({ id, row, secretHash }) => ({ id, name: row.name, secretHash })),
  );
  const joined = rowsOf(plan, "elsewhere").flatMap(studentOf);
  const returned = rowsOf(plan, "removed")
    .flatMap(studentOf)
    .filter((id) => back.has(id));
  await enrol(tx, class_, [...fresh.map(({ id }) => id), ...joined]);
  await bringBack(tx, class_, returned);
  await keepNumbers(tx, class_, [
    ...fresh.flatMap(({ id, row: { number } }) => (number === null ? [] : [{ userId: id, number }])),
    ...plan.rows.flatMap(({ fate, number }) =>
      "studentId" in fate && number !== null ? [{ userId: fate.studentId, number }] : [],
    ),
  ]);
  await recordImport(tx, class_, { added: fresh.map(({ id }) => id), joined, back: returned });
  return {
    cards: fresh.map(({ id, row, passphrase }) => ({
      name: row.name,
      handle: handles.get(id) ?? "",
      passphrase,
    })),
    joined: joined.length,
    back: returned.length,
    known: rowsOf(plan, "known").length,
  };
}

/**
 * Adds the list's students to the class, each with a handle and a passphrase, in one transaction. Who is in the class
 * stays as they are; who was removed stays out unless the teacher ticked them; the same list again adds nobody.
 */
export async function importRoster(class_: ClassToEdit, given: Import): Promise<Imported> {
  const why = whyNotChangeable(class_);
  if (why) throw conflict(why);
  const before = await planImport(db, class_.teacher, { ...given, classId: class_.id });
  const noNames = whyNoNames(before.roles);
  if (noNames) throw invalid(noNames);
  const secrets = await newSecrets(rowsOf(before, "new").length);
  return db.transaction(async (tx) => {
    await holdClass(tx, class_);
    const plan = await planImport(tx, class_.teacher, { ...given, classId: class_.id });
    return writePlan(tx, class_, plan, { secrets, back: new Set(given.back) });
  });
}
