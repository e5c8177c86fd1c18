/** A memo on a tension of public life, to the office that could settle it. */
import type { Reading } from "../reading";
import { conceptRubric } from "../rubric";
import type { EssayPrompt } from "../schema";
import { capital, quote, voiceOf } from "../voice";
import { type Idea, isPublic } from "./idea";
import { drafted, inOrder, piecesFor, rangeFor, spots } from "./shape";

export function publicMemo(reading: Reading, idea: Idea): EssayPrompt | null {
  const { concept } = idea.finding;
  if (!isPublic(concept)) return null;
  const { memo } = concept.tension;
  const start = idea.no[0] ?? idea.anchor;
  const opening =
    start && start.words <= 45 ? `Start from paragraph ${start.paragraph}: ${quote(start.text)}\n\n` : "";
  return drafted({
    id: `m-${concept.slug}`,
    form: "memo",
    concept: null,
    title: `Memo to ${memo.to}`.slice(0, 200),
    prompt:
      `You advise ${memo.to}. ${opening}Write a memo on ${idea.say(memo.decision)}. Course one: ${memo.one.do}. Course two: ${memo.other.do}. You may combine or change them. Say which course you advise, why, what could go wrong, and by which sign one would see whether it works. Take the facts from the ${voiceOf(reading).text} only.`.slice(
        0,
        2000,
      ),
    requirements: [
      "Head the memo with: to, from, subject. Put your advice into the first two sentences.",
      `Rest it on at least ${piecesFor(idea.band)} facts of the text, each with its paragraph number.`,
      "Weigh both courses by their gains, costs and risks for the people concerned.",
      "Say what speaks most against your advice, and why you hold to it.",
    ],
    words: rangeFor(idea.band, "memo"),
    evidence: spots(inOrder([...idea.yes, ...idea.no])),
    viewpoints: [
      {
        holder: "Course one",
        view: `${capital(memo.one.do)}: ${memo.one.because}.`,
        evidence: spots(idea.yes),
      },
      {
        holder: "Course two",
        view: `${capital(memo.other.do)}: ${memo.other.because}.`,
        evidence: spots(idea.no),
      },
    ],
    planning: [
      "What can the one you advise decide, and what not?",
      idea.say(concept.planning),
      "Who would be glad of your advice, and who would be angry?",
    ],
    strongPoints: ["Advises one course and says for whom it is good.", ...concept.strong],
    misconceptions: concept.misconceptions,
    rubric: conceptRubric(idea),
  });
}
