/** Argument prompts of the article's own kind, for texts without great-power politics. */
import { centrality } from "../central";
import type { Finding } from "../concepts/match";
import { heardIn } from "../heard";
import type { Reading, ReadSentence } from "../reading";
import { rubricFor } from "../rubric";
import type { EssayPrompt, GradeBand } from "../schema";
import { capital, quote, voiceOf } from "../voice";
import { answerTo, type Claim, cited, claimsOf, isNamed } from "./claims";
import { conceptEssay } from "./concept-essay";
import { debateOn } from "./debate";
import { hanging, ideaOf } from "./idea";
import { publicMemo } from "./public-memo";
import { drafted, inOrder, paragraphs, piecesFor, rangeFor, spots } from "./shape";

/** Three or four prompts: on a tension of public life that the text carries, and on what its own voices claim. */
export function ownPrompts(reading: Reading, band: GradeBand, tensions: readonly Finding[]): EssayPrompt[] {
  const claims = claimsOf(reading);
  const [first] = tensions;
  const idea = first && ideaOf(reading, first, band);
  const made: (EssayPrompt | null)[] = idea
    ? [
        conceptEssay(reading, idea),
        claimEssay(reading, band, claims),
        publicMemo(reading, idea),
        debateOn(reading, idea),
      ]
    : [
        claimEssay(reading, band, claims),
        voicesEssay(reading, band, claims),
        openMemo(reading, band, claims),
        claimDebate(reading, band, claims),
      ];
  const kept = made.filter((p) => p !== null);
  return kept.length >= 3 ? kept : [...kept, ...lastResort(reading, band, kept.length)].slice(0, 3);
}

/** Sentences that carry most of the text's matter, in order. */
function central(reading: Reading, count: number, not: readonly ReadSentence[] = []): ReadSentence[] {
  const weights = centrality(reading.sentences);
  return inOrder(
    reading.sentences
      .filter((s) => s.words >= 7 && s.words <= 45 && !s.signals.has("question") && !not.includes(s))
      .sort((a, b) => (weights[b.index] ?? 0) - (weights[a.index] ?? 0) || a.index - b.index)
      .slice(0, count),
  );
}
/** Sentences that could limit a claim: turns, hedges and figures on the same matter. */
function limits(reading: Reading, claim: Claim): ReadSentence[] {
  const shared = (s: ReadSentence) => [...s.content].filter((w) => claim.sentence.content.has(w)).length;
  const found = reading.sentences
    .filter(
      (s) =>
        s.prose &&
        s !== claim.sentence &&
        s.words >= 7 &&
        !s.signals.has("question") &&
        !hanging.test(s.text),
    )
    .map((s) => ({
      s,
      value:
        shared(s) +
        (s.signals.has("contrast") || s.signals.has("concession") ? 2 : 0) +
        (s.signals.has("hedged") ? 1 : 0) +
        (s.signals.has("figure") ? 0.5 : 0),
    }))
    .sort((a, b) => b.value - a.value || a.s.index - b.s.index);
  return inOrder(found.slice(0, 2).map((f) => f.s));
}

const demands = (band: GradeBand): string[] => [
  "Say in your first paragraph what you hold, and on what main grounds.",
  `Cite at least ${piecesFor(band)} sentences of the text by their paragraph numbers, and explain what each shows.`,
  "Give the strongest case for another view, with a sentence that speaks for it, and reply to it.",
  "Tell facts that the text reports from what people in it claim, expect or judge.",
];

