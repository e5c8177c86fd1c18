/** A paragraph summed up in the student's own words: its two weightiest sentences are what must be said. */
import type { Candidate } from "../candidate";
import type { ReadParagraph, ReadSentence } from "../reading";
import { mustSay, saysThat, tell } from "../telling";
import type { Tools } from "../tools";

/**
 * How likely people are to ask about a sentence: the longer it is, the likelier, and less where it opens its paragraph
 * (logistic regression on the questions of OneStopQA: length 0.74, content words 0.34, opening −0.42).
 */
export const weightOf = (s: ReadSentence): number =>
  (s.words + s.content.size) * (s.place === 0 ? 0.75 : 1) * (s.signals.has("question") ? 0.5 : 1);

export const digest = ({ reading, voice }: Tools): Candidate[] =>
  reading.paragraphs.flatMap((p): Candidate[] => {
    if (p.sentences.length < 3 || p.words < 50 || p.words > 260) return [];
    const pair = weightiest(p);
    const [first, second] = pair;
    const one = first && tell(first);
    const two = second && tell(second);
    if (!first || !second || !one || !two) return [];
    return [
      {
        kind: "short-answer",
        pattern: "digest",
        group: `point ${p.id}`,
        skill: "main-idea",
        stem: `Paragraph ${p.number} makes more than one point. Say in two or three sentences of your own what its two weightiest points are, and cite the sentence that makes each of them.`,
        modelAnswer: `${saysThat(`The ${voice.text}`, "says", one)} ${saysThat("It also", "says", two)}`,
        keyPoints: [
          {
            text: mustSay(one),
            accepted: [],
            notEnough: ["Names only the topic."],
            evidence: [[{ sentence: first.id }]],
          },
          {
            text: mustSay(two),
            accepted: [],
            notEnough: ["Says the first point again in other words."],
            evidence: [[{ sentence: second.id }]],
          },
        ],
        evidence: [[{ sentence: first.id }, { sentence: second.id }]],
        score: one.plain && two.plain ? 0.56 : 0.48,
        anchor: first.index,
      },
    ];
  });

const weightiest = (p: ReadParagraph): ReadSentence[] =>
  [...p.sentences]
    .filter((s) => s.words >= 8 && s.words <= 60 && !s.signals.has("question"))
    .sort((a, b) => weightOf(b) - weightOf(a))
    .slice(0, 2)
    .sort((a, b) => a.index - b.index);
