import { sayTime } from "@/app/ui/time";
import type { WorkLine } from "@/lib/features/attempts/queries";

/** "12 of 16 points". */
export const sayTotal = ({ points, possible }: { points: number; possible: number }): string =>
  `${points} of ${possible} ${possible === 1 ? "point" : "points"}`;

/** When the work is due or closes: "due Thursday 16:00"; empty where it has no time. */
export function sayDue(
  times: { dueAt: Date | null; closesAt: Date | null; timeZone: string },
  now: Date,
): string {
  const { dueAt, closesAt, timeZone } = times;
  if (closesAt && closesAt <= now) return `closed ${sayTime(closesAt, timeZone, now)}`;
  const closes = closesAt ? `closes ${sayTime(closesAt, timeZone, now)}` : "";
  if (!dueAt) return closes;
  if (dueAt > now) return `due ${sayTime(dueAt, timeZone, now)}`;
  return [`overdue since ${sayTime(dueAt, timeZone, now)}`, closes].filter(Boolean).join(" · ");
}

/** The state of a line of work as a sentence: "due Thursday 16:00 · 4 of 10 answered". */
export function sayWork(line: WorkLine, now: Date): string {
  const late = line.late ? " late" : "";
  const count = `${line.answered} of ${line.questions} answered`;
  switch (line.state) {
    case "not-open":
      return line.opensAt ? `opens ${sayTime(line.opensAt, line.timeZone, now)}` : "not open yet";
    case "not-started":
      return [sayDue(line, now), line.closed ? "not started" : "new"].filter(Boolean).join(" · ");
    case "working":
      return [sayDue(line, now), line.closed ? `not submitted, ${count}` : count].filter(Boolean).join(" · ");
    case "submitted":
      return `submitted${late}`;
    case "returned":
      return line.total ? `returned: ${sayTotal(line.total)}` : "returned";
  }
}
