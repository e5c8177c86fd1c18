import Link from "next/link";
import type { Work } from "@/lib/features/attempts/work";

/** Links to the student's other attempts; nothing where there is one alone. */
export function OtherAttempts({ work }: { work: Work }) {
  const others = work.attempts.filter(({ id }) => id !== work.attempt?.id);
  if (others.length === 0) return null;
  return (
    <p className="mt-2 flex flex-wrap gap-x-4">
      {others.map(({ id, number, state }) => (
        <Link
          key={id}
          href={
            state === "working"
              ? `/learn/${work.assignment.id}`
              : `/learn/${work.assignment.id}/attempts/${id}`
          }
        >
          Attempt {number} ({state === "working" ? "being worked on" : state})
        </Link>
      ))}
    </p>
  );
}
