/** Equal shares of an item's points, in words. */

/** "1 point", "0.5 points", or "the same share of the points" where a share is no round number. */
export function sayShare(points: number, parts: number): string {
  const share = points / parts;
  if (Math.abs(share * 100 - Math.round(share * 100)) > 1e-9) return "the same share of the points";
  const round = Math.round(share * 100) / 100;
  return `${round} ${round === 1 ? "point" : "points"}`;
}
