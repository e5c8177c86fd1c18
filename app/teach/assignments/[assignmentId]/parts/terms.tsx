import Link from "next/link";
import { Time } from "@/app/ui/time";
import type { readOverview } from "@/lib/features/reviews/overview";

type Overview = Awaited<ReturnType<typeof readOverview>>;
const feedback: Record<Overview["feedback"], string> = {
  "on-submission": "Scores by the key show at once on submitting",
  "after-due": "Scores by the key show once it is due",
  "on-return": "Scores and comments show when you return the work",
};

/** What is otherwise than in most assignments: "40 minutes to work · 10 % off for each day late, never below 50 %". */
function sayMore({ minutes, lateRule, latePercent, lateFloor, shuffled, anonymous }: Overview): string {
  const late =
    lateRule === "percent"
      ? `${latePercent} % off for each day late, ${lateFloor} % always kept`
      : lateRule === "refuse" && "late work is not taken";
  return [
    minutes !== null && (minutes === 1 ? "1 minute to work" : `${minutes} minutes to work`),
    late,
    shuffled && "questions and options in an order of each student’s own",
    anonymous && "names are hidden until the work is returned",
  ]
    .filter(Boolean)
    .join(" · ");
}

/** The times and terms of the assignment, and the way to change them. */
export function Terms({ assignment, now }: { assignment: Overview; now: Date }) {
  const { opensAt, closesAt, timeZone, attemptsAllowed, withdrawnAt } = assignment;
  const when = (verb: [past: string, coming: string], at: Date) => (
    <li>
      {at <= now ? verb[0] : verb[1]} <Time at={at} zone={timeZone} now={now} />
    </li>
  );
  return (
    <div className="text-quiet">
      <ul className="space-y-0.5">
        {withdrawnAt && when(["Taken back from students", "Taken back from students"], withdrawnAt)}
        {opensAt && when(["Opened", "Opens"], opensAt)}
        {closesAt && when(["Closed", "Closes"], closesAt)}
        <li>
          {attemptsAllowed === 1 ? "One attempt" : `Up to ${attemptsAllowed} attempts`} ·{" "}
          {assignment.atOnce
            ? "Each question shows its key once it is checked"
            : feedback[assignment.feedback]}
        </li>
        {sayMore(assignment) !== "" && <li>{sayMore(assignment)}</li>}
      </ul>
      <p className="mt-1 flex flex-wrap gap-x-5">
        <Link href={`/teach/assignments/${assignment.id}/insight`} prefetch={false}>
          Insight
        </Link>
        <Link href={`/teach/assignments/${assignment.id}/edit`}>Change times and terms</Link>
        <Link href={`/teach/assignments/${assignment.id}/exceptions`} prefetch={false}>
          Exceptions
        </Link>
      </p>
    </div>
  );
}
