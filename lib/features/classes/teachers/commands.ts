/** Teaching a class together: whoever teaches it sees and changes everything of it, this list included. */
import { and, eq, isNull } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { classTeachers, users } from "@/db/schema";
import { recordEvent } from "@/lib/features/events";
import { conflict } from "@/lib/shared/errors";
import { holdClass } from "../commands";
import { whyLastTeacher } from "../rules";
import type { ClassColleague } from "./queries";

const record = (tx: Tx, { class_, colleagueId }: ClassColleague, kind: string) =>
  recordEvent(tx, {
    schoolId: class_.teacher.schoolId,
    kind,
    actorId: class_.teacher.userId,
    subjectId: colleagueId,
  });

/** Puts a colleague into the class; once more does nothing. */
export async function addTeacher(colleague: ClassColleague): Promise<void> {
  const { class_, colleagueId: userId } = colleague;
  const { schoolId } = class_.teacher;
  await db.transaction(async (tx) => {
    await holdClass(tx, class_);
    const [here] = await tx
      .select({ id: users.id })
      .from(users)
      .where(and(eq(users.schoolId, schoolId), eq(users.id, userId), isNull(users.removedAt)))
      .for("share");
    if (!here) throw conflict("This colleague has left the school.");
    const added = await tx
      .insert(classTeachers)
      .values({ schoolId, classId: class_.id, userId })
      .onConflictDoNothing()
      .returning({ userId: classTeachers.userId });
    if (added.length > 0) await record(tx, colleague, "class.teacher-added");
  });
}

/** Takes a teacher out of the class, oneself included; never the last who is still at the school. */
export async function removeTeacher(colleague: ClassColleague): Promise<void> {
  const { class_, colleagueId: userId } = colleague;
  const { schoolId } = class_.teacher;
  await db.transaction(async (tx) => {
    await holdClass(tx, class_);
    const staying = await tx
      .select({ userId: classTeachers.userId })
      .from(classTeachers)
      .innerJoin(users, and(eq(users.schoolId, classTeachers.schoolId), eq(users.id, classTeachers.userId)))
      .where(
        and(
          eq(classTeachers.schoolId, schoolId),
          eq(classTeachers.classId, class_.id),
          isNull(users.removedAt),
        ),
      );
    const why = whyLastTeacher(staying.filter((one) => one.userId !== userId).length);
    if (why) throw conflict(why);
    const removed = await tx
      .delete(classTeachers)
      .where(
        and(
          eq(classTeachers.schoolId, schoolId),
          eq(classTeachers.classId, class_.id),
          eq(classTeachers.userId, userId),
        ),
      )
      .returning({ userId: classTeachers.userId });
    if (removed.length > 0) await record(tx, colleague, "class.teacher-removed");
  });
}
