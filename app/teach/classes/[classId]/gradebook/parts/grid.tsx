"use client";

import Link from "next/link";
import { useRef, useState } from "react";
import { type PackedCell, unpack } from "@/lib/features/gradebooks/cells-packed";
import type { GradebookPage } from "@/lib/features/gradebooks/pages";
import { CellDialog } from "./cell-dialog";
import { useGridKeys } from "./use-grid-keys";
import { words } from "./words";

interface GridProps extends Pick<GradebookPage, "assignments" | "students"> {
  classId: string;
  readOnly: boolean;
}

// A class's gradebook has hundreds of cells: how they look is said once, here, and a cell itself is bare.
const table = [
  "border-separate border-spacing-0 text-right",
  "[&_th:first-child]:sticky [&_th:first-child]:left-0 [&_th:first-child]:z-1 [&_th:first-child]:w-36 [&_th:first-child]:min-w-36 [&_th:first-child]:bg-paper [&_th:first-child]:pr-3 [&_th:first-child]:pl-0 [&_th:first-child]:text-left sm:[&_th:first-child]:w-52 sm:[&_th:first-child]:min-w-52",
  "[&_td]:px-2 [&_td]:py-1.5 [&_td]:align-top [&_th]:px-2 [&_th]:py-1.5",
  "[&_tbody_td]:cursor-pointer [&_tbody_td]:border-b [&_tbody_td]:border-rule [&_tbody_td]:hover:bg-raised [&_tbody_th]:border-b [&_tbody_th]:border-rule [&_tbody_th]:align-top [&_tbody_th]:font-normal",
  "[&_td:nth-child(2)]:cursor-default [&_td:nth-child(2)]:font-medium",
  "[&_small]:block [&_small]:text-sm [&_small]:whitespace-nowrap [&_small]:text-quiet [&_em]:text-late [&_em]:not-italic",
].join(" ");
const head = "sticky top-0 z-1 border-b border-ink bg-paper py-2! align-bottom text-sm font-medium";
const foot = "sticky bottom-0 border-t border-ink bg-paper py-2! font-medium";

/** Students × assignments: walked with the arrow keys; Enter or a click opens a cell. */
export function Grid({ classId, readOnly, assignments, students }: GridProps) {
  const [open, setOpen] = useState<{ row: number; column: number } | null>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const keys = useGridKeys(body, (row, column) => setOpen({ row, column }));
  const [student, assignment] = [students[open?.row ?? -1], assignments[open?.column ?? -1]];
  const cell = open && student?.cells[open.column];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section tabIndex={0} aria-label="Gradebook" className="relative max-h-[80dvh] overflow-auto">
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are walked and opened is a grid (ARIA practices) */}
      <table role="grid" className={table}>
        <caption className="sr-only">
          Points of each student in each assignment. Arrow keys walk, Enter opens a cell.
        </caption>
        <Head assignments={assignments} />
        <tbody ref={body} {...keys}>
          {students.map(({ id, name, removed, final, cells }) => (
            <tr key={id}>
              <th scope="row" className="break-words">
                <Link prefetch={false} href={`/teach/classes/${classId}/students/${id}/report`}>
                  {name}
                </Link>
                {removed && <span className="text-quiet"> (removed)</span>}
              </th>
              <td>{final ?? "–"}</td>
              {cells.map((packed, at) => (
                <td key={assignments[at]?.id}>
                  <Shown packed={packed} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <Foot assignments={assignments} students={students} />
      </table>
      {student && assignment && cell !== undefined && cell !== null && (
        <CellDialog
          key={student.id + assignment.id}
          {...{ classId, readOnly, student, assignment, cell }}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  );
}

function Head({ assignments }: Pick<GridProps, "assignments">) {
  return (
    <thead>
      <tr>
        <th scope="col" className={`${head} z-2! text-quiet`}>
          Student
        </th>
        <th scope="col" className={head}>
          Final mark
        </th>
        {assignments.map(({ id, title, possible, category }) => (
          <th key={id} scope="col" className={`${head} max-w-40 min-w-24`}>
            <Link
              href={`/teach/assignments/${id}`}
              prefetch={false}
              title={title}
              className="line-clamp-3 break-words"
            >
              {title}
            </Link>
            <span className="block font-normal text-quiet">
              {category && `${category} · `}of {possible}
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Foot({ assignments, students }: Pick<GridProps, "assignments" | "students">) {
  const finals = students.flatMap(({ final }) => final ?? []);
  const mean = finals.reduce((sum, each) => sum + each, 0) / finals.length;
  return (
    <tfoot>
      <tr>
        <th scope="row" className={`${foot} z-2!`}>
          Class average
        </th>
        <td className={foot} title="Of the students shown">
          {finals.length > 0 ? Math.round(mean * 10) / 10 : "–"}
        </td>
        {assignments.map(({ id, average }) => (
          <td key={id} className={foot}>
            {average ?? <span title="Nothing returned yet">–</span>}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}

function Shown({ packed }: { packed: PackedCell }) {
  const { sign, points } = unpack(packed, 0);
  if (sign === null) return "–";
  if (sign === "r") return points;
  if (sign === "d") return <i>{points}</i>;
  if (sign === "R" || sign === "D")
    return (
      <>
        {sign === "D" ? <i>{points}</i> : points}
        <small>
          <em>late</em>
        </small>
      </>
    );
  return <small>{sign === "m" ? <em>missing</em> : words[sign]}</small>;
}
