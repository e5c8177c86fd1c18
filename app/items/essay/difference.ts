/** What came and went between two texts, for reading. Pure. */
import { diffLines, diffWordsWithSpace } from "diff";

export interface Change {
  text: string;
  is: "same" | "came" | "went";
}

/** Longer than this nobody waits; then whole lines are told apart. In milliseconds. */
const patience = 1500;

export function differenceOf(before: string, after: string): Change[] {
  const changes =
    diffWordsWithSpace(before, after, { timeout: patience }) ??
    diffLines(before, after, { timeout: patience });
  const whole = [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ];
  return (changes ?? whole)
    .filter(({ value }) => value !== "")
    .map(({ value, added, removed }) => ({ text: value, is: added ? "came" : removed ? "went" : "same" }));
}
