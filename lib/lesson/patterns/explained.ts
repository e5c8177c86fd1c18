/** Short answers on two linked propositions: what is said, what it is linked to, and what the link tells. */
import type { Skill } from "@/lib/items/base";
import type { Candidate, WrittenCandidate } from "../candidate";
import { excerptOf } from "../lexicon/excerpt";
import { readsWell, shortened, statementOf } from "../statements";
import type { Tools } from "../tools";
import { capital, quote } from "../voice";
import { denied } from "../wording/denied";
import { expectation } from "../wording/expected";
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

/**
 * Blind teachers refused these: the sentence itself is all that the guide can hold ready. They wait in the pool, and stand
 * in a lesson only where little else is left.
 */
const retold = 0.45;
const tasks: Partial<Record<string, Task>> = {
  reason: {
    pattern: "reason",
    skill: "cause",
    score: retold,
    ask: "In your own words: what is explained here, and by what? Show how the one leads to the other.",
    model: (main, side) => `${capital(main)}, and the reason given is that ${side}.`,
    link: (main, side) => `Links the two the right way round: because ${side}, ${main}.`,
    linkAccepted: "Uses “because”, “therefore”, “as a result” or the like for cause and effect.",
    notEnough: "Both facts side by side, without saying which is the reason for which.",
  },
  condition: {
    pattern: "condition",
    skill: "condition",
    score: retold,
    ask: "In your own words: on what does the outcome depend here, and what could be expected without it?",
    model: (main, side) =>
      `The outcome depends on whether ${side}. If so, ${main}. Otherwise this can’t be expected.`,
    link: (main, side) => `Says that it is not to be expected that ${main} unless ${side}.`,
    linkAccepted: "Says that the one depends on the other.",
    notEnough: "Tells the outcome as a fact, without the condition.",
  },
  exception: {
    pattern: "condition",
    skill: "condition",
    score: retold,
    ask: "In your own words: which rule or statement stands here, and when does it not hold?",
    model: (main, side) => `${capital(main)}. There is one exception: if ${side}, this no longer holds.`,
    link: (_, side) => `Says that the statement holds in all cases but one: that ${side}.`,
    linkAccepted: "Turns “unless” into “if … not” rightly.",
    notEnough: "Tells the statement without its exception.",
  },
};

export function explained({ reading }: Tools): Candidate[] {
  return tiesOf(reading).flatMap((tie) => writtenOf(tie) ?? []);
}

/** On what the text is about, not on an aside: two words or more that other sentences have too. */
function isCentral({ s, scene }: Tie): boolean {
  return [...s.content].filter((w) => w.length > 3 && (scene.reading.spread.get(w) ?? 0) >= 2).length >= 2;
}

function writtenOf(tie: Tie): WrittenCandidate | null {
  const { s, r, main, side } = tie;
  if (!isCentral(tie) || r.form !== "clause") return null;
  if (r.kind === "concession" && !/^(?:while|whereas)$/.test(r.marker)) return expectedOf(tie);
  const task = tasks[r.kind];
  if (!task || /^(?:while|whereas)$/.test(r.marker)) return null;
  if (wordsIn(main.text) < 5 || wordsIn(side.text) < 4) return null;
  const excerpt = excerptOf(s, r.main.head, r.main.head, [r.sub?.head ?? r.side.from]);
  if (!excerpt) return null;
  const words = calledBy(tie, excerpt.whole);
  const evidence = [[{ sentence: s.id }]];
  return {
    kind: "short-answer",
    pattern: task.pattern,
    group: `tie ${s.id} ${r.at.from}`,
    skill: task.skill,
    stem: `Read ${words} from paragraph ${s.paragraph}: ${quote(excerpt.text)} ${task.ask}`,
    modelAnswer: task.model(main.text, side.text),
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
        text: task.link(main.text, side.text),
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
const calledBy = (tie: Tie, whole: boolean) =>
  tie.holder && tie.holder !== somebody
    ? `these words of ${tie.holder}`
    : whole
      ? "this sentence"
      : "these words";

/** "A, although B": what one would expect from the one part alone, and what the other says instead. */
function expectedOf(tie: Tie): WrittenCandidate | null {
  const { s, r, main, side, scene } = tie;
  const [given, instead] = r.first ? [side.text, main.text] : [main.text, side.text];
  const expected = denied(instead, scene.parse(instead));
  const excerpt = excerptOf(s, r.main.head, r.main.head, [r.sub?.head ?? r.side.from]);
  if (!expected || !excerpt || wordsIn(given) < 4 || wordsIn(instead) < 4) return null;
  const guide = expectation({
    from: "the first part",
    other: "the second part",
    given,
    expected,
    instead,
    first: [[{ sentence: s.id }]],
    second: [[{ sentence: s.id }]],
    both: [[{ sentence: s.id }]],
  });
  return {
    kind: "short-answer",
    pattern: "concession",
    group: `tie ${s.id} ${r.at.from}`,
    skill: "concession",
    stem: `Read ${calledBy(tie, excerpt.whole)} from paragraph ${s.paragraph}: ${quote(excerpt.text)} ${guide.ask}`,
    modelAnswer: guide.modelAnswer,
    keyPoints: guide.keyPoints,
    evidence: [[{ sentence: s.id }]],
    score: guide.score,
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
