import Link from "next/link";
import { Time } from "@/app/ui/time";
import type { ClassOverview } from "@/lib/features/classes/overview";
import { isOut } from "@/lib/features/reviews/rules";

type Line = ClassOverview["assignments"][number];
interface ClassAssignmentsProps {
  assignments: Line[];
  students: number;
  now: Date;
}

/** What the class was given, the newest first; the older ones are folded away. */
export function ClassAssignments({ assignments, students, now }: ClassAssignmentsProps) {
  const [shown, rest] = [assignments.slice(0, 5), assignments.slice(5)];
  return (
    <section aria-labelledby="assignments" className="min-w-0">
      <h2 id="assignments" className="text-xl font-semibold">
        Assignments
      </h2>
      {shown.length === 0 ? (
        <p className="mt-3 text-quiet">
          Nothing is assigned yet. Publish one of <Link href="/teach/lessons">your lessons</Link>, then assign
          it to this class.
        </p>
      ) : (
        <Lines lines={shown} students={students} now={now} />
      )}
      {rest.length > 0 && (
        <details className="mt-2">
          <summary className="py-1 text-quiet">Older ({rest.length})</summary>
          <Lines lines={rest} students={students} now={now} />
        </details>
      )}
    </section>
  );
}

function Lines({ lines, students, now }: { lines: Line[]; students: number; now: Date }) {
  return (
    <ul className="mt-2">
      {lines.map((line) => (
        <li key={line.id} className="border-b border-rule py-2">
          <Link href={`/teach/assignments/${line.id}`} className="break-words">
            {line.title}
          </Link>
          <span className="block text-sm text-quiet">
            {line.submitted} of {students} submitted
            {line.dueAt && (
              <>
                {" "}
                · due <Time at={line.dueAt} zone={line.timeZone} now={now} />
              </>
            )}
            {!isOut(line, now) && (line.opensAt && line.opensAt > now ? " · not open yet" : " · closed")}
          </span>
        </li>
      ))}
    </ul>
  );
}
