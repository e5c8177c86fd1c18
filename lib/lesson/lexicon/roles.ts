/**
 * Which words stand in which role to a word: from the tree where there is one, and from the order of words besides.
 * Both are taken, since the words that a cue asks for are a further check.
 */
import type { Token } from "@/lib/language/tagger";
import { baseOf } from "@/lib/language/tree";

const light = new Set(
  "series number range lot kind sort type set raft round amount wave piece part bit flood host string level degree sense prospect sign much many some most all any more each one".split(
    " ",
  ),
);
const inside = new Set(["DET", "ADJ", "NUM", "ADV", "PRON", "NOUN", "PROPN", "PART", "SYM"]);
const isQuote = (t: Token) => /^["“”‘’'$£€-]$/.test(t.text);
const nominal = (t: Token | undefined) =>
  t !== undefined && (t.tag === "NOUN" || t.tag === "PROPN" || t.tag === "PRON" || t.tag === "NUM");

/** Index of the head noun of the noun phrase that starts at `from`, or -1; "a number of plans" is of plans. */
function phraseHead(tokens: Token[], from: number): { head: number; end: number } {
  let head = -1;
  let n = from;
  for (; n < tokens.length && n - from < 9; n++) {
    const t = tokens[n];
    if (!t) break;
    if (isQuote(t)) continue;
    if (nominal(t)) {
      // A pronoun or a determiner after a noun opens another phrase.
      if (t.tag === "PRON" && head >= 0) break;
      head = n;
      continue;
    }
    if (t.norm === "'s" || t.norm === "'") continue;
    if (!inside.has(t.tag) && !(t.tag === "VERB" && /(?:ing|ed|en)$/.test(t.norm) && head < 0)) break;
    if (head >= 0 && (t.tag === "DET" || t.tag === "ADV")) break;
    if (t.norm === "to") break;
  }
  const of = tokens[n];
  if (head >= 0 && of?.norm === "of" && light.has(tokens[head]?.lemma ?? "")) {
    const inner = phraseHead(tokens, n + 1);
    if (inner.head >= 0) return inner;
  }
  return { head, end: n };
}

/** Heads of a noun phrase and of those joined to it by commas and "and". */
function phraseHeads(tokens: Token[], from: number): number[] {
  const found: number[] = [];
  let at = from;
  for (let rounds = 0; rounds < 4; rounds++) {
    const { head, end } = phraseHead(tokens, at);
    if (head < 0) break;
    found.push(head);
    if (!/^(?:,|and|or)$/.test(tokens[end]?.norm ?? "")) break;
    at = end + (/^(?:and|or)$/.test(tokens[end + 1]?.norm ?? "") ? 2 : 1);
  }
  return found;
}

const be = /^(?:be|is|are|was|were|been|being|'s|'re|get|gets|got|getting)$/;
const skipped = new Set(["AUX", "ADV", "PART"]);

/** The noun that a verb's or an auxiliary's subject most likely is: the one before it; of "fear of war", both. */
function nounsBefore(tokens: Token[], at: number): number[] {
  let n = at - 1;
  while (
    n >= 0 &&
    (skipped.has(tokens[n]?.tag ?? "X") || /^(?:who|that|which|,|and)$/.test(tokens[n]?.norm ?? ""))
  )
    n--;
  const t = tokens[n];
  if (!nominal(t)) return [];
  const found = [n];
  for (let back = n - 1; back >= 0 && n - back < 8; back--) {
    const o = tokens[back];
    if (!o || /^[,;:—–]$/.test(o.text) || o.tag === "VERB") break;
    if (o.tag === "ADP" && nominal(tokens[back - 1])) {
      found.push(back - 1);
    }
  }
  return found;
}

function joined(tokens: Token[], heads: number[]): number[] {
  return [...heads, ...tokens.flatMap((t, n) => (heads.includes(t.head) && t.rel === "conj" ? [n] : []))];
}
const byRel = (tokens: Token[], at: number, ...rels: string[]) =>
  tokens.flatMap((t, n) =>
    t.head === at && (rels.includes(t.rel) || rels.includes(baseOf(t.rel))) ? [n] : [],
  );

/** What a verb at `from`–`to` (its particle included) is done to. */
export function objectsOf(tokens: Token[], from: number, to: number): number[] {
  const verb = tokens[from];
  let after = to + 1;
  while (/^(?:ADV|PART)$/.test(tokens[after]?.tag ?? "") && tokens[after]?.norm !== "to") after++;
  const found = [...joined(tokens, byRel(tokens, from, "obj", "nsubj:pass")), ...phraseHeads(tokens, after)];
  // "a plan floated by", "a plan that was floated", "plans have been floated"
  const aux = tokens.slice(Math.max(0, from - 3), from).some((t) => be.test(t.norm));
  const past = verb !== undefined && !/ing$/.test(verb.norm) && verb.norm !== verb.lemma;
  if (past && aux) found.push(...nounsBefore(tokens, from));
  const participle = verb?.xpos === "VBN" || tokens[to + 1]?.norm === "by";
  if (past && participle && nominal(tokens[from - 1]) && tokens[to + 1]?.tag === "ADP") found.push(from - 1);
  if (baseOf(verb?.rel ?? "") === "acl" && verb && verb.head >= 0) found.push(verb.head);
  return found;
}
/** Who or what does it. */
export function subjectsOf(tokens: Token[], at: number): number[] {
  return [...joined(tokens, byRel(tokens, at, "nsubj")), ...nounsBefore(tokens, at)];
}
/** The noun that an adjective is said of. */
export function modifiedBy(tokens: Token[], from: number, to: number): number[] {
  const t = tokens[from];
  const found: number[] = [];
  if (t?.rel === "amod" && t.head >= 0) found.push(t.head);
  found.push(...byRel(tokens, from, "nsubj"));
  let n = to + 1;
  while (
    n < tokens.length &&
    (/^(?:ADJ|CCONJ|ADV)$/.test(tokens[n]?.tag ?? "") || /^[,"“”-]$/.test(tokens[n]?.text ?? ""))
  )
    n++;
  if (nominal(tokens[n])) {
    const first = n;
    while (tokens[n + 1]?.tag === "NOUN" || tokens[n + 1]?.tag === "PROPN") n++;
    found.push(n);
    if (first !== n) found.push(first);
  } else if (
    tokens
      .slice(Math.max(0, from - 4), from)
      .some((o) => /^(?:be|become|remain|seem|look|appear|prove|grow|stay|feel|sound|get)$/.test(o.lemma))
  )
    found.push(...nounsBefore(tokens, lastVerbBefore(tokens, from)));
  return found;
}
function lastVerbBefore(tokens: Token[], at: number): number {
  for (let n = at - 1; n >= 0; n--) if (tokens[n]?.tag === "VERB" || tokens[n]?.tag === "AUX") return n;
  return at;
}
/** The words just before a noun within its phrase: adjectives and nouns. */
export function modifiersOf(tokens: Token[], at: number): number[] {
  const found = byRel(tokens, at, "amod", "compound", "nmod:poss");
  for (let n = at - 1; n >= 0 && at - n < 5; n--) {
    const t = tokens[n];
    if (!t || !/^(?:ADJ|NOUN|PROPN|VERB|NUM|ADV|PART)$/.test(t.tag)) break;
    found.push(n);
  }
  return found;
}
/** The verb whose object a noun is. */
export function governorsOf(tokens: Token[], at: number): number[] {
  const t = tokens[at];
  const found: number[] = [];
  if (t && t.head >= 0 && /^(?:obj|nsubj:pass|obl|xcomp|ccomp)$/.test(t.rel)) found.push(t.head);
  for (let n = at - 1; n >= 0 && at - n < 7; n--) {
    const o = tokens[n];
    if (!o || /^[,;:—–]$/.test(o.text)) break;
    if (o.tag === "VERB" || o.tag === "AUX") {
      found.push(n);
      break;
    }
  }
  return found;
}
/** Heads of the noun phrase that a preposition at `at` opens. */
export const afterPreposition = (tokens: Token[], at: number): number[] => phraseHeads(tokens, at + 1);
