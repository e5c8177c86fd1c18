import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { assignmentClasses, assignments, attempts, classes, lessons } from "@/db/schema";
import { ownsLesson, teaches, teachesAssignment } from "@/lib/access/scope";
import type { Teacher } from "@/lib/access/viewer";
import { notFound } from "@/lib/shared/errors";

declare const proven: unique symbol;

interface Named {
  readonly id: string;
  readonly name: string;
}
export interface ClassToGive extends Named {
  readonly groups: readonly Named[];
  readonly students: readonly Named[];
}
/** A lesson of the viewer's, with the classes that it may be given to. Only `findLessonToAssign` makes one. */
export interface LessonToAssign {
  readonly schoolId: string;
  readonly teacherId: string;
  readonly lessonId: string;
  readonly title: string;
  /** Null where nothing is published yet. */
  readonly publishedVersion: number | null;
  readonly archivedAt: Date | null;
  readonly classes: readonly ClassToGive[];
  /** The database's clock. */
  readonly now: Date;
  readonly [proven]: true;
}

const clock = sql`now()`.mapWith(assignments.createdAt);

/** The groups and students of a class, by name. */
const insideOf = {
  groups: sql<
    Named[]
  >`(select coalesce(jsonb_agg(jsonb_build_object('id', g.id, 'name', g.name) order by lower(g.name)), '[]')
    from groups g where g.school_id = "classes"."school_id" and g.class_id = "classes"."id")`,
  students: sql<
    Named[]
  >`(select coalesce(jsonb_agg(jsonb_build_object('id', u.id, 'name', u.name) order by lower(u.name)), '[]')
    from enrollments e join users u on u.school_id = e.school_id and u.id = e.user_id
    where e.school_id = "classes"."school_id" and e.class_id = "classes"."id" and e.removed_at is null)`,
};

const classesOf = (viewer: Teacher): Promise<ClassToGive[]> =>
  db
    .select({ id: classes.id, name: classes.name, ...insideOf })
    .from(classes)
    .where(
      and(eq(classes.schoolId, viewer.schoolId), isNull(classes.archivedAt), teaches(viewer, classes.id)),
    )
    .orderBy(asc(classes.name), asc(classes.id));

/** The lesson, where it is the viewer's own; "not found" otherwise. */
export async function findLessonToAssign(viewer: Teacher, lessonId: string): Promise<LessonToAssign> {
  const [[row], mine] = await Promise.all([
    db
      .select({
        title: lessons.title,
        publishedVersion: lessons.publishedVersion,
        archivedAt: lessons.archivedAt,
        now: clock,
      })
      .from(lessons)
      .where(and(ownsLesson(viewer), eq(lessons.id, lessonId))),
    classesOf(viewer),
  ]);
  if (!row) throw notFound("lesson");
  const { schoolId, userId: teacherId } = viewer;
  return { schoolId, teacherId, lessonId, ...row, classes: mine } as unknown as LessonToAssign;
}

async function assignmentRow(viewer: Teacher, assignmentId: string) {
  const [row] = await db
    .select({
      schoolId: assignments.schoolId,
      assignmentId: assignments.id,
      lessonId: assignments.lessonId,
      lessonVersion: assignments.lessonVersion,
      title: assignments.title,
      instructions: assignments.instructions,
      timeZone: assignments.timeZone,
      opensWall: assignments.opensWall,
      opensAt: assignments.opensAt,
      dueWall: assignments.dueWall,
      dueAt: assignments.dueAt,
      closesWall: assignments.closesWall,
      closesAt: assignments.closesAt,
      graceMinutes: assignments.graceMinutes,
      attemptsAllowed: assignments.attemptsAllowed,
      feedback: assignments.feedback,
      lateRule: assignments.lateRule,
      latePercent: assignments.latePercent,
      lateFloor: assignments.lateFloor,
      minutes: assignments.minutes,
      shuffled: assignments.shuffled,
      atOnce: assignments.atOnce,
      anonymous: assignments.anonymous,
      gated: assignments.gated,
      hints: assignments.hints,
      languageHelp: assignments.languageHelp,
      withdrawnAt: assignments.withdrawnAt,
      newestVersion: lessons.publishedVersion,
      attempts: sql<number>`(select count(*)::int from ${attempts} where ${and(
        eq(attempts.schoolId, assignments.schoolId),
        eq(attempts.assignmentId, assignments.id),
      )})`,
      now: clock,
    })
    .from(assignments)
    .innerJoin(lessons, and(eq(lessons.schoolId, assignments.schoolId), eq(lessons.id, assignments.lessonId)))
    .where(
      and(
        eq(assignments.schoolId, viewer.schoolId),
        eq(assignments.id, assignmentId),
        teachesAssignment(viewer, assignments.id),
      ),
    );
  return row;
}

const classesWithIt = (viewer: Teacher, assignmentId: string): Promise<GivenClass[]> =>
  db
    .select({ id: classes.id, name: classes.name, whole: assignmentClasses.whole, ...insideOf })
    .from(assignmentClasses)
    .innerJoin(
      classes,
      and(eq(classes.schoolId, assignmentClasses.schoolId), eq(classes.id, assignmentClasses.classId)),
    )
    .where(
      and(
        eq(assignmentClasses.schoolId, viewer.schoolId),
        eq(assignmentClasses.assignmentId, assignmentId),
        // Of a colleague's classes that share it, not even the name.
        teaches(viewer, classes.id),
      ),
    )
    .orderBy(asc(classes.name), asc(classes.id));

interface GivenClass extends ClassToGive {
  /** Every student of it, rather than some. */
  readonly whole: boolean;
}
type Row = NonNullable<Awaited<ReturnType<typeof assignmentRow>>>;
/** An assignment given to a class that its viewer teaches. Only `findAssignmentToEdit` makes one. */
export interface AssignmentToEdit extends Readonly<Row> {
  readonly teacherId: string;
  /** The viewer's classes that have it. */
  readonly given: readonly GivenClass[];
  /** The viewer's classes that don't have it yet. */
  readonly others: readonly ClassToGive[];
  readonly [proven]: true;
}

/** The assignment, where the viewer teaches one of its classes; "not found" otherwise. */
export async function findAssignmentToEdit(viewer: Teacher, assignmentId: string): Promise<AssignmentToEdit> {
  const [row, given, mine] = await Promise.all([
    assignmentRow(viewer, assignmentId),
    classesWithIt(viewer, assignmentId),
    classesOf(viewer),
  ]);
  if (!row) throw notFound("assignment");
  const others = mine.filter((one) => !given.some((has) => has.id === one.id));
  return { ...row, teacherId: viewer.userId, given, others } as unknown as AssignmentToEdit;
}
