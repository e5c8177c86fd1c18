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
 * a pronoun isn't resolved, or where I, we, you, here, now or a bare "this" would be left. With `keep`, only these of
 * its tokens are told.
 */
export function withoutPronouns(stretch: Stretch, source: Source, keep?: ReadonlySet<number>): string | null {
  const tokens = source.tokens[stretch.sentence] ?? [];
  const kept = (n: number) => n >= stretch.from && n < stretch.to && (!keep || keep.has(n));
  let out = "";
  let before = -1;
  const written = new Set<string>();
  for (let n = stretch.from; n < stretch.to; n++) {
    const t = tokens[n];
    if (!t) return null;
    if (!kept(n)) continue;
    if (hangs(tokens, n, stretch) && !points(tokens, n, source)) return null;
    const told = tellWord(n, stretch, source, kept, written);
    if (told === null) return null;
    out += before >= 0 && spaced(tokens, before, n) ? ` ${told}` : told;
    before = n;
  }
  return out === "" ? null : out.replace(/\s+/g, " ").trim();
}

/** One word of the stretch: itself, or what it stands for. */
function tellWord(
  n: number,
  stretch: Stretch,
  source: Source,
  kept: (n: number) => boolean,
  written: Set<string>,
): string | null {
  const tokens = source.tokens[stretch.sentence] ?? [];
  const t = tokens[n];
  if (!t) return null;
  if (points(tokens, n, source)) return t.text === "This" || t.text === "These" ? "The" : "the";
  if (!third.test(t.norm) || t.tag === "DET" || /^expl/.test(t.rel)) return t.text;
  const link = source.coreference.at(stretch.sentence, n);
  if (!link) return ownSubject(tokens, n, kept) ? t.text : null;
  const near =
    link.antecedent.sentence === stretch.sentence && link.antecedent.head < n && kept(link.antecedent.head);
  if (near || (written.has(link.antecedent.key) && written.size === 1)) return t.text;
  const whole = antecedentText(link, source);
  if (whole === null) return null;
  written.add(link.antecedent.key);
  return isPossessive(tokens, n) ? owned(whole) : whole;
}

/**
 * "Schools can run their own discussions", "Joe Biden and his son", "Trump himself": a word that looks back to a noun
 * told with it, no other that fits standing between.
 */
function ownSubject(tokens: Token[], n: number, kept: (n: number) => boolean): boolean {
  const t = tokens[n];
  if (!t || !/^(?:its|their|his|her|itself|themselves|himself|herself)$/.test(t.norm)) return false;
  if (t.norm === "her" && t.rel !== "nmod:poss") return false;
  const nouns = tokens.flatMap((s, k) => (k < n && kept(k) && /^NN/.test(s.xpos) ? [k] : []));
  const before = tokens[n - 1];
  const paired = before?.norm === "and" && kept(n - 2) && tokens[n - 2]?.tag === "PROPN";
  if (paired || (/sel(?:f|ves)$/.test(t.norm) && nouns.length > 0)) return true;
  const subjects = nouns.filter((k) => /^nsubj/.test(tokens[k]?.rel ?? ""));
  const [only, second] = subjects;
  if (only === undefined || second !== undefined) return false;
  const isPlural = (k: number) =>
    /S$/.test(tokens[k]?.xpos ?? "") || tokens.some((c) => c.head === k && c.rel === "conj");
  const person = /^h/.test(t.norm);
  const rivals = nouns.some(
    (k) =>
      k !== only &&
      tokens[k]?.head !== only &&
      isPlural(k) === isPlural(only) &&
      /^(?:obj|iobj|obl|nmod)/.test(tokens[k]?.rel ?? "") &&
      (!person || tokens[k]?.tag === "PROPN"),
  );
  if (rivals) return false;
  return person ? tokens[only]?.tag === "PROPN" && !isPlural(only) : isPlural(only) === /^the/.test(t.norm);
}

/** "this election" in a text that speaks of the election again and again: the pointing word only repeats it. */
function points(tokens: Token[], n: number, source: Source): boolean {
  const t = tokens[n];
  const noun = tokens[t?.head ?? -1];
  if (!t || !noun || !/^(?:this|these)$/.test(t.norm) || t.rel !== "det" || noun.tag !== "NOUN") return false;
  if (
    /^(?:year|month|week|day|time|morning|evening|summer|winter|spring|autumn|century|decade|way|kind|sort|case|point|moment)$/.test(
      noun.lemma,
    )
  )
    return false;
  let told = 0;
  for (const sentence of source.tokens)
    if (sentence.some((o) => o.lemma === noun.lemma && o.tag === "NOUN")) told++;
  return told >= 3;
}

const spaced = (tokens: Token[], before: number, n: number) => {
  const a = tokens[before];
  const b = tokens[n];
  if (!a || !b || /^[,.;:!?%]$|^n['’]t$|^['’]s?$/.test(b.text)) return false;
  return n > before + 1 || a.end !== b.start;
};

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
