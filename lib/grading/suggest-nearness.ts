/** How near one answer comes to one key point. */
import { answerWords, type Word } from "./answer-words";
import { saysOpposite } from "./says-opposite";
import { type Reference, suggestionFeatures } from "./suggest-features";
import { sumOf } from "./suggest-fit";
import { type PreparedPoint, sentencesOf, stemsOf } from "./suggest-key";
import { aloneCurve, aloneWeights } from "./suggest-weights";

export type Note = "copies the key" | "nearer to what is not enough" | "says the opposite";
/** Before it is made a probability. */
export interface Nearness {
  /** On the scale of `aloneWeights`; Infinity for a copy of the key, -Infinity for no answer. */
  sum: number;
  words: Word[];
  reference: Reference | undefined;
  note?: Note;
}
/** A sum that is surely below the threshold. */
const notHeld = aloneCurve.threshold - 0.5;
const none: Nearness = { sum: Number.NEGATIVE_INFINITY, words: [], reference: undefined };

/** Sentences of an answer that are read; a short answer has far fewer. */
const mostSentences = 60;

/** Every run of up to `most` sentences that follow each other. */
function runsOf(text: string, most: number): { text: string; start: number }[] {
  const sentences = sentencesOf(text).slice(0, mostSentences);
  const starts: number[] = [];
  let from = 0;
  for (const sentence of sentences) {
    from = text.indexOf(sentence, from);
    starts.push(from);
    from += sentence.length;
  }
  return sentences.flatMap((_, a) =>
    sentences.slice(a, a + most).map((last, n) => {
      const start = starts[a] ?? 0;
      return { start, text: text.slice(start, (starts[a + n] ?? 0) + last.length) };
    }),
  );
}

/**
 * How near an answer comes to a key point: its nearest run of sentences counts, so that a further sentence never takes
 * away what another has earned.
 */
export function nearnessOf(point: PreparedPoint, answer: string): Nearness {
  let best = none;
  for (const run of runsOf(answer, point.longestCopy)) {
    const near = nearnessOfRun(point, run.text);
    if (near.sum <= best.sum) continue;
    const words = near.words.map((w) => ({ ...w, start: w.start + run.start, end: w.end + run.start }));
    best = { ...near, words };
  }
  return best;
}

function nearnessOfRun(point: PreparedPoint, text: string): Nearness {
  const plain = answerWords(text);
  if (plain.length === 0) return none;
  if (point.copies.has(stemsOf(plain)))
    return {
      sum: Number.POSITIVE_INFINITY,
      words: plain,
      reference: point.references[0],
      note: "copies the key",
    };
  const own = nearest(point.references, text);
  if (point.references.some((r) => saysOpposite(r, answerWords(text, r.vocabulary))))
    return { ...own, sum: Math.min(own.sum, notHeld), note: "says the opposite" };
  const less = nearest(point.notEnough, text);
  const quoted = nearest(point.evidence, text);
  if (less.sum > own.sum && less.sum > quoted.sum)
    return {
      ...own,
      sum: Math.min(own.sum, notHeld),
      note: "nearer to what is not enough",
    };
  // Evidence says the point in the article's words, with much beside it: it counts half.
  return quoted.sum > own.sum ? { ...quoted, sum: (own.sum + quoted.sum) / 2 } : own;
}

function nearest(references: readonly Reference[], text: string): Nearness {
  let best = none;
  for (const reference of references) {
    const words = answerWords(text, reference.vocabulary);
    const sum = sumOf(aloneWeights, suggestionFeatures(reference, text, words));
    if (sum > best.sum) best = { sum, words, reference };
  }
  return best;
}
