/** Finding the lexicon's words and phrases in a text, each in the sense that the sentence settles. */
import type { Token } from "@/lib/language/tagger";
import type { ReadSentence } from "../reading";
import { type Place, settled } from "./cues";
import type { Entry } from "./entry";

export interface Hit {
  entry: Entry;
  sentence: ReadSentence;
  place: Place;
  /** Tokens that settled the sense; empty where the class alone did. */
  by: number[];
}

type Step = { any: Set<string> } | "gap" | "small" | { maybe: Set<string> };
const steps = new Map<string, Step[]>();
/** `turn _ (blind/deaf) ?own eye`: "_" up to two small words, "~" one to five of any kind, "?x" may be missing. */
function stepsOf(head: string): Step[] {
  const known = steps.get(head);
  if (known) return known;
  const made = head
    .replace(/-/g, " - ")
    .split(" ")
    .filter(Boolean)
    .map((part): Step => {
      if (part === "_") return "small";
      if (part === "~") return "gap";
      const words = (text: string) => new Set(text.replace(/[()]/g, "").split("/"));
      return part.startsWith("?") ? { maybe: words(part.slice(1)) } : { any: words(part) };
    });
  steps.set(head, made);
  return made;
}
const small = new Set(["DET", "ADJ", "PRON", "NUM", "PART", "ADV"]);
const has = (words: Set<string>, t: Token | undefined) =>
  t !== undefined && (words.has(t.norm) || words.has(t.lemma));

/** Index after the last token of the phrase that starts at `at`, or -1. */
function matchSteps(path: Step[], tokens: Token[], at: number, from = 0): number {
  const step = path[from];
  if (step === undefined) return at;
  const rest = (n: number) => matchSteps(path, tokens, n, from + 1);
  if (step === "small") {
    for (let n = at; n <= at + 2; n++) {
      const end = rest(n);
      if (end >= 0) return end;
      const t = tokens[n];
      if (
        !t ||
        !(
          small.has(t.tag) ||
          /^(?:'s|'|’s|’)$/.test(t.norm) ||
          t.tag === "PROPN" ||
          (t.tag === "NOUN" && tokens[n + 1]?.norm === "'s")
        )
      )
        return -1;
    }
    return -1;
  }
  if (step === "gap") {
    for (let n = at + 1; n <= at + 5; n++) {
      if (/^[,;:.—–?!]$/.test(tokens[n - 1]?.text ?? ",")) return -1;
      const end = rest(n);
      if (end >= 0) return end;
    }
    return -1;
  }
  if ("maybe" in step) {
    const with_ = has(step.maybe, tokens[at]) ? rest(at + 1) : -1;
    return with_ >= 0 ? with_ : rest(at);
  }
  return has(step.any, tokens[at]) ? rest(at + 1) : -1;
}

const tags: Record<string, RegExp> = { v: /^VERB$/, n: /^NOUN$/, a: /^ADJ$/, r: /^ADV$/ };
const verbish = /^(?:VERB|AUX)$/;

/** Entries by the lemma that they open with. */
export function indexOf(entries: Entry[]): Map<string, Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const e of entries) {
    const first = stepsOf(e.head)[0];
    const words =
      first && typeof first === "object" ? ("any" in first ? first.any : first.maybe) : new Set<string>();
    for (const w of words) index.set(w, [...(index.get(w) ?? []), e]);
  }
  return index;
}

/** An open phrase must not be part of a name ("Wall Street", "the Patriot Act"). */
const named = (tokens: Token[], from: number, to: number) =>
  tokens
    .slice(from, to + 1)
    .some(
      (t, n) =>
        /^\p{Lu}/u.test(t.text) && (t.tag === "PROPN" || n + from > 0) && !quoteBefore(tokens, from + n),
    );
const quoteBefore = (tokens: Token[], n: number) => n === 0 || /^["“‘(:]$/.test(tokens[n - 1]?.text ?? "");

const hyphened = (tokens: Token[], from: number, to: number) =>
  (tokens[from - 1]?.text === "-" && tokens[from - 1]?.end === tokens[from]?.start) ||
  (tokens[to + 1]?.text === "-" && tokens[to + 1]?.start === tokens[to]?.end);

/** A participle before its noun ("the most advanced programme", "anticipated talks") or after a word of degree. */
function describes(tokens: Token[], n: number): boolean {
  const t = tokens[n];
  if (!t || !/(?:ed|en|ing)$/.test(t.norm) || t.norm === t.lemma) return false;
  if (t.rel === "amod" || t.rel === "compound") return true;
  if (/^(?:more|most|less|least|very|so|too|as)$/.test(tokens[n - 1]?.norm ?? "")) return true;
  const next = tokens[n + 1];
  return (
    /^(?:DET|ADJ|ADP|PRON)$/.test(tokens[n - 1]?.tag ?? "") &&
    /^(?:NOUN|ADJ)$/.test(next?.tag ?? "") &&
    !/ing$/.test(t.norm) &&
    tokens[n - 1]?.rel !== "nsubj"
  );
}

/** Every entry whose cue is met in the sentence; phrases before the single words inside them. */
export function hitsIn(s: ReadSentence, index: Map<string, Entry[]>): Hit[] {
  const found: Hit[] = [];
  for (const [n, t] of s.tokens.entries()) {
    const open = new Set([
      ...(index.get(t.lemma) ?? []),
      ...(t.norm === t.lemma ? [] : (index.get(t.norm) ?? [])),
    ]);
    for (const entry of open) {
      const hit = hitAt(entry, s, n);
      if (hit) found.push(hit);
    }
  }
  const long = found.filter((h) => !found.some((o) => o !== h && holds(o.place, h.place)));
  // Two senses of one word may both have a clue; the nearer one counts, and of equals none.
  return long.filter((h) => {
    const others = long.filter(
      (o) =>
        o !== h &&
        o.place.from === h.place.from &&
        o.entry.head === h.entry.head &&
        o.entry.effect === h.entry.effect &&
        o.entry.key !== h.entry.key,
    );
    return others.every((o) => nearness(h) < nearness(o));
  });
}

/** True where one place holds the other and more. */
const holds = (a: Place, b: Place) => a.from <= b.from && a.to >= b.to && a.to - a.from > b.to - b.from;
/** How far the nearest clue stands from the word. */
const nearness = ({ place, by }: Hit) =>
  Math.min(99, ...by.map((n) => Math.abs(n - place.head)).filter((n) => n > 0));

function hitAt(entry: Entry, s: ReadSentence, n: number): Hit | null {
  const { tokens } = s;
  const t = tokens[n];
  if (!t) return null;
  const path = stepsOf(entry.head);
  const end = path.length === 1 ? n + 1 : matchSteps(path, tokens, n);
  if (end < 0) return null;
  const place: Place = { from: n, to: end - 1, head: entry.class === "pn" ? end - 1 : n };
  if (path.length === 1) {
    // "grave concerns": an adjective before its noun may be tagged a noun; the cue then vouches for it.
    const before = entry.class === "a" && entry.cues.length > 0 && s.tokens[n + 1]?.tag === "NOUN";
    if (!tags[entry.class]?.test(t.tag) && !(before && /^(?:NOUN|VERB)$/.test(t.tag))) return null;
  } else if (entry.class === "pv" && !verbish.test(t.tag)) return null;
  if (named(tokens, place.from, place.to) || hyphened(tokens, place.from, place.to)) return null;
  if ((entry.class === "v" || entry.class === "pv") && describes(tokens, place.from)) return null;
  const by = settled(entry.cues, tokens, place);
  return by ? { entry, sentence: s, place, by } : null;
}
