import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { ButtonLink } from "@/app/ui/button";
import { Empty } from "@/app/ui/empty";
import { Page, PageHead } from "@/app/ui/page-head";
import { gradebookPage } from "@/lib/features/gradebooks/pages";
import { type Gradebook, readGradebook } from "@/lib/features/reviews/gradebook";
import { formula } from "@/lib/grading/final-mark";
import { openPage } from "@/lib/web/page";
import { Grid } from "./parts/grid";
import { Turn } from "./parts/turn";

export const metadata: Metadata = { title: "Gradebook" };

interface Props {
  params: Promise<{ classId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

function pageIn(given: string | string[] | undefined): number | undefined {
  if (given === undefined) return undefined;
  if (typeof given !== "string" || !/^[1-9]\d{0,3}$/.test(given)) notFound();
  return Number(given);
}

export default async function GradebookPage({ params, searchParams }: Props) {
  const asked = await searchParams;
  const wanted = { students: pageIn(asked.students), work: pageIn(asked.work) };
  const { data } = await openPage("teacher", params, (viewer, { classId }) => readGradebook(viewer, classId));
  const page = gradebookPage(data, wanted) ?? notFound();
  const isEmpty = data.students.length === 0 || data.assignments.length === 0;
  const base = `/teach/classes/${data.id}/gradebook`;
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
            <div className="flex flex-wrap gap-x-4 gap-y-2">
              <ButtonLink href={`/api/classes/${data.id}/gradebook`} prefetch={false} download>
                Download CSV
              </ButtonLink>
              <ButtonLink href={`/api/classes/${data.id}/gradebook/xlsx`} prefetch={false} download>
                Download XLSX
              </ButtonLink>
            </div>
          )
        }
      />
      {isEmpty ? (
        <Nothing data={data} />
      ) : (
        <>
          <HowMade data={data} />
          <Grid
            classId={data.id}
            readOnly={data.archivedAt !== null}
            {...{ assignments: page.assignments, students: page.students }}
          />
          <Turn base={base} rows={page.rows} columns={page.columns} />
        </>
      )}
    </Page>
  );
}

/** The final mark's formula in words, and the way to change it. */
function HowMade({ data: { id, categories, missing } }: { data: Gradebook }) {
  const weights = categories.map(({ name, weight }) => `${name} ${weight}`).join(" · ");
  return (
    <p className="mb-4 max-w-[52rem] text-sm text-quiet">
      <b className="font-medium text-ink">Final mark</b>, in hundredths.{" "}
      {categories.length > 0 ? `${formula.weighted} Weights: ${weights}.` : formula.plain} Returned work
      counts; missing work {missing === "zero" ? "counts as 0 once it was due" : "is left out"}, excused work
      is left out. <Link href={`/teach/classes/${id}/gradebook/settings`}>Categories and weights</Link>
    </p>
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
