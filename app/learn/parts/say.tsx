import { Fragment, type ReactNode } from "react";
import type { WorkLine } from "@/lib/features/attempts/queries";
import { When } from "./when";

/** "12 of 16 points". */
export const sayTotal = ({ points, possible }: { points: number; possible: number }): string =>
  `${points} of ${possible} ${possible === 1 ? "point" : "points"}`;

interface Times {
  dueAt: Date | null;
  closesAt: Date | null;
  timeZone: string;
}

/** What there is of these, with a dot between. */
export function Dotted({ parts }: { parts: readonly (ReactNode | null)[] }) {
  const said = parts.filter((part) => part !== null && part !== "");
  return said.map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts have no identity but their place
    <Fragment key={index}>
      {index > 0 && " · "}
      {part}
    </Fragment>
  ));
}

/** When the work is due or closes: "due Thursday 16:00"; null where it has no time. */
export function sayDue({ dueAt, closesAt, timeZone }: Times, now: Date): ReactNode {
  const when = (at: Date) => <When at={at} zone={timeZone} now={now} deadline />;
  if (closesAt && closesAt <= now) return <>closed {when(closesAt)}</>;
  const closes = closesAt && <>closes {when(closesAt)}</>;
  if (!dueAt) return closes;
  if (dueAt > now) return <>due {when(dueAt)}</>;
  return <Dotted parts={[<>overdue since {when(dueAt)}</>, closes]} />;
}

/** The state of a line of work as a sentence: "due Thursday 16:00 · 4 of 10 answered". */
export function WorkState({ line, now }: { line: WorkLine; now: Date }) {
  const count = `${line.answered} of ${line.questions} answered`;
  switch (line.state) {
    case "not-open":
      if (!line.opensAt) return "not open yet";
      return (
        <>
          opens <When at={line.opensAt} zone={line.timeZone} now={now} deadline />
        </>
      );
    case "not-started":
      return <Dotted parts={[sayDue(line, now), line.closed ? "not started" : "new"]} />;
    case "working":
      return <Dotted parts={[sayDue(line, now), line.closed ? `not submitted, ${count}` : count]} />;
    case "submitted":
      return `submitted${line.late ? " late" : ""}`;
    case "returned":
      return line.total ? `returned: ${sayTotal(line.total)}` : "returned";
  }
}
