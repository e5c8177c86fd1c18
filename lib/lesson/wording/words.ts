/** A word of a sentence as it reads elsewhere than at the sentence's start. */
import type { Token } from "@/lib/language/tagger";

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
