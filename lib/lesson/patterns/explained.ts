/** Short answers on two linked propositions: what is said, what it is linked to, and what the link tells. */
import type { Skill } from "@/lib/items/base";
import type { Candidate, WrittenCandidate } from "../candidate";
import { excerptOf } from "../lexicon/excerpt";
import { readsWell, shortened, statementOf } from "../statements";
import type { Tools } from "../tools";
import { capital, quote } from "../voice";
import { somebody, type Tie, tiesOf } from "../wording/ties";

interface Task {
  pattern: string;
  skill: Skill;
  ask: string;
  /** The answer from both sides, as statements without capital and full stop. */
  model(main: string, side: string): string;
  /** The point for the link itself, said of this case. */
  link(main: string, side: string): string;
  linkAccepted: string;
  notEnough: string;
  score: number;
}

const tasks: Partial<Record<string, Task>> = {
  reason: {
    pattern: "reason",
    skill: "cause",
    score: 0.66,
    ask: "In your own words: what is explained here, and by what? Show how the one leads to the other.",
    model: (main, side) => `${capital(main)}, and the reason given is that ${side}.`,
    link: (main, side) => `Links the two the right way round: because ${side}, ${main}.`,
    linkAccepted: "Uses “because”, “therefore”, “as a result” or the like for cause and effect.",
    notEnough: "Both facts side by side, without saying which is the reason for which.",
  },
  condition: {
    pattern: "condition",
    skill: "condition",
    score: 0.66,
    ask: "In your own words: on what does the outcome depend here, and what could be expected without it?",
    model: (main, side) =>
      `The outcome depends on whether ${side}. If so, ${main}. Otherwise this can’t be expected.`,
    link: (main, side) => `Says that it is not to be expected that ${main} unless ${side}.`,
    linkAccepted: "Says that the one depends on the other.",
    notEnough: "Tells the outcome as a fact, without the condition.",
  },
  concession: {
    pattern: "concession",
    skill: "concession",
    score: 0.7,
    ask: "In your own words: which point is admitted here, and which is upheld in spite of it? Say why the first could be thought to speak against the second.",
    model: (main, side) =>
      `It is admitted that ${side}. From this alone one would not expect that ${main}; but that is what is upheld.`,
    link: (main, side) => `Says why it could surprise that ${main}, seeing that ${side}.`,
    linkAccepted: "Says what one would expect from the first point alone.",
    notEnough: "Takes the point admitted for the reason of the other, or for the main point.",
  },
  exception: {
    pattern: "condition",
    skill: "condition",
    score: 0.66,
    ask: "In your own words: which rule or statement stands here, and when does it not hold?",
    model: (main, side) => `${capital(main)}. There is one exception: if ${side}, this no longer holds.`,
    link: (_, side) => `Says that the statement holds in all cases but one: that ${side}.`,
    linkAccepted: "Turns “unless” into “if … not” rightly.",
    notEnough: "Tells the statement without its exception.",
  },
};

/** "While A, B": two things beside each other; the first may be granted before the second. */
const compared: Task = {
  pattern: "contrast",
  skill: "comparison",
  score: 0.66,
  ask: "In your own words: which two things are set against each other here, and in what do they differ?",
  model: (main, side) => `It is true that ${main}. But against this stands that ${side}.`,
  link: (main, side) => `Names the point of difference: on the one hand ${main}, on the other ${side}.`,
  linkAccepted: "Says in what the two differ, or pull in different directions.",
  notEnough: "Both statements side by side, without the difference.",
};

/** "A, although B": what comes last takes something back from what stands first. */
const limited: Task = {
  pattern: "concession",
  skill: "concession",
  score: 0.7,
  ask: "In your own words: what does the sentence say first, and how does what comes after it limit that or make it surprising?",
  model: (main, side) =>
    `${capital(main)}. What comes after makes this less than the whole picture, or surprising: ${side}.`,
  link: (_, side) => `Says why it limits the first statement, or is surprising beside it, that ${side}.`,
  linkAccepted: "Says what one would expect from one part alone.",
  notEnough: "Takes one part for the reason of the other.",
};

function taskFor({ r }: Tie): Task | undefined {
  if (/^(?:while|whereas)$/.test(r.marker)) return compared;
  return r.kind === "concession" && !r.first ? limited : tasks[r.kind];
}

export function explained({ reading }: Tools): Candidate[] {
  return tiesOf(reading).flatMap((tie) => writtenOf(tie) ?? []);
}

/** On what the text is about, not on an aside: two words or more that other sentences have too. */
function isCentral({ s, scene }: Tie): boolean {
  return [...s.content].filter((w) => w.length > 3 && (scene.reading.spread.get(w) ?? 0) >= 2).length >= 2;
}

function writtenOf(tie: Tie): WrittenCandidate | null {
  const task = taskFor(tie);
  const { s, r, main, side } = tie;
  if (!task || !isCentral(tie) || r.form !== "clause") return null;
  if (wordsIn(main.text) < 5 || wordsIn(side.text) < 4) return null;
  const excerpt = excerptOf(s, r.main.head, r.main.head, [r.sub?.head ?? r.side.from]);
  if (!excerpt) return null;
  // As the sentence has them: the side that the marker opens may come first.
  const [first, second] = task === compared && r.first ? [side.text, main.text] : [main.text, side.text];
  const words =
    tie.holder && tie.holder !== somebody
      ? `these words of ${tie.holder}`
      : excerpt.whole
        ? "this sentence"
        : "these words";
  const evidence = [[{ sentence: s.id }]];
  return {
    kind: "short-answer",
    pattern: task.pattern,
    group: `tie ${s.id} ${r.at.from}`,
    skill: task.skill,
    stem: `Read ${words} from paragraph ${s.paragraph}: ${quote(excerpt.text)} ${task.ask}`,
    modelAnswer: task.model(first, second),
    keyPoints: [
      {
        text: r.kind === "condition" ? `Names the outcome: ${main.text}.` : `Says that ${main.text}.`,
        accepted: short(tie, r.main.head, main.text),
        notEnough: ["Names only what the statement is about."],
        evidence,
      },
      {
        text: r.kind === "condition" ? `Names the condition: that ${side.text}.` : `Says that ${side.text}.`,
        accepted: r.sub ? short(tie, r.sub.head, side.text) : [],
        notEnough: ["Copies the words without showing what they mean."],
        evidence,
      },
      {
        text: task.link(first, second),
        accepted: [task.linkAccepted],
        notEnough: [task.notEnough],
        evidence,
      },
    ],
    evidence,
    score: task.score,
    anchor: s.index,
  };
}
const wordsIn = (text: string) => text.split(" ").length;

/** The kernel of a side, as wording that will do. */
function short({ s }: Tie, head: number, said: string): string[] {
  const made = statementOf(s.tokens, s.text, head);
  if (!made) return [];
  const cut = shortened(made, s.tokens, s.text, 9);
  const lead = cut.text.charAt(0).toLowerCase() + cut.text.slice(1);
  return readsWell(cut, 3, 12) && cut.text.length < said.length * 0.85 ? [`At least: ${lead}.`] : [];
}
