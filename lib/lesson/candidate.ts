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
  /** The pattern's estimate, 0 to 1, that a strict teacher would call it a good item for close reading. */
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
export interface SelectCandidate extends Proposed {
  kind: "multiple-select";
  keys: string[];
  wrong: WrongOption[];
}
export interface PointingCandidate extends Proposed {
  kind: "evidence-selection";
  candidates: string[];
  choose: number;
}
export interface MatchingCandidate extends Proposed {
  kind: "matching";
  pairs: { left: string; right: string }[];
  /** Further entries on the right that match nothing. */
  spare: string[];
}
export interface OrderingCandidate extends Proposed {
  kind: "ordering";
  /** In the right order. */
  entries: string[];
}
export interface WrittenCandidate extends Proposed {
  kind: "short-answer";
  modelAnswer: string;
  keyPoints: { text: string; accepted: string[]; notEnough: string[]; evidence: EvidenceSet[] }[];
}
export type Candidate =
  | ChoiceCandidate
  | SelectCandidate
  | PointingCandidate
  | MatchingCandidate
  | OrderingCandidate
  | WrittenCandidate;

/** The ids of options and entries in order of place. */
export const letters = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];
const lettered = (texts: readonly string[], before = "") =>
  texts.map((text, n) => ({ id: `${before}${letters[n] ?? `o${n}`}`, text }));

/** A candidate as a stored item; the key of a choice stands where its stem's hash puts it. */
export function itemOf(c: Candidate, band: GradeBand): Item {
  const spots = c.evidence.flat().map((e) => e.sentence);
  return item.parse({
    id: `q-${shortHash(`${c.pattern}\u0000${c.stem}\u0000${spots.join()}`)}`,
    kind: c.kind,
    stem: c.stem,
    skill: c.skill,
    standards: standardsFor(c.pattern, band),
    depth: depthOf(c.skill),
    evidence: c.evidence.slice(0, 6),
    origin: "engine",
    status: "waiting",
    pattern: c.pattern,
    group: c.group.slice(0, 120),
    worth: Math.max(0, Math.min(1, c.score)),
    ...bodyOf(c),
  });
}

const wrongOption = ({ text, type, reason, sentence }: WrongOption) => ({
  text,
  wrong: { type, reason, sentence },
});

/** What is of the candidate's kind alone. */
function bodyOf(c: Candidate): Record<string, unknown> {
  switch (c.kind) {
    case "multiple-choice": {
      const wrong = shuffled(c.wrong, (w) => w.text, c.stem).map(wrongOption);
      const at = hash(c.stem) % (wrong.length + 1);
      const options = [...wrong.slice(0, at), { text: c.key }, ...wrong.slice(at)];
      return {
        points: 1,
        options: options.map((o, n) => ({ id: letters[n] ?? `o${n}`, ...o })),
        key: letters[at],
      };
    }
    case "multiple-select": {
      const all = [...c.keys.map((text) => ({ text })), ...c.wrong.map(wrongOption)];
      const options = shuffled(all, (o) => o.text, c.stem).map((o, n) => ({
        id: letters[n] ?? `o${n}`,
        ...o,
      }));
      return {
        points: c.keys.length,
        options,
        keys: options.filter((o) => c.keys.includes(o.text)).map((o) => o.id),
      };
    }
    case "evidence-selection":
      return { points: 1, candidates: c.candidates, choose: c.choose };
    case "matching": {
      const left = lettered(
        c.pairs.map((p) => p.left),
        "l",
      );
      const texts = [...new Set([...c.pairs.map((p) => p.right), ...c.spare])];
      const right = lettered(
        shuffled(texts, (t) => t, c.stem),
        "r",
      );
      const idOf = (text: string) => right.find((r) => r.text === text)?.id;
      return {
        points: c.pairs.length,
        left,
        right,
        key: Object.fromEntries(left.map((l, n) => [l.id, idOf(c.pairs[n]?.right ?? "")])),
      };
    }
    case "ordering": {
      const shown = lettered(shuffled(c.entries, (e) => e, c.stem));
      const key = c.entries.flatMap((e) => shown.find((s) => s.text === e)?.id ?? []);
      return { points: 2, entries: shown, key };
    }
    case "short-answer":
      return {
        points: c.keyPoints.length,
        words: { min: 30, max: 80 },
        modelAnswer: c.modelAnswer,
        keyPoints: c.keyPoints.map((k, n) => ({ id: `k${n + 1}`, points: 1, ...k })),
      };
  }
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, "")
    .trim();
const distinct = (texts: readonly string[]) =>
  new Set(texts.map(plain)).size === texts.length && texts.every((t) => plain(t) !== "");

/** The form that every candidate must have: enough parts, all distinct; of a choice none inside another, no key in its stem. */
export function isSound(c: Candidate): boolean {
  if (c.stem.length > 900) return false;
  if (c.kind === "short-answer") return c.keyPoints.length >= 2;
  if (c.kind === "evidence-selection") return c.candidates.length === 0 || c.candidates.length >= 4;
  if (c.kind === "ordering") return c.entries.length >= 3 && distinct(c.entries);
  if (c.kind === "matching")
    return (
      c.pairs.length >= 3 &&
      distinct(c.pairs.map((p) => p.left)) &&
      [...c.pairs.map((p) => p.left), ...c.pairs.map((p) => p.right), ...c.spare].every(
        (t) => t.length <= 300,
      )
    );
  if (c.kind === "multiple-select")
    return c.keys.length >= 2 && c.wrong.length >= 2 && distinct([...c.keys, ...c.wrong.map((w) => w.text)]);
  const texts = [c.key, ...c.wrong.map((w) => w.text)].map(plain);
  if (c.wrong.length !== 3 || new Set(texts).size !== texts.length) return false;
  if (texts.some((a) => texts.some((b) => a !== b && ` ${b} `.includes(` ${a} `)))) return false;
  const key = plain(c.key);
  return (
    !` ${plain(c.stem)} `.includes(` ${key} `) && texts.every((text) => text.length > 0 && text.length <= 400)
  );
}
