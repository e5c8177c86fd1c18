/** What came and went between two texts, for reading. Pure. */
import { diffLines, diffWordsWithSpace } from "diff";

export interface Change {
  text: string;
  is: "same" | "came" | "went";
}

/** Longer than this nobody waits; then whole lines are told apart. In milliseconds. */
const patience = 1500;

/** Texts of which less is kept, in letters and digits of the shorter one, are shown one after the other: few can read a mosaic. */
const leastKept = 0.3;
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "").length;

/** The words that came and went; of a text that was written anew, the whole that went and the whole that came. */
export function differenceOf(before: string, after: string): Change[] {
  const changes =
    diffWordsWithSpace(before, after, { timeout: patience }) ??
    diffLines(before, after, { timeout: patience });
  const whole = [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ];
  const kept = (changes ?? []).reduce(
    (n, { value, added, removed }) => n + (added || removed ? 0 : letters(value)),
    0,
  );
  const isMosaic = kept < leastKept * Math.min(letters(before), letters(after));
  return (isMosaic ? whole : (changes ?? whole))
    .filter(({ value }) => value !== "")
    .map(({ value, added, removed }) => ({ text: value, is: added ? "came" : removed ? "went" : "same" }));
}
