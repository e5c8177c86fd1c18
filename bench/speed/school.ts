/** The schools that are measured: students at work on a drafted lesson, and assignments with much work handed in. */
import { cookieOf, type Person } from "@/bench/attack/client";
import { db } from "@/db/client";
import { answers, attempts, enrollments, markLog, marks, users } from "@/db/schema";
import {
  type AssignmentRow,
  aClassWith,
  aLessonOf,
  anAssignment,
  type ClassRow,
  type UserRow,
} from "@/db/testing/makers";
import { answerTo } from "@/e2e/world";
import type { Answer } from "@/lib/items/answers";
import { essayItemId } from "@/lib/items/essay";
import { scoreItem } from "@/lib/items/registry";
import { draftLesson } from "@/lib/lesson/draft";
import type { Lesson } from "@/lib/lesson/schema";
import { newId } from "@/lib/shared/ids";
import { articleOf } from "./articles";

export interface AtWork {
  person: Person;
  cookie: string;
  attemptId: string;
}
export interface Class {
  teacher: UserRow;
  assignment: AssignmentRow;
  lesson: Lesson;
  students: AtWork[];
}

/** Rows in as many statements as PostgreSQL's limit of parameters asks for. */
async function inChunks<T>(rows: T[], write: (chunk: T[]) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < rows.length; at += 2000) await write(rows.slice(at, at + 2000));
}

/** The drafted lesson as it would be assigned: everything approved, without the pool. */
export function lessonOf(words: number): Lesson {
  const drafted = draftLesson(articleOf(words));
  const approved = <T extends { status: string }>(all: T[]) =>
    all.map((one) => ({ ...one, status: "approved" as const }));
  return { ...drafted, items: approved(drafted.items), prompts: approved(drafted.prompts), pool: [] };
}

const essayText =
  "The treaty earned forty million a year, and the harbour towns saw little of it. Those who live beside the sea " +
  "carry its risks and should share in what it earns; the paragraph on crews says how few of them were asked. ";

/** A typical answer to everything that the lesson asks, by its item. */
export function answersTo(lesson: Lesson): [itemId: string, value: Answer][] {
  const prompt = lesson.prompts[0]?.id ?? null;
  const essay: Answer = { kind: "essay", prompt, text: essayText.repeat(6), cited: [] };
  return [...lesson.items.map((item): [string, Answer] => [item.id, answerTo(item)]), [essayItemId, essay]];
}

/** Further students of a class, each with an attempt at the assignment. */
export async function addStudents(
  given: { assignment: AssignmentRow; class_: ClassRow },
  count: number,
  change: Partial<typeof attempts.$inferInsert> = {},
): Promise<AtWork[]> {
  const { schoolId, id: assignmentId, lessonVersion } = given.assignment;
  const made = Array.from({ length: count }, (_, n) => {
    const id = newId();
    const person: Person = { schoolId, id, role: "student", sessionVersion: 1 };
    return { person, name: `Student ${n} ${id.slice(-4)}`, handle: `s-${id}`, attemptId: newId() };
  });
  await inChunks(made, (some) =>
    db.insert(users).values(
      some.map(({ person: { id, role, sessionVersion }, name, handle }) => ({
        schoolId,
        id,
        role,
        sessionVersion,
        name,
        handle,
      })),
    ),
  );
  await inChunks(made, (some) =>
    db
      .insert(enrollments)
      .values(some.map(({ person }) => ({ schoolId, classId: given.class_.id, userId: person.id }))),
  );
  await inChunks(made, (some) =>
    db.insert(attempts).values(
      some.map(({ person, attemptId }) => ({
        ...change,
        schoolId,
        id: attemptId,
        number: 1,
        lessonVersion,
        assignmentId,
        userId: person.id,
      })),
    ),
  );
  return made.map(({ person, attemptId }) => ({ person, attemptId, cookie: cookieOf(person).cookie ?? "" }));
}

/** Everything answered in each attempt; where handed in, what the key decides is marked too. */
export async function answerEverything(work: AtWork[], lesson: Lesson, handedIn: boolean): Promise<void> {
  const given = answersTo(lesson);
  const rows = work.flatMap(({ person, attemptId }) =>
    given.map(([itemId, value]) => ({
      ...{ schoolId: person.schoolId, attemptId, itemId, value },
      lessonVersion: 1,
      writer: newId(),
      writerCount: 1,
    })),
  );
  await inChunks(rows, (some) => db.insert(answers).values(some));
  if (!handedIn) return;
  const byKey = lesson.items.flatMap((item) => {
    const scored = scoreItem(item, answerTo(item));
    return scored.decided ? [{ itemId: item.id, points: scored.points, source: "key" as const }] : [];
  });
  const decided = work.flatMap(({ person, attemptId }) =>
    byKey.map((mark) => ({ ...mark, schoolId: person.schoolId, attemptId })),
  );
  await inChunks(decided, (some) => db.insert(marks).values(some));
  await inChunks(decided, (some) =>
    db.insert(markLog).values(some.map((mark) => ({ ...mark, lessonVersion: 1 }))),
  );
}

/** A class with one assignment of the lesson: `working` students who have answered everything, or who have handed in. */
export async function aClassAt(
  lesson: Lesson,
  given: { working?: number; submitted?: number; teacher?: UserRow },
): Promise<Class> {
  const { teacher, class_ } = await aClassWith(0, { teacher: given.teacher });
  const assignment = await anAssignment({
    teacher,
    class_,
    lesson: await aLessonOf(teacher, { content: lesson }),
  });
  const working = await addStudents({ assignment, class_ }, given.working ?? 0);
  await answerEverything(working, lesson, false);
  const submitted = await addStudents({ assignment, class_ }, given.submitted ?? 0, {
    ...{ state: "submitted" as const, submittedAt: new Date() },
  });
  await answerEverything(submitted, lesson, true);
  return { teacher, assignment, lesson, students: [...working, ...submitted] };
}
