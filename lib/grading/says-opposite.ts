/** Finds the answer that has a key's own words and turns their sense. */
import { contentWords, type Word } from "./answer-words";
import { negations } from "./opposites";
import { areOpposite, bestMatch } from "./similarity";
import type { Reference } from "./suggest-features";

/** Share of either side's weight that must come back for the answer to count as the same statement. */
const sameStatement = 0.7;
/** A reference of more clauses is a chain of statements, of which an answer may rightly take the denied half. */
const mostClauses = 2;

/**
 * True where an answer says what the reference says but for one negation or one opposite ("the talks failed", "the talks
 * didn't fail", "the talks succeeded"). A leading yes or no isn't counted; two turns make the same sense again. Where
 * either side denies more than once, or the reference is a chain of clauses, nothing is said.
 */
export function saysOpposite(reference: Reference, answer: readonly Word[]): boolean {
  if (reference.clauses.length > mostClauses) return false;
  const denials = [reference.words, answer].map(
    (words) => words.filter((word, n) => negations.has(word.norm) && !(n === 0 && word.norm === "no")).length,
  );
  if (denials.some((count) => count > 1)) return false;
  const [theirs, mine] = [reference.words, answer].map((words) =>
    contentWords(words).filter((word) => !negations.has(word.norm) && word.norm !== "yes"),
  );
  if (!theirs?.length || !mine?.length) return false;
  const swapped = mine.filter(
    (word) =>
      bestMatch(word, theirs) === 0 &&
      theirs.some((other) => areOpposite(word.stem, other.stem) && bestMatch(other, mine) === 0),
  );
  const same = (words: readonly Word[], others: readonly Word[]) => {
    const held = (word: Word) =>
      bestMatch(word, others) > 0 || others.some((other) => areOpposite(word.stem, other.stem));
    const asked = (word: Word) => bestMatch(word, reference.question) === 1;
    const weight = (run: readonly Word[]) =>
      run.reduce((n, word) => n + word.weight * (asked(word) ? 0.1 : 1), 0);
    return weight(words.filter(held)) / weight(words) >= sameStatement;
  };
  const turns = Math.abs((denials[0] ?? 0) - (denials[1] ?? 0)) + swapped.length;
  return turns % 2 === 1 && same(theirs, mine) && same(mine, theirs);
}
