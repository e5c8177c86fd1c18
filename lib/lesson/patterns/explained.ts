/** Short answers on two linked propositions: what is said, what it is linked to, and what the link tells. */
import type { Skill } from "@/lib/items/base";
import type { Candidate, WrittenCandidate } from "../candidate";
import { readsWell, shortened, statementOf } from "../statements";
import type { Tools } from "../tools";
import { capital, opening, quote, type Voice } from "../voice";
import { mustSayPut, type Put } from "../wording/quoted";
import { somebody, type Tie, tiesOf } from "../wording/ties";

interface Task {
  pattern: string;
  skill: Skill;
  ask(who: string): string;
  /** The model answer from both sides. */
  model(main: Put, side: Put, who: string): string;
  link: string;
  linkAccepted: string;
  notEnough: string;
  score: number;
}

/** "that ships could no longer be insured", or "this: “…”". */
const that = (put: Put) => (put.plain ? `that ${put.text}` : `this: ${quote(put.text)}`);
/** As a sentence of its own. */
const told = (put: Put) => (put.plain ? capital(put.text) : `The text says: ${quote(put.text)}`);

const tasks: Partial<Record<string, Task>> = {
  reason: {
    pattern: "reason",
    skill: "cause",
    score: 0.74,
    ask: () =>
      "What happens or is the case here, and what reason is given for it? Explain in your own words how the one leads to the other.",
    model: (main, side) =>
      `${told(main)}. The reason given is ${that(side)}. The first follows from the second: without this reason it could hardly be expected.`,
    link: "Makes clear that one brings the other about, in the right direction.",
    linkAccepted:
      "Uses “because”, “therefore”, “as a result” or the like, with cause and effect the right way round.",
    notEnough: "Both facts side by side, without saying which is the reason for which.",
  },
  purpose: {
    pattern: "purpose",
    skill: "purpose",
    score: 0.68,
    ask: () =>
      "What is done here, and what is it meant to achieve? Explain in your own words how the step serves the aim.",
    model: (main, side) =>
      `${told(main)}. The aim is ${/^to /.test(side.text) ? side.text : that(side)}. The step is taken for the sake of the aim, which it should make possible.`,
    link: "Says how the step is meant to bring the aim about.",
    linkAccepted: "Uses “in order to”, “so that”, “the aim is” or the like, with step and aim told apart.",
    notEnough: "Names the step or the aim alone.",
  },
  condition: {
    pattern: "condition",
    skill: "condition",
    score: 0.74,
    ask: () =>
      "What is said to follow, and on what condition? Explain in your own words what can be expected if the condition is not met.",
    model: (main, side) =>
      `The condition is ${that(side)}. If it is met, this follows: ${main.plain ? main.text : quote(main.text)}. If it is not met, this can’t be counted on.`,
    link: "Says that without the condition the outcome is not to be expected, or stays open.",
    linkAccepted: "Says that the one depends on the other.",
    notEnough: "Tells the outcome as a fact, without the condition.",
  },
  concession: {
    pattern: "concession",
    skill: "concession",
    score: 0.8,
    ask: (who) =>
      `What does ${who} grant here, and what is held all the same? Explain in your own words why both are mentioned.`,
    model: (main, side, who) =>
      `${capital(who)} grants ${that(side)}. All the same, ${main.plain ? main.text : `the text says: ${quote(main.text)}`}. By naming both, ${who} shows that the first point is known, but that it doesn’t change the second.`,
    link: "Says that the point granted doesn’t outweigh the other, or makes it more surprising.",
    linkAccepted: "Says that the second holds in spite of the first.",
    notEnough: "Takes the point granted for the reason of the other, or for the main point.",
  },
  contrast: {
    pattern: "contrast",
    skill: "concession",
    score: 0.74,
    ask: () =>
      "Which two things are set against each other here? Explain in your own words how the second changes what the first leads one to expect.",
    model: (main, side) =>
      `On the one hand, the text says ${that(main)}. On the other hand, it says ${that(side)}. The second limits the first: it shows that the first is not the whole story.`,
    link: "Says how the second limits the first or goes against what it leads one to expect.",
    linkAccepted: "Says that the two pull in different directions, and in what.",
    notEnough: "Both statements side by side, without the contrast.",
  },
  result: {
    pattern: "consequence",
    skill: "consequence",
    score: 0.74,
    ask: () =>
      "What happens or is the case here, and what follows from it? Explain in your own words how the one leads to the other.",
    model: (main, side) =>
      `${told(main)}. What follows is ${that(side)}. The second is what the first brings about.`,
    link: "Makes clear that the second follows from the first, in the right direction.",
    linkAccepted:
      "Uses “so”, “therefore”, “as a result” or the like, with cause and effect the right way round.",
    notEnough: "Both facts side by side, without saying which follows from which.",
  },
  exception: {
    pattern: "condition",
    skill: "condition",
    score: 0.74,
    ask: () =>
      "What is said here, and which exception does it make? Explain in your own words when the statement does not hold.",
    model: (main, side) =>
      `${told(main)}. There is one exception: if ${side.plain ? side.text : quote(side.text)}, the statement no longer holds.`,
    link: "Says that the statement holds in all cases but this one.",
    linkAccepted: "Turns “unless” into “if … not” rightly.",
    notEnough: "Tells the statement without its exception.",
  },
};

