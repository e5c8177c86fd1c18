import type { ReactNode } from "react";

interface FigureProps {
  title: string;
  /** One line: what to see, or how to read it. */
  line?: ReactNode;
  /** The chart. */
  children: ReactNode;
  /** The same numbers as a table: header cells, then rows. */
  head: string[];
  rows: (string | number)[][];
}

/** A chart under its title, with the table of its numbers folded behind it. */
export function Figure({ title, line, children, head, rows }: FigureProps) {
  return (
    <figure className="break-inside-avoid">
      <figcaption className="mb-2">
        <span className="font-serif text-lg font-semibold">{title}</span>
        {line && <span className="block text-sm text-quiet">{line}</span>}
      </figcaption>
      {children}
      <Behind title={title} head={head} rows={rows} />
    </figure>
  );
}

/** The table behind a chart. Text columns to the left, numbers to the right. */
export function Behind({ title, head, rows }: Pick<FigureProps, "title" | "head" | "rows">) {
  const isNumber = (column: number) => rows.some((row) => typeof row[column] === "number");
  return (
    <details className="mt-2 text-sm print:hidden">
      <summary className="text-quiet">As a table</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section tabIndex={0} aria-label={`${title}, as a table`} className="relative overflow-x-auto">
        <table className="mt-1 text-left">
          <caption className="sr-only">{title}</caption>
          <thead>
            <tr>
              {head.map((name, column) => (
                <th key={name} scope="col" className={`column-head ${isNumber(column) ? "text-end" : ""}`}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows are never moved
              <tr key={at}>
                {row.map((value, column) => (
                  <td key={head[column]} className={`cell ${isNumber(column) ? "text-end" : ""}`}>
                    {value}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
