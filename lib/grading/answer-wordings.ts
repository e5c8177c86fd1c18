/** Answers that are the same but for how they are written. */
import { answerWords, type Word } from "./answer-words";
import { negations } from "./opposites";

export interface GivenAnswer {
  id: string;
  text: string;
}
/** One way of putting it: answers that are the same but for inflection, slips, case, spaces and punctuation. */
export interface Wording {
  /** The commonest text of it. */
  text: string;
  /** Ids of those who put it so, in alphabetical order. */
  ids: string[];
  /** Every text of it is the same, letter by letter but for case and spaces. */
  identical: boolean;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const plain = (text: string) => text.replace(/\s+/g, " ").trim().toLowerCase();

/** What must be the same in a group: how often an answer negates, and its numbers. */
export const turnsOf = (words: readonly Word[]): string =>
  [
    words.filter((word) => negations.has(word.norm)).length,
    ...words.flatMap((word) => (/^\d/.test(word.norm) ? word.norm : [])).sort(),
  ].join(" ");

/** The wordings of a class, in the order of their first texts. Time grows with the number of answers only. */
export function wordingsOf(answers: readonly GivenAnswer[], vocabulary?: ReadonlySet<string>): Wording[] {
  const sorted = [...answers].sort((a, b) => compare(a.text, b.text) || compare(a.id, b.id));
  const stems = new Map<string, string>();
  const stemsOf = (text: string) => {
    const known = stems.get(text);
    if (known !== undefined) return known;
    const words = answerWords(text, vocabulary);
    const found = words.map((word) => word.stem).join(" ") || plain(text);
    stems.set(text, found);
    return found;
  };
  const together = new Map<string, GivenAnswer[]>();
  for (const answer of sorted) {
    const same = together.get(stemsOf(answer.text));
    if (same) same.push(answer);
    else together.set(stemsOf(answer.text), [answer]);
  }
  return [...together.values()].map(wordingOf);
}

function wordingOf(same: readonly GivenAnswer[]): Wording {
  const counts = new Map<string, number>();
  for (const { text } of same) counts.set(plain(text), (counts.get(plain(text)) ?? 0) + 1);
  const [commonest] = [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), ["", 0]);
  return {
    text: same.find((answer) => plain(answer.text) === commonest)?.text ?? "",
    ids: same.map(({ id }) => id).sort(compare),
    identical: counts.size === 1,
  };
}
