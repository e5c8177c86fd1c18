/** How many words in a row two texts share at most. */
export function longestRun(a: readonly string[], b: readonly string[]): number {
  let best = 0;
  for (let n = 0; n + best < a.length; n++)
    for (let m = 0; m + best < b.length; m++) {
      let k = 0;
      while (n + k < a.length && m + k < b.length && a[n + k] === b[m + k]) k++;
      if (k > best) best = k;
    }
  return best;
}
