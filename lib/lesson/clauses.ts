/** Cutting a sentence at a marker into a main clause and what the marker adds to it. */
import { finiteVerb, textOf } from "@/lib/language/phrases";
import type { Token } from "@/lib/language/tagger";
import type { ReadSentence } from "./reading";

export interface Cut {
  sentence: ReadSentence;
  /** The main clause, as it stands. */
  main: string;
  mainTokens: Token[];
  /** What follows the marker, without it. */
  sub: string;
  subTokens: Token[];
  marker: string;
}

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

/** Balanced marks and brackets, a fit length, and no half quotation. */
export function wholeText(text: string, min = 3, max = 22): boolean {
  const words = text.split(/\s+/).length;
  if (words < min || words > max) return false;
  if (/[“”"()[\]:;—–]|\s-\s/.test(text)) return false;
  return true;
}

/** Cuts at the first place where `marker` matches whole words; null where either side is no clause. */
export function cutAt(sentence: ReadSentence, marker: RegExp, needsVerb = true): Cut | null {
  if (!sentence.prose || sentence.quoted > 0.1) return null;
  const hit = marker.exec(sentence.text);
  if (!hit) return null;
  const from = sentence.tokens.findIndex((t) => t.start >= hit.index && t.end > hit.index);
  const after = sentence.tokens.findIndex((t) => t.start >= hit.index + hit[0].trimEnd().length);
  if (from < 0 || after < 0) return null;
  // ", and because A, B": the marker belongs to what follows, not to what stands before.
  if (
    from > 0 &&
    /^(?:and|but|so|or|that)$/.test(
      sentence.tokens
        .slice(0, from)
        .filter((t) => t.text !== ",")
        .at(-1)?.norm ?? "",
    )
  )
    return null;
  const parts = from === 0 ? openingParts(sentence, after) : laterParts(sentence, from, after);
  if (!parts) return null;
  const [main, sub] = parts;
  if (finiteVerb(main) < 0 || (needsVerb && finiteVerb(sub) < 0)) return null;
  const mainText = spanText(sentence, main);
  const subText = spanText(sentence, sub);
  if (mainText === "" || subText === "") return null;
  return { sentence, main: mainText, mainTokens: main, sub: subText, subTokens: sub, marker: hit[0].trim() };
}

const spanText = (s: ReadSentence, tokens: Token[]) => {
  const first = tokens[0];
  const last = tokens.at(-1);
  return first && last ? s.text.slice(first.start, last.end).trim() : "";
};

/** "Although A, B." */
function openingParts(s: ReadSentence, after: number): [Token[], Token[]] | null {
  const comma = s.tokens.findIndex((t, n) => n > after + 1 && t.text === ",");
  if (comma < 0 || s.tokens.slice(comma + 1).filter((t) => t.text === ",").length > 1) return null;
  return [trim(s.tokens.slice(comma + 1)), trim(s.tokens.slice(after, comma))];
}

/** "B, although A." The main clause opens after the last comma-free border before the marker. */
function laterParts(s: ReadSentence, from: number, after: number): [Token[], Token[]] | null {
  const main = trim(s.tokens.slice(0, from));
  const rest = s.tokens.slice(after);
  const stop = rest.findIndex(
    (t, n) =>
      n > 2 &&
      (/^[;:—–]$/.test(t.text) ||
        (t.text === "," &&
          /^(?:and|but|which|who|so|or|while|although|with|a|the|he|she|they|it|according)$/.test(
            rest[n + 1]?.norm ?? "",
          ))),
  );
  const sub = trim(stop < 0 ? rest : rest.slice(0, stop));
  return main.length > 0 && sub.length > 0 ? [main, sub] : null;
}

function trim(tokens: Token[]): Token[] {
  let from = 0;
  let to = tokens.length;
  while (
    from < to &&
    /^(?:[,.;:!?…—–-]|and|but|so|however|nonetheless|therefore|also)$/i.test(tokens[from]?.text ?? "")
  )
    from++;
  while (
    to > from &&
    /^(?:[,.;:!?…—–-]|and|but|so|or|just|only|partly|perhaps|mainly|largely|simply)$/i.test(
      tokens[to - 1]?.text ?? "",
    )
  )
    to--;
  return tokens.slice(from, to);
}

/** Plain statements of the text that can be read alone, to serve as options "true elsewhere". */
export function plainClauses(
  sentences: ReadSentence[],
): { text: string; sentence: ReadSentence; tokens: Token[] }[] {
  return sentences.flatMap((s) => {
    if (!s.prose || s.quoted > 0 || s.signals.has("question")) return [];
    const parts: Token[][] = [];
    let part: Token[] = [];
    for (const [n, t] of s.tokens.entries()) {
      const next = s.tokens[n + 1]?.norm ?? "";
      if (
        /^[;:—–]$/.test(t.text) ||
        (t.text === "," && /^(?:and|but|so|while|although|as|which|because)$/.test(next))
      ) {
        parts.push(part);
        part = [];
      } else part.push(t);
    }
    parts.push(part);
    return parts.flatMap((tokens, n) => {
      const cut = trim(tokens);
      const text = textOf(cut, s.text, 0, cut.length);
      const verb = finiteVerb(cut);
      if (verb < 1 || !wholeText(text, 4, 18) || !selfContained(cut)) return [];
      if (n > 0 && !/^(?:NOUN|PROPN|DET|ADJ)$/.test(cut[0]?.tag ?? "")) return [];
      if (n > 0 && /^(?:while|although|as|which|because|if|that|when|who)$/.test(cut[0]?.norm ?? ""))
        return [];
      if (n > 0 && !cut.slice(0, verb).some((t) => t.tag === "NOUN" || t.tag === "PROPN")) return [];
      return [{ text, sentence: s, tokens: cut }];
    });
  });
}
