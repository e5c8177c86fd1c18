/** The school of a run: a class, what it is given to do, and work that no clock may open. */
import { actionId } from "@/bench/server/desk";
import { db } from "@/db/client";
import { enrollments } from "@/db/schema";
import { aClassWith, aLessonOf, anAssignment, anAttempt, aStudent, type UserRow } from "@/db/testing/makers";
import { sessionCookieName, signSession } from "@/lib/access/session";
import { aLesson } from "@/lib/lesson/testing";
import type { Oracle } from "./oracle";
import type { Person, School } from "./student";

const hour = 60 * 60 * 1000;
const day = 24 * hour;

/** What a probe may save, and what it must be refused. */
export interface ProbeWork {
  person: Person;
  attemptId: string;
  /** One closed an hour ago, one opens tomorrow. */
  shut: string[];
}

/** Signed in for a quarter of a year, so that a clock that jumps doesn't end the session. */
function personOf(row: UserRow, number: number): Person {
  const { schoolId, id, role, sessionVersion: version } = row;
  const exp = Math.floor((Date.now() + 90 * day) / 1000);
  const cookie = `${sessionCookieName()}=${signSession({ schoolId, userId: id, role, version, exp })}`;
  return { number, id, cookie };
}

/** Makes the school in the database. `probes` are further students, who only measure. */
export async function makeSchool(
  size: number,
  probes: number,
  given: { address: string; oracle: Oracle; assignments: number },
): Promise<{ school: School; people: Person[]; probeWork: ProbeWork[]; lesson: ReturnType<typeof aLesson> }> {
  const { teacher, class_, students } = await aClassWith(size);
  const lesson = await aLessonOf(teacher, { content: aLesson() });
  const give = (change = {}) => anAssignment({ teacher, class_, lesson, ...change });
  const assignmentIds: string[] = [];
  for (let n = 0; n < given.assignments; n += 1) assignmentIds.push((await give()).id);
  const open = await give();
  const closed = await give({ closesAt: new Date(Date.now() - hour) });
  const unopened = await give({ opensAt: new Date(Date.now() + day) });
  const probeWork: ProbeWork[] = [];
  for (let n = 1; n <= probes; n += 1) {
    const row = await aStudent(teacher.schoolId);
    await db.insert(enrollments).values({ schoolId: teacher.schoolId, classId: class_.id, userId: row.id });
    probeWork.push({
      person: personOf(row, size + n),
      attemptId: (await anAttempt(open, row)).id,
      shut: [(await anAttempt(closed, row)).id, (await anAttempt(unopened, row)).id],
    });
  }
  const file = "learn/[assignmentId]/actions.ts";
  return {
    school: {
      address: given.address,
      oracle: given.oracle,
      actions: { start: actionId(file, "start"), submit: actionId(file, "submit") },
      assignmentIds,
    },
    people: students.map((row, index) => personOf(row, index + 1)),
    probeWork,
    lesson: aLesson(),
  };
}
