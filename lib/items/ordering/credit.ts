import type { Ordering, OrderingAnswer } from "./schema";

export const told = (): string =>
  "Each two that stand in the right order earn a part of the points, each two the wrong way round take as much away, down to none.";
export const rule = (): string =>
  "Of all pairs of entries, the share in the right order less the share in the wrong one (Kendall’s tau), down to none.";

export function earned(item: Ordering, answer: OrderingAnswer): string {
  const place = new Map(answer.order.map((id, index) => [id, index]));
  const pairs = item.key.flatMap((first, index) =>
    item.key.slice(index + 1).map((second) => [place.get(first), place.get(second)] as const),
  );
  const right = pairs.filter(([a, b]) => a !== undefined && b !== undefined && a < b).length;
  const turned = pairs.filter(([a, b]) => a !== undefined && b !== undefined && a > b).length;
  return `Of ${pairs.length} pairs, ${right} in the right order and ${turned} the wrong way round.`;
}
