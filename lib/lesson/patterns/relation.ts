/** One builder for the relations that a marker opens: the main clause is quoted, the other side is asked for. */
import type { Skill } from "@/lib/items/base";
import type { Token } from "@/lib/language/tagger";
import type { Bank } from "../banks";
import type { Candidate, ChoiceCandidate, WrittenCandidate } from "../candidate";
import { type Cut, cutAt, selfContained, wholeText } from "../clauses";
import { wrongStatements } from "../options";
import type { ReadSentence } from "../reading";
import type { Signal } from "../signals";
import { mustSay, tell } from "../telling";
import type { Tools } from "../tools";
import { quote, statement } from "../voice";

export interface Relation {
  pattern: string;
  skill: Skill;
  signal: Signal;
  marker: RegExp;
  bank: Bank;
  /** The side that is asked for: what the marker opens, or the main clause. */
  stem(main: string, s: ReadSentence, tools: Tools): string;
  /** What the short answer asks, and what links the two sides. */
  written?: {
    stem(main: string, s: ReadSentence, tools: Tools): string;
    link: string;
    /** The model answer from both sides, each as it stands after "that". */
    model(main: string, sub: string): string;
  };
  score: number;
  fits?(cut: Cut): boolean;
}

export function relation(r: Relation, tools: Tools): Candidate[] {
  return tools.reading.sentences.flatMap((s) => {
    if (!s.signals.has(r.signal) || s.signals.has("question") || s.signals.has("speaker")) return [];
    const cut = cutAt(s, r.marker);
    if (!cut || !wholeText(cut.main, 4, 26) || !says(cut) || (r.fits && !r.fits(cut))) return [];
    const found: Candidate[] = [];
    const choice = asked(r, cut, tools);
    if (choice) found.push(choice);
    const written = writtenOf(r, cut, tools);
    if (written) found.push(written);
    return found;
  });
}

function asked(r: Relation, cut: Cut, tools: Tools): ChoiceCandidate | null {
  const s = cut.sentence;
  if (!wholeText(cut.sub, 4, 18) || !selfContained(cut.subTokens)) return null;
  const wrong = wrongStatements(cut.sub, s, tools.clauses, r.bank, (o) => o.signals.has(r.signal));
  if (!wrong) return null;
  return {
    kind: "multiple-choice",
    pattern: r.pattern,
    group: `${r.pattern} ${s.id}`,
    skill: r.skill,
    stem: r.stem(quote(cut.main), s, tools),
    key: statement(cut.sub),
    wrong,
    evidence: [[{ sentence: s.id }]],
    score: r.score,
    anchor: s.index,
  };
}

function writtenOf(r: Relation, cut: Cut, tools: Tools): WrittenCandidate | null {
  const s = cut.sentence;
  const main = toldOf(s, cut.mainTokens);
  const sub = toldOf(s, cut.subTokens);
  if (!r.written || cut.sub.split(" ").length < 4 || !main?.plain || !sub?.plain) return null;
  const evidence = [[{ sentence: s.id }]];
  return {
    kind: "short-answer",
    pattern: r.pattern,
    group: `${r.pattern} ${s.id}`,
    skill: r.skill,
    stem: `${r.written.stem(quote(cut.main), s, tools)} Answer in your own words.`,
    modelAnswer: r.written.model(main.text, sub.text),
    keyPoints: [
      {
        text: mustSay(sub),
        accepted: [],
        notEnough: ["Only repeats what the question already states."],
        evidence,
      },
      {
        text: r.written.link,
        accepted: [],
        notEnough: ["Both sides side by side, without a word on how they are linked."],
        evidence,
      },
    ],
    evidence,
    score: r.score - 0.05,
    anchor: s.index,
  };
}

const toldOf = (s: ReadSentence, tokens: Token[]) => {
  const from = tokens[0] ? s.tokens.indexOf(tokens[0]) : -1;
  return from < 0 ? null : tell(s, from, from + tokens.length);
};

/** "This is in large part", quoted alone, says nothing: the main clause needs a noun of its own and a whole end. */
const says = ({ mainTokens }: Cut) =>
  mainTokens.some((t) => t.tag === "NOUN" || t.tag === "PROPN") &&
  !/^(?:it|this|that|these|those|he|she|they|we|you|i)$/.test(mainTokens[0]?.norm ?? "") &&
  !/^(?:part|reason|is|are|was|were|be)$/.test(mainTokens.at(-1)?.norm ?? "");
