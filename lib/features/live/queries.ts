/** Where a class is on an assignment, whole: what a live view begins with. Two statements, whatever the class's size. */
import { and, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { answers, assignments, attempts, lessonVersions, liveWatches } from "@/db/schema";
import { teachesAssignment } from "@/lib/access/scope";
import type { Teacher } from "@/lib/access/viewer";
import { inRosterOrder, rosterOf, scoredContent, scoringVersion } from "@/lib/features/reviews/roster";
import { partsOf } from "@/lib/grading/totals";
import { notFound } from "@/lib/shared/errors";
import type { LiveState, LiveStudent } from "./rules";

/** The assignment as a live view names it. Throws "not-found" where the viewer doesn't teach it. */
async function headOf(teacher: Teacher, assignmentId: string) {
  const [row] = await db
    .select({
      title: assignments.title,
      anonymous: assignments.anonymous,
      timeZone: assignments.timeZone,
      scored: scoredContent,
      now: sql<string>`to_json(now())#>>'{}'`,
    })
    .from(assignments)
    .innerJoin(lessonVersions, scoringVersion)
    .where(
      and(
        eq(assignments.schoolId, teacher.schoolId),
        eq(assignments.id, assignmentId),
        teachesAssignment(teacher, assignments.id),
      ),
    );
  if (!row) throw notFound("assignment");
  return row;
}

async function studentsOf(teacher: Teacher, assignmentId: string): Promise<LiveStudent[]> {
  const roster = rosterOf(teacher, assignmentId);
  const ofNewest = sql`${answers.schoolId} = ${teacher.schoolId}::uuid and ${answers.attemptId} = ${roster.attemptId}`;
  return db
    .select({
      userId: roster.userId,
      name: roster.name,
      className: roster.className,
      attemptId: roster.attemptId,
      state: roster.state,
      startedAt: sql<string | null>`(select to_json(${attempts.startedAt})#>>'{}' from ${attempts}
        where ${attempts.schoolId} = ${teacher.schoolId}::uuid and ${attempts.id} = ${roster.attemptId})`,
      submittedAt: sql<string | null>`to_json(${roster.submittedAt})#>>'{}'`,
      answers: sql<
        Record<string, string>
      >`coalesce((select jsonb_object_agg(${answers.itemId}, ${answers.savedAt})
        from ${answers} where ${ofNewest}), '{}')`,
    })
    .from(roster)
    .orderBy(...inRosterOrder(roster));
}

/** Everything that the live page shows. */
export async function readLive(teacher: Teacher, assignmentId: string) {
  const [{ title, anonymous, timeZone, scored, now }, students] = await Promise.all([
    headOf(teacher, assignmentId),
    studentsOf(teacher, assignmentId),
  ]);
  const parts = partsOf(scored).map(({ itemId, label }) => ({ itemId, label }));
  return { title, anonymous, timeZone, parts, now, students };
}

/** The state alone, for a stream that begins anew. Throws "not-found" as soon as the viewer no longer teaches it. */
export async function liveState(teacher: Teacher, assignmentId: string): Promise<LiveState> {
  const { now, students } = await readLive(teacher, assignmentId);
  return { now, students };
}

/** Lets the database tell what happens in the assignment, for a while: a killed server can't take it back. */
export async function unsafeWatch(schoolId: string, assignmentId: string, seconds: number): Promise<void> {
  const until = sql`clock_timestamp() + make_interval(secs => ${seconds})`;
  await db
    .insert(liveWatches)
    .values({ schoolId, assignmentId, until })
    .onConflictDoUpdate({
      target: [liveWatches.schoolId, liveWatches.assignmentId],
      set: { until: sql`greatest(${liveWatches.until}, ${until})` },
    });
}
