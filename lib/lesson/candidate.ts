/** An item as a pattern proposes it, before the lesson chooses among them. */
import type { EvidenceSet, Skill, WrongType } from "@/lib/items/base";
import { type Item, item } from "@/lib/items/schema";
import { hash, shortHash, shuffled } from "./hash";
import type { GradeBand } from "./schema";
import { depthOf, standardsFor } from "./standards";

export interface WrongOption {
  text: string;
  type: WrongType;
  reason: string;
  sentence?: string;
}
interface Proposed {
  pattern: string;
  skill: Skill;
  stem: string;
  evidence: EvidenceSet[];
  /** How sure the pattern is that this is a good item, 0 to 1. */
  score: number;
  /** Index of the sentence it rests on, for order and spread. */
  anchor: number;
  /** Items of one group ask the same thing; a lesson takes one. */
  group: string;
}
export interface ChoiceCandidate extends Proposed {
  kind: "multiple-choice";
  key: string;
  wrong: WrongOption[];
}
export interface PointingCandidate extends Proposed {
  kind: "evidence-selection";
  candidates: string[];
  choose: number;
}
export interface WrittenCandidate extends Proposed {
  kind: "short-answer";
  modelAnswer: string;
  keyPoints: { text: string; accepted: string[]; notEnough: string[]; evidence: EvidenceSet[] }[];
}
export type Candidate = ChoiceCandidate | PointingCandidate | WrittenCandidate;

const letters = ["a", "b", "c", "d", "e", "f"];

/** A candidate as a stored item; `place` (0 to 3) is where the key of a choice stands. */
export function itemOf(c: Candidate, band: GradeBand, place?: number): Item {
  const common = {
    id: `q-${shortHash(
      `${c.pattern}\u0000${c.stem}\u0000${c.evidence
        .flat()
        .map((e) => e.sentence)
        .join()}`,
    )}`,
    stem: c.stem,
    skill: c.skill,
    standards: standardsFor(c.pattern, band),
    depth: depthOf(c.skill),
    evidence: c.evidence.slice(0, 6),
    origin: "engine" as const,
    status: "waiting" as const,
    pattern: c.pattern,
  };
  if (c.kind === "multiple-choice") {
    const wrong = shuffled(c.wrong, (w) => w.text, c.stem);
    const at = (place ?? hash(c.stem)) % (wrong.length + 1);
    const texts = [...wrong.slice(0, at), { text: c.key }, ...wrong.slice(at)];
    const options = texts.map((o, n) => ({
      id: letters[n] ?? `o${n}`,
      text: o.text,
      ...("type" in o ? { wrong: { type: o.type, reason: o.reason, sentence: o.sentence } } : {}),
    }));
    return item.parse({ ...common, kind: c.kind, points: 1, options, key: letters[at] });
  }
  if (c.kind === "evidence-selection")
    return item.parse({ ...common, kind: c.kind, points: 1, candidates: c.candidates, choose: c.choose });
  return item.parse({
    ...common,
    kind: c.kind,
    points: c.keyPoints.length,
    words: { min: 30, max: 80 },
    modelAnswer: c.modelAnswer,
    keyPoints: c.keyPoints.map((k, n) => ({ id: `k${n + 1}`, points: 1, ...k })),
  });
}

/** The checks that every choice must pass: distinct options of like length, none inside another, no key in its stem. */
export function isSound(c: Candidate): boolean {
  if (c.stem.length > 900) return false;
  if (c.kind === "short-answer") return c.keyPoints.length >= 2;
  if (c.kind === "evidence-selection") return c.candidates.length === 0 || c.candidates.length >= 4;
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N} ]/gu, "")
      .trim();
  const texts = [c.key, ...c.wrong.map((w) => w.text)].map(plain);
  if (c.wrong.length !== 3 || new Set(texts).size !== texts.length) return false;
  if (texts.some((a) => texts.some((b) => a !== b && ` ${b} `.includes(` ${a} `)))) return false;
  const key = plain(c.key);
  return (
    !` ${plain(c.stem)} `.includes(` ${key} `) && texts.every((text) => text.length > 0 && text.length <= 400)
  );
}