function claimEssay(reading: Reading, band: GradeBand, claims: readonly Claim[]): EssayPrompt | null {
  const [claim] = claims;
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
function voicesEssay(reading: Reading, band: GradeBand, claims: readonly Claim[]): EssayPrompt | null {
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

function openMemo(reading: Reading, band: GradeBand, claims: readonly Claim[]): EssayPrompt | null {
  const claim = claims[1] ?? claims[0];
  const best = central(reading, 4);
  const start = claim?.sentence ?? best[0];
  if (!start) return null;
  const voice = voiceOf(reading);
  return drafted({
    id: "m-next-step",
    form: "memo",
    concept: null,
    title: "A memo to somebody who can act",
    prompt:
      `${claim ? `${cited(claim)}\n\n` : ""}Choose an office or organisation that could act on what the ${voice.text} tells, named in the text or not, and write it a memo. Say in the first two sentences what it should do. Compare at least two courses, one of which is to leave things as they are, by what the text shows of their gains, costs and risks.`.slice(
        0,
        2000,
      ),
    requirements: [
      "Head the memo with: to, from, subject. Put your advice into the first two sentences.",
      `Rest it on at least ${piecesFor(band)} facts of the text, each with its paragraph number.`,
      "Weigh at least two courses, for the one you advise and for the people concerned.",
      "Say what speaks most against your advice, and why you hold to it.",
    ],
    words: rangeFor(band, "memo"),
    evidence: spots(inOrder([start, ...best])),
    viewpoints: [
      {
        holder: "Act now",
        view: "What the text tells is reason enough for a step that can be taken at once.",
        evidence: spots(best.slice(0, 2)),
      },
      {
        holder: "Leave it as it is for now",
        view: "What the text tells leaves open whether a step would help, or whom it would burden.",
        evidence: spots(limits(reading, claim ?? asClaim(start, voice.who))),
      },
    ],
    planning: [
      "Who could act, what does that office or organisation want, and what are its means?",
      "Who gains and who pays by each course?",
      "Which fact of the text would make your reader listen?",
    ],
    strongPoints: [
      "Advises one course and says for whom it is good.",
      "Uses only facts of the text, and says where they do not reach.",
    ],
    rubric: rubricFor(termsOf(reading), "what should be done"),
  });
}

const asClaim = (sentence: ReadSentence, holder: string): Claim => ({
  sentence,
  text: sentence.text,
  holder,
  plural: false,
  own: true,
  score: 0,
});

function claimDebate(reading: Reading, band: GradeBand, claims: readonly Claim[]): EssayPrompt | null {
  const claim = claims.find((c, n) => n > 0 && c.text.split(" ").length <= 30) ?? claims[0];
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

/** For texts in which nobody claims anything that can be quoted. */
function lastResort(reading: Reading, band: GradeBand, have: number): EssayPrompt[] {
  const best = central(reading, 6);
  const all = best.length > 1 ? best : reading.sentences.slice(0, 4);
  const text = voiceOf(reading).text;
  const make = (id: string, title: string, prompt: string): EssayPrompt =>
    drafted({
      id,
      form: "argument",
      concept: null,
      title,
      prompt,
      requirements: demands(band),
      words: rangeFor(band, "argument"),
      evidence: spots(all),
      viewpoints: [
        {
          holder: "It matters most of all",
          view: "Much else in the text follows from this point.",
          evidence: spots(all.slice(0, 2)),
        },
        {
          holder: "Another point matters more",
          view: "This point is only one among several, and the text shows what weighs more.",
          evidence: spots(all.slice(-2)),
        },
      ],
      planning: ["What does the text say, in your own words?", "What follows from it, and for whom?"],
      rubric: rubricFor(termsOf(reading)),
    });
  const [a, , b] = all;
  return [
    make(
      "e-point",
      "What matters most here?",
      `Paragraph ${a?.paragraph ?? 1} of the ${text} says: ${quote(a?.text ?? reading.title)} Is this the most important point that the ${text} makes? If not, which is? Argue from the text.`,
    ),
    make(
      "e-left-out",
      "What is left out?",
      `Every ${text} leaves something out. Which question does this one leave open that a reader would most need answered${b ? ` (you may start from paragraph ${b.paragraph})` : ""}? Argue why it matters, from what the ${text} does tell.`,
    ),
    make(
      "e-fair",
      "Is it told fairly?",
      `Does the ${text} tell its matter fairly? Judge by whom it lets speak, which words it chooses and what it puts first, and give sentences for your judgement.`,
    ),
  ].slice(0, 3 - have);
}

/** The text's most telling nouns, for the rubric: often used, and no names. */
function termsOf(reading: Reading): string[] {
  const nouns = new Map<string, number>();
  for (const s of reading.sentences)
    for (const t of s.tokens)
      if (
        t.tag === "NOUN" &&
        t.norm.length > 5 &&
        !/^(?:people|percent|thing|things|number|years?|month|months|person)$/.test(t.lemma)
      )
        nouns.set(t.lemma, (nouns.get(t.lemma) ?? 0) + 1);
  return [...nouns]
    .filter(([, n]) => n >= 3)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 3)
    .map(([noun]) => noun);
}
