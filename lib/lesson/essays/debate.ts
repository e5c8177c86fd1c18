/** A debate motion on an idea that the article carries. */
import type { Reading } from "../reading";
import { conceptRubric } from "../rubric";
import type { EssayPrompt } from "../schema";
import { voiceOf } from "../voice";
import { type Idea, isPublic } from "./idea";
import { drafted, inOrder, paragraphs, piecesFor, rangeFor, spots } from "./shape";

export function debateOn(reading: Reading, idea: Idea): EssayPrompt {
  const { finding, band, say, word } = idea;
  const { concept } = finding;
  const motion = say(`This house believes that ${concept.motion}.`);
  const [pro, con] =
    concept.motionIs === "yes" ? ([idea.yes, idea.no] as const) : ([idea.no, idea.yes] as const);
  const view = concept.motionIs === "yes" ? concept.yes.view : concept.no.view;
  const against = concept.motionIs === "yes" ? concept.no.view : concept.yes.view;
  return drafted({
    id: `d-${concept.slug}`,
    form: "debate",
    concept: isPublic(concept) ? null : concept.slug,
    title: motion.slice(0, 200),
    prompt:
      `Prepare a speech for or against the motion: ${motion} Your speech must rest on the ${voiceOf(reading).text}, and must answer the best point of the other side. You may be told which side to speak for.\n\nThe idea behind it: ${word(concept.definition)}`.slice(
        0,
        2000,
      ),
    requirements: [
      "Open with your side’s main reason in one sentence.",
      `Use at least ${piecesFor(band)} sentences of the text, each with its paragraph number.`,
      "Name the best point that the other side can make, and answer it.",
      "End with what a listener should remember.",
    ],
    words: rangeFor(band, "debate"),
    evidence: spots(inOrder([...idea.shown, ...idea.yes, ...idea.no])),
    viewpoints: [
      { holder: "For the motion", view: say(concept.debate?.for ?? view), evidence: spots(pro) },
      { holder: "Against the motion", view: say(concept.debate?.against ?? against), evidence: spots(con) },
    ],
    planning: [
      "Which word of the motion must be made clear before one can argue about it?",
      `What in ${paragraphs(pro)} helps the side for the motion, and what in ${paragraphs(con)} the side against it?`,
      "Which point would you least like to hear from the other side?",
    ],
    strongPoints: concept.strong.map(say).filter(Boolean),
    misconceptions: concept.misconceptions,
    parallels: concept.parallels,
    sources: concept.sources,
    rubric: conceptRubric(idea),
  });
}
