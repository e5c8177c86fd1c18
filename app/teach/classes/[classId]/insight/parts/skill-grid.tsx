"use client";

import Link from "next/link";
import { Walk } from "@/app/ui/walk";

interface SkillGridProps {
  classId: string;
  codes: string[];
  /** `cells` in the order of the codes: hundredths of the points; null where there are too few items. */
  students: { id: string; name: string; cells: (number | null)[] }[];
}

// Hundreds of cells: how they look is said once, and they come as bare numbers.
const table =
  "mt-2 border-separate border-spacing-0 text-right [&_th:first-child]:sticky [&_th:first-child]:left-0 [&_th:first-child]:min-w-36 [&_th:first-child]:bg-paper [&_th:first-child]:pr-3 [&_th:first-child]:pl-0 [&_th:first-child]:text-left [&_td]:border-b [&_td]:border-rule [&_td]:px-2 [&_td]:py-1.5 [&_tbody_th]:border-b [&_tbody_th]:border-rule [&_tbody_th]:font-normal [&_thead_th]:border-b [&_thead_th]:border-ink [&_thead_th]:px-2 [&_thead_th]:pb-1 [&_thead_th]:align-bottom [&_thead_th]:text-sm [&_thead_th]:font-medium [&_thead_th]:text-quiet";
const notYet = 60;

/** Students × skills, the skills in the order of the class's need. */
export function SkillGrid({ classId, codes, students }: SkillGridProps) {
  return (
    <div className="mt-10">
      <h2 className="text-xl font-semibold">Skills by student</h2>
      <p className="text-sm text-quiet">
        Hundredths of the points, in bold below {notYet}; a dash where a student has fewer than three marked
        items.
      </p>
      <Walk aria-label="Skills by student" className="relative max-h-[80dvh] overflow-auto">
        <table className={table}>
          <caption className="sr-only">Share of the points of each student in each skill</caption>
          <thead>
            <tr>
              <th scope="col">Student</th>
              {codes.map((code) => (
                <th key={code} scope="col">
                  {code.replaceAll("-", " ")}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {students.map(({ id, name, cells }) => (
              <tr key={id}>
                <th scope="row">
                  <Link prefetch={false} href={`/teach/classes/${classId}/students/${id}/report`}>
                    {name}
                  </Link>
                </th>
                {cells.map((cell, at) => (
                  <td key={codes[at]}>{cell === null ? "–" : cell < notYet ? <b>{cell}</b> : cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Walk>
    </div>
  );
}
