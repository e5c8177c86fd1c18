/** Writes of assignments: each in one transaction, with its event. */
import { and, eq, sql } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { assignmentClasses, assignments } from "@/db/schema";
import { conflict, invalid, notFound, Refusal } from "@/lib/shared/errors";
import { newId } from "@/lib/shared/ids";
import { recordEvent } from "../events";
import { whyPutAway } from "../lessons/rules";
import type { AssignInput, AssignmentInput } from "./input";
import type { AssignmentToEdit, LessonToAssign } from "./queries";
import { type Times, timesOf, whyTimesRefused } from "./rules";

const needsAnotherLook = "Some of this needs another look: see the marked fields.";

type Settings = Omit<AssignInput, "lessonId" | "classIds">;

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
  feedback: input.feedback,
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

const give = (tx: Tx, schoolId: string, assignmentId: string, classIds: readonly string[]) =>
  classIds.length === 0
    ? Promise.resolve()
    : tx
        .insert(assignmentClasses)
        .values(classIds.map((classId) => ({ schoolId, assignmentId, classId })))
        .onConflictDoNothing();

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
  const why = whyTimesRefused(times, input.feedback, proof.now);
  if (!input.classIds.every((id) => proof.classes.some((one) => one.id === id)))
    why.classIds = "One of these classes is no longer yours. Choose again.";
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
    await give(tx, schoolId, assignmentId, input.classIds);
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

/** Changes the settings and gives the assignment to further classes. */
export async function changeAssignment(proof: AssignmentToEdit, input: AssignmentInput): Promise<void> {
  const times = timesOf(input, input.timeZone);
  const why = whyTimesRefused(times, input.feedback, proof.now, timesNow(proof));
  const mine = [...proof.given, ...proof.others];
  if (!input.classIds.every((id) => mine.some((one) => one.id === id)))
    why.classIds = "One of these classes is no longer yours. Choose again.";
  refuse(why);
  await db.transaction(async (tx) => {
    const [row] = await tx
      .update(assignments)
      .set(columnsOf(input, times))
      .where(theRow(proof))
      .returning({ id: assignments.id });
    if (!row) throw notFound("assignment");
    await give(tx, proof.schoolId, proof.assignmentId, input.classIds);
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
