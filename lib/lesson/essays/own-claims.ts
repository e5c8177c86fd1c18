/** Prompts on what a text’s voices claim. */
import { heardIn } from "../heard";
import type { Reading } from "../reading";
import { rubricFor } from "../rubric";
import type { EssayPrompt, GradeBand } from "../schema";
import { capital, quote, voiceOf } from "../voice";
import { answerTo, type Claim, cited, isNamed } from "./claims";
import { central, demands, limits, termsOf } from "./own-shared";
import { drafted, inOrder, paragraphs, piecesFor, rangeFor, spots } from "./shape";

export function claimEssay(reading: Reading, band: GradeBand, claims: readonly Claim[]): EssayPrompt | null {
  const claim = claims.find((c) => c.own || isNamed(c)) ?? claims.find((c) => c.score > 2);
  if (!claim) return null;
  const voice = voiceOf(reading);
  const answer = answerTo(claim, claims);
  const limiting = limits(reading, claim).filter((s) => s !== answer?.sentence);
  const beside = answer
    ? `Set beside it what stands in paragraph ${answer.sentence.paragraph}: ${quote(answer.text)}`
    : limiting[0] && (limiting[0].signals.has("contrast") || limiting[0].signals.has("concession"))
      ? `Set beside it paragraph ${limiting[0].paragraph}: ${quote(limiting[0].text)}`
      : "";
  const others = answer ? [answer.sentence, ...limiting] : limiting;
  return drafted({
    id: "e-claim",
    form: "argument",
    concept: null,
    title: isNamed(claim) ? `Is ${claim.holder} right?`.slice(0, 200) : "Does the claim hold?",
    prompt:
      `${cited(claim)}\n\n${beside ? `${beside}\n\n` : ""}How far does the ${voice.text} bear out the first statement? Take a position and argue for it from the text: what supports the statement, what limits it, and what would one have to know to be sure?`.slice(
        0,
        2000,
      ),
    requirements: demands(band),
    words: rangeFor(band, "argument"),
    evidence: spots(inOrder([claim.sentence, ...others, ...central(reading, 3)])),
    viewpoints: [
      {
        holder: capital(claim.own ? voice.who : claim.holder).slice(0, 200),
        view: `The statement holds: ${quote(claim.text)}`.slice(0, 600),
        evidence: spots([claim.sentence]),
      },
      {
        holder: (answer && !answer.own ? capital(answer.holder) : "A reader with doubts").slice(0, 200),
        view: (answer
          ? `The matter must be seen in another light as well: ${quote(answer.text)}`
          : "The statement goes further than the facts that are given for it, or passes over what limits it."
        ).slice(0, 600),
        evidence: spots(others.length > 0 ? others : central(reading, 2, [claim.sentence])),
      },
    ],
    planning: [
      `What exactly does the statement in paragraph ${claim.sentence.paragraph} claim? Put it in your own words.`,
      "What facts does the text give for it, and from whom do they come?",
      `What in ${paragraphs(others.length > 0 ? others : [claim.sentence])} limits or answers it?`,
    ],
    strongPoints: [
      "Restates the claim exactly before judging it, with its limits.",
      "Separates the holder’s grounds from those that the text gives elsewhere.",
      ...(answer
        ? [`Uses paragraph ${answer.sentence.paragraph} fairly: ${quote(answer.text)}`.slice(0, 600)]
        : []),
    ],
    misconceptions: [
      "Whoever knows most about a matter must be right about it.",
      "To find one fact against a claim is to refute it.",
    ],
    rubric: rubricFor(termsOf(reading), "how far the statement holds"),
  });
}

/** Whose word carries most: for texts that let three sources or more speak. */
export function voicesEssay(reading: Reading, band: GradeBand, claims: readonly Claim[]): EssayPrompt | null {
  const voices = claims
    .filter((c) => !c.own)
    .filter((c, n, all) => all.findIndex((x) => x.holder === c.holder) === n);
  const sources = heardIn(reading).sources.filter((s) => s.kind === "person" || s.kind === "body");
  const [a, b] = voices;
  if (!a || !b || sources.length < 2) return null;
  const named = [a.holder, b.holder];
  return drafted({
    id: "e-voices",
    form: "argument",
    concept: null,
    title: `Whose word carries more: ${a.holder} or ${b.holder}?`.slice(0, 200),
    prompt:
      `${cited(a)}\n\n${cited(b)}\n\nWhich of the two statements is better supported by what the ${voiceOf(reading).text} tells? Consider what each speaker can know, what each may want, and which facts in the text bear on it.`.slice(
        0,
        2000,
      ),
    requirements: demands(band),
    words: rangeFor(band, "argument"),
    evidence: spots(inOrder([a.sentence, b.sentence, ...central(reading, 4)])),
    viewpoints: [a, b].map((c) => ({
      holder: capital(c.holder).slice(0, 200),
      view: `This statement is the better supported: ${quote(c.text)}`.slice(0, 600),
      evidence: spots([c.sentence]),
    })),
    planning: [
      `How does each of the two, ${named.join(" and ")}, come to know what is said?`,
      "Which facts of the text could be used to test each statement?",
      "Who else is quoted, and whom do these words support?",
    ],
    strongPoints: [
      "Says of each speaker what he, she or it can know and may want.",
      "Tests each statement by facts from other paragraphs.",
      "Does not take a title or office for proof.",
    ],
    misconceptions: [
      "Whoever speaks with most certainty is best informed.",
      "Two statements that differ can’t both be partly right.",
    ],
    rubric: rubricFor(termsOf(reading), "which statement is better supported"),
  });
}

export function claimDebate(reading: Reading, band: GradeBand, claims: readonly Claim[]): EssayPrompt | null {
  const said = claims.filter((c) => (c.own || isNamed(c)) && c.text.split(" ").length <= 30);
  const claim = said[1] ?? said[0];
  if (!claim) return null;
  const answer = answerTo(claim, claims);
  const against = answer ? [answer.sentence] : limits(reading, claim);
  const whose = !isNamed(claim)
    ? `the words in paragraph ${claim.sentence.paragraph}`
    : `${claim.holder} in paragraph ${claim.sentence.paragraph}`;
  return drafted({
    id: "d-claim",
    form: "debate",
    concept: null,
    title: `This house agrees with ${whose}`.slice(0, 200),
    prompt: `Prepare a speech for or against the motion: This house agrees with ${whose}: ${quote(claim.text)} Your speech must rest on the ${voiceOf(reading).text}, and must answer the best point of the other side. You may be told which side to speak for.`,
    requirements: [
      "Open with your side’s main reason in one sentence.",
      `Use at least ${piecesFor(band)} sentences of the text, each with its paragraph number.`,
      "Name the best point that the other side can make, and answer it.",
      "End with what a listener should remember.",
    ],
    words: rangeFor(band, "debate"),
    evidence: spots(inOrder([claim.sentence, ...against, ...central(reading, 3)])),
    viewpoints: [
      {
        holder: "For the motion",
        view: `The statement is right: ${quote(claim.text)}`.slice(0, 600),
        evidence: spots([claim.sentence]),
      },
      {
        holder: "Against the motion",
        view: (answer
          ? `It is one-sided; there is this too: ${quote(answer.text)}`
          : "It claims more than the text can show."
        ).slice(0, 600),
        evidence: spots(against.length > 0 ? against : central(reading, 2, [claim.sentence])),
      },
    ],
    planning: [
      "Which word of the statement must be made clear before one can argue about it?",
      "What in the text helps each side?",
      "Which point would you least like to hear from the other side?",
    ],
    rubric: rubricFor(termsOf(reading), "whether the statement is right"),
  });
}
