import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { cache, Fragment } from "react";
import { ButtonLink } from "@/app/ui/button";
import { Page, PageHead } from "@/app/ui/page-head";
import { SegmentedBar } from "@/app/ui/segmented-bar";
import { Time } from "@/app/ui/time";
import { readOverview } from "@/lib/features/reviews/overview";
import { sayProgress, segmentsOf } from "@/lib/features/reviews/rules";
import { openPage } from "@/lib/web/page";
import { NewerVersion } from "./parts/newer-version";
import { ReturnAll } from "./parts/return-all";
import { studentRow } from "./parts/student-row";
import { Students } from "./parts/students";
import { Terms } from "./parts/terms";

interface Props {
  params: Promise<{ assignmentId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

// By id, so that the title and the page ask once.
const load = cache((assignmentId: string, page: number) =>
  openPage("teacher", Promise.resolve({ assignmentId }), (viewer) =>
    readOverview(viewer, assignmentId, page),
  ),
);
async function open({ params, searchParams }: Props) {
  const { assignmentId } = await params;
  const page = await pageOf(searchParams);
  return { ...(await load(assignmentId, page)), assignmentId, page };
}
async function pageOf(searchParams: Props["searchParams"]): Promise<number> {
  const { page = "1" } = await searchParams;
  if (typeof page !== "string" || !/^[1-9]\d{0,4}$/.test(page)) notFound();
  return Number(page);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await open(props)).data.title };
}

export default async function OverviewPage(props: Props) {
  const { data, assignmentId, page } = await open(props);
  if (page > data.pages) notFound();
  const now = new Date();
  return (
    <Page>
      <PageHead
        title={data.title}
        line={
          <>
            {data.classes.map(({ id, name }, index) => (
              <Fragment key={id}>
                {index > 0 && ", "}
                <Link href={`/teach/classes/${id}`}>{name}</Link>
              </Fragment>
            ))}{" "}
            · {sayProgress(data.progress)}
            {data.dueAt && (
              <>
                {" "}
                · due <Time at={data.dueAt} zone={data.timeZone} now={now} />
              </>
            )}
          </>
        }
        action={
          data.toReview && (
            <ButtonLink look="primary" href={`/teach/assignments/${assignmentId}/attempts/${data.toReview}`}>
              Review
            </ButtonLink>
          )
        }
      />
      <NewerVersion assignmentId={assignmentId} {...data} />
      <SegmentedBar segments={segmentsOf(data.progress)} />
      <div className="mt-4 mb-8 flex flex-wrap items-start justify-between gap-4">
        <Terms assignment={data} now={now} />
        <p>
          <Link href={`/teach/assignments/${assignmentId}/live`} prefetch={false}>
            Watch live
          </Link>
        </p>
        {data.progress.submitted > 0 && (
          <div className="space-y-2">
            <p>
              <Link href={`/teach/assignments/${assignmentId}/questions`}>Mark by question</Link>
            </p>
            <ReturnAll assignmentId={assignmentId} />
          </div>
        )}
      </div>
      <Students
        assignmentId={assignmentId}
        students={data.students.map((line) => studentRow(line, data.timeZone, now))}
      />
      {data.pages > 1 && (
        <nav aria-label="Pages" className="mt-4 flex gap-4">
          {Array.from({ length: data.pages }, (_, index) => index + 1).map((number) => (
            <Link
              key={number}
              href={`/teach/assignments/${assignmentId}?page=${number}`}
              aria-current={number === page ? "page" : undefined}
              className="px-1 aria-[current]:font-medium aria-[current]:text-ink aria-[current]:no-underline"
            >
              {number}
            </Link>
          ))}
        </nav>
      )}
    </Page>
  );
}
