/** For opinions and speeches: how good are the reasons? */
import type { Reading, ReadSentence } from "../reading";
import { rubricFor } from "../rubric";
import type { EssayPrompt, GradeBand } from "../schema";
import { quote, voiceOf } from "../voice";
import type { Claim } from "./claims";
import { hanging } from "./idea";
import { central, demands, termsOf } from "./own-shared";
import { drafted, inOrder, rangeFor, spots } from "./shape";

/** Sentences that give grounds: a cause, a result, a figure, an example. */
const gives = (s: ReadSentence) =>
  (["reason", "result", "figure", "example", "purpose"] as const).filter((signal) => s.signals.has(signal))
    .length;

export function reasonsEssay(
  reading: Reading,
  band: GradeBand,
  claims: readonly Claim[],
): EssayPrompt | null {
  if (reading.type !== "opinion" && reading.type !== "speech") return null;
  const thesis = claims.find((c) => c.own);
  const grounds = reading.sentences
    .filter(
      (s) => s.prose && s.words >= 8 && s.words <= 42 && s !== thesis?.sentence && !hanging.test(s.text),
    )
    .map((s) => ({ s, value: gives(s) }))
    .filter((g) => g.value > 0)
    .sort((a, b) => b.value - a.value || a.s.index - b.s.index)
    .map((g) => g.s);
  const [a, b] = grounds;
  if (!a || !b) return null;
  const voice = voiceOf(reading);
  const rest = central(reading, 3, [a, b]);
  return drafted({
    id: "e-reasons",
    form: "argument",
    concept: null,
    title: `How good are ${voice.who}’s reasons?`,
    prompt:
      `${thesis ? `In paragraph ${thesis.sentence.paragraph} ${voice.who} holds: ${quote(thesis.text)}\n\n` : ""}Among the grounds that ${voice.who} gives are these: paragraph ${a.paragraph}, ${quote(a.text)}, and paragraph ${b.paragraph}, ${quote(b.text)}.\n\nWhich ground in the ${voice.text} is the strongest, and which the weakest? Judge by whether it is true as far as the ${voice.text} can show, whether it bears on the point, and whether it would convince somebody who does not agree already.`
        .replaceAll(".”, and paragraph", "”, and paragraph")
        .replaceAll(".”.\n", ".”\n")
        .slice(0, 2000),
    requirements: demands(band),
    words: rangeFor(band, "argument"),
    evidence: spots(inOrder([...grounds.slice(0, 4), ...rest])),
    viewpoints: [
      {
        holder: "A reader who is convinced",
        view: `The grounds carry the point; the strongest is this: ${quote(a.text)}`.slice(0, 600),
        evidence: spots([a]),
      },
      {
        holder: "A reader who is not",
        view: `The grounds leave a gap; the weakest is this: ${quote(b.text)}`.slice(0, 600),
        evidence: spots([b]),
      },
    ],
    planning: [
      `What is the main point of the ${voice.text}? Put it in one sentence.`,
      "Which sentences give grounds for it: facts, examples, causes, appeals to feeling?",
      "What would somebody who disagrees ask at each ground?",
    ],
    strongPoints: [
      "States the main point fairly before judging the grounds.",
      "Tells a fact that can be checked from a forecast, a value and an appeal to feeling.",
      "Says what further fact would make the weakest ground strong.",
    ],
    misconceptions: [
      "A ground is strong if I agree with it.",
      "One weak ground makes the whole argument worthless.",
    ],
    rubric: rubricFor(termsOf(reading), "which ground is the strongest and which the weakest"),
  });
}
