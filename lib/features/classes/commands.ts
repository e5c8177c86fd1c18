import { and, eq, isNotNull, isNull, ne, sql } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { classes, classTeachers, enrollments, users } from "@/db/schema";
import { teaches } from "@/lib/access/scope";
import { hashSecret } from "@/lib/access/secrets";
import type { Teacher } from "@/lib/access/viewer";
import { newPassphrase } from "@/lib/features/accounts/secrets";
import { recordEvent } from "@/lib/features/events";
import { conflict, notFound } from "@/lib/shared/errors";
import { newId } from "@/lib/shared/ids";
import type { ClassToEdit, EnrollmentToEdit } from "./queries";
import { newJoinCode, whyNotChangeable } from "./rules";

/** Runs `write` with a code that no class has. Taken codes are so rare that three draws suffice. */
async function withFreeCode<T>(write: (code: string) => Promise<T[]>): Promise<T> {
  for (let draw = 0; draw < 3; draw += 1) {
    const [row] = await write(newJoinCode());
    if (row !== undefined) return row;
  }
  throw new Error("Three join codes in a row were taken.");
}

/** The teacher's class that an earlier request with this key made; null where the key is free, "taken" where it is another's. */
async function madeBefore(tx: Tx, { schoolId, userId }: Teacher, id: string, name: string) {
  const [row] = await tx
    .select({ name: classes.name, teacherId: classTeachers.userId })
    .from(classes)
    .leftJoin(
      classTeachers,
      and(
        eq(classTeachers.schoolId, classes.schoolId),
        eq(classTeachers.classId, classes.id),
        eq(classTeachers.userId, userId),
      ),
    )
    .where(and(eq(classes.schoolId, schoolId), eq(classes.id, id)));
  if (!row) return null;
  return row.teacherId !== null && row.name === name ? { id } : "taken";
}

/**
 * A new class of the teacher's, open to join. The form's key is its id, so that a request that is repeated makes one
 * class; a form that was used before makes another where the name is another.
 */
export async function createClass(teacher: Teacher, name: string, key = newId()): Promise<{ id: string }> {
  const { schoolId, userId } = teacher;
  return db.transaction(async (tx) => {
    // Requests with one key follow one another.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`class:${key}`}, 0))`);
    const before = await madeBefore(tx, teacher, key, name);
    if (before !== null && before !== "taken") return before;
    const id = before === "taken" ? newId() : key;
    const row = await withFreeCode((joinCode) =>
      tx
        .insert(classes)
        .values({ schoolId, id, name, joinCode })
        .onConflictDoNothing({ target: classes.joinCode })
        .returning({ id: classes.id }),
    );
    await tx.insert(classTeachers).values({ schoolId, classId: row.id, userId });
    await recordEvent(tx, { schoolId, kind: "class.created", actorId: userId, subjectId: row.id });
    return row;
  });
}

const theClass = ({ teacher, id }: ClassToEdit) =>
  and(eq(classes.schoolId, teacher.schoolId), eq(classes.id, id), teaches(teacher, classes.id));

const record = (tx: Tx, { teacher, id }: ClassToEdit, kind: string, subjectId = id) =>
  recordEvent(tx, { schoolId: teacher.schoolId, kind, actorId: teacher.userId, subjectId });

async function changeClass(
  class_: ClassToEdit,
  kind: string,
  change: Partial<Pick<typeof classes.$inferInsert, "name" | "joinOpen">>,
): Promise<void> {
  refuseArchived(class_);
  await db.transaction(async (tx) => {
    const changed = await tx
      .update(classes)
      .set(change)
      .where(and(theClass(class_), isNull(classes.archivedAt)))
      .returning({ id: classes.id });
    if (changed.length === 0) throw notFound("class");
    await record(tx, class_, kind);
  });
}

function refuseArchived(class_: ClassToEdit): void {
  const why = whyNotChangeable(class_);
  if (why) throw conflict(why);
}

/** Holds the class until the transaction ends, so that what changes it as a whole follows one another; refuses an archived one. */
export async function holdClass(tx: Tx, class_: ClassToEdit): Promise<void> {
  const [held] = await tx
    .select({ archivedAt: classes.archivedAt })
    .from(classes)
    .where(theClass(class_))
    .for("update");
  if (!held) throw notFound("class");
  refuseArchived({ ...class_, ...held });
}

export const renameClass = (class_: ClassToEdit, name: string) =>
  changeClass(class_, "class.renamed", { name });

