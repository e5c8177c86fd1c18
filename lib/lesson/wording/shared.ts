/** How many of its words a text shares with another. */
const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, "")
    .replace(/\s+/g, " ")
    .trim();
const wordsIn = (text: string) =>
  new Set(
    bare(text)
      .split(" ")
      .filter((w) => w.length > 3),
  );

/** Share of the words of the shorter text that the other has too, 0 to 1. */
export const sharedWords = (a: string, b: string): number => overlap(wordsIn(a), wordsIn(b));

/** Share of the words of the smaller set that the other has too, 0 to 1. */
function overlap(one: ReadonlySet<string>, two: ReadonlySet<string>): number {
  const [small, large] = one.size <= two.size ? [one, two] : [two, one];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const w of small) if (large.has(w)) shared++;
  return shared / small.size;
}
