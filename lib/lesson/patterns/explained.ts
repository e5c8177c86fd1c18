/** Short answers on two linked propositions: what is said, what it is linked to, and what the link tells. */
import type { Skill } from "@/lib/items/base";
import type { Candidate, WrittenCandidate } from "../candidate";
import { excerptOf } from "../lexicon/excerpt";
import { readsWell, shortened, statementOf } from "../statements";
import type { Tools } from "../tools";
import { quote, type Voice } from "../voice";
import { mustSayPut, type Put } from "../wording/quoted";
import { allTiesOf, somebody, type Tie } from "../wording/ties";

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
/** "A full answer says in other words that …." */
const saysThat = (put: Put) => `A full answer says, in other words, ${that(put)}.`;
const bare = (put: Put) => (put.plain ? put.text : quote(put.text));

const tasks: Partial<Record<string, Task>> = {
  reason: {
    pattern: "reason",
    skill: "cause",
    score: 0.74,
    ask: () => "In your own words: what is explained here, and by what? Show how the one leads to the other.",
    model: (main, side) =>
      `${saysThat(main)} The reason given is ${that(side)}. Without it, the first would be hard to account for.`,
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
      "In your own words: which step is taken here, and what is it meant to bring about? Say how it could do so.",
    model: (main, side) =>
      `${saysThat(main)} The aim is ${/^to /.test(side.text) ? side.text : that(side)}. The answer adds how the step can help to reach it.`,
    link: "Says how the step could bring the aim about.",
    linkAccepted: "Tells step and aim apart, and says what the one does for the other.",
    notEnough: "Names the step or the aim alone.",
  },
  condition: {
    pattern: "condition",
    skill: "condition",
    score: 0.74,
    ask: () =>
      "In your own words: on what does the outcome depend here, and what could be expected without it?",
    model: (main, side) =>
      `${saysThat(main)} The condition is ${that(side)}. If it is not met, the outcome can’t be counted on.`,
    link: "Says that without the condition the outcome is not to be expected, or stays open.",
    linkAccepted: "Says that the one depends on the other.",
    notEnough: "Tells the outcome as a fact, without the condition.",
  },
  concession: {
    pattern: "concession",
    skill: "concession",
    score: 0.8,
    ask: (who) =>
      `In your own words: which point does ${who} admit here, and which is upheld in spite of it? Say why the first could be thought to speak against the second.`,
    model: (main, side, who) =>
      `A full answer says in other words what ${who} admits: ${bare(side)}. It goes on to what is upheld in spite of this: ${bare(main)}. One would expect the first to speak against the second.`,
    link: "Says why the point admitted could be thought to speak against the other.",
    linkAccepted: "Says what one would expect from the first point alone.",
    notEnough: "Takes the point admitted for the reason of the other, or for the main point.",
  },
  contrast: {
    pattern: "contrast",
    skill: "concession",
    score: 0.74,
    ask: () =>
      "In your own words: what would the first part of the sentence alone lead one to think, and how does the second part change that?",
    model: (main, side) =>
      `${saysThat(main)} The second part adds ${that(side)}. Whoever heard the first part alone would take it for the whole picture; the second limits it.`,
    link: "Says what one would wrongly conclude from the first part alone.",
    linkAccepted: "Says in what the two parts pull in different directions.",
    notEnough: "Both statements side by side, without the contrast.",
  },
  result: {
    pattern: "consequence",
    skill: "consequence",
    score: 0.74,
    ask: () => "In your own words: what follows from what here? Show how the one leads to the other.",
    model: (main, side) =>
      `${saysThat(main)} What follows is ${that(side)}. The second would hardly be so without the first.`,
    link: "Makes clear that the second follows from the first, in the right direction.",
    linkAccepted:
      "Uses “so”, “therefore”, “as a result” or the like, with cause and effect the right way round.",
    notEnough: "Both facts side by side, without saying which follows from which.",
  },
  exception: {
    pattern: "condition",
    skill: "condition",
    score: 0.74,
    ask: () => "In your own words: which rule or statement stands here, and when does it not hold?",
    model: (main, side) =>
      `${saysThat(main)} There is one exception: if ${side.plain ? side.text : quote(side.text)}, this no longer holds.`,
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
    "In your own words: which two things are set beside each other here, and in what do they differ?",
  model: (main, side) =>
    `${saysThat(main)} Beside this stands ${that(side)}. The answer names the point in which the two differ.`,
  link: "Says in what the two differ.",
  linkAccepted: "Names one point in which they are alike and one in which they are not.",
  notEnough: "Both statements side by side, without the difference.",
};

/** "A, although B": what comes last takes something back from what stands first. */
const limited: Task = {
  pattern: "concession",
  skill: "concession",
  score: 0.78,
  ask: () =>
    "In your own words: what does the sentence say first, and how does what comes after it limit that or make it surprising?",
  model: (main, side) =>
    `${saysThat(main)} What comes after limits this or makes it surprising: ${bare(side)}. From the one alone, nobody would expect the other.`,
  link: "Says how the second part limits the first, or makes it surprising.",
  linkAccepted: "Says what one would expect from one part alone.",
  notEnough: "Takes one part for the reason of the other.",
};

function taskFor({ r }: Tie): Task | undefined {
  if (/^(?:while|whereas)$/.test(r.marker)) return compared;
  return r.kind === "concession" && !r.first ? limited : tasks[r.kind];
}

export function explained({ reading, voice }: Tools): Candidate[] {
  return allTiesOf(reading).flatMap((tie) => writtenOf(tie, voice) ?? []);
}

/** On what the text is about, not on an aside: two words or more that other sentences have too. */
function isCentral({ s, scene }: Tie): boolean {
  return [...s.content].filter((w) => w.length > 3 && (scene.reading.spread.get(w) ?? 0) >= 2).length >= 2;
}

/** A side as it can be put: as a statement of its own, else in its own words. */
function putOf(said: { text: string } | null, quoted: string): Put | null {
  if (said) return { text: said.text, plain: true };
  const words = quoted.split(" ").length;
  return quoted &&
    !/^(?:to|of|with|than|that|who|which|when|where|as|can|could|will|would|may|might|should|must|has|have|had|is|are|was|were) /i.test(
      quoted,
    ) &&
    !/ (?:do|does|did|so)$/.test(quoted) &&
    words >= 4 &&
    words <= 32 &&
    !/[“”"]/.test(quoted)
    ? { text: quoted, plain: false }
    : null;
}

function writtenOf(tie: Tie, voice: Voice): WrittenCandidate | null {
  const task = taskFor(tie);
  const { s, t, r } = tie;
  // Two sentences that a connective links are asked about elsewhere.
  if (!task || s !== t || !isCentral(tie)) return null;
  const infinitive = r.kind === "purpose" && r.form === "infinitive";
  if ((r.form !== "clause" && !infinitive) || (infinitive && !tie.side)) return null;
  const main = putOf(tie.main, tie.mainQuote);
  const side = putOf(tie.side, tie.sideQuote);
  if (!main || !side || main.text.split(" ").length < 5 || side.text.split(" ").length < 4) return null;
  // As the sentence has them: the side that the marker opens may come first.
  const [first, second] = r.kind === "contrast" && r.first ? [side, main] : [main, side];
  const who = tie.holder === somebody ? "the speaker" : tie.holder || voice.who;
  const evidence = [[{ sentence: s.id }]];
  const excerpt = excerptOf(s, r.main.head, r.main.head, [r.sub?.head ?? r.side.from]);
  if (!excerpt) return null;
  const words =
    tie.holder && tie.holder !== somebody
      ? `these words of ${tie.holder}`
      : excerpt.whole
        ? "this sentence"
        : "these words";
  const lead = `Read ${words} from paragraph ${s.paragraph}: ${quote(excerpt.text)}`;
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
