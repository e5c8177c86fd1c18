/** Two sentences that carry most of a paragraph, put in the student's own words. */
import type { Candidate } from "../candidate";
import type { ReadParagraph, ReadSentence } from "../reading";
import { readsAlone } from "../sections";
import { mustSay, type Told, tell } from "../telling";
import type { Tools } from "../tools";
import { quote } from "../voice";

/**
 * What is quoted is what is asked for, so the marking rests on no guess at what matters. The pair is the one that
 * people's questions are likeliest to rest on: long sentences, and not the opening one alone (OneStopQA).
 */
export const retell = ({ reading }: Tools): Candidate[] =>
  reading.paragraphs.flatMap((p) => pairsOf(p).flatMap((pair) => told(p, pair) ?? []));

type Pair = [ReadSentence, ReadSentence];

function told(p: ReadParagraph, [first, second]: Pair): Candidate | null {
  const one = tell(first);
  const two = tell(second);
  if (!one || !two) return null;
  const point = (t: Told, s: ReadSentence, notEnough: string) => ({
    text: mustSay(t),
    accepted: [],
    notEnough: [notEnough],
    evidence: [[{ sentence: s.id }]],
  });
  return {
    kind: "short-answer",
    pattern: "retell",
    group: `retell ${first.id}`,
    skill: "main-idea",
    stem: `Read these two sentences of paragraph ${p.number}: ${quote(`${first.text} ${second.text}`)} Explain in your own words what they tell the reader, and how the second goes on from the first.`,
    modelAnswer: `A full answer gives both points in other words. First: ${one.text}. Second: ${two.text}.`,
    keyPoints: [
      point(one, first, "Copies the sentence or only names its topic."),
      point(two, second, "Says only what the first sentence says."),
    ],
    evidence: [[{ sentence: first.id }, { sentence: second.id }]],
    score: (one.plain && two.plain ? 0.6 : 0.52) - (readsAlone(first) ? 0 : 0.06),
    anchor: first.index,
  };
}

/** Up to two pairs of neighbours of 9 to 40 words each that share no sentence, the weightiest first. */
function pairsOf(p: ReadParagraph): Pair[] {
  const pairs = p.sentences.flatMap((first, n): { pair: Pair; size: number }[] => {
    const second = p.sentences[n + 1];
    if (!second || !usable(first) || !usable(second)) return [];
    const size = first.words * (n === 0 ? 0.7 : 1) + second.words - (readsAlone(first) ? 0 : 6);
    return [{ pair: [first, second], size }];
  });
  const kept: Pair[] = [];
  for (const { pair } of pairs.sort((a, b) => b.size - a.size))
    if (kept.length < 2 && kept.every((k) => !k.includes(pair[0]) && !k.includes(pair[1]))) kept.push(pair);
  return kept;
}

const usable = (s: ReadSentence) =>
  s.prose &&
  s.words >= 9 &&
  s.words <= 40 &&
  !s.signals.has("question") &&
  !/[“”"][^“”"]*$/.test(s.text.replace(/[“"][^“”"]*[”"]/g, ""));
