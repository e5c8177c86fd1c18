/** Terms of one student or group in one assignment: each change one transaction with its event. */
import { and, eq, sql } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { exceptions } from "@/db/schema";
import type { Teacher } from "@/lib/access/viewer";
import { recordEvent } from "@/lib/features/events";
import { invalid, notFound } from "@/lib/shared/errors";
import { newId } from "@/lib/shared/ids";
import { holdAttempts, rescoreAll } from "../moving/commands";
import type { AssignmentToEdit } from "../queries";
import { timesOf } from "../rules";
import type { ExceptionInput } from "./input";

/** What was handed in already is counted by the newer terms: an item left out no longer counts, one asked again does. */
async function settle(tx: Tx, viewer: Teacher, proof: AssignmentToEdit): Promise<void> {
  const { lessonVersion: version, schoolId, assignmentId } = proof;
  await rescoreAll(tx, viewer, proof, { from: version, to: version });
  const kind = "assignment.exception-changed";
  await recordEvent(tx, { schoolId, kind, actorId: viewer.userId, subjectId: assignmentId });
}

const isMine = ({ given }: AssignmentToEdit, { kind, id }: ExceptionInput["whose"]) =>
  given.some((one) => (kind === "group" ? one.groups : one.students).some((each) => each.id === id));

/** Sets what a student or group of the viewer's has otherwise, in place of what stood. Throws "invalid" by field. */
export async function setException(
  viewer: Teacher,
  proof: AssignmentToEdit,
  input: ExceptionInput,
): Promise<void> {
  const { schoolId, assignmentId, timeZone } = proof;
  const { due, closes } = timesOf({ opens: "", due: input.due, closes: input.closes }, timeZone);
  const why: Record<string, string> = {};
  if (!isMine(proof, input.whose)) why.whose = "This one is not in a class of yours that has the assignment.";
  if (due && closes && closes.at < due.at)
    why.closes = "It would close before it is due. Choose a later closing time.";
  const nothing =
    !due &&
    !closes &&
    input.time === null &&
    input.attempts === null &&
    !input.glossary &&
    input.leftOut.length === 0;
  if (nothing) why.due = "Nothing is different yet. Set what this student or group has otherwise.";
  if (Object.keys(why).length > 0) throw invalid("This exception was not kept.", why);
  const isGroup = input.whose.kind === "group";
  const terms = {
    dueWall: due?.wall ?? null,
    dueAt: due?.at ?? null,
    closesWall: closes?.wall ?? null,
    closesAt: closes?.at ?? null,
    timePercent: input.time,
    attemptsAllowed: input.attempts,
    leftOut: input.leftOut.length > 0 ? input.leftOut : null,
    glossaryOpen: input.glossary || null,
    setBy: viewer.userId,
  };
  await db.transaction(async (tx) => {
    await holdAttempts(tx, proof);
    await tx
      .insert(exceptions)
      .values({
        ...{ schoolId, id: newId(), assignmentId },
        ...(isGroup ? { groupId: input.whose.id } : { userId: input.whose.id }),
        ...terms,
      })
      .onConflictDoUpdate({
        target: [
          exceptions.schoolId,
          exceptions.assignmentId,
          isGroup ? exceptions.groupId : exceptions.userId,
        ],
        set: { ...terms, updatedAt: sql`now()` },
      });
    await settle(tx, viewer, proof);
  });
}

/** Takes an exception away: from here on the student or group has what the rest has. Throws "not-found" where there is none. */
export async function removeException(
  viewer: Teacher,
  proof: AssignmentToEdit,
  exceptionId: string,
): Promise<void> {
  const { schoolId, assignmentId } = proof;
  await db.transaction(async (tx) => {
    await holdAttempts(tx, proof);
    const [row] = await tx
      .delete(exceptions)
      .where(
        and(
          eq(exceptions.schoolId, schoolId),
          eq(exceptions.assignmentId, assignmentId),
          eq(exceptions.id, exceptionId),
        ),
      )
      .returning({ userId: exceptions.userId, groupId: exceptions.groupId });
    const whose = row && {
      kind: row.groupId ? ("group" as const) : ("student" as const),
      id: row.groupId ?? row.userId ?? "",
    };
    if (!whose || !isMine(proof, whose)) throw notFound("exception");
    await settle(tx, viewer, proof);
  });
}
