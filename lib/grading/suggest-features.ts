/**
 * What is measured of a short answer beside one reference wording. Words of the question count little on both sides
 * ("question demoting", Mohler, Bunescu & Mihalcea 2011), rare words more than common ones.
 */
import { answerWords, contentWords, type Word } from "./answer-words";
import { negations, wayOf } from "./opposites";
import {
  areOpposite,
  bestMatch,
  characterRuns,
  commonOrder,
  coverage,
  sharedRuns,
  wordMatch,
} from "./similarity";

/** A reference wording, made ready once for all answers. */
export interface Reference {
  text: string;
  words: Word[];
  content: Word[];
  clauses: Word[][];
  question: Word[];
  questionEnd: Word[];
  /** Spellings to mend towards. */
  vocabulary: ReadonlySet<string>;
}

const clauseEnd = /[.;,!?]\s*|\b(?:because|and|so|but|then)\b/i;
const sentenceEnd = /(?<=[.!?])\s+/;

/** @param more further texts whose words an answer may use (evidence, other wordings); only spelling looks at them */
export function referenceOf(question: string, text: string, more: readonly string[] = []): Reference {
  const words = answerWords(text);
  const asked = answerWords(question);
  const end = answerWords(question.split(sentenceEnd).slice(-2).join(" "));
  const further = more.flatMap((t) => answerWords(t));
  return {
    text,
    words,
    content: contentWords(words),
    clauses: text
      .split(clauseEnd)
      .map((clause) => contentWords(answerWords(clause)))
      .filter((clause) => clause.length > 0),
    question: contentWords(asked),
    questionEnd: contentWords(end),
    vocabulary: new Set([...words, ...asked, ...further].map((word) => word.norm)),
  };
}

export const featureNames = [
  "held",
  "heldExactly",
  "heldAny",
  "heldInOrder",
  "heldInOrderLoosely",
  "answerInOrder",
  "rarestHeld",
  "leastHeld",
  "bestClauseHeld",
  "bestSentenceHolds",
  "answerFromReference",
  "threeLetterRuns",
  "fourLetterRuns",
  "contentRuns",
  "wordPairs",
  "bothNegated",
  "senseTurned",
  "wayTurned",
  "yesOrNo",
  "startsYesOrNo",
  "numbersHeld",
  "genericWords",
  "vagueWords",
  "startsWithPronoun",
  "because",
  "questionRepeated",
  "length",
] as const;

const generic = new Set(
  "thing things stuff something someone way kind different same good bad nice look looks looked know knew think thought see saw tell work works".split(
    " ",
  ),
);
const vague = new Set(
  "it they them this that those these he she thing things stuff something one ones".split(" "),
);
const pronouns = new Set("it they you he she i we".split(" "));

const share = (part: number, whole: number, otherwise = 0) => (whole > 0 ? part / whole : otherwise);
const joined = (words: readonly Word[], of: "norm" | "stem") => words.map((word) => word[of]).join(" ");
const pairsOf = (words: readonly Word[]) => {
  const content = words.filter((word) => word.content);
  return new Set(content.slice(1).map((word, n) => `${content[n]?.stem} ${word.stem}`));
};
const yesOrNo = (words: readonly Word[]) => (words[0]?.norm === "yes" ? 1 : words[0]?.norm === "no" ? -1 : 0);

/** Negations that stand up to three words before one of `stems`. */
function negatedNear(words: readonly Word[], stems: ReadonlySet<string>): boolean {
  return words.some(
    (word, n) => negations.has(word.norm) && words.slice(n + 1, n + 4).some((next) => stems.has(next.stem)),
  );
}

/** Product of the first two ways of a sentence: +1 "the longer, the slower turns faster" run together, -1 apart, 0 unsaid. */
function relation(words: readonly Word[], text: string): number {
  let from = 0;
  for (const end of [...text.matchAll(/[.;!?]/g)].map((m) => m.index).concat(text.length)) {
    const ways = words.filter((w) => w.start >= from && w.start < end).map((w) => wayOf(w.norm));
    const [a, b] = ways.filter((way) => way !== 0);
    if (a && b) return a * b;
    from = end;
  }
  return 0;
}

