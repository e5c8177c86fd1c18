import { and, count, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { keptWords, readingSettings } from "@/db/schema";
import type { Student } from "@/lib/access/viewer";
import { conflict } from "@/lib/shared/errors";
import type { WordBack } from "./input";
import type { LessonMet, WordToKeep, WordToRemove } from "./queries";
import type { ReadingSettings } from "./settings";

/** Keeps the student's own settings, the last choice for all devices. Resolves to when, by the database's clock. */
export async function saveSettings(student: Student, settings: ReadingSettings): Promise<{ savedAt: Date }> {
  const { textSize, lineSpacing, measure, typeface, theme, ruler, voice, rate } = settings;
  const set = { textSize, lineSpacing, measure, typeface, theme, ruler, voice, rate };
  const [row] = await db
    .insert(readingSettings)
    .values({ schoolId: student.schoolId, userId: student.userId, ...set })
    .onConflictDoUpdate({ target: [readingSettings.schoolId, readingSettings.userId], set })
    .returning({ savedAt: sql`now()`.mapWith(keptWords.keptAt) });
  return { savedAt: row?.savedAt ?? new Date() };
}

/** More than a school's whole reading; a list without an end would be a store of another's making. */
const mostWords = 5000;

async function insertWord(student: Student, word: WordBack): Promise<void> {
  const { lessonId, term, partOfSpeech, definition, sentence } = word;
  const own = and(eq(keptWords.schoolId, student.schoolId), eq(keptWords.userId, student.userId));
  const [held] = await db.select({ words: count() }).from(keptWords).where(own);
  if ((held?.words ?? 0) >= mostWords)
    throw conflict("Your list is full. Remove some words to keep new ones.");
  const { schoolId, userId } = student;
  await db
    .insert(keptWords)
    .values({ schoolId, userId, lessonId, term, partOfSpeech, definition, sentence })
    .onConflictDoNothing();
}

/** Puts a word on the student's list; one that is there already stays as it was. */
export const keepWord = (word: WordToKeep): Promise<void> => insertWord(word.student, word);

/** Takes a word off the list; one that is not there any more is no matter. */
export async function removeWord({ student, lessonId, term }: WordToKeep | WordToRemove): Promise<void> {
  await db
    .delete(keptWords)
    .where(
      and(
        eq(keptWords.schoolId, student.schoolId),
        eq(keptWords.userId, student.userId),
        eq(keptWords.lessonId, lessonId),
        eq(keptWords.term, term),
      ),
    );
}

/** Undoes a removal: the word stands on the list as it did. */
export const bringBack = ({ student, id }: LessonMet, word: Omit<WordBack, "lessonId">): Promise<void> =>
  insertWord(student, { ...word, lessonId: id });
