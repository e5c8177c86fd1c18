"use client";

import Link from "next/link";
import { Fragment } from "react";
import { Table, Td, Th } from "@/app/ui/table";
import type { StudentRow } from "./student-row";

/** The students by class: where each is, and the way to their work. */
export function Students({ assignmentId, students }: { assignmentId: string; students: StudentRow[] }) {
  if (students.length === 0)
    return (
      <p className="text-quiet">Nobody has joined the class yet: give its join code to your students.</p>
    );
  return (
    <Table
      caption="Students"
      head={
        <>
          <Th>Student</Th>
          <Th>Where they are</Th>
          <Th number>
            Points<span className="max-sm:sr-only"> so far</span>
          </Th>
        </>
      }
    >
      {students.map((student, index) => (
        <Fragment key={student.id}>
          {student.className !== students[index - 1]?.className && (
            <tr>
              <th
                scope="rowgroup"
                colSpan={3}
                className="pt-5 pb-1 text-left font-serif text-lg font-semibold"
              >
                {student.className}
              </th>
            </tr>
          )}
          <tr>
            <Td className="min-w-24 break-words sm:min-w-36">
              {student.attemptId ? (
                <Link
                  prefetch={false}
                  href={`/teach/assignments/${assignmentId}/attempts/${student.attemptId}`}
                >
                  {student.name}
                </Link>
              ) : (
                student.name
              )}
              {student.removed && <span className="text-quiet"> (removed)</span>}
            </Td>
            <Td>
              <State student={student} />
            </Td>
            <Td number className="whitespace-nowrap">
              <Points student={student} />
            </Td>
          </tr>
        </Fragment>
      ))}
    </Table>
  );
}

function State({ student: { state, at, late } }: { student: StudentRow }) {
  if (state === null) return <span className="text-quiet">not started</span>;
  const time = at && (
    <time dateTime={at[0]} title={at[2]}>
      {at[1]}
    </time>
  );
  if (state === "working")
    return (
      <>
        working
        {time && <span className="text-quiet"> · last saved {time}</span>}
      </>
    );
  return (
    <>
      {state} {time}
      {late && <span className="text-late"> · late</span>}
    </>
  );
}

function Points({ student: { points, unmarked } }: { student: StudentRow }) {
  if (points === null) return <span title="Nothing handed in yet">–</span>;
  return (
    <>
      {points}
      {unmarked > 0 && (
        <span className="text-quiet max-sm:block">
          <span className="max-sm:hidden"> · </span>
          {unmarked} to mark
        </span>
      )}
    </>
  );
}
