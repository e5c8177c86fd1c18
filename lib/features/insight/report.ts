/** One student's report in a class: the marks, the skills, and what was said of returned work. */
import { and, desc, eq, isNull, ne, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { assignmentClasses, assignments, attempts } from "@/db/schema";
import { teaches } from "@/lib/access/scope";
import type { Teacher } from "@/lib/access/viewer";
import { readGradebook } from "@/lib/features/reviews/gradebook";
import { notFound } from "@/lib/shared/errors";
import { unsafeMasteryOf } from "./mastery";

/** What reviewers wrote on the whole of the student's returned work, the newest first. */
const commentsOf = (teacher: Teacher, classId: string, userId: string) =>
  db
    .select({ assignmentId: assignments.id, title: assignments.title, comment: attempts.comment })
    .from(attempts)
    .innerJoin(
      assignments,
      and(eq(assignments.schoolId, attempts.schoolId), eq(assignments.id, attempts.assignmentId)),
    )
    .innerJoin(
      assignmentClasses,
      and(
        eq(assignmentClasses.schoolId, assignments.schoolId),
        eq(assignmentClasses.assignmentId, assignments.id),
      ),
    )
    .where(
      and(
        eq(attempts.schoolId, teacher.schoolId),
        eq(attempts.userId, userId),
        eq(attempts.state, "returned"),
        ne(attempts.comment, ""),
        eq(assignmentClasses.classId, classId),
        isNull(assignments.withdrawnAt),
        teaches(teacher, assignmentClasses.classId),
      ),
    )
    .orderBy(desc(attempts.returnedAt), sql`${attempts.id}`);

/** The student's row of the gradebook with its columns; "not found" for who is not in the class of a teacher's own. */
export async function readReport(teacher: Teacher, classId: string, userId: string) {
  // The gradebook first: it finds the class only for who teaches it.
  const book = await readGradebook(teacher, classId);
  const student = book.students.find(({ id }) => id === userId);
  if (!student) throw notFound("student");
  const [mastery, comments] = await Promise.all([
    unsafeMasteryOf(teacher, classId, { userId }),
    commentsOf(teacher, classId, userId),
  ]);
  const [own] = mastery.students;
  const { name, categories, missing, assignments: columns } = book;
  return {
    className: name,
    classId: book.id,
    categories,
    missing,
    student,
    columns,
    skills: own?.skills ?? [],
    standards: own?.standards ?? [],
    comments,
  };
}
export type Report = Awaited<ReturnType<typeof readReport>>;
