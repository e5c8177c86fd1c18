interface Segment {
  /** "not started", "working": stands beside its number. */
  name: string;
  count: number;
}
interface SegmentedBarProps {
  /** From the least to the most finished; shown in that order from the right. */
  segments: readonly [Segment, Segment, Segment, Segment];
}

// Told apart by pattern and by the words beside as much as by tone.
const fills = [
  "bg-paper",
  "bg-[repeating-linear-gradient(135deg,var(--field)_0_2px,transparent_2px_6px)]",
  "bg-field",
  "bg-ink",
];

/** Where a class is, as one bar with its numbers beside it; the bar itself is decoration. */
export function SegmentedBar({ segments }: SegmentedBarProps) {
  const all = segments.reduce((total, segment) => total + segment.count, 0);
  const shown = segments.map((segment, index) => ({ ...segment, fill: fills[index] })).reverse();
  return (
    <div>
      <div aria-hidden="true" className="flex h-3 w-full overflow-hidden rounded border border-field">
        {shown.map(({ name, count, fill }) =>
          count === 0 ? null : (
            <div
              key={name}
              className={`${fill} border-r border-field last:border-r-0`}
              style={{ width: `${(count / all) * 100}%` }}
            />
          ),
        )}
      </div>
      <ul className="mt-1 flex flex-wrap gap-x-4 text-sm text-quiet tabular-nums">
        {shown.map(({ name, count, fill }) => (
          <li key={name} className="flex items-center gap-1.5">
            <span aria-hidden="true" className={`size-2.5 border border-field ${fill}`} />
            {count} {name}
          </li>
        ))}
      </ul>
    </div>
  );
}