/** The measures, in the order of `featureNames`. Texts of a few hundred words take about a millisecond. */
export function suggestionFeatures(reference: Reference, text: string, words: readonly Word[]): number[] {
  const { question, content } = reference;
  const answer = contentWords(words);
  const asked = new Map([...content, ...answer].map((word) => [word, bestMatch(word, question) === 1]));
  const news = (word: Word) => word.weight * (asked.get(word) ? 0.1 : 1);
  const inOrder = (word: Word) =>
    word.content ? word.weight * (bestMatch(word, question) === 1 ? 0.3 : 1) : 0.08;
  const total = (run: readonly Word[]) => run.reduce((n, word) => n + inOrder(word), 0);
  const order = commonOrder(words, reference.words, inOrder, true);
  const loose = commonOrder(words, reference.words, inOrder, false);
  const fresh = content.filter((word) => !asked.get(word));
  const rarest = Math.max(0, ...fresh.map((word) => word.weight));
  const matches = fresh.map((word) => ({ weight: word.weight, match: bestMatch(word, answer) }));
  const held = coverage(content, answer, news);

  return [
    held,
    coverage(content, answer, news, true),
    coverage(content, answer, (word) => word.weight),
    share(order, total(reference.words)),
    share(loose, total(reference.words)),
    share(loose, total(words)),
    Math.max(0, ...matches.filter((m) => m.weight === rarest).map((m) => m.match)),
    matches.length > 0 ? Math.min(...matches.map((m) => m.match)) : 0.5,
    Math.max(
      0,
      ...reference.clauses.map((clause) =>
        coverage(clause, answer, (w) => w.weight * (bestMatch(w, question) === 1 ? 0.15 : 1)),
      ),
    ),
    Math.max(0, ...piecesOf(text, words).map((piece) => coverage(content, contentWords(piece), news))),
    coverage(answer, content, news, true),
    ...letters(reference, words),
    ...turns(reference, text, words, answer, held),
    ...manner(reference, words, answer),
  ];
}

const piecesOf = (text: string, words: readonly Word[]) => {
  const ends = [...text.matchAll(/[.!?;,]+/g)].map((m) => m.index).concat(text.length);
  return ends.map((end, n) => words.filter((w) => w.start < end && w.start >= (ends[n - 1] ?? 0)));
};

function letters(reference: Reference, words: readonly Word[]): number[] {
  const ofForms = [3, 4].map((n) => {
    const { shared, b } = sharedRuns(
      characterRuns(joined(words, "norm"), n),
      characterRuns(joined(reference.words, "norm"), n),
    );
    return shared / b;
  });
  const stems = (run: readonly Word[]) =>
    joined(
      run.filter((word) => word.content),
      "stem",
    );
  const { shared, a, b } = sharedRuns(
    characterRuns(stems(words), 4),
    characterRuns(stems(reference.words), 4),
  );
  const pairs = pairsOf(reference.words);
  const mine = pairsOf(words);
  return [
    ...ofForms,
    (2 * shared) / (a + b),
    share([...pairs].filter((p) => mine.has(p)).length, pairs.size),
  ];
}

/** What turns an answer's sense: negation, direction, opposites, yes and no, numbers. */
function turns(
  reference: Reference,
  text: string,
  words: readonly Word[],
  answer: readonly Word[],
  held: number,
): number[] {
  const mine = negatedNear(words, new Set(reference.content.map((word) => word.stem)));
  const theirs = negatedNear(reference.words, new Set(answer.map((word) => word.stem)));
  const opposed = answer.some(
    (word) =>
      bestMatch(word, reference.content) < 1 &&
      reference.content.some((other) => areOpposite(word.stem, other.stem) && bestMatch(other, answer) < 1),
  );
  const numbers = reference.words.filter((word) => /^\d/.test(word.norm));
  const has = new Set(words.map((word) => word.norm));
  return [
    mine && theirs ? 1 : 0,
    // An opposite under a negation says the same again; a turn matters the more, the more the answer holds otherwise.
    (mine !== theirs) !== opposed ? held : 0,
    relation(reference.words, reference.text) * relation(words, text),
    yesOrNo(words) * yesOrNo(reference.words),
    Math.abs(yesOrNo(words)),
    share(numbers.filter((word) => has.has(word.norm)).length, numbers.length),
  ];
}

function manner(reference: Reference, words: readonly Word[], answer: readonly Word[]): number[] {
  const wanted = new Set(reference.words.map((word) => word.norm));
  const repeated = reference.questionEnd.filter((word) => answer.some((a) => wordMatch(a, word) === 1));
  return [
    words.filter((word) => generic.has(word.norm) && !wanted.has(word.norm)).length,
    words.filter((word) => vague.has(word.norm)).length,
    pronouns.has(words[0]?.norm ?? "") ? 1 : 0,
    words.some((word) => word.norm === "because") ? 1 : 0,
    share(repeated.length, reference.questionEnd.length),
    Math.log(1 + words.length),
  ];
}