/** "A, while B": two things beside each other, which need not pull in different directions. */
const compared: Task = {
  pattern: "contrast",
  skill: "comparison",
  score: 0.72,
  ask: () =>
    "Which two things are set beside each other here? Explain in your own words in what they differ.",
  model: (main, side) =>
    `On the one hand, the text says ${that(main)}. On the other hand, it says ${that(side)}. Put side by side, the two show a difference that neither would show alone.`,
  link: "Says in what the two differ.",
  linkAccepted: "Names one point in which they are alike and one in which they are not.",
  notEnough: "Both statements side by side, without the difference.",
};

export function explained({ reading, voice }: Tools): Candidate[] {
  return tiesOf(reading).flatMap((tie) => writtenOf(tie, voice) ?? []);
}

/** A side as it can be put: as a statement of its own, else in its own words. */
function putOf(said: { text: string } | null, quoted: string): Put | null {
  if (said) return { text: said.text, plain: true };
  const words = quoted.split(" ").length;
  return quoted &&
    !/^(?:to|of|with|than) /i.test(quoted) &&
    words >= 4 &&
    words <= 32 &&
    !/[“”"]/.test(quoted)
    ? { text: quoted, plain: false }
    : null;
}

function writtenOf(tie: Tie, voice: Voice): WrittenCandidate | null {
  const task = /^(?:while|whereas)$/.test(tie.r.marker) ? compared : tasks[tie.r.kind];
  const { s, t, r } = tie;
  // Two sentences that a connective links are asked about elsewhere.
  if (!task || s !== t || tie.holder === somebody) return null;
  const infinitive = r.kind === "purpose" && r.form === "infinitive";
  if ((r.form !== "clause" && !infinitive) || (infinitive && !tie.side)) return null;
  const main = putOf(tie.main, tie.mainQuote);
  const side = putOf(tie.side, tie.sideQuote);
  if (!main || !side || main.text.split(" ").length < 5 || side.text.split(" ").length < 4) return null;
  // As the sentence has them: the side that the marker opens may come first.
  const [first, second] = r.kind === "contrast" && r.first ? [side, main] : [main, side];
  const who = tie.holder || voice.who;
  const evidence = [[{ sentence: s.id }]];
  const where = `the sentence in paragraph ${s.paragraph} that begins ${opening(s, 6)}`;
  const lead = tie.holder ? `Look at ${where}. It passes on what ${tie.holder} said.` : `Look at ${where}.`;
  return {
    kind: "short-answer",
    pattern: task.pattern,
    group: `tie ${s.id} ${r.at.from}`,
    skill: task.skill,
    stem: `${lead} ${task.ask(who)}`,
    modelAnswer: task.model(first, second, who),
    keyPoints: [
      {
        text: mustSayPut(main),
        accepted: short(tie, r.main.head, main.text),
        notEnough: ["Names only what the statement is about."],
        evidence,
      },
      {
        text: infinitive ? `Gives the aim: ${side.text}.` : mustSayPut(side),
        accepted: r.sub ? short(tie, r.sub.head, side.text) : [],
        notEnough: ["Copies the words without showing what they mean."],
        evidence,
      },
      { text: task.link, accepted: [task.linkAccepted], notEnough: [task.notEnough], evidence },
    ],
    evidence,
    score: task.score - (main.plain && side.plain ? 0 : 0.06),
    anchor: t.index,
  };
}

/** The kernel of a side, as wording that will do. */
function short({ s }: Tie, head: number, said: string): string[] {
  const made = statementOf(s.tokens, s.text, head);
  if (!made) return [];
  const cut = shortened(made, s.tokens, s.text, 9);
  const lead = cut.text.charAt(0).toLowerCase() + cut.text.slice(1);
  return readsWell(cut, 3, 12) && cut.text.length < said.length * 0.85 ? [`At least: ${lead}.`] : [];
}
