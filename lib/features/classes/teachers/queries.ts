/** Who teaches a class, and who of the school could. */
import { and, asc, eq, isNull, notExists, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { classTeachers, users } from "@/db/schema";
import { teaches } from "@/lib/access/scope";
import type { Teacher } from "@/lib/access/viewer";
import { notFound } from "@/lib/shared/errors";
import { type ClassToEdit, findClassToEdit } from "../queries";

declare const proof: unique symbol;

const isTeacherOf = (viewer: Teacher, classId: string) =>
  db
    .select({ one: sql`1` })
    .from(classTeachers)
    .where(
      and(
        eq(classTeachers.schoolId, viewer.schoolId),
        eq(classTeachers.classId, classId),
        eq(classTeachers.userId, users.id),
      ),
    );

const colleagues = (viewer: Teacher) =>
  and(eq(users.schoolId, viewer.schoolId), eq(users.role, "teacher"), isNull(users.removedAt));

/** The teachers of a class that the viewer teaches. */
export const listClassTeachers = (viewer: Teacher, classId: string) =>
  db
    .select({ id: users.id, name: users.name, email: users.email, removedAt: users.removedAt })
    .from(classTeachers)
    .innerJoin(users, and(eq(users.schoolId, classTeachers.schoolId), eq(users.id, classTeachers.userId)))
    .where(
      and(
        eq(classTeachers.schoolId, viewer.schoolId),
        eq(classTeachers.classId, classId),
        teaches(viewer, classTeachers.classId),
      ),
    )
    .orderBy(asc(sql`lower(${users.name})`), asc(users.id));

/** Colleagues of the school who don't teach the class. */
export const listFurtherColleagues = (viewer: Teacher, classId: string) =>
  db
    .select({ id: users.id, name: users.name, email: users.email })
    .from(users)
    .where(and(colleagues(viewer), notExists(isTeacherOf(viewer, classId))))
    .orderBy(asc(sql`lower(${users.name})`), asc(users.id));

/** A colleague beside a class of the viewer's: to be put in, or taken out. */
export type ClassColleague = {
  readonly class_: ClassToEdit;
  readonly colleagueId: string;
  readonly [proof]: "class colleague";
};

/** A colleague of the school, and a class that the viewer teaches. Who left the school can only be taken out. */
export async function findClassColleague(
  viewer: Teacher,
  ids: { classId: string; colleagueId: string },
): Promise<ClassColleague> {
  const class_ = await findClassToEdit(viewer, ids.classId);
  const [row] = await db
    .select({ id: users.id })
    .from(users)
    .where(
      and(eq(users.schoolId, viewer.schoolId), eq(users.role, "teacher"), eq(users.id, ids.colleagueId)),
    );
  if (!row) throw notFound("colleague");
  return { class_, colleagueId: row.id } as ClassColleague;
}
