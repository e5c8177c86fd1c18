/** Figures as pages write them: ".62", "–.10", "–" where there is none. */
export function sayFigure(value: number | null): string {
  if (value === null) return "–";
  const rounded = Math.abs(value).toFixed(2);
  const sign = value < 0 && rounded !== "0.00" ? "−" : "";
  return sign + (rounded.startsWith("1") ? rounded : rounded.slice(1));
}
