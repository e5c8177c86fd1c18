/** A gradebook in pages of students × assignments, in few words for the browser. Pure. */
import type { Gradebook } from "@/lib/features/reviews/gradebook";
import { pack } from "./cells-packed";

export const studentsPerPage = 30;
export const assignmentsPerPage = 20;

/** Where a page begins and how many there are; the last one of assignments holds the newest. Null: there is no such page. */
function slice(count: number, per: number, page: number | undefined, fallback: "first" | "last") {
  const pages = Math.max(1, Math.ceil(count / per));
  const at = page ?? (fallback === "first" ? 1 : pages);
  return at > pages ? null : { at, pages, from: (at - 1) * per, to: at * per };
}

/** One page of a gradebook; null where there is no such page. */
export function gradebookPage(book: Gradebook, wanted: { students?: number; work?: number }) {
  const rows = slice(book.students.length, studentsPerPage, wanted.students, "first");
  const columns = slice(book.assignments.length, assignmentsPerPage, wanted.work, "last");
  if (!rows || !columns) return null;
  const { categories } = book;
  return {
    rows,
    columns,
    assignments: book.assignments.slice(columns.from, columns.to).map((each) => ({
      id: each.id,
      title: each.title,
      possible: each.possible,
      average: each.average,
      category: categoryOf(categories, each.categoryId),
    })),
    students: book.students.slice(rows.from, rows.to).map(({ id, name, removed, cells, final }) => ({
      id,
      name,
      ...(removed && { removed }),
      final: final.mark,
      cells: cells
        .slice(columns.from, columns.to)
        .map((cell, at) => pack(cell, book.assignments[columns.from + at]?.possible ?? 0)),
    })),
  };
}
export type GradebookPage = NonNullable<ReturnType<typeof gradebookPage>>;

function categoryOf(categories: Gradebook["categories"], id: string | null): string {
  if (categories.length === 0) return "";
  return categories.find((category) => category.id === id)?.name ?? "doesn’t count";
}
