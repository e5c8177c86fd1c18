import Link from "next/link";

interface Part {
  at: number;
  pages: number;
}
interface TurnProps {
  base: string;
  rows: Part;
  columns: Part;
}

const here = "px-1 aria-[current]:font-medium aria-[current]:text-ink aria-[current]:no-underline";

/** Turns pages of students and of assignments, each by itself. */
export function Turn({ base, rows, columns }: TurnProps) {
  if (rows.pages === 1 && columns.pages === 1) return null;
  const to = (students: number, work: number) => `${base}?students=${students}&work=${work}`;
  const numbers = (part: Part) => Array.from({ length: part.pages }, (_, index) => index + 1);
  return (
    <nav aria-label="Pages" className="mt-4 flex flex-wrap gap-x-8 gap-y-2">
      {rows.pages > 1 && (
        <span>
          Students
          {numbers(rows).map((n) => (
            <Link
              key={n}
              href={to(n, columns.at)}
              aria-current={n === rows.at ? "page" : undefined}
              className={`ml-3 ${here}`}
            >
              {n}
            </Link>
          ))}
        </span>
      )}
      {columns.pages > 1 && (
        <span>
          Assignments, the newest last
          {numbers(columns).map((n) => (
            <Link
              key={n}
              href={to(rows.at, n)}
              aria-current={n === columns.at ? "page" : undefined}
              className={`ml-3 ${here}`}
            >
              {n}
            </Link>
          ))}
        </span>
      )}
    </nav>
  );
}
