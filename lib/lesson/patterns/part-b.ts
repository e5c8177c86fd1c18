/** Part B of a choice: which sentence best supports its answer, among four that speak of like things (P8). */
import type { Candidate, ChoiceCandidate } from "../candidate";
import type { Reading, ReadSentence } from "../reading";
import { quote } from "../voice";

/** Skills whose answer stands in the evidence itself rather than in the use of a word. */
const answered = new Set([
  "cause",
  "purpose",
  "consequence",
  "concession",
  "condition",
  "viewpoint",
  "comparison",
  "detail",
]);

/** For each sure choice that one sentence proves, the question of which sentence that is. */
export function partB(choices: readonly Candidate[], reading: Reading): Candidate[] {
  return choices.flatMap((c) => {
    if (c.kind !== "multiple-choice" || !answered.has(c.skill) || c.score < 0.65) return [];
    const made = pointingAt(c, reading);
    return made ? [made] : [];
  });
}

function pointingAt(c: ChoiceCandidate, reading: Reading): Candidate | null {
  const [only, ...others] = c.evidence;
  const spot = only?.[0];
  // A stem that quotes or numbers the place would answer itself.
  if (!spot || others.length > 0 || only.length > 1 || /[“”]|paragraph \d/i.test(c.stem)) return null;
  const proof = reading.sentences.find((s) => s.id === spot.sentence);
  if (!proof || proof.words > 40 || proof.words < 8) return null;
  const about = wordsOf(c.stem);
  const used = new Set(c.wrong.flatMap((w) => w.sentence ?? []));
  const near = reading.sentences
    .filter((s) => usable(s) && s !== proof && !holds(s, c.key))
    .map((s) => ({
      s,
      like: alike(s, about) + (used.has(s.id) ? 1 : 0),
      far: Math.abs(s.index - proof.index),
    }))
    .filter(({ like, far }) => like > 0 && far > 1)
    .sort((a, b) => b.like - a.like || a.far - b.far)
    .slice(0, 3)
    .map(({ s }) => s);
  if (near.length < 3) return null;
  return {
    kind: "evidence-selection",
    pattern: "part-b",
    group: `${c.group} b`,
    skill: "argument",
    stem: `Think about this question: ${quote(c.stem)} Which of the marked sentences best supports the answer?`,
    candidates: [...near, proof].sort((a, b) => a.index - b.index).map((s) => s.id),
    choose: 1,
    evidence: [[{ sentence: proof.id }]],
    score: Math.min(0.68, c.score - 0.06),
    anchor: proof.index,
  };
}

const usable = (s: ReadSentence) => s.prose && s.words >= 8 && s.words <= 40 && !s.signals.has("question");
const wordsOf = (text: string) => new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
const alike = (s: ReadSentence, words: ReadonlySet<string>) =>
  [...wordsOf(s.text)].filter((w) => words.has(w)).length;
/** True where a sentence has most of the key's telling words, and so might support it too. */
const holds = (s: ReadSentence, key: string) => {
  const own = wordsOf(key);
  return alike(s, own) >= Math.max(2, own.size * 0.4);
};
