/** What both files say: that they were taken, and of an assignment. An export is an event of who asked for it. */
import { db } from "@/db/client";
import { assignments } from "@/db/schema";
import type { Teacher } from "@/lib/access/viewer";
import { recordEvent } from "@/lib/features/events";

export const recordExport = (teacher: Teacher, kind: string, subjectId: string) =>
  db.transaction((tx) =>
    recordEvent(tx, { schoolId: teacher.schoolId, kind, actorId: teacher.userId, subjectId }),
  );

/** The columns of an assignment that leave the server. */
export const assignmentColumns = {
  id: assignments.id,
  title: assignments.title,
  instructions: assignments.instructions,
  lessonId: assignments.lessonId,
  lessonVersion: assignments.lessonVersion,
  timeZone: assignments.timeZone,
  opensAt: assignments.opensAt,
  dueAt: assignments.dueAt,
  closesAt: assignments.closesAt,
  attemptsAllowed: assignments.attemptsAllowed,
  feedback: assignments.feedback,
  createdAt: assignments.createdAt,
  withdrawnAt: assignments.withdrawnAt,
};
