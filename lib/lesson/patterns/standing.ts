/**
 * The standing of statements (P4): four sentences sorted by what they do, one picked out among others, and a claim told
 * from a fact by who stands behind it.
 */
import type { Candidate, ChoiceCandidate, MatchingCandidate } from "../candidate";
import { type Claim, claimsIn, holds } from "../claims";
import { hash } from "../hash";
import type { ReadSentence } from "../reading";
import { type Stand, standsIn, verdictWord } from "../stands";
import type { Tools } from "../tools";
import { quote } from "../voice";
import { evidenceOf, isTelling, othersLike, sourceName } from "./sources";

export function standing(tools: Tools): Candidate[] {
  return [...sorted(tools), ...picked(tools), ...claimed(tools)];
}

const labels: Record<Stand, string> = {
  record: "reports something that has happened",
  state: "describes how something is at the time of writing",
  forecast: "speaks of something that is still to come",
  advice: "says what somebody ought to do",
  view: "passes on what a source thinks",
  words: "passes on what a source has said",
  open: "leaves open whether something is so",
  judgement: "gives the writer’s own opinion",
};

const startsBare = (s: ReadSentence) =>
  /^(?:It|He|She|They|This|That|These|Those|His|Her|Their|Its|But|And|So|However|Instead|Also)\b/.test(
    s.text,
  );
const byStand = (tools: Tools, stand: Stand) =>
  tools.reading.sentences
    .filter((s) => standsIn(tools.reading).get(s.index) === stand && s.text.length <= 280)
    .filter(
      (s) => !/\b(?:this|these|those)\b|\bthat (?:number|figure|year|day|time|move|decision)\b/i.test(s.text),
    )
    // "is projected to fall", "under the plan": not how things are.
    .filter(
      (s) =>
        stand !== "state" || !/\b(?:projected|forecast|planned|due|scheduled|proposed|to be)\b/i.test(s.text),
    )
    .sort((a, b) => Number(startsBare(a)) - Number(startsBare(b)) || a.words - b.words);

/** Three or four sentences and what each of them does. */
function sorted(tools: Tools): MatchingCandidate[] {
  const found = (Object.keys(labels) as Stand[]).flatMap((stand) => {
    const s = byStand(tools, stand)[0];
    return s ? [{ s, stand }] : [];
  });
  const has = (stand: Stand) => found.some((f) => f.stand === stand);
  // Labels that could both be said of one sentence never stand side by side.
  const clear = found.filter(({ stand }) => {
    if (has("judgement") && /^(?:advice|forecast|open|state)$/.test(stand)) return false;
    if (has("view") && stand === "words") return false;
    if (has("forecast") && stand === "open") return false;
    return true;
  });
  // The telling kinds first; facts fill up.
  const rank: Stand[] = ["judgement", "advice", "forecast", "open", "view", "words", "record", "state"];
  const chosen = clear
    .sort((a, b) => rank.indexOf(a.stand) - rank.indexOf(b.stand))
    .slice(0, 4)
    .sort((a, b) => a.s.index - b.s.index);
  if (chosen.length < 3) return [];
  return [
    {
      kind: "matching",
      pattern: "sorting",
      group: "standing",
      skill: "standing",
      stem: `Match each sentence of the ${tools.voice.text} with what it does.`,
      pairs: chosen.map(({ s, stand }) => ({
        left: `${quote(s.text)} (paragraph ${s.paragraph})`.slice(0, 300),
        right: `It ${labels[stand]}.`,
      })),
      spare: [],
      evidence: chosen.map(({ s }) => [{ sentence: s.id }]),
      score: chosen.length > 3 ? 0.72 : 0.66,
      anchor: chosen.at(-1)?.s.index ?? 0,
    },
  ];
}

