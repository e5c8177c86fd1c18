import { Figure } from "./figure";

interface ColumnsProps {
  title: string;
  line?: string;
  /** What a column counts, for the table: "Time", "Students". */
  head: [name: string, count: string];
  columns: { name: string; count: number }[];
}
const height = 80;

/** A few columns from left to right, each with its number on it and its name under it. */
export function Columns({ title, line, head, columns }: ColumnsProps) {
  const most = Math.max(1, ...columns.map(({ count }) => count));
  const step = 100 / Math.max(1, columns.length);
  const said = columns.map(({ name, count }) => `${name}: ${count}`).join(", ");
  return (
    <Figure title={title} line={line} head={head} rows={columns.map(({ name, count }) => [name, count])}>
      <svg
        role="img"
        aria-label={`${title}. ${said}.`}
        width="100%"
        height={height + 44}
        className="max-w-form"
      >
        {columns.map(({ name, count }, at) => {
          const tall = (count / most) * height;
          const middle = `${(at + 0.5) * step}%`;
          return (
            <g key={name}>
              <rect
                x={`${at * step + step * 0.27}%`}
                width={`${step * 0.46}%`}
                y={20 + height - tall}
                height={tall}
                fill="currentColor"
              />
              <text x={middle} y={14 + height - tall} textAnchor="middle" className="chart-text">
                {count}
              </text>
              <text x={middle} y={height + 38} textAnchor="middle" className="chart-text">
                {name}
              </text>
            </g>
          );
        })}
        <line x1="0" x2="100%" y1={20 + height} y2={20 + height} stroke="currentColor" />
      </svg>
    </Figure>
  );
}
