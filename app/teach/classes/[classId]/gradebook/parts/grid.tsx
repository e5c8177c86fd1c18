"use client";

import Link from "next/link";
import { Walk } from "@/app/ui/walk";
import type { Grade } from "@/lib/features/reviews/rules";

interface Column {
  id: string;
  title: string;
  possible: number;
  average: number | null;
}
type Cell = (Omit<Grade, "late"> & { late?: boolean }) | null;
interface GridProps {
  columns: Column[];
  /** `grades` in the order of the columns. */
  students: { id: string; name: string; removed: boolean; grades: Cell[] }[];
}

// A class's gradebook has hundreds of cells: how they look is said once, here.
const table = [
  "border-separate border-spacing-0 text-right",
  "[&_th:first-child]:sticky [&_th:first-child]:left-0 [&_th:first-child]:z-1 [&_th:first-child]:w-36 [&_th:first-child]:min-w-36 [&_th:first-child]:bg-paper [&_th:first-child]:pr-3 [&_th:first-child]:pl-0 [&_th:first-child]:text-left sm:[&_th:first-child]:w-52 sm:[&_th:first-child]:min-w-52",
  "[&_td]:px-2 [&_td]:py-1.5 [&_td]:align-top [&_th]:px-2 [&_th]:py-1.5",
  "[&_tbody_td]:border-b [&_tbody_td]:border-rule [&_tbody_th]:border-b [&_tbody_th]:border-rule [&_tbody_th]:align-top [&_tbody_th]:font-normal",
  "[&_small]:block [&_small]:text-sm [&_small]:whitespace-nowrap [&_small]:text-quiet",
].join(" ");
const head = "sticky top-0 z-1 border-b border-ink bg-paper py-2! align-bottom text-sm font-medium";
const foot = "sticky bottom-0 border-t border-ink bg-paper py-2! font-medium";

export function Grid({ columns, students }: GridProps) {
  return (
    <Walk aria-label="Gradebook" className="relative max-h-[80dvh] overflow-auto">
      <table className={table}>
        <caption className="sr-only">Points of each student in each assignment</caption>
        <thead>
          <tr>
            <th scope="col" className={`${head} z-2! text-quiet`}>
              Student
            </th>
            {columns.map(({ id, title, possible }) => (
              <th key={id} scope="col" className={`${head} max-w-40 min-w-24`}>
                <Link href={`/teach/assignments/${id}`} title={title} className="line-clamp-3 break-words">
                  {title}
                </Link>
                <span className="font-normal text-quiet">of {possible}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {students.map(({ id, name, removed, grades }) => (
            <tr key={id}>
              <th scope="row" className="break-words">
                {name}
                {removed && <span className="text-quiet"> (removed)</span>}
              </th>
              {columns.map((column, index) => (
                <td key={column.id}>
                  <Points grade={grades[index] ?? null} column={column} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={`${foot} z-2!`}>
              Class average
            </th>
            {columns.map(({ id, average }) => (
              <td key={id} className={foot}>
                {average ?? <span title="Nothing returned yet">–</span>}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </Walk>
  );
}

function Points({ grade, column }: { grade: Cell; column: Column }) {
  if (!grade) return "–";
  const { attemptId, state, points, possible, late } = grade;
  if (state === "working") return <small>working</small>;
  return (
    <>
      <Link
        href={`/teach/assignments/${column.id}/attempts/${attemptId}`}
        prefetch={false}
        title={possible === column.possible ? undefined : `of ${possible}`}
      >
        {state === "submitted" ? <i>{points}</i> : points}
      </Link>
      {(late || state === "submitted") && (
        <small>
          {state === "submitted" && "draft "}
          {late && <span className="text-late">late</span>}
        </small>
      )}
    </>
  );
}
