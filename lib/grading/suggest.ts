/**
 * Suggestions for marking a short answer: which key points it seems to hold, how sure that is, and the words that say
 * so. Learned on other questions, never on the one that is marked. A suggestion is never applied without the teacher.
 */
import { likenessOf } from "./answer-likeness";
import { bestMatch } from "./similarity";
import { classFeatures } from "./suggest-class";
import { type Curve, probabilityOf } from "./suggest-curve";
import { sumOf } from "./suggest-fit";
import { type AnswerKey, type PreparedKey, prepareKey } from "./suggest-key";
import { type Nearness, type Note, nearnessOf } from "./suggest-nearness";
import { aloneCurve, aloneWeights, classCurve, classWeights } from "./suggest-weights";

/** Words of the answer that match words of a reference; offsets are UTF-16, `end` exclusive. */
export interface Reason {
  start: number;
  end: number;
  text: string;
}
export interface PointHeld {
  id: string;
  /** Chance that a teacher would find it held. */
  probability: number;
  /** The same for a question marked more strictly or more kindly than most: nine of ten questions lie between. */
  interval: [low: number, high: number];
  /** Whether it is suggested as held. */
  held: boolean;
  reasons: Reason[];
  /** Said to the teacher where a rule and not the measure decided. */
  note?: Note;
}
export interface Suggestion {
  points: number;
  possible: number;
  /** Points that a strict and a kind reading of the same answer would suggest. */
  interval: [low: number, high: number];
  /** Share of the points that can be expected, 0 to 1. */
  probability: number;
  keyPoints: PointHeld[];
}

/** What one answer seems to earn, from the key alone. Nothing written earns nothing, with certainty. */
export function suggestScore(key: AnswerKey, answer: string): Suggestion {
  const ready = prepareKey(key);
  const nearness = ready.points.map((point) => nearnessOf(point, answer));
  return suggestionOf(ready, answer, nearness, aloneCurve);
}

/**
 * What each answer of a class seems to earn: as `suggestScore`, helped by what the other answers to the same question
 * are like. Nobody's marks are looked at. In the order of the answers.
 */
export function suggestScores(key: AnswerKey, answers: readonly string[]): Suggestion[] {
  const ready = prepareKey(key);
  const table = answers.map((answer) => ready.points.map((point) => nearnessOf(point, answer)));
  const likeness = likenessOf(answers, ready.points[0]?.references[0]?.vocabulary);
  for (const n of ready.points.keys()) {
    const sums = table.map((row) => Math.max(-5, Math.min(5, row[n]?.sum ?? -5)));
    for (const [a, features] of classFeatures(sums, likeness).entries()) {
      const near = table[a]?.[n];
      if (!near || !Number.isFinite(near.sum)) continue;
      const sum = sumOf(classWeights, features);
      near.sum = near.note ? Math.min(sum, classCurve.threshold - 0.5) : sum;
    }
  }
  return answers.map((answer, a) => suggestionOf(ready, answer, table[a] ?? [], classCurve));
}

/** Standard deviations to either side that hold nine of ten questions, times how far questions lie apart. */
const margin = 1.64 * aloneWeights.spread;
const limited = (n: number) => Math.min(0.99, Math.max(0.01, n));

function suggestionOf(
  key: PreparedKey,
  answer: string,
  nearness: readonly Nearness[],
  curve: Curve,
): Suggestion {
  const sums = nearness.map((near) => near.sum);
  const earned = (shift: number) => {
    const held = key.points.filter((_, n) => (sums[n] ?? 0) + shift >= curve.threshold);
    const points = held.reduce((n, point) => n + point.points, 0);
    return Math.round(Math.min(key.possible, points) * 100) / 100;
  };
  const keyPoints = key.points.flatMap((point, n): PointHeld[] => {
    const near = nearness[n];
    if (!near) return [];
    const at = (sum: number) => (near.words.length === 0 ? 0 : limited(probabilityOf(curve, sum)));
    return [
      {
        id: point.id,
        probability: at(near.sum),
        interval: [at(near.sum - margin), at(near.sum + margin)],
        held: near.sum >= curve.threshold,
        reasons: reasonsOf(near, answer),
        ...(near.note ? { note: near.note } : {}),
      },
    ];
  });
  const all = key.points.reduce((n, point) => n + point.points, 0);
  const expected = key.points.reduce((n, p, i) => n + p.points * (keyPoints[i]?.probability ?? 0), 0);
  return {
    points: earned(0),
    possible: key.possible,
    interval: [earned(-margin), earned(margin)],
    probability: all > 0 ? expected / all : 0,
    keyPoints,
  };
}

/** The stretches of an answer whose content words the nearest reference has, joined over one function word. */
function reasonsOf({ words, reference }: Nearness, answer: string): Reason[] {
  const spans: { start: number; end: number; at: number }[] = [];
  for (const [at, word] of words.entries()) {
    if (!word.content || !reference || bestMatch(word, reference.content) === 0) continue;
    const last = spans.at(-1);
    const gap = last ? at - last.at : 9;
    if (last && (gap === 1 || (gap === 2 && !words[at - 1]?.content))) {
      last.end = word.end;
      last.at = at;
    } else spans.push({ start: word.start, end: word.end, at });
  }
  return spans.map(({ start, end }) => ({ start, end, text: answer.slice(start, end) }));
}
