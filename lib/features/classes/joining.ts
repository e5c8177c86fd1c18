/** Joining a class by its code: with a new account, or with the one that a student has. */
import { and, eq, isNull } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { classes, enrollments, users } from "@/db/schema";
import type { SessionOwner } from "@/lib/access/next-auth";
import { hashSecret } from "@/lib/access/secrets";
import { countTry } from "@/lib/access/tries";
import type { Student } from "@/lib/access/viewer";
import { ownerColumns } from "@/lib/features/accounts/commands";
import { newHandle, newPassphrase } from "@/lib/features/accounts/secrets";
import { recordEvent } from "@/lib/features/events";
import { conflict, invalid } from "@/lib/shared/errors";
import { newId } from "@/lib/shared/ids";
import { findClassByCode } from "./queries";

export const closedCode =
  "This code opens no class. Check it with your teacher: codes are changed and closed at times.";

/** New accounts from one address, behind which a whole school may join in the first lesson; and into one class. */
const newStudentLimit = { limit: 1500, seconds: 15 * 60 };
const newInClassLimit = { limit: 150, seconds: 60 * 60 };

/** The class, held open until the transaction ends: closing it meanwhile waits. */
async function openClass(tx: Tx, code: string) {
  const [row] = await tx
    .select({ schoolId: classes.schoolId, classId: classes.id })
    .from(classes)
    .where(and(eq(classes.joinCode, code), eq(classes.joinOpen, true), isNull(classes.archivedAt)))
    .for("share");
  if (!row) throw invalid(closedCode, { code: closedCode });
  return row;
}

async function insertStudent(
  tx: Tx,
  student: { schoolId: string; name: string; timeZone: string; secretHash: string },
) {
  for (let draw = 0; draw < 10; draw += 1) {
    const [made] = await tx
      .insert(users)
      .values({ ...student, id: newId(), role: "student", handle: newHandle() })
      .onConflictDoNothing({ target: users.handle })
      .returning({ ...ownerColumns, handle: users.handle });
    if (made) {
      const { handle, ...owner } = made;
      return { owner, handle: handle ?? "" };
    }
  }
  throw new Error("Ten handles in a row were taken.");
}

export interface NewStudent {
  owner: SessionOwner;
  handle: string;
  passphrase: string;
}

/** A new student in the class that the code opens. Handle and passphrase are told this once. */
export async function joinAsNewStudent(
  given: { code: string; name: string; timeZone: string },
  address: string,
): Promise<NewStudent> {
  const found = await findClassByCode(given.code, address);
  if (!found) throw invalid(closedCode, { code: closedCode });
  await countTry(`join:class:${found.classId}`, newInClassLimit);
  await countTry(`join:new:${address}`, newStudentLimit);
  const passphrase = newPassphrase();
  const secretHash = await hashSecret(passphrase);
  return db.transaction(async (tx) => {
    const { schoolId, classId } = await openClass(tx, given.code);
    const { name, timeZone } = given;
    const { owner, handle } = await insertStudent(tx, { schoolId, name, timeZone, secretHash });
    const { userId } = owner;
    await tx.insert(enrollments).values({ schoolId, classId, userId });
    await recordEvent(tx, { schoolId, kind: "student.joined", actorId: userId, subjectId: classId });
    return { owner, handle, passphrase };
  });
}

/** Puts the student into one more class of their school. Joining twice is joining once; who was removed stays removed. */
export async function joinWithAccount(viewer: Student, code: string, address: string): Promise<void> {
  if (!(await findClassByCode(code, address))) throw invalid(closedCode, { code: closedCode });
  await db.transaction(async (tx) => {
    const { schoolId, classId } = await openClass(tx, code);
    if (schoolId !== viewer.schoolId) {
      throw conflict(
        "This class belongs to another school. Sign out first, then join it with a new account.",
      );
    }
    const { userId } = viewer;
    const [added] = await tx
      .insert(enrollments)
      .values({ schoolId, classId, userId })
      .onConflictDoNothing()
      .returning({ userId: enrollments.userId });
    if (added) {
      await recordEvent(tx, { schoolId, kind: "student.joined", actorId: userId, subjectId: classId });
      return;
    }
    const [place] = await tx
      .select({ removedAt: enrollments.removedAt })
      .from(enrollments)
      .where(
        and(
          eq(enrollments.schoolId, schoolId),
          eq(enrollments.classId, classId),
          eq(enrollments.userId, userId),
        ),
      );
    if (place?.removedAt) throw conflict("You were taken out of this class. Your teacher can put you back.");
  });
}
