/** Writes of assignments: each in one transaction, with its event. */
import { and, eq, sql } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import {
  assignmentClasses,
  assignmentGroups,
  assignmentStudents,
  assignments,
  exceptions,
} from "@/db/schema";
import { conflict, invalid, notFound, Refusal } from "@/lib/shared/errors";
import { newId } from "@/lib/shared/ids";
import { recordEvent } from "../events";
import { whyPutAway } from "../lessons/rules";
import type { AssignInput, AssignmentInput } from "./input";
import type { AssignmentToEdit, ClassToGive, LessonToAssign } from "./queries";
import { instantOf, type Times, timesOf, whyTimesRefused } from "./rules";

const needsAnotherLook = "Some of this needs another look: see the marked fields.";

type Whom = Pick<AssignInput, "classIds" | "groupIds" | "studentIds">;
type Settings = Omit<AssignInput, "lessonId" | keyof Whom>;

/** Question by question at once, and the rest on submitting. */
const feedbackOf = ({ feedback }: Pick<Settings, "feedback">) =>
  feedback === "at-once" ? "on-submission" : feedback;

/** The columns that a form may set. */
const columnsOf = (input: Settings, { opens, due, closes }: Times) => ({
  title: input.title,
  instructions: input.instructions,
  timeZone: input.timeZone,
  opensWall: opens?.wall ?? null,
  opensAt: opens?.at ?? null,
  dueWall: due?.wall ?? null,
  dueAt: due?.at ?? null,
  closesWall: closes?.wall ?? null,
  closesAt: closes?.at ?? null,
  graceMinutes: input.grace,
  attemptsAllowed: input.attempts,
  feedback: feedbackOf(input),
  atOnce: input.feedback === "at-once",
  lateRule: input.late,
  latePercent: input.latePercent,
  lateFloor: input.lateFloor,
  minutes: input.minutes,
  shuffled: input.shuffled,
  anonymous: input.anonymous,
  gated: input.gated,
  hints: input.hints,
  languageHelp: input.languageHelp,
});

function refuse(fields: Record<string, string>): void {
  if (Object.keys(fields).length > 0) throw invalid(needsAnotherLook, fields);
}

interface Actor {
  schoolId: string;
  teacherId: string;
}
const tell = (tx: Tx, { schoolId, teacherId: actorId }: Actor, kind: string, subjectId: string) =>
  recordEvent(tx, { schoolId, kind, actorId, subjectId });

/** Gives it on: a class that had it in part may have it whole now, and nobody loses it. */
async function give(tx: Tx, schoolId: string, assignmentId: string, whom: Whom): Promise<void> {
  const inPart = [...whom.groupIds, ...whom.studentIds].map(({ classId }) => classId);
  const rows = [
    ...whom.classIds.map((classId) => ({ classId, whole: true })),
    ...[...new Set(inPart)]
      .filter((classId) => !whom.classIds.includes(classId))
      .map((classId) => ({ classId, whole: false })),
  ];
  if (rows.length === 0) return;
  await tx
    .insert(assignmentClasses)
    .values(rows.map((row) => ({ schoolId, assignmentId, ...row })))
    .onConflictDoUpdate({
      target: [assignmentClasses.schoolId, assignmentClasses.assignmentId, assignmentClasses.classId],
      set: { whole: sql`${assignmentClasses.whole} or excluded.whole` },
    });
  const [byGroup, byStudent] = [whom.groupIds, whom.studentIds];
  if (byGroup.length > 0)
    await tx
      .insert(assignmentGroups)
      .values(byGroup.map(({ classId, id: groupId }) => ({ schoolId, assignmentId, classId, groupId })))
      .onConflictDoNothing();
  if (byStudent.length > 0)
    await tx
      .insert(assignmentStudents)
      .values(byStudent.map(({ classId, id: userId }) => ({ schoolId, assignmentId, classId, userId })))
      .onConflictDoNothing();
}

/** Why this can't be given to whom the form names; undefined where it can. */
function whyNotToThese(mine: readonly ClassToGive[], whom: Whom): string | undefined {
  const has = (list: "groups" | "students", pairs: Whom["groupIds"]) =>
    pairs.every(({ classId, id }) =>
      mine.some((one) => one.id === classId && one[list].some((each) => each.id === id)),
    );
  const isMine =
    whom.classIds.every((id) => mine.some((one) => one.id === id)) &&
    has("groups", whom.groupIds) &&
    has("students", whom.studentIds);
  return isMine ? undefined : "One of these is no longer in a class of yours. Choose again.";
}