interface Task {
  key: Stand;
  wrong: Stand[];
  ask: string;
  why: (s: ReadSentence, stand: Stand) => string;
  score: number;
}
const tasks: Task[] = [
  {
    key: "judgement",
    wrong: ["record"],
    ask: "Which of these sentences gives a verdict, and not only what could be checked as a fact?",
    why: () => "This could be checked as a fact: it names what happened, and when or how much.",
    score: 0.74,
  },
  {
    key: "record",
    wrong: ["judgement", "advice"],
    ask: "Which of these sentences states what could be checked as a fact, and not what the writer thinks of it?",
    why: (s, stand) =>
      stand === "judgement"
        ? `The word “${verdictWord(s)}” gives a verdict.`
        : "This says what ought to be done.",
    score: 0.74,
  },
  {
    key: "forecast",
    wrong: ["record"],
    ask: "Which of these sentences speaks of something that had not yet happened when it was written?",
    why: () => "This is told as over and done.",
    score: 0.58,
  },
  {
    key: "advice",
    wrong: ["record", "state", "words"],
    ask: "Which of these sentences asks for something to be done, and doesn’t only tell how things are or were?",
    why: (_, stand) =>
      stand === "words"
        ? "This passes on what a source says."
        : "This tells how things are or were, and asks for nothing.",
    score: 0.62,
  },
  {
    key: "view",
    wrong: ["record"],
    ask: "Which of these sentences rests on what somebody thinks, and not on what could be checked?",
    why: () => "This could be checked as a fact: it names what happened, and when or how much.",
    score: 0.62,
  },
];

/** One sentence of a kind among three of another, all of them whole quotations. */
function picked(tools: Tools): ChoiceCandidate[] {
  return tasks.flatMap((task): ChoiceCandidate[] => {
    const keys = byStand(tools, task.key);
    const others = task.wrong.flatMap((stand) => byStand(tools, stand).map((s) => ({ s, stand })));
    return keys.slice(0, 3).flatMap((key): ChoiceCandidate[] => {
      const wrong = [...others]
        .sort((a, b) => Math.abs(a.s.words - key.words) - Math.abs(b.s.words - key.words))
        .slice(0, 3);
      if (wrong.length < 3) return [];
      const about = verdictWord(key);
      return [
        {
          kind: "multiple-choice",
          pattern: "standing",
          group: `standing ${key.id}`,
          skill: "standing",
          stem: task.ask,
          key: quote(key.text),
          wrong: wrong.map(({ s, stand }) => ({
            text: quote(s.text),
            type: "elsewhere" as const,
            reason: task.why(s, stand),
            sentence: s.id,
          })),
          evidence: [[{ sentence: key.id }]],
          score: task.score + (task.key === "judgement" && about ? 0.02 : 0),
          anchor: key.index,
        },
      ];
    });
  });
}

/** A source's claim told from a fact: who stands behind it? */
function claimed({ reading, voice }: Tools): ChoiceCandidate[] {
  return claimsIn(reading).flatMap((c: Claim): ChoiceCandidate[] => {
    const { saying, source } = c;
    if (
      !saying ||
      !source ||
      !isTelling(c) ||
      !/^(?:hold|warn|accuse|say|deny)$/.test(saying.stance) ||
      saying.verb === ""
    )
      return [];
    if (
      saying.stance === "say" &&
      !/\b(?:good|bad|best|worst|better|worse|wrong|right|danger\w*|threat|unfair|success|failure|important|necessary|victory|crisis|problem)\b/i.test(
        c.text,
      )
    )
      return [];
    const other = othersLike(source, reading).find((o) => o.speaks);
    if (!other || !holds(c)) return [];
    const who = sourceName(source);
    const flat = hash(c.text) % 2 === 0;
    return [
      {
        kind: "multiple-choice",
        pattern: "standing",
        group: `view ${c.sentence.id}`,
        skill: "standing",
        stem: `How does the ${voice.text} put forward the statement that ${c.text}?`,
        key: `as ${flat ? "the view" : "a claim"} of ${who}, without saying whether it is right`,
        wrong: [
          {
            text: `as a fact that the ${voice.text} itself vouches for, citing nobody`,
            type: "misreading",
            reason: `The sentence in paragraph ${c.sentence.paragraph} names the one whose words these are.`,
            sentence: c.sentence.id,
          },
          {
            text: `as ${flat ? "the view" : "a claim"} of ${sourceName(other.source)}, without saying whether it is right`,
            type: "elsewhere",
            reason: `The ${voice.text} passes on other words of ${sourceName(other.source)}.`,
          },
          {
            text: `as ${flat ? "the view" : "a claim"} of ${who}, which the ${voice.text} then shows to be wrong`,
            type: "not-in-text",
            reason: `Nothing in the ${voice.text} takes sides on it.`,
          },
        ],
        evidence: [evidenceOf(saying, reading)],
        score: 0.7,
        anchor: c.sentence.index,
      },
    ];
  });
}
