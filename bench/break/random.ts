/** Chances that a seed decides, so that a run can be played again. */
export interface Chances {
  /** A fraction from 0 up to, not including, 1. */
  fraction(): number;
  /** A whole number from `from` to `to`, both included. */
  whole(from: number, to: number): number;
  /** True with probability `p`. */
  happens(p: number): boolean;
  pick<T>(list: readonly T[]): T;
}

/** The generator mulberry32 (T. Ettinger, public domain): 32 bits of state suffice for choosing faults. */
export function chancesFrom(seed: number): Chances {
  let state = seed >>> 0;
  const fraction = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (from: number, to: number) => from + Math.floor(fraction() * (to - from + 1));
  return {
    fraction,
    whole,
    happens: (p) => fraction() < p,
    pick: (list) => {
      const chosen = list[whole(0, list.length - 1)];
      if (chosen === undefined) throw new Error("There is nothing to pick from.");
      return chosen;
    },
  };
}
