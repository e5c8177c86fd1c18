/** What each move costs: the gold arcs that can't be reached after it (dynamic oracle for arc-hybrid, Goldberg & Nivre 2013). */
import type { State } from "../parser/state";

/** A gold tree as numbers: heads with the root as token n, labels as the model counts them. */
export interface GoldTree {
  n: number;
  heads: Int32Array;
  labels: Int32Array;
}

/** Costs of SHIFT, LEFT, RIGHT; where a move isn't possible its cost means nothing. */
export function costs(state: State, gold: GoldTree, out: Int32Array): void {
  const { n, heads } = gold;
  const s0 = state.stack(0);
  const b = state.front;
  const head0 = s0 < 0 ? -2 : (heads[s0] as number);
  let shift = 0;
  let left = 0;
  let right = 0;
  const depth = state.depth;
  for (let k = 0; k < depth; k++) {
    const d = state.stack(k);
    if (heads[d] === b) shift++;
    // The front can still get its head from the stack's top, which is then the second.
    if (k > 0 && b < n && heads[b] === d) shift++;
  }
  if (s0 >= 0) {
    for (let d = b; d < n; d++)
      if (heads[d] === s0) {
        left++;
        right++;
      }
    const s1 = state.stack(1);
    // LEFT takes the head's place: lost are the second on the stack and all of the buffer but its front.
    if (head0 === s1 || head0 > b) left++;
    if (head0 >= b) right++;
  }
  out[0] = shift;
  out[1] = left;
  out[2] = right;
}

/** Lifts crossing arcs to the head's head until none cross (Nivre & Nilsson 2005, without encoding the lifts). */
export function projective(heads: readonly number[]): number[] {
  const made = [...heads];
  const n = made.length;
  for (let rounds = 0; rounds < n * n; rounds++) {
    let worst = -1;
    for (let d = 0; d < n; d++) {
      const h = made[d] as number;
      if (h < 0 || !crosses(made, d, h)) continue;
      if (worst < 0 || Math.abs(h - d) < Math.abs((made[worst] as number) - worst)) worst = d;
    }
    if (worst < 0) return made;
    made[worst] = made[made[worst] as number] as number;
  }
  return made;
}

/** True where a token between the two doesn't stand under the head. */
function crosses(heads: readonly number[], d: number, h: number): boolean {
  for (let k = Math.min(d, h) + 1; k < Math.max(d, h); k++) {
    let at = k;
    while (at >= 0 && at !== h) at = heads[at] as number;
    if (at !== h) return true;
  }
  return false;
}
