/** The points of a rubric: ranges, weights and the total. Pure; points go in halves, as they are marked. */
import type { Criterion, Rubric } from "@/lib/lesson/schema";

const half = (points: number): number => Math.round(points * 2) / 2;
const bounded = (points: number): number => Math.min(100, Math.max(0, half(points)));

/** From the lowest level's points to the highest. */
export function rangeOf({ levels }: Pick<Criterion, "levels">): { from: number; to: number } {
  const points = levels.map((level) => level.points);
  return { from: Math.min(...points), to: Math.max(...points) };
}
export const totalOf = (rubric: Rubric): number =>
  rubric.criteria.reduce((sum, criterion) => sum + rangeOf(criterion).to, 0);

/** What a criterion counts in the whole, in percent. */
export const weightOf = (rubric: Rubric, criterion: Criterion): number => {
  const total = totalOf(rubric);
  return total === 0 ? 0 : Math.round((rangeOf(criterion).to / total) * 100);
};

/** The criterion with its levels' points from `from` to `to`, each level as far between them as it was. */
export function withRange(criterion: Criterion, from: number, to: number): Criterion {
  const old = rangeOf(criterion);
  const { length } = criterion.levels;
  const levels = criterion.levels.map((level, index) => {
    const place =
      old.to > old.from ? (level.points - old.from) / (old.to - old.from) : index / Math.max(1, length - 1);
    return { ...level, points: bounded(from + place * (to - from)) };
  });
  return { ...criterion, levels };
}

/** The rubric with one criterion counting `percent` of the whole, the others' points as they are. */
export function withWeight(rubric: Rubric, id: string, percent: number): Rubric {
  const criteria = rubric.criteria.map((criterion) => {
    if (criterion.id !== id) return criterion;
    const others = totalOf(rubric) - rangeOf(criterion).to;
    const share = Math.min(95, Math.max(0, percent)) / 100;
    const to = bounded((share / (1 - share)) * others);
    const { from, to: was } = rangeOf(criterion);
    return withRange(criterion, was === 0 ? 0 : bounded((from / was) * to), to);
  });
  return { criteria };
}

/** The rubric with its points brought to a total, the weights as they are; what halves leave over goes to the greatest. */
export function withTotal(rubric: Rubric, total: number): Rubric {
  const was = totalOf(rubric);
  if (was === 0 || total <= 0) return rubric;
  const scale = total / was;
  const scaled = rubric.criteria.map((criterion) => {
    const { from, to } = rangeOf(criterion);
    return withRange(criterion, bounded(from * scale), bounded(to * scale));
  });
  const over = half(total) - totalOf({ criteria: scaled });
  const greatest = scaled.reduce((a, b) => (rangeOf(b).to > rangeOf(a).to ? b : a), scaled[0] as Criterion);
  const { from, to } = rangeOf(greatest);
  const fitted = withRange(greatest, Math.min(from, bounded(to + over)), bounded(to + over));
  return { criteria: scaled.map((criterion) => (criterion === greatest ? fitted : criterion)) };
}
