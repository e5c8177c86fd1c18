/** Whether a stretch of a sentence can be read without the rest of the text. */
import type { Token } from "@/lib/language/tagger";

const pronoun =
  /^(?:it|he|she|they|him|her|them|this|that|these|those|we|us|i|you|me|one|there|which|who|such)$/;
const possessive = /^(?:its|his|her|their|our|my|your)$/;

/** True where a clause can be read alone: no pronoun before its noun, no I, we or you, no bare "this". */
export function selfContained(tokens: Token[]): boolean {
  let nouns = 0;
  for (const [n, t] of tokens.entries()) {
    if (/^(?:i|we|you|us|me|my|our|your|here|now|today|yesterday|tomorrow|former|latter)$/.test(t.norm))
      return false;
    if (t.norm === "that" && (t.tag === "SCONJ" || nouns > 0)) continue;
    if (/^(?:which|who)$/.test(t.norm) && nouns > 0) continue;
    if (
      t.norm === "there" &&
      /^(?:is|are|was|were|will|would|has|have|can|may)$/.test(tokens[n + 1]?.norm ?? "")
    )
      continue;
    if ((pronoun.test(t.norm) || possessive.test(t.norm)) && nouns === 0) return false;
    if (/^(?:this|these|those|such|it|they|he|she|him|them)$/.test(t.norm)) return false;
    if (t.tag === "NOUN" || t.tag === "PROPN") nouns++;
  }
  return nouns > 0;
}
