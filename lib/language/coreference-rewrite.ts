/** Writing the antecedents of pronouns out, so that a stretch of a sentence can be read alone. */
import type { Coreference, Link } from "./coreference";
import type { Token } from "./tagger";

export interface Stretch {
  /** Index of the sentence among those that were resolved. */
  sentence: number;
  /** Token indexes, `to` exclusive. */
  from: number;
  to: number;
}
/** The texts that the tokens' offsets point into, by sentence. */
export interface Source {
  texts: string[];
  tokens: Token[][];
  coreference: Coreference;
}

const deictic =
  /^(?:i|me|my|mine|we|us|our|ours|you|your|yours|myself|ourselves|yourself|here|now|today|yesterday|tomorrow|tonight|ago|former|latter|above|below)$/;
const bare = /^(?:this|that|these|those|such|so|one|another|both|neither|either|others|same|all|some|many)$/;
const third = /^(?:he|him|his|himself|she|her|hers|herself|it|its|itself|they|them|their|theirs|themselves)$/;

/**
 * The stretch as it stands, with the antecedent of every pronoun that needs another place written out once; null where
 * a pronoun isn't resolved, or where I, we, you, here, now or a bare "this" would be left.
 */
export function withoutPronouns(stretch: Stretch, source: Source): string | null {
  const tokens = source.tokens[stretch.sentence] ?? [];
  const text = source.texts[stretch.sentence] ?? "";
  const first = tokens[stretch.from];
  const last = tokens[stretch.to - 1];
  if (!first || !last) return null;
  let out = "";
  let at = first.start;
  const written = new Set<string>();
  for (let n = stretch.from; n < stretch.to; n++) {
    const t = tokens[n];
    if (!t) return null;
    if (hangs(tokens, n, stretch)) return null;
    if (!third.test(t.norm) || t.tag === "DET") continue;
    if (/^expl/.test(t.rel)) continue;
    const link = source.coreference.at(stretch.sentence, n);
    if (!link) return null;
    if (inside(link, stretch) || (written.has(link.antecedent.key) && written.size === 1)) continue;
    const whole = antecedentText(link, source);
    if (whole === null) return null;
    out += text.slice(at, t.start) + (isPossessive(tokens, n) ? owned(whole) : whole);
    at = t.end;
    written.add(link.antecedent.key);
  }
  return (out + text.slice(at, last.end)).replace(/\s+/g, " ").trim();
}

const inside = (link: Link, stretch: Stretch) =>
  link.antecedent.sentence === stretch.sentence &&
  link.antecedent.from >= stretch.from &&
  link.antecedent.to <= stretch.to &&
  link.antecedent.head < link.mention.head;

/** A word that points outside the stretch and that no link can settle. */
function hangs(tokens: Token[], n: number, stretch: Stretch): boolean {
  const t = tokens[n];
  if (!t) return true;
  if (deictic.test(t.norm))
    return t.norm !== "former" && t.norm !== "latter"
      ? true
      : tokens[n + 1]?.tag !== "NOUN" && tokens[n + 1]?.tag !== "PROPN" && tokens[n + 1]?.tag !== "ADJ";
  if (t.norm === "there" && t.tag === "ADV") return true;
  if (/^(?:this|these|those)$/.test(t.norm) || (t.norm === "such" && t.tag !== "ADV")) {
    // "those who": explained by what follows.
    return (
      !(t.norm === "those" && /^(?:who|in|with|of|from|without|whose)$/.test(tokens[n + 1]?.norm ?? "")) &&
      !(t.norm === "such" && tokens[n + 1]?.norm === "as")
    );
  }
  if (
    t.norm === "that" &&
    (t.tag === "DET" || (t.tag === "PRON" && t.rel !== "mark" && !isRelative(tokens, n, stretch)))
  )
    return true;
  if (bare.test(t.norm) && t.tag === "PRON" && n === stretch.from && tokens[n + 1]?.norm !== "of")
    return true;
  return /^(?:who|which|whose|whom)$/.test(t.norm) && n === stretch.from;
}

/** "the ships that left": its noun stands before it in the stretch. */
const isRelative = (tokens: Token[], n: number, stretch: Stretch) =>
  n > stretch.from &&
  /^(?:NOUN|PROPN|PRON|PUNCT)$/.test(tokens[n - 1]?.tag ?? "") &&
  tokens[n - 1]?.text !== "," &&
  /^(?:nsubj|obj|obl|nmod)/.test(tokens[n]?.rel ?? "") &&
  (tokens[n]?.head ?? -1) > n;

const isPossessive = (tokens: Token[], n: number) =>
  /^(?:its|their|his)$/.test(tokens[n]?.norm ?? "") ||
  (tokens[n]?.norm === "her" && tokens[n]?.rel === "nmod:poss");

const owned = (text: string) => (/s$/.test(text) ? `${text}’` : `${text}’s`);

/** The antecedent in at most eight words, "a" made "the"; null where it leans on another word itself. */
export function antecedentText(link: Link, source: Source): string | null {
  const { sentence, from, to, key } = link.antecedent;
  const tokens = source.tokens[sentence] ?? [];
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last) return null;
  const name = /^n:([^+]+)$/.exec(key)?.[1];
  const stretch = (source.texts[sentence] ?? "").slice(first.start, last.end);
  const article = /^the /i.test(stretch) && /^(?:the )/i.test(stretch) && first.norm === "the" ? "the " : "";
  if (name)
    return /\band\b/.test(stretch) && !name.includes("and")
      ? null
      : to - from > 5 || link.antecedent.person === "no"
        ? article + name
        : lowerArticle(stretch);
  if (to - from > 8 || /[“”"()[\];:—]/.test(stretch)) return null;
  if (
    tokens
      .slice(from, to)
      .some(
        (t) => t.tag === "PRON" || /^(?:this|that|these|those|such|my|our|your|another|other)$/.test(t.norm),
      )
  )
    return null;
  return lowerArticle(stretch).replace(/^an? /, "the ");
}

const lowerArticle = (text: string) =>
  text.replace(/^(The|An?|Some|Many|Most|Two|Three|Four|Five|Several|Few) /, (m) => m.toLowerCase());
