/** A class's insight: whom to talk to, and its skills and standards. */
import { and, count, eq, isNull, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { classes, enrollments } from "@/db/schema";
import { teaches } from "@/lib/access/scope";
import type { Teacher } from "@/lib/access/viewer";
import { notFound } from "@/lib/shared/errors";
import { studentsPerPage, unsafeMasteryOf } from "./mastery";
import { readTalkTo } from "./talk-to";

/** A class that the viewer teaches, with how many are in it. */
export async function classOf(teacher: Teacher, classId: string) {
  const present = db
    .select({ n: count() })
    .from(enrollments)
    .where(
      and(
        eq(enrollments.schoolId, classes.schoolId),
        eq(enrollments.classId, classes.id),
        isNull(enrollments.removedAt),
      ),
    );
  const [row] = await db
    .select({ id: classes.id, name: classes.name, students: sql<number>`(${present})::int` })
    .from(classes)
    .where(
      and(eq(classes.schoolId, teacher.schoolId), eq(classes.id, classId), teaches(teacher, classes.id)),
    );
  if (!row) throw notFound("class");
  return row;
}

/** The class first, so that nothing is read of one that is not the viewer’s. Three statements. */
export async function readClassInsight(teacher: Teacher, classId: string, page: number) {
  const class_ = await classOf(teacher, classId);
  const [talkTo, mastery] = await Promise.all([
    readTalkTo(teacher, new Date(), classId),
    unsafeMasteryOf(teacher, classId, { page }),
  ]);
  const pages = Math.max(1, Math.ceil(class_.students / studentsPerPage));
  return { ...class_, talkTo, ...mastery, pages };
}
