import type { Metadata } from "next";
import Link from "next/link";
import { ButtonLink } from "@/app/ui/button";
import { Empty } from "@/app/ui/empty";
import { Page, PageHead } from "@/app/ui/page-head";
import { type Gradebook, readGradebook } from "@/lib/features/reviews/gradebook";
import type { Grade } from "@/lib/features/reviews/rules";
import { openPage } from "@/lib/web/page";

export const metadata: Metadata = { title: "Gradebook" };

export default async function GradebookPage({ params }: { params: Promise<{ classId: string }> }) {
  const { data } = await openPage("teacher", params, (viewer, { classId }) => readGradebook(viewer, classId));
  const isEmpty = data.students.length === 0 || data.assignments.length === 0;
  return (
    <Page>
      <p className="mb-2 text-sm">
        <Link href={`/teach/classes/${data.id}`}>{data.name}</Link>
      </p>
      <PageHead
        title="Gradebook"
        line="Points of the newest work handed in. In italics: a draft that the student doesn’t see yet."
        action={
          !isEmpty && (
            <ButtonLink href={`/api/classes/${data.id}/gradebook`} prefetch={false} download>
              Download CSV
            </ButtonLink>
          )
        }
      />
      {isEmpty ? <Nothing data={data} /> : <Grid data={data} />}
    </Page>
  );
}

function Nothing({ data }: { data: Gradebook }) {
  return (
    <Empty title="No points yet">
      <p>Students and their points in each assignment will stand here.</p>
      <p>
        {data.students.length === 0 ? (
          <Link href={`/teach/classes/${data.id}`}>Give the join code to your students</Link>
        ) : (
          <Link href="/teach/lessons">Choose a lesson to assign</Link>
        )}
      </p>
    </Empty>
  );
}

const first = "sticky left-0 z-1 w-36 min-w-36 bg-paper pr-3 text-left sm:w-52 sm:min-w-52";

function Grid({ data }: { data: Gradebook }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section aria-label="Gradebook" tabIndex={0} className="relative max-h-[80dvh] overflow-auto">
      <table className="border-separate border-spacing-0">
        <caption className="sr-only">Points of each student in each assignment</caption>
        <thead>
          <tr>
            <th
              scope="col"
              className={`${first} top-0 z-2 border-b border-ink py-2 align-bottom text-sm font-medium text-quiet`}
            >
              Student
            </th>
            {data.assignments.map(({ id, title, possible }) => (
              <th
                key={id}
                scope="col"
                className="sticky top-0 z-1 max-w-40 min-w-24 border-b border-ink bg-paper px-2 py-2 text-right align-bottom text-sm font-medium"
              >
                <Link href={`/teach/assignments/${id}`} title={title} className="line-clamp-3 break-words">
                  {title}
                </Link>
                <span className="font-normal text-quiet">of {possible}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.students.map((student) => (
            <tr key={student.id}>
              <th scope="row" className={`${first} border-b border-rule py-1.5 font-normal break-words`}>
                {student.name}
                {student.removed && <span className="text-quiet"> (removed)</span>}
              </th>
              {student.grades.map((grade, index) => {
                const assignment = data.assignments[index];
                return (
                  <td key={assignment?.id} className="border-b border-rule px-2 py-1.5 text-right">
                    <Cell grade={grade} assignmentId={assignment?.id ?? ""} />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={`${first} bottom-0 z-2 border-t border-ink py-2 font-medium`}>
              Class average
            </th>
            {data.assignments.map(({ id, average }) => (
              <td
                key={id}
                className="sticky bottom-0 border-t border-ink bg-paper px-2 py-2 text-right font-medium"
              >
                {average ?? <span title="Nothing returned yet">–</span>}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function Cell({ grade, assignmentId }: { grade: Grade | null; assignmentId: string }) {
  if (!grade) return <span title="Nothing handed in">–</span>;
  const href = `/teach/assignments/${assignmentId}/attempts/${grade.attemptId}`;
  if (grade.state === "working") return <span className="text-sm text-quiet">working</span>;
  return (
    <>
      <Link href={href} prefetch={false} title={`${grade.points} of ${grade.possible}`}>
        {grade.state === "submitted" ? <i>{grade.points}</i> : grade.points}
      </Link>
      <span className="block text-sm whitespace-nowrap text-quiet">
        {grade.state === "submitted" && "draft"}
        {grade.late && <span className="text-late"> late</span>}
      </span>
    </>
  );
}
