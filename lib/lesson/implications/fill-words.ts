/** Words in an option: which of them lean on the rest of the text, and how they agree. */
import type { Token } from "@/lib/language/tagger";
import { childBy, subtreeOf } from "@/lib/language/tree";
import type { Fills } from "./row";

/** Words that send the reader elsewhere. */
export const pointing =
  /\b(?:such|same|others?|another|the latter|the former(?! \p{L})|else|there|here|so|this|these|those|either|neither|respectively|i|me|my|we|our|you|your|ourselves|how|what|why|too|e\.g|i\.e)\b|\bus\b(?<!US)/iu;
/** Words that turn the sense of an option round. */
const turning =
  /\b(?:no|nobody|nothing|nor|none|few|hardly|not|n[’']t|never|if|unless|whether|even|only|yet|still|already|ever|also)\b|n[’']t\b/i;
const marks = /[“”"‘()[\];:…—–/]|--|\s-\s|\bet al\b/;
/** True for a piece that a reader would have to look up elsewhere, or that turns the sense of an option. */
export const leans = (text: string, turns = true) =>
  pointing.test(text.replace(/\bUS\b/g, "America")) || marks.test(text) || (turns && turning.test(text));

export const isPlural = (tokens: Token[], n: number) =>
  /S$/.test(tokens[n]?.xpos ?? "") ||
  /^(?:people|police|they|many|both)$/.test(tokens[n]?.norm ?? "") ||
  childBy(tokens, n, "conj") >= 0;
export const commaBefore = (tokens: Token[], n: number) =>
  /^(?:,|—|–|--|;)$/.test(tokens[(subtreeOf(tokens, n)[0] ?? n) - 1]?.text ?? "");

/** Agreement with a subject, in the tense of the trigger: {be}, {have}, {do}, {want}, {s} for a regular verb's ending. */
export const agreeing = (plural: boolean, past: boolean): Fills => ({
  be: past ? (plural ? "were" : "was") : plural ? "are" : "is",
  have: past ? "had" : plural ? "have" : "has",
  do: past ? "did" : plural ? "do" : "does",
  want: past ? "wanted" : plural ? "want" : "wants",
  was: plural ? "were" : "was",
  isit: past ? "was" : "is",
  is: plural ? "are" : "is",
  will: past ? "would" : "will",
});
export const definite = (text: string) =>
  text
    .replace(/^an? /i, "the ")
    .replace(/^some /i, "these ")
    .replace(
      /^(?=(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands) )/i,
      "the ",
    );
