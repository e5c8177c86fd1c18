/** What the students of a class need in every assignment. */
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { accommodations, classes, enrollments, users } from "@/db/schema";
import { teaches } from "@/lib/access/scope";
import type { Teacher } from "@/lib/access/viewer";
import { notFound } from "@/lib/shared/errors";

declare const proof: unique symbol;
/** A student of a class that the viewer teaches. Minted by `findStudentToAccommodate` alone. */
export interface StudentToAccommodate {
  readonly teacher: Teacher;
  readonly userId: string;
  readonly name: string;
  readonly [proof]: "student to accommodate";
}

const itsStudents = (viewer: Teacher, classId: string) =>
  and(
    eq(enrollments.schoolId, viewer.schoolId),
    eq(enrollments.classId, classId),
    isNull(enrollments.removedAt),
    teaches(viewer, enrollments.classId),
  );

export async function findStudentToAccommodate(
  viewer: Teacher,
  ids: { classId: string; studentId: string },
): Promise<StudentToAccommodate> {
  const [row] = await db
    .select({ userId: users.id, name: users.name })
    .from(enrollments)
    .innerJoin(users, and(eq(users.schoolId, enrollments.schoolId), eq(users.id, enrollments.userId)))
    .where(and(itsStudents(viewer, ids.classId), eq(users.id, ids.studentId)));
  if (!row) throw notFound("student");
  return { ...row, teacher: viewer } as StudentToAccommodate;
}

/** The class with its students, by name, and what each needs. */
export async function readAccommodations(viewer: Teacher, classId: string) {
  const [[class_], students] = await Promise.all([
    db
      .select({ id: classes.id, name: classes.name })
      .from(classes)
      .where(
        and(eq(classes.schoolId, viewer.schoolId), eq(classes.id, classId), teaches(viewer, classes.id)),
      ),
    db
      .select({
        id: users.id,
        name: users.name,
        timePercent: sql<number>`coalesce(${accommodations.timePercent}, 100)`,
        glossaryOpen: sql<boolean>`coalesce(${accommodations.glossaryOpen}, false)`,
        largePrint: sql<boolean>`coalesce(${accommodations.largePrint}, false)`,
        set: sql<boolean>`${accommodations.userId} is not null`,
      })
      .from(enrollments)
      .innerJoin(users, and(eq(users.schoolId, enrollments.schoolId), eq(users.id, enrollments.userId)))
      .leftJoin(
        accommodations,
        and(eq(accommodations.schoolId, enrollments.schoolId), eq(accommodations.userId, enrollments.userId)),
      )
      .where(itsStudents(viewer, classId))
      .orderBy(asc(sql`lower(${users.name})`), asc(users.id)),
  ]);
  if (!class_) throw notFound("class");
  return { ...class_, students };
}
export type StudentNeeds = Awaited<ReturnType<typeof readAccommodations>>["students"][number];
