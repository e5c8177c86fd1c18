/** A teacher's library with a few lessons and with hundreds, and a lesson in the editor with few items and with many. */
import { cookieOf, type Person } from "@/bench/attack/client";
import { db } from "@/db/client";
import { lessons } from "@/db/schema";
import { aTeacher } from "@/db/testing/makers";
import type { Lesson } from "@/lib/lesson/schema";
import { newId } from "@/lib/shared/ids";
import type { Ask } from "./load";

/** Lessons kept in one statement; each is a document of some 100 KB. */
const atOnce = 50;

/** What a new teacher with so many copies of the lesson asks for: the list, a search by words that every lesson has, one in the editor. */
export async function aLibraryOf(lesson: Lesson, size: number): Promise<Record<LibraryPage, Ask>> {
  const teacher = await aTeacher();
  const { schoolId, id: ownerId } = teacher;
  const ids = Array.from({ length: size }, newId);
  for (let from = 0; from < size; from += atOnce)
    await db.insert(lessons).values(
      ids.slice(from, from + atOnce).map((id, n) => {
        const title = `${lesson.title}, part ${from + n + 1}`;
        return { schoolId, id, ownerId, title, draft: { ...lesson, title } };
      }),
    );
  return asksOf(teacher, ids[0] ?? "");
}

export type LibraryPage = "list" | "search" | "editor";
const asksOf = (teacher: Person, lessonId: string): Record<LibraryPage, Ask> => {
  const headers = cookieOf(teacher);
  return {
    list: { path: "/teach/lessons", headers },
    search: { path: "/teach/lessons?q=the+government+said", headers },
    editor: { path: `/teach/lessons/${lessonId}`, headers },
  };
};
