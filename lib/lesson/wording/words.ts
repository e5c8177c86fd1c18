/** Words of a sentence under rewording: taken from its tokens, put in, left out, turned back into text. */
import type { Token } from "@/lib/language/tagger";

export interface Word {
  text: string;
  /** True where no space stands before it. */
  glued: boolean;
  /** The token it came from, or -1 for a word put in. */
  from: number;
}

/** Tokens `from` to `to` as words, those in `without` left out. */
export function wordsOf(
  tokens: Token[],
  from: number,
  to: number,
  without: ReadonlySet<number> = new Set(),
): Word[] {
  const words: Word[] = [];
  for (let n = from; n < to; n++) {
    const t = tokens[n];
    if (!t || without.has(n)) continue;
    words.push({
      text: t.text,
      glued: n > 0 && tokens[n - 1]?.end === t.start && !without.has(n - 1),
      from: n,
    });
  }
  return words;
}
export const word = (text: string, glued = false): Word => ({ text, glued, from: -1 });

/** Words as text: single spaces, no comma at either end or twice. */
export function textFrom(words: Word[]): string {
  let text = "";
  for (const [n, w] of words.entries()) text += n === 0 || w.glued ? w.text : ` ${w.text}`;
  return text
    .replace(/\s+([,.;:?!])/g, "$1")
    .replace(/,(?:\s*,)+/g, ",")
    .replace(/^[\s,;:]+|[\s,;:]+$/g, "")
    .replace(/\s+/g, " ");
}

const alwaysSmall = new Set(["DET", "PRON", "ADP", "SCONJ", "CCONJ", "AUX", "PART", "ADV", "NUM"]);
/** A token's text without the capital that only the start of its sentence gave it; `isName` knows the article's names. */
export function inside(tokens: Token[], n: number, isName: (word: string) => boolean): string {
  const t = tokens[n];
  if (!t) return "";
  if (isName(t.text)) return t.text;
  if (n > 0 && !/^[“"‘'(—–]$/.test(tokens[n - 1]?.text ?? "")) return t.text;
  if (t.norm === "i" || !/^\p{Lu}\p{Ll}/u.test(t.text) || t.tag === "PROPN")
    return t.text === "A" ? "a" : t.text;
  if (alwaysSmall.has(t.tag)) return t.text.charAt(0).toLowerCase() + t.text.slice(1);
  // An adjective of nationality keeps its capital ("Syrian", "British").
  if (/(?:an|ish|ese|ic|ch|i)$/.test(t.norm) && t.tag === "ADJ") return t.text;
  if (t.tag === "NOUN" && /(?:ans|crats|sts|is)$/.test(t.norm) && t.xpos.startsWith("NNP")) return t.text;
  return t.text.charAt(0).toLowerCase() + t.text.slice(1);
}
