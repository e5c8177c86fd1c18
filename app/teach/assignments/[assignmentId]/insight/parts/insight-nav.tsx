import Link from "next/link";

interface InsightNavProps {
  assignmentId: string;
  title: string;
  classes: { id: string; name: string }[];
  classId?: string;
  /** Which of the two pages this is. */
  at?: "items" | "evidence";
}

const here = "px-1 aria-[current]:font-medium aria-[current]:text-ink aria-[current]:no-underline";

/** Back to the assignment, on to the other side of its insight, and one class or all. */
export function InsightNav({ assignmentId, title, classes, classId, at = "items" }: InsightNavProps) {
  const base = `/teach/assignments/${assignmentId}`;
  const pages = { items: `${base}/insight`, evidence: `${base}/insight/evidence` };
  const of = (id: string | undefined) => `${pages[at]}${id ? `?class=${id}` : ""}`;
  return (
    <nav aria-label="Insight" className="mb-2 flex flex-wrap gap-x-5 gap-y-1 text-sm print:hidden">
      <Link href={base} className="break-words">
        {title}
      </Link>
      {(["items", "evidence"] as const).map((page) => (
        <Link
          key={page}
          href={`${pages[page]}${classId ? `?class=${classId}` : ""}`}
          aria-current={page === at ? "page" : undefined}
          className={here}
        >
          {page === "items" ? "Items" : "Evidence map"}
        </Link>
      ))}
      {classes.length > 1 && (
        <span className="flex flex-wrap gap-x-3">
          <Link href={of(undefined)} aria-current={classId ? undefined : "true"} className={here}>
            All classes
          </Link>
          {classes.map(({ id, name }) => (
            <Link key={id} href={of(id)} aria-current={classId === id ? "true" : undefined} className={here}>
              {name}
            </Link>
          ))}
        </span>
      )}
    </nav>
  );
}
