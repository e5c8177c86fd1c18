/** What the student's pages show of reading: settings and the list of words. */
import { and, desc, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { assignments, attempts, keptWords, lessonVersions, readingSettings } from "@/db/schema";
import type { Student } from "@/lib/access/viewer";
import { mine } from "@/lib/features/attempts/queries";
import { notFound } from "@/lib/shared/errors";
import type { ReadingSettings } from "./settings";

/** For a statement that reads more: the student's settings, null where nothing was ever chosen. */
export const settingsOf = (student: Student) => sql<ReadingSettings | null>`(
  select jsonb_build_object('textSize', ${readingSettings.textSize}, 'lineSpacing', ${readingSettings.lineSpacing},
    'measure', ${readingSettings.measure}, 'typeface', ${readingSettings.typeface}, 'theme', ${readingSettings.theme},
    'ruler', ${readingSettings.ruler}, 'voice', ${readingSettings.voice}, 'rate', ${readingSettings.rate})
  from ${readingSettings}
  where ${readingSettings.schoolId} = ${student.schoolId} and ${readingSettings.userId} = ${student.userId})`;

/** For a statement that reads an assignment: the terms of its lesson that the student has kept. */
export const keptTermsOf = (student: Student) => sql<string[] | null>`(
  select jsonb_agg(${keptWords.term}) from ${keptWords}
  where ${keptWords.schoolId} = ${student.schoolId} and ${keptWords.userId} = ${student.userId}
    and ${keptWords.lessonId} = ${assignments.lessonId})`;

/** The version that an attempt shows. */
const shownIn = and(
  eq(lessonVersions.schoolId, attempts.schoolId),
  eq(lessonVersions.lessonId, assignments.lessonId),
  eq(lessonVersions.version, attempts.lessonVersion),
);

/** One line of the student's list of words. */
export interface KeptWord {
  lessonId: string;
  term: string;
  partOfSpeech: string;
  definition: string;
  sentence: string;
  /** Of the lesson as the student last read it. */
  lessonTitle: string;
}

/** The student's words, newest first. */
export function listWords(student: Student): Promise<KeptWord[]> {
  const read = db
    .select({ title: sql<string>`${lessonVersions.content}->>'title'`.as("title") })
    .from(attempts)
    .innerJoin(
      assignments,
      and(eq(assignments.schoolId, attempts.schoolId), eq(assignments.id, attempts.assignmentId)),
    )
    .innerJoin(lessonVersions, shownIn)
    .where(
      and(
        eq(attempts.schoolId, keptWords.schoolId),
        eq(attempts.userId, keptWords.userId),
        eq(assignments.lessonId, keptWords.lessonId),
      ),
    )
    .orderBy(desc(attempts.startedAt))
    .limit(1)
    .as("read");
  return db
    .select({
      lessonId: keptWords.lessonId,
      term: keptWords.term,
      partOfSpeech: keptWords.partOfSpeech,
      definition: keptWords.definition,
      sentence: keptWords.sentence,
      lessonTitle: sql<string>`coalesce(${read.title}, '')`,
    })
    .from(keptWords)
    .leftJoinLateral(read, sql`true`)
    .where(and(eq(keptWords.schoolId, student.schoolId), eq(keptWords.userId, student.userId)))
    .orderBy(desc(keptWords.keptAt), keptWords.term);
}

declare const proof: unique symbol;
/** A word of the glossary of work that is the student's own. */
export type WordToKeep = Omit<KeptWord, "lessonTitle"> & {
  readonly student: Student;
  readonly [proof]: "word to keep";
};
/** A word on the student's own list. */
export type WordToRemove = Pick<KeptWord, "lessonId" | "term"> & {
  readonly student: Student;
  readonly [proof]: "word to remove";
};
/** A lesson that the student has worked on. */
export type LessonMet = {
  readonly student: Student;
  readonly id: string;
  readonly [proof]: "lesson met";
};

interface GlossaryPart {
  term: string;
  partOfSpeech: string;
  definition: string;
}

/** The glossary's entry and the sentence, as they stand in the lesson that the student's own attempt shows. */
export async function findWordToKeep(
  student: Student,
  { attemptId, entryId, sentenceId }: { attemptId: string; entryId: string; sentenceId: string | null },
): Promise<WordToKeep> {
  const entry = sql<GlossaryPart | null>`jsonb_path_query_first(${lessonVersions.content},
    '$.glossary[*] ? (@.id == $id)', jsonb_build_object('id', ${entryId}::text))`;
  const sentence = sql<string | null>`jsonb_path_query_first(${lessonVersions.content},
    '$.texts[*].sections[*].paragraphs[*].sentences[*] ? (@.id == $id)',
    jsonb_build_object('id', ${sentenceId}::text))->>'text'`;
  const [row] = await db
    .select({ lessonId: assignments.lessonId, entry, sentence })
    .from(attempts)
    .innerJoin(
      assignments,
      and(eq(assignments.schoolId, attempts.schoolId), eq(assignments.id, attempts.assignmentId)),
    )
    .innerJoin(lessonVersions, shownIn)
    .where(and(mine(student), eq(attempts.userId, student.userId), eq(attempts.id, attemptId)));
  if (!row?.entry || (sentenceId !== null && row.sentence === null)) throw notFound("word");
  const { term, partOfSpeech, definition } = row.entry;
  const { lessonId } = row;
  return { student, lessonId, term, partOfSpeech, definition, sentence: row.sentence ?? "" } as WordToKeep;
}

export async function findWordToRemove(
  student: Student,
  { lessonId, term }: { lessonId: string; term: string },
): Promise<WordToRemove> {
  const [row] = await db
    .select({ lessonId: keptWords.lessonId, term: keptWords.term })
    .from(keptWords)
    .where(
      and(
        eq(keptWords.schoolId, student.schoolId),
        eq(keptWords.userId, student.userId),
        eq(keptWords.lessonId, lessonId),
        eq(keptWords.term, term),
      ),
    );
  if (!row) throw notFound("word on your list");
  return { ...row, student } as WordToRemove;
}

/** The lesson, where the student has an attempt at an assignment of it, taken back or not. */
export async function findLessonMet(student: Student, lessonId: string): Promise<LessonMet> {
  const [row] = await db
    .select({ id: assignments.lessonId })
    .from(attempts)
    .innerJoin(
      assignments,
      and(eq(assignments.schoolId, attempts.schoolId), eq(assignments.id, attempts.assignmentId)),
    )
    .where(
      and(
        eq(attempts.schoolId, student.schoolId),
        eq(attempts.userId, student.userId),
        eq(assignments.lessonId, lessonId),
      ),
    )
    .limit(1);
  if (!row) throw notFound("word");
  return { ...row, student } as LessonMet;
}
