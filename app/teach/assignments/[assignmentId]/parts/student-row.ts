import { type SpokenTime, spokenTime } from "@/app/ui/time";
import type { StudentLine } from "@/lib/features/reviews/overview";

/** A student's row in few words, as the table in the browser is given it: a class of 200 is drawn once rather than twice. */
export interface StudentRow {
  /** The student's; where the name is hidden, the attempt's. */
  id: string;
  name: string;
  className: string;
  removed: boolean;
  /** The attempt to review; null where there is none. */
  attemptId: string | null;
  state: "working" | "submitted" | "returned" | null;
  /** When it was last saved, handed in or returned. */
  at: SpokenTime | null;
  late: boolean;
  /** "12 of 20"; null where nothing is handed in. */
  points: string | null;
  unmarked: number;
}

export function studentRow(line: StudentLine, zone: string, now: Date): StudentRow {
  const times = { working: line.lastSaved, submitted: line.submittedAt, returned: line.returnedAt };
  const at = line.state && times[line.state];
  const handedIn = line.attemptId !== null && line.state !== "working";
  return {
    id: line.userId ?? line.attemptId ?? "",
    name: line.name,
    className: line.className,
    removed: line.removed,
    attemptId: line.attemptId,
    state: line.state,
    at: at ? spokenTime(at, zone, now) : null,
    late: line.late,
    points: handedIn ? `${line.points} of ${line.possible}` : null,
    unmarked: line.unmarked,
  };
}
