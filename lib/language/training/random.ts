/** Random numbers that are the same in every training (mulberry32). */
export function random(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const next = random(seed);
  const made = [...items];
  for (let n = made.length - 1; n > 0; n--) {
    const other = Math.floor(next() * (n + 1));
    const held = made[n] as T;
    made[n] = made[other] as T;
    made[other] = held;
  }
  return made;
}
