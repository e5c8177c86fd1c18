import { and, eq, isNull, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { users } from "@/db/schema";
import type { GoogleTeacher } from "@/lib/access/next-auth";
import { recordEvent } from "@/lib/features/events";
import { insertTeacherWithSchool, ownerColumns } from "./commands";
import { nameField } from "./input";

/**
 * The teacher behind a Google account: known by its subject; else the teacher with that e-mail address; else a new one with
 * a school of one's own. Null where the address belongs to another Google account or to someone who was removed.
 *
 * Nobody has proved the address of an account that was made with a password, so when Google proves it the password is
 * taken away and every session ends: whoever registered someone else's address beforehand is out.
 */
export const googleTeacher: GoogleTeacher = async ({ subject, email, name }) => {
  const [known] = await db
    .select(ownerColumns)
    .from(users)
    .where(and(eq(users.googleSubject, subject), isNull(users.removedAt)));
  if (known) {
    const { schoolId, userId } = known;
    await db.transaction((tx) =>
      recordEvent(tx, { schoolId, kind: "session.started", actorId: userId, subjectId: userId }),
    );
    return known;
  }
  return db.transaction(async (tx) => {
    const [linked] = await tx
      .update(users)
      .set({ googleSubject: subject, secretHash: null, sessionVersion: sql`${users.sessionVersion} + 1` })
      .where(
        and(
          eq(users.email, email),
          eq(users.role, "teacher"),
          isNull(users.googleSubject),
          isNull(users.removedAt),
        ),
      )
      .returning(ownerColumns);
    if (linked) {
      const { schoolId, userId } = linked;
      await recordEvent(tx, { schoolId, kind: "google.linked", actorId: userId, subjectId: userId });
      return linked;
    }
    const named = nameField("").safeParse(name);
    const called = named.success ? named.data : (email.split("@")[0] ?? email);
    return insertTeacherWithSchool(tx, { name: called, email, googleSubject: subject }, `${called}’s school`);
  });
};
