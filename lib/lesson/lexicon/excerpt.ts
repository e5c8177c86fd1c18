/** The words around a phrase that a stem quotes: the whole sentence where it is short, else the clauses about it. */
import type { Token } from "@/lib/language/tagger";
import type { Reading, ReadSentence } from "../reading";
import { withoutDateline } from "../voice";
import type { Place } from "./cues";

const isWord = (text: string) => /[\p{L}\p{N}]/u.test(text) && !/^(?:'s|n't|’s|n’t)$/.test(text);

export interface Excerpt {
  text: string;
  whole: boolean;
}
const most = 48;
const least = 11;

/** Where a long sentence can be cut: after a mark, or before a word that opens a clause. */
function cuts(s: ReadSentence): number[] {
  const found = [0];
  for (const [n, t] of s.tokens.entries()) {
    if (n === 0) continue;
    const before = s.tokens[n - 1];
    if (/^[,;:—–]$/.test(before?.text ?? "") && !/^\d/.test(t.text)) found.push(n);
    else if (
      /^(?:but|because|although|while|which|who|after|before|when|if|unless|since|so|whereas)$/.test(
        t.norm,
      ) &&
      n > 4
    )
      found.push(n);
    else if (t.norm === "and" && n > 4) found.push(n);
  }
  return [...new Set(found), s.tokens.length];
}

/** The excerpt about tokens `from` to `to` that holds the tokens `by` too where it can; null where none is short enough. */
export function excerptOf(s: ReadSentence, from: number, to: number, by: number[]): Excerpt | null {
  const { tokens } = s;
  if (s.words <= most) {
    const text = paired(withoutDateline(s.text));
    return text === null ? null : { text, whole: true };
  }
  const at = cuts(s);
  const count = (a: number, b: number) => tokens.slice(a, b).filter((t) => isWord(t.norm)).length;
  let low = Math.max(
    0,
    at.findLastIndex((c) => c <= from),
  );
  let high = at.findIndex((c) => c > to);
  const need = [...by, from, to];
  const grow = () => {
    const left = at[low - 1];
    const right = at[high + 1];
    const start = at[low] ?? 0;
    const end = at[high] ?? tokens.length;
    const fitsLeft = left !== undefined && count(left, end) <= most;
    const fitsRight = right !== undefined && count(start, right) <= most;
    const wantsLeft = need.some((n) => n < start);
    const wantsRight = need.some((n) => n >= end);
    if (fitsRight && (wantsRight || (!wantsLeft && count(start, end) < least))) high++;
    else if (fitsLeft && (wantsLeft || count(start, end) < least)) low--;
    else if (fitsRight && count(start, end) < least) high++;
    else return false;
    return true;
  };
  while (grow()) {
    // Clauses are taken in until the words that settle the sense are there and the excerpt can stand alone.
  }
  const start = at[low] ?? 0;
  const end = at[high] ?? tokens.length;
  if (count(start, end) > most + 6 || need.some((n) => n < start || n >= end)) return null;
  const first = tokens[start];
  const last = tokens[end - 1];
  if (!first || !last) return null;
  const text = paired(s.text.slice(first.start, end === tokens.length ? s.text.length : last.end));
  if (text === null) return null;
  const shown = text.replace(/^(?:and|or|but)\s+(?=\p{L})/u, "").replace(/[\s,;:—–-]+$/u, "");
  return {
    text: `${start > 0 ? "… " : ""}${shown}${end < tokens.length ? " …" : ""}`,
    whole: start === 0 && end === tokens.length,
  };
}

const tally = (text: string, mark: RegExp) => (text.match(mark) ?? []).length;
/** True where quotation marks open and close by turns, an opening one before a word and a closing one after. */
function inTurn(text: string): boolean {
  let open = false;
  for (const { 0: mark, index } of text.matchAll(/["“”]/g)) {
    const inner = open ? text.slice(0, index) : text.slice(index + 1);
    if (mark === (open ? "“" : "”") || (open ? /[\s(]$/.test(inner) : /^[\s.,;:!?)]/.test(inner)))
      return false;
    open = !open;
  }
  return !open;
}
const even = (text: string) => inTurn(text) && tally(text, /\(/g) === tally(text, /\)/g);

/** Without a quotation mark at its start or end whose partner stands in another sentence; null where one is cut inside. */
function paired(text: string): string | null {
  const trimmed = text.trim();
  const tries = [trimmed, trimmed.replace(/^[“"]/, ""), trimmed.replace(/[”"]$/, "")];
  return tries.find(even) ?? null;
}

/** A quotation with what a reader needs to follow it. */
export interface Passage extends Excerpt {
  /** The sentence before, where it is quoted too. */
  before?: ReadSentence;
  /** Opens with a word that points outside the quotation. */
  dangling: boolean;
}
const points =
  /^(?:["“‘]\s*)?(?:it|they|this|these|those|that|such|its|their)\b(?! (?:is|was|has been) [a-z]+ (?:that|to)\b)/i;
const mostOfTwo = 46;

/** Marks of a text badly taken over: sentences run together, a lone letter for a word, a word cut in two. */
const broken = /\p{Ll}[.!?]\p{Lu}|(?:^| )[b-hj-z] \p{L}|\p{L}- \p{L}/u;
const isVerb = (t: Token) =>
  t.tag === "AUX" || (t.tag === "VERB" && (t.xpos === "" || /^(?:VBD|VBP|VBZ|VB)$/.test(t.xpos)));

/**
 * The excerpt about a hit, the sentence before with it where the sentence opens with a word that points back to it; null where the
 * text is faulty there, or nothing short enough can be quoted.
 */
export function passageOf(s: ReadSentence, place: Place, by: number[], reading: Reading): Passage | null {
  if (broken.test(s.text) || !s.tokens.some(isVerb)) return null;
  const own = excerptOf(s, place.from, place.to, by);
  if (!own) return null;
  const dangling = points.test(own.text);
  const before = reading.sentences[s.index - 1];
  if (!dangling || !own.whole || !before || before.paragraph !== s.paragraph) return { ...own, dangling };
  if (before.words + s.words > mostOfTwo || broken.test(before.text)) return { ...own, dangling };
  const both = paired(`${withoutDateline(before.text)} ${s.text}`);
  return both === null
    ? { ...own, dangling }
    : { text: both, whole: true, before, dangling: points.test(both) };
}
