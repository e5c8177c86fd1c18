/** The built-in lesson: drafted by the engine like any other, approved, published, assigned, submitted by one student and begun by another. */
import { readFile } from "node:fs/promises";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { answers, assignmentClasses, assignments, attempts, lessons, lessonVersions } from "@/db/schema";
import { confirmSession, isStudent } from "@/lib/access/viewer";
import { articleFrom } from "@/lib/article/text";
import { submitAttempt } from "@/lib/features/attempts/commands";
import { findAttemptToSubmit } from "@/lib/features/attempts/proofs";
import { publishedContent } from "@/lib/features/lessons/rules";
import { type Answer, essayItemId } from "@/lib/items/answers";
import type { Item } from "@/lib/items/schema";
import { draftLesson } from "@/lib/lesson/draft";
import type { Lesson } from "@/lib/lesson/schema";
import { newId } from "@/lib/shared/ids";

/** The text came without title, author, date and source; the headline is a plain working one. */
const headline = "Russia leaves Syria";
const file = (name: string) => readFile(new URL(`../../db/seed/${name}`, import.meta.url), "utf8");

/** The lesson with everything approved, as if a teacher had said yes to each item. */
export async function draftSample(): Promise<Lesson> {
  const read = articleFrom({ title: headline, text: await file("russia-leaves-syria.txt") });
  if (!read.ok) throw new Error(`The built-in article can't be read: ${read.message}`);
  const drafted = draftLesson(read.article);
  return {
    ...drafted,
    items: drafted.items.map((item) => ({ ...item, status: "approved" as const })),
    prompts: drafted.prompts.map((prompt) => ({ ...prompt, status: "approved" as const })),
  };
}

interface SampleWork {
  schoolId: string;
  teacherId: string;
  classId: string;
  /** At least three, in the order of the roster. */
  students: string[];
  draft: Lesson;
}

export interface WholeWork {
  schoolId: string;
  userId: string;
  attemptId: string;
}

/** Version 1, out in the class and due in a week; the second and third student have begun. Returns whose work is whole. */
export async function addSampleLesson(tx: Tx, given: SampleWork): Promise<WholeWork | undefined> {
  const { schoolId, teacherId, classId, students, draft } = given;
  const lessonId = newId();
  const assignmentId = newId();
  const dueWall = sql<string>`to_char(date_trunc('day', now()) + interval '7 days 16 hours', 'YYYY-MM-DD"T"HH24:MI')`;
  await tx.insert(lessons).values({
    schoolId,
    id: lessonId,
    ownerId: teacherId,
    title: draft.title,
    draft,
    publishedVersion: 1,
    publishedDraftVersion: 1,
  });
  await tx.insert(lessonVersions).values({
    schoolId,
    lessonId,
    version: 1,
    content: publishedContent(draft),
    publishedBy: teacherId,
  });
  await tx.insert(assignments).values({
    schoolId,
    id: assignmentId,
    lessonId,
    lessonVersion: 1,
    title: draft.title,
    createdBy: teacherId,
    timeZone: "UTC",
    dueWall,
    dueAt: sql`date_trunc('day', now()) + interval '7 days 16 hours'`,
    attemptsAllowed: 2,
  });
  await tx.insert(assignmentClasses).values({ schoolId, assignmentId, classId });
  let whole: WholeWork | undefined;
  const essay = (await file("sample-essay.txt")).trim();
  for (const [index, userId] of students.slice(1, 3).entries()) {
    const attemptId = newId();
    await tx
      .insert(attempts)
      .values({ schoolId, id: attemptId, assignmentId, userId, number: 1, lessonVersion: 1 });
    const written = index === 0 ? answersTo(draft, essay) : answersTo(draft, essay).slice(0, 3);
    if (index === 0) whole = { schoolId, userId, attemptId };
    await tx.insert(answers).values(
      written.map(([itemId, value]) => ({
        schoolId,
        attemptId,
        itemId,
        value,
        lessonVersion: 1,
        writer: newId(),
        writerCount: 1,
      })),
    );
  }
  return whole;
}

/** Submits the whole piece as its student would, so that it is scored like any other. */
export async function submitSampleWork({ schoolId, userId, attemptId }: WholeWork): Promise<void> {
  const viewer = await confirmSession({ schoolId, userId, role: "student", version: 1, exp: 0 });
  if (!viewer || !isStudent(viewer)) throw new Error("The sample student is not there.");
  await submitAttempt(await findAttemptToSubmit(viewer, attemptId));
}

/** A plausible piece of work: mostly right, every fourth choice wrong. */
function answersTo(lesson: Lesson, essay: string): [string, Answer][] {
  const items = lesson.items.flatMap((item, index): [string, Answer][] => {
    const answer = answerTo(item, index % 4 === 3);
    return answer ? [[item.id, answer]] : [];
  });
  const [prompt] = lesson.prompts;
  const written: Answer = { kind: "essay", prompt: prompt?.id ?? null, text: essay };
  return prompt ? [...items, [essayItemId, written]] : items;
}

function answerTo(item: Item, wrong: boolean): Answer | null {
  const evidence = (item.evidence[0] ?? []).map(({ sentence }) => sentence);
  switch (item.kind) {
    case "multiple-choice": {
      const other = item.options.find(({ id }) => id !== item.key);
      return { kind: item.kind, option: wrong ? (other?.id ?? null) : item.key, cited: evidence.slice(0, 1) };
    }
    case "evidence-selection":
      return { kind: item.kind, sentences: evidence.slice(0, item.choose) };
    case "short-answer":
      return {
        kind: item.kind,
        text: item.keyPoints[0]?.accepted[0] ?? item.modelAnswer,
        cited: evidence.slice(0, 1),
      };
    default:
      return null;
  }
}