/** Opens or closes the class to newcomers; who is in it stays. */
export const setJoinOpen = (class_: ClassToEdit, joinOpen: boolean) =>
  changeClass(class_, joinOpen ? "class.opened" : "class.closed", { joinOpen });

/** A new join code; the old one works no more, and who joined with it stays. */
export async function rotateJoinCode(class_: ClassToEdit): Promise<void> {
  refuseArchived(class_);
  await db.transaction(async (tx) => {
    await withFreeCode(async (joinCode) => {
      const taken = await tx.select({ id: classes.id }).from(classes).where(eq(classes.joinCode, joinCode));
      if (taken.length > 0) return [];
      return tx.update(classes).set({ joinCode }).where(theClass(class_)).returning({ id: classes.id });
    });
    await record(tx, class_, "class.code-rotated");
  });
}

/** Puts the class away, read-only, or brings it back. */
export async function setArchived(class_: ClassToEdit, archived: boolean): Promise<void> {
  await db.transaction(async (tx) => {
    const changed = await tx
      .update(classes)
      .set({ archivedAt: archived ? sql`coalesce(${classes.archivedAt}, now())` : null })
      .where(theClass(class_))
      .returning({ id: classes.id });
    if (changed.length === 0) throw notFound("class");
    await record(tx, class_, archived ? "class.archived" : "class.brought-back");
  });
}

const thePlace = ({ class_, studentId }: EnrollmentToEdit) =>
  and(
    eq(enrollments.schoolId, class_.teacher.schoolId),
    eq(enrollments.classId, class_.id),
    eq(enrollments.userId, studentId),
    teaches(class_.teacher, enrollments.classId),
  );

const theStudent = ({ class_, studentId }: EnrollmentToEdit) =>
  and(
    eq(users.schoolId, class_.teacher.schoolId),
    eq(users.id, studentId),
    eq(users.role, "student"),
    isNull(users.removedAt),
  );

/** Takes the student out of the class and ends their sessions everywhere. Their work is kept, for when they are put back. */
export async function removeStudent(place: EnrollmentToEdit): Promise<void> {
  refuseArchived(place.class_);
  await db.transaction(async (tx) => {
    const removed = await tx
      .update(enrollments)
      .set({ removedAt: sql`now()` })
      .where(and(thePlace(place), isNull(enrollments.removedAt)))
      .returning({ userId: enrollments.userId });
    if (removed.length === 0) return;
    await tx
      .update(users)
      .set({ sessionVersion: sql`${users.sessionVersion} + 1` })
      .where(theStudent(place));
    await record(tx, place.class_, "student.removed", place.studentId);
  });
}

export async function putBackStudent(place: EnrollmentToEdit): Promise<void> {
  refuseArchived(place.class_);
  await db.transaction(async (tx) => {
    await tx
      .update(enrollments)
      .set({ removedAt: null })
      .where(and(thePlace(place), isNotNull(enrollments.removedAt)));
    await record(tx, place.class_, "student.put-back", place.studentId);
  });
}

/** Corrects the name of a student who is in the class; every class and all their work show it. The same name again does nothing. */
export async function renameStudent(place: EnrollmentToEdit, name: string): Promise<void> {
  refuseArchived(place.class_);
  await db.transaction(async (tx) => {
    await refuseRemoved(tx, place);
    const renamed = await tx
      .update(users)
      .set({ name })
      .where(and(theStudent(place), ne(users.name, name)))
      .returning({ id: users.id });
    if (renamed.length > 0) await record(tx, place.class_, "student.renamed", place.studentId);
  });
}

async function refuseRemoved(tx: Tx, place: EnrollmentToEdit): Promise<void> {
  const present = await tx
    .select({ userId: enrollments.userId })
    .from(enrollments)
    .where(and(thePlace(place), isNull(enrollments.removedAt)));
  if (present.length === 0) throw conflict("This student was removed from the class. Put them back first.");
}

/** A new passphrase, told once; the old one and every session end. */
export async function resetPassphrase(
  place: EnrollmentToEdit,
): Promise<{ handle: string; passphrase: string }> {
  refuseArchived(place.class_);
  const passphrase = newPassphrase();
  const secretHash = await hashSecret(passphrase);
  return db.transaction(async (tx) => {
    await refuseRemoved(tx, place);
    const [student] = await tx
      .update(users)
      .set({ secretHash, sessionVersion: sql`${users.sessionVersion} + 1` })
      .where(theStudent(place))
      .returning({ handle: users.handle });
    if (!student) throw conflict("This student’s account is closed.");
    await record(tx, place.class_, "passphrase.reset", place.studentId);
    return { handle: student.handle ?? "", passphrase };
  });
}
