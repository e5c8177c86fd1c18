/** The words around a phrase that a stem quotes: the whole sentence where it is short, else the clauses about it. */
import type { ReadSentence } from "../reading";
import { withoutDateline } from "../voice";

const isWord = (text: string) => /[\p{L}\p{N}]/u.test(text) && !/^(?:'s|n't|’s|n’t)$/.test(text);

export interface Excerpt {
  text: string;
  whole: boolean;
}
const most = 40;
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
  const shown = text.replace(/[\s,;:—–-]+$/u, "");
  return {
    text: `${start > 0 ? "… " : ""}${shown}${end < tokens.length ? " …" : ""}`,
    whole: start === 0 && end === tokens.length,
  };
}

const tally = (text: string, mark: RegExp) => (text.match(mark) ?? []).length;
const even = (text: string) =>
  tally(text, /“/g) === tally(text, /”/g) &&
  tally(text, /"/g) % 2 === 0 &&
  tally(text, /\(/g) === tally(text, /\)/g);

/** Without a quotation mark at its start or end whose partner stands in another sentence; null where one is cut inside. */
function paired(text: string): string | null {
  const trimmed = text.trim();
  const tries = [trimmed, trimmed.replace(/^[“"]/, ""), trimmed.replace(/[”"]$/, "")];
  return tries.find(even) ?? null;
}
