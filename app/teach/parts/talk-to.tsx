import Link from "next/link";
import { Fragment } from "react";
import { Time } from "@/app/ui/time";
import type { TalkTo } from "@/lib/grading/talk-to";
import type { Reason } from "@/lib/grading/talk-to-rules";

interface TalkToListProps {
  students: TalkTo[];
  now: Date;
  /** Where students of several classes stand together. */
  withClass?: boolean;
}

/** Students with the reasons to talk to them, the most pressing first. */
export function TalkToList({ students, now, withClass = false }: TalkToListProps) {
  return (
    <ul className="gap-x-12 lg:columns-2">
      {students.map(({ userId, name, classId, className, timeZone, reasons }) => (
        <li key={userId + classId} className="break-inside-avoid border-b border-rule py-3">
          <p className="break-words">
            <Link prefetch={false} href={`/teach/classes/${classId}/students/${userId}/report`}>
              {name}
            </Link>
            {withClass && <span className="text-quiet"> · {className}</span>}
          </p>
          <ul className="text-quiet">
            {reasons.map((reason) => (
              <li key={reason.kind + reason.assignmentId} className="break-words">
                <Why reason={reason} zone={timeZone} now={now} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

/** "stopped with 3 of 10 answered, due tomorrow 16:00 · The harbour and its treaty". */
function Why({ reason, zone, now }: { reason: Reason; zone: string; now: Date }) {
  const { assignmentId, attemptId, title, says, when } = reason;
  const page = `/teach/assignments/${assignmentId}`;
  return (
    <Fragment>
      <span className="text-ink">{says}</span>
      {when && (
        <>
          , {when.word} <Time at={when.at} zone={zone} now={now} />
        </>
      )}{" "}
      ·{" "}
      <Link prefetch={false} href={attemptId ? `${page}/attempts/${attemptId}` : page}>
        {title}
      </Link>
    </Fragment>
  );
}

/** What the list looks at, for whoever asks why somebody is, or is not, on it. */
export function WhyThese() {
  return (
    <details className="mt-2 text-sm text-quiet">
      <summary>How this list is made</summary>
      <p className="mt-2 max-w-[45rem]">
        By plain rules over recent work, in this order: not begun and past due; answers without a network that
        came too late to count; a quarter of the points or more below the mean of one’s own earlier pieces;
        work stopped for a day with the due time within two days; handed in within a quarter of the class’s
        median time with half of the points or less; three in five cited sentences that prove nothing; handed
        in with two in five questions empty; not begun with the due time within two days, unless most of the
        class have not. What is more than a week old is left out.
      </p>
    </details>
  );
}
