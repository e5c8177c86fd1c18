import type { Metadata } from "next";
import Link from "next/link";
import { cache } from "react";
import { Ready } from "@/app/ui/ready";
import { Time } from "@/app/ui/time";
import { readReview } from "@/lib/features/reviews/queries";
import { openPage } from "@/lib/web/page";
import { BankProvider } from "../../parts/bank";
import { Article } from "./parts/article";
import { HintsAsked } from "./parts/hints-asked";
import { Keys } from "./parts/keys";
import { NoLonger } from "./parts/no-longer";
import { Pieces } from "./parts/pieces";
import { Preload } from "./parts/preload";
import { PrivateNote } from "./parts/private-note";
import { Rescue } from "./parts/rescue";
import { Close, ReviewBar } from "./parts/review-bar";
import { ReviewProvider } from "./parts/review-context";

interface Props {
  params: Promise<{ assignmentId: string; attemptId: string }>;
}

// By ids, so that the title and the page ask once.
const load = cache((assignmentId: string, attemptId: string) =>
  openPage("teacher", Promise.resolve({ assignmentId, attemptId }), (viewer) =>
    readReview(viewer, assignmentId, attemptId),
  ),
);
async function open({ params }: Props) {
  const { assignmentId, attemptId } = await params;
  return load(assignmentId, attemptId);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { data } = await open(props);
  return { title: `${data.student}: ${data.title}` };
}

export default async function ReviewPage(props: Props) {
  const { viewer, ids, data } = await open(props);
  const base = `/teach/assignments/${ids.assignmentId}`;
  const to = (entry: { attemptId: string } | undefined) => entry && `${base}/attempts/${entry.attemptId}`;
  const { nextSubmitted: waiting } = data;
  return (
    <main id="content" data-wide className="mx-auto max-w-[96rem] px-4 py-6">
      <nav aria-label="Submissions" className="mb-2 flex flex-wrap gap-x-5 text-sm">
        <Link href={base} className="break-words">
          {data.title}
        </Link>
        {data.place > 0 && (
          <span className="text-quiet tabular-nums">
            {data.place} of {data.of}
          </span>
        )}
        {data.previous && (
          <Link prefetch={false} href={to(data.previous) ?? base}>
            Previous: {data.previous.name}
          </Link>
        )}
        {data.next && (
          <Link prefetch={false} href={to(data.next) ?? base}>
            Next: {data.next.name}
          </Link>
        )}
        <Keys previous={to(data.previous)} next={to(data.next)} />
        {/* The pages before and after are fetched while this one is read: they show at the press of a key. */}
        {[data.next, data.previous].map((beside) => {
          const href = to(beside);
          return href && <Preload key={href} href={href} />;
        })}
      </nav>
      <h1 className="text-2xl font-semibold break-words">{data.student}</h1>
      <p className="mt-1 mb-3 text-quiet">
        <StateLine data={data} now={new Date()} />
      </p>
      <HintsAsked asked={data.hints} items={data.scored.items} />
      {data.review.state === "working" && <Rescue {...ids} student={data.student} />}
      <ReviewProvider
        key={`${viewer.userId} ${ids.attemptId}`}
        viewerId={viewer.userId}
        {...ids}
        review={data.review}
        parts={data.parts}
      >
        <BankProvider viewerId={viewer.userId} entries={data.bank}>
          <ReviewBar />
          <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,5fr)_minmax(0,8fr)]">
            <Article texts={data.texts} cited={data.cited} highlights={data.highlights} />
            <div className="space-y-8">
              <Ready>
                {" "}
                <Pieces data={data} viewerId={viewer.userId} />
                <NoLonger data={data} />
                <PrivateNote
                  key={`note ${ids.attemptId}`}
                  viewerId={viewer.userId}
                  {...ids}
                  notes={data.notes}
                />
                <Close
                  student={data.student}
                  mayTakeBack={!data.hasLaterAttempt}
                  next={waiting && { href: to(waiting) ?? base, name: waiting.name }}
                />
              </Ready>
            </div>
          </div>
        </BankProvider>
      </ReviewProvider>
    </main>
  );
}

type Data = Awaited<ReturnType<typeof readReview>>;

/** "submitted Friday 10:00 · late · attempt 2 of 3". */
function StateLine({ data, now }: { data: Data; now: Date }) {
  const at = (time: Date | null) => time && <Time at={time} zone={data.timeZone} now={now} />;
  const { state } = data.review;
  return (
    <>
      {state === "working" && (
        <>working{data.lastSaved && <>, last saved {at(data.lastSaved)}</>} · to look at only</>
      )}
      {state !== "working" && <>submitted {at(data.submittedAt)}</>}
      {data.late && <span className="text-late"> · late</span>}
      {data.lateness.share < 1 && (
        <span className="text-quiet"> ({Math.round(data.lateness.share * 100)} % of the points count)</span>
      )}
      {state === "returned" && (
        <>
          {" "}
          · returned {data.forRevision && "for revision "}
          {at(data.returnedAt)}
        </>
      )}
      {data.attemptsAllowed > 1 && ` · attempt ${data.number} of ${data.attemptsAllowed}`}
    </>
  );
}
