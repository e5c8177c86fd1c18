/** The parser's classes: SHIFT is class 0, then LEFT and RIGHT with each label in turn. */
import type { State } from "./state";

export const moveNames = (labels: readonly string[]): string[] => [
  "SHIFT",
  ...labels.flatMap((label) => [`LEFT ${label}`, `RIGHT ${label}`]),
];
export const labelNames = (moves: readonly string[]): string[] =>
  moves.filter((m) => m.startsWith("LEFT ")).map((m) => m.slice(5));
export const leftMove = (label: number) => 1 + 2 * label;
export const rightMove = (label: number) => 2 + 2 * label;
export const isLeft = (move: number) => (move & 1) === 1;
export const labelOf = (move: number) => (move - 1) >> 1;

/** The root takes LEFT "root" only, and no other token does. */
export function allowed(state: State, move: number, root: number): boolean {
  if (move === 0) return state.canShift;
  if (isLeft(move)) return state.canLeft && (state.front === state.n) === (labelOf(move) === root);
  return state.canRight && labelOf(move) !== root;
}

export function apply(state: State, move: number): void {
  if (move === 0) state.shift();
  else if (isLeft(move)) state.left(labelOf(move));
  else state.right(labelOf(move));
}
