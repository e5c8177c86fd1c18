/** Short answers on two linked propositions: what is said, what it is linked to, and what the link tells. */
import type { Skill } from "@/lib/items/base";
import type { Candidate, WrittenCandidate } from "../candidate";
import type { Tools } from "../tools";
import { capital, opening, quote, statement, type Voice } from "../voice";
import { type Tie, tiesOf } from "../wording/ties";

interface Task {
  pattern: string;
  skill: Skill;
  ask(tie: Tie, who: string): string;
  /** The model answer from both sides, each without capital and full stop. */
  model(main: string, side: string, who: string): string;
  link: string;
  linkAccepted: string[];
  notEnough: string;
  score: number;
}

const tasks: Partial<Record<string, Task>> = {
  reason: {
    pattern: "reason",
    skill: "cause",
    score: 0.74,
    ask: () =>
      "What happens or is the case here, and what reason is given for it? Explain in your own words how the one leads to the other.",
    model: (main, side) =>
      `${capital(main)}. The reason given is that ${side}. The first follows from the second: without this reason it could hardly be expected.`,
    link: "Makes clear that one brings the other about, in the right direction.",
    linkAccepted: [
      "Uses “because”, “therefore”, “as a result” or the like, with cause and effect the right way round.",
    ],
    notEnough: "Both facts side by side, without saying which is the reason for which.",
  },
  purpose: {
    pattern: "purpose",
    skill: "purpose",
    score: 0.68,
    ask: () =>
      "What is done here, and what is it meant to achieve? Explain in your own words how the step serves the aim.",
    model: (main, side) =>
      `${capital(main)}. The aim is ${side}. The step is taken for the sake of the aim, which it should make possible.`,
    link: "Says how the step is meant to bring the aim about.",
    linkAccepted: ["Uses “in order to”, “so that”, “the aim is” or the like, with step and aim told apart."],
    notEnough: "Names the step or the aim alone.",
  },
  condition: {
    pattern: "condition",
    skill: "condition",
    score: 0.74,
    ask: () =>
      "What is said to follow, and on what condition? Explain in your own words what can be expected if the condition is not met.",
    model: (main, side) =>
      `The condition is that ${side}. If it is met, ${main}. If it is not met, this can’t be counted on.`,
    link: "Says that without the condition the outcome is not to be expected, or stays open.",
    linkAccepted: ["Says that the one depends on the other."],
    notEnough: "Tells the outcome as a fact, without the condition.",
  },
  concession: {
    pattern: "concession",
    skill: "concession",
    score: 0.8,
    ask: (_, who) =>
      `What does ${who} grant here, and what is held all the same? Explain in your own words why both are mentioned.`,
    model: (main, side, who) =>
      `${capital(who)} grants that ${side}. All the same, ${main}. By naming both, ${who} shows that the first point is known, but that it doesn’t change the second.`,
    link: "Says that the point granted doesn’t outweigh the other, or makes it more surprising.",
    linkAccepted: ["Says that the second holds in spite of the first."],
    notEnough: "Takes the point granted for the reason of the other, or for the main point.",
  },
  contrast: {
    pattern: "contrast",
    skill: "concession",
    score: 0.74,
    ask: () =>
      "Which two things are set against each other here? Explain in your own words how the second changes what the first leads one to expect.",
    model: (main, side) =>
      `On the one hand, ${main}. On the other hand, ${side}. The second limits the first: it shows that the first is not the whole story.`,
    link: "Says how the second limits the first or goes against what it leads one to expect.",
    linkAccepted: ["Says that the two pull in different directions, and in what."],
    notEnough: "Both statements side by side, without the contrast.",
  },
  result: {
    pattern: "consequence",
    skill: "consequence",
    score: 0.74,
    ask: () =>
      "What happens or is the case here, and what follows from it? Explain in your own words how the one leads to the other.",
    model: (main, side) =>
      `${capital(main)}. As a result, ${side}. The second is what the first brings about.`,
    link: "Makes clear that the second follows from the first, in the right direction.",
    linkAccepted: [
      "Uses “so”, “therefore”, “as a result” or the like, with cause and effect the right way round.",
    ],
    notEnough: "Both facts side by side, without saying which follows from which.",
  },
  exception: {
    pattern: "condition",
    skill: "condition",
    score: 0.74,
    ask: () =>
      "What is said here, and which exception does it make? Explain in your own words when the statement does not hold.",
    model: (main, side) =>
      `${capital(main)}. The one exception is if ${side}; then the statement no longer holds.`,
    link: "Says that the statement holds in all cases but this one.",
    linkAccepted: ["Turns “unless” into “if … not” rightly."],
    notEnough: "Tells the statement without its exception.",
  },
};

export function explained({ reading, voice }: Tools): Candidate[] {
  return tiesOf(reading).flatMap((tie) => writtenOf(tie, voice) ?? []);
}

function writtenOf(tie: Tie, voice: Voice): WrittenCandidate | null {
  const task = tasks[tie.r.kind];
  const { s, t, main, side } = tie;
  if (
    !task ||
    !main ||
    !side ||
    (tie.r.form !== "clause" && !(tie.r.kind === "purpose" && tie.r.form === "infinitive"))
  )
    return null;
  if (main.text.split(" ").length < 5 || side.text.split(" ").length < 4) return null;
  // Two sentences are named by the opening of both.
  const where =
    s === t
      ? `the sentence in paragraph ${s.paragraph} that begins ${opening(s, 6)}`
      : `the sentence in paragraph ${t.paragraph} that begins ${opening(t, 5)}, and the one before it`;
  const who = tie.holder || voice.who;
  const evidence = [s === t ? [{ sentence: s.id }] : [{ sentence: s.id }, { sentence: t.id }]];
  const lead = tie.holder ? `Look at ${where}. It passes on what ${tie.holder} said.` : `Look at ${where}.`;
  const point = (text: string, quoteText: string, sentence: string, notEnough: string) => ({
    text: statement(text).slice(0, 480),
    accepted:
      quoteText && quoteText !== text
        ? [`The same in other words, e.g. ${quote(quoteText)}.`.slice(0, 480)]
        : [],
    notEnough: [notEnough],
    evidence: [[{ sentence }]],
  });
  return {
    kind: "short-answer",
    pattern: task.pattern,
    group: `tie ${s.id} ${tie.r.at.from}`,
    skill: task.skill,
    stem: `${lead} ${task.ask(tie, who)}`,
    modelAnswer: task.model(main.text, side.text, who),
    keyPoints: [
      point(`Says that ${main.text}`, tie.mainQuote, s.id, "Names only what the statement is about."),
      point(
        `${tie.r.form === "infinitive" ? "Gives the aim:" : "Says that"} ${side.text}`,
        tie.sideQuote,
        t.id,
        "Copies the words without showing what they mean.",
      ),
      { text: task.link, accepted: task.linkAccepted, notEnough: [task.notEnough], evidence },
    ],
    evidence,
    score: task.score,
    anchor: t.index,
  };
}
