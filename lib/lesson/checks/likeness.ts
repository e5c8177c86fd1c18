import { type CheckContext, weightOf } from "./context";
import { isNear } from "./near";

/** True where the set has the stem, a word of its root or a synonym. */
export function has(stems: ReadonlySet<string>, stem: string): boolean {
  if (stems.has(stem)) return true;
  for (const other of stems) if (isNear(stem, other)) return true;
  return false;
}

/** How alike two sets of stems are: shared over all (Jaccard 1912), weighed by how telling each stem is. */
export function likeness(context: CheckContext, a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  let all = 0;
  for (const stem of a) {
    const weight = weightOf(context, stem);
    all += weight;
    if (has(b, stem)) shared += weight;
  }
  for (const stem of b) if (!has(a, stem)) all += weightOf(context, stem);
  return all === 0 ? 0 : shared / all;
}
export const weightOfAll = (context: CheckContext, stems: readonly string[]): number =>
  stems.reduce((sum, stem) => sum + weightOf(context, stem), 0);
