/** Fills told apart by their pattern, in the colour of the text around them: right in both themes, in print and in forced colours. */
export type Fill = "solid" | "hatched" | "dotted" | "empty" | "grid";

const fills: Record<Fill, string> = {
  solid: "currentColor",
  hatched: "url(#chart-hatched)",
  dotted: "url(#chart-dotted)",
  grid: "url(#chart-grid)",
  empty: "none",
};
export const fillOf = (fill: Fill): string => fills[fill];

/** The patterns themselves; a page with charts has them once. */
export function ChartPatterns() {
  return (
    <svg aria-hidden="true" width="0" height="0" className="absolute">
      <defs>
        <pattern
          id="chart-hatched"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line x1="1" y1="0" x2="1" y2="6" stroke="currentColor" strokeWidth="2.5" />
        </pattern>
        <pattern id="chart-dotted" width="5" height="5" patternUnits="userSpaceOnUse">
          <circle cx="2.5" cy="2.5" r="1.25" fill="currentColor" />
        </pattern>
        <pattern id="chart-grid" width="5" height="5" patternUnits="userSpaceOnUse">
          <path d="M0 0H5M0 0V5" stroke="currentColor" strokeWidth="1.5" />
        </pattern>
      </defs>
    </svg>
  );
}
