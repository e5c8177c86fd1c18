/** A class at work, for the tests of this folder. */
import type { AssignmentRow, AttemptRow, ClassRow, UserRow } from "@/db/testing";
import { aClassWith, anAssignment, anAttempt } from "@/db/testing";
import type { SessionClaims } from "@/lib/access/session";
import type { Answer } from "@/lib/items/answers";
import { newId } from "@/lib/shared/ids";
import type { SaveInput } from "./input";

export interface Desk {
  teacher: UserRow;
  student: UserRow;
  classmate: UserRow;
  class_: ClassRow;
  assignment: AssignmentRow;
  attempt: AttemptRow;
}

export async function aDesk(change: Partial<AssignmentRow> = {}): Promise<Desk> {
  const { teacher, class_, students } = await aClassWith(2);
  const [student, classmate] = students;
  if (!student || !classmate) throw new Error("The class has too few students.");
  const assignment = await anAssignment({ teacher, class_, ...change });
  const attempt = await anAttempt(assignment, student);
  return { teacher, student, classmate, class_, assignment, attempt };
}

export const claimsOf = (person: UserRow): SessionClaims => ({
  schoolId: person.schoolId,
  userId: person.id,
  role: person.role,
  version: person.sessionVersion,
  exp: 4_000_000_000,
});

export const typed = (text: string): Answer => ({ kind: "short-answer", text });

/** An open page of the student's, that counts its saves. */
export function aPage(attempt: { id: string }, itemId = "q3") {
  const writer = newId();
  let count = 0;
  return (value: Answer, change: Partial<SaveInput> = {}): SaveInput => {
    count += 1;
    return { attemptId: attempt.id, itemId, base: 0, writer, count, value, ...change };
  };
}