/** Gives the lesson's newest publication to classes of the teacher's. */
export async function assignLesson(
  proof: LessonToAssign,
  input: AssignInput,
): Promise<{ assignmentId: string }> {
  const { schoolId, lessonId, publishedVersion, teacherId } = proof;
  const putAway = whyPutAway(proof);
  if (putAway) throw conflict(putAway);
  if (publishedVersion === null) throw new Refusal("invalid", "Publish the lesson first, then assign it.");
  const times = timesOf(input, input.timeZone);
  const why = whyTimesRefused(times, feedbackOf(input), proof.now);
  const notMine = whyNotToThese(proof.classes, input);
  if (notMine) why.classIds = notMine;
  refuse(why);
  const assignmentId = newId();
  await db.transaction(async (tx) => {
    await tx.insert(assignments).values({
      schoolId,
      id: assignmentId,
      lessonId,
      lessonVersion: publishedVersion,
      createdBy: teacherId,
      ...columnsOf(input, times),
    });
    await give(tx, schoolId, assignmentId, input);
    await tell(tx, proof, "assignment.created", assignmentId);
  });
  return { assignmentId };
}

const theRow = (proof: AssignmentToEdit) =>
  and(eq(assignments.schoolId, proof.schoolId), eq(assignments.id, proof.assignmentId));

const moment = (wall: string | null, at: Date | null) => (wall !== null && at ? { wall, at } : null);
/** The times as they stand. */
export const timesNow = (proof: AssignmentToEdit): Times => ({
  opens: moment(proof.opensWall, proof.opensAt),
  due: moment(proof.dueWall, proof.dueAt),
  closes: moment(proof.closesWall, proof.closesAt),
});

/** Exceptions keep their wall times where the assignment goes to another zone. */
async function keepWallTimes(tx: Tx, proof: AssignmentToEdit, zone: string): Promise<void> {
  if (zone === proof.timeZone) return;
  const ofIt = and(eq(exceptions.schoolId, proof.schoolId), eq(exceptions.assignmentId, proof.assignmentId));
  const rows = await tx
    .select({ id: exceptions.id, due: exceptions.dueWall, closes: exceptions.closesWall })
    .from(exceptions)
    .where(ofIt);
  const moved = rows.map(({ id, due, closes }) => ({
    id,
    due: due && instantOf(due, zone),
    closes: closes && instantOf(closes, zone),
  }));
  if (moved.length > 0)
    await tx.execute(sql`
      update exceptions e set due_at = x.due, closes_at = x.closes
      from jsonb_to_recordset(${JSON.stringify(moved)}::text::jsonb) as x(id uuid, due timestamptz, closes timestamptz)
      where e.school_id = ${proof.schoolId}::uuid and e.id = x.id`);
}

/** Changes the settings and gives the assignment to further classes. */
export async function changeAssignment(proof: AssignmentToEdit, input: AssignmentInput): Promise<void> {
  const times = timesOf(input, input.timeZone);
  const why = whyTimesRefused(times, feedbackOf(input), proof.now, timesNow(proof));
  const notMine = whyNotToThese([...proof.given, ...proof.others], input);
  if (notMine) why.classIds = notMine;
  refuse(why);
  await db.transaction(async (tx) => {
    const [row] = await tx
      .update(assignments)
      .set(columnsOf(input, times))
      .where(theRow(proof))
      .returning({ id: assignments.id });
    if (!row) throw notFound("assignment");
    await give(tx, proof.schoolId, proof.assignmentId, input);
    await keepWallTimes(tx, proof, input.timeZone);
    await tell(tx, proof, "assignment.changed", proof.assignmentId);
  });
}

async function setWithdrawn(proof: AssignmentToEdit, withdrawn: boolean): Promise<void> {
  await db.transaction(async (tx) => {
    const [row] = await tx
      .update(assignments)
      .set({ withdrawnAt: withdrawn ? sql`coalesce(${assignments.withdrawnAt}, now())` : null })
      .where(theRow(proof))
      .returning({ id: assignments.id });
    if (!row) throw notFound("assignment");
    await tell(tx, proof, withdrawn ? "assignment.withdrawn" : "assignment.restored", proof.assignmentId);
  });
}
/** Students no longer see it; their work is kept. */
export const withdrawAssignment = (proof: AssignmentToEdit) => setWithdrawn(proof, true);
export const restoreAssignment = (proof: AssignmentToEdit) => setWithdrawn(proof, false);
