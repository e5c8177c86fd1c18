import Link from "next/link";
import { Fragment } from "react";
import { Table, Td, Th } from "@/app/ui/table";
import { Time } from "@/app/ui/time";
import type { StudentLine } from "@/lib/features/reviews/overview";

interface StudentsProps {
  assignmentId: string;
  students: StudentLine[];
  zone: string;
  now: Date;
}

/** The students by class: where each is, and the way to their work. */
export function Students({ assignmentId, students, zone, now }: StudentsProps) {
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
        <Fragment key={student.userId}>
          {student.classId !== students[index - 1]?.classId && (
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
              <State student={student} zone={zone} now={now} />
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

function State({ student, zone, now }: { student: StudentLine; zone: string; now: Date }) {
  const at = (time: Date) => <Time at={time} zone={zone} now={now} />;
  const late = student.late && <span className="text-late"> · late</span>;
  if (student.state === "working")
    return (
      <>
        working
        {student.lastSaved && <span className="text-quiet"> · last saved {at(student.lastSaved)}</span>}
      </>
    );
  if (student.state === "submitted")
    return (
      <>
        submitted {student.submittedAt && at(student.submittedAt)}
        {late}
      </>
    );
  if (student.state === "returned")
    return (
      <>
        returned {student.returnedAt && at(student.returnedAt)}
        {late}
      </>
    );
  return <span className="text-quiet">not started</span>;
}

function Points({ student }: { student: StudentLine }) {
  if (!student.attemptId || student.state === "working") return <span title="Nothing handed in yet">–</span>;
  return (
    <>
      {student.points} of {student.possible}
      {student.unmarked > 0 && (
        <span className="text-quiet max-sm:block">
          <span className="max-sm:hidden"> · </span>
          {student.unmarked} to mark
        </span>
      )}
    </>
  );
}
