import type { Metadata } from "next";
import Link from "next/link";
import { ButtonLink } from "@/app/ui/button";
import { Empty } from "@/app/ui/empty";
import { Page, PageHead } from "@/app/ui/page-head";
import { type Gradebook, readGradebook } from "@/lib/features/reviews/gradebook";
import { openPage } from "@/lib/web/page";
import { Grid } from "./parts/grid";

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
      {isEmpty ? (
        <Nothing data={data} />
      ) : (
        <Grid columns={columnsOf(data)} students={data.students.map(rowOf)} />
      )}
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

// By name and in few words: this goes to the browser twice, as a table and for the page to be walked.
const columnsOf = ({ assignments }: Gradebook) =>
  assignments.map(({ id, title, possible, average }) => ({ id, title, possible, average }));
const rowOf = ({ id, name, removed, grades }: Gradebook["students"][number]) => ({
  id,
  name,
  removed,
  grades: grades.map((grade) => grade && { ...grade, late: grade.late || undefined }),
});
