import { type SpokenTime, spokenTime } from "@/app/ui/time";
import { sayLevel } from "@/lib/features/lessons/library/rules";
import type { LessonListed } from "@/lib/features/lessons/library/search";
import { sayLessonState } from "@/lib/features/lessons/rules";

/** A lesson's row in few words, as the table in the browser is given it: the list is drawn once rather than twice. */
export interface LessonRow {
  id: string;
  title: string;
  isMine: boolean;
  archived: boolean;
  assignable: boolean;
  /** "published version 2, edited since", "shared by Sami Haddad". */
  state: string;
  /** "8 items · grade 9 · in Unit 3 · shared · after Ada Ortiz, Harbour School". */
  more: string;
  edited: SpokenTime;
  /** Where words were looked for: the place that holds them. */
  snippet: string;
}

function sayMore({ items, level, folder, isMine, isShared, madeBy }: LessonListed): string {
  const parts = [`${items} ${items === 1 ? "item" : "items"}`, sayLevel(level)];
  if (folder !== null) parts.push(`in ${folder}`);
  if (isMine && isShared) parts.push("shared");
  if (madeBy !== null) parts.push(`after ${madeBy}`);
  return parts.filter((part) => part !== "").join(" · ");
}

export function lessonRow(lesson: LessonListed, zone: string, now: Date): LessonRow {
  const { id, title, isMine, archivedAt, publishedVersion, updatedAt, snippet } = lesson;
  const archived = archivedAt !== null;
  return {
    ...{ id, title, isMine, archived, snippet },
    assignable: isMine && publishedVersion !== null && !archived,
    state: isMine ? sayLessonState(lesson) : `shared by ${lesson.owner}`,
    more: sayMore(lesson),
    edited: spokenTime(updatedAt, zone, now),
  };
}
