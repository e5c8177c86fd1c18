import type { Metadata } from "next";
import Link from "next/link";
import { Fragment } from "react";
import { DraftSample } from "@/app/teach/lessons/parts/sample";
import { TalkToList, WhyThese } from "@/app/teach/parts/talk-to";
import { ButtonLink } from "@/app/ui/button";
import { Empty } from "@/app/ui/empty";
import { Page, PageHead } from "@/app/ui/page-head";
import { SegmentedBar } from "@/app/ui/segmented-bar";
import { Time } from "@/app/ui/time";
import { readToday } from "@/lib/features/insight/today";
import type { AssignmentLine } from "@/lib/features/reviews/overview";
import { byDueTime, isOut, segmentsOf } from "@/lib/features/reviews/rules";
import type { TalkTo } from "@/lib/grading/talk-to";
import { openPage } from "@/lib/web/page";

export const metadata: Metadata = { title: "Today" };
/** Assignments in each list; the others stand on the page of all. */
const shown = 8;

export default async function TodayPage() {
  const { data } = await openPage("teacher", Promise.resolve({}), readToday);
  const { lines, talkTo } = data;
  const now = new Date();
  const toReview = lines.filter((line) => line.submitted > 0);
  const out = lines.filter((line) => isOut(line, now)).sort(byDueTime(now));
  return (
    <Page>
      <PageHead
        title="Today"
        line={sayToday(toReview)}
        action={
          <ButtonLink look="primary" href="/teach/lessons/new">
            New lesson
          </ButtonLink>
        }
      />
      {lines.length === 0 ? (
        <Empty title="Nothing is assigned yet">
          <p>Work to review and the lessons that are out stand here once you have assigned one.</p>
          <p>
            <Link href="/teach/lessons/new">Make your first lesson</Link> from an article, or see what becomes
            of one that comes along:
          </p>
          <DraftSample />
        </Empty>
      ) : (
        <div className="grid gap-x-12 gap-y-10 lg:grid-cols-2">
          <ToReview lines={toReview} />
          <Out lines={out} now={now} />
          <Talk students={talkTo} now={now} />
        </div>
      )}
    </Page>
  );
}

function sayToday(toReview: AssignmentLine[]): string {
  const pieces = toReview.reduce((sum, line) => sum + line.submitted, 0);
  if (pieces === 0) return "What waits for your review, and what your classes are working on.";
  return `${pieces} ${pieces === 1 ? "piece waits" : "pieces wait"} for your review.`;
}

function ToReview({ lines }: { lines: AssignmentLine[] }) {
  return (
    <section aria-labelledby="to-review">
      <h2 id="to-review" className="border-b border-ink pb-1 text-xl font-semibold">
        To review
      </h2>
      {lines.length === 0 && (
        <p className="py-3 text-quiet">Nothing waits. Submitted work will stand here.</p>
      )}
      <ul>
        {lines.slice(0, shown).map((line) => (
          <li key={`${line.id} ${line.classId}`} className="border-b border-rule py-3">
            <Headline line={line} />
            <p className="flex flex-wrap gap-x-4 tabular-nums">
              {line.submitted} submitted
              {line.toReview && (
                <Link prefetch={false} href={`/teach/assignments/${line.id}/attempts/${line.toReview}`}>
                  Review
                  <span className="sr-only">
                    {" "}
                    {line.title}, {line.className}
                  </span>
                </Link>
              )}
            </p>
          </li>
        ))}
      </ul>
      <More count={lines.length - shown} />
    </section>
  );
}

function Out({ lines, now }: { lines: AssignmentLine[]; now: Date }) {
  return (
    <section aria-labelledby="out-now">
      <h2 id="out-now" className="border-b border-ink pb-1 text-xl font-semibold">
        Out now
      </h2>
      {lines.length === 0 && <p className="py-3 text-quiet">No lesson is out. Assign one to a class.</p>}
      <ul>
        {lines.slice(0, shown).map((line) => (
          <li key={`${line.id} ${line.classId}`} className="space-y-1 border-b border-rule py-3">
            <Headline line={line} />
            <SegmentedBar segments={segmentsOf(line)} />
            <p className="text-quiet">
              {line.dueAt ? (
                <>
                  due <Time at={line.dueAt} zone={line.timeZone} now={now} />
                </>
              ) : (
                "no due time"
              )}
            </p>
          </li>
        ))}
      </ul>
      <More count={lines.length - shown} />
    </section>
  );
}

/** Nothing at all where nobody stands out. */
function Talk({ students, now }: { students: TalkTo[]; now: Date }) {
  if (students.length === 0) return null;
  const rest = students.slice(shown);
  const classes = new Map(rest.map(({ classId, className }) => [classId, className]));
  return (
    <section aria-labelledby="talk-to" className="lg:col-span-2">
      <h2 id="talk-to" className="border-b border-ink pb-1 text-xl font-semibold">
        Talk to today
      </h2>
      <TalkToList students={students.slice(0, shown)} now={now} withClass />
      {rest.length > 0 && (
        <p className="py-3 text-quiet">
          and {rest.length} more:{" "}
          {[...classes].map(([id, name], at) => (
            <Fragment key={id}>
              {at > 0 && ", "}
              <Link prefetch={false} href={`/teach/classes/${id}/insight`}>
                {name}
              </Link>
            </Fragment>
          ))}
        </p>
      )}
      <WhyThese />
    </section>
  );
}

function Headline({ line }: { line: AssignmentLine }) {
  return (
    <p className="break-words">
      {line.className} · <Link href={`/teach/assignments/${line.id}`}>{line.title}</Link>
    </p>
  );
}

function More({ count }: { count: number }) {
  if (count <= 0) return null;
  return (
    <p className="py-3 text-quiet">
      and {count} more among <Link href="/teach/assignments">all assignments</Link>
    </p>
  );
}
