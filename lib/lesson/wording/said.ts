/** Statements cut from a sentence so that they can be read alone: pronouns written out, asides left out, edits kept apart. */
import type { Clause } from "@/lib/language/clauses";
import { antecedentText } from "@/lib/language/coreference-rewrite";
import type { Token } from "@/lib/language/tagger";
import { baseOf, type Span, spanOf } from "@/lib/language/tree";
import type { ReadSentence } from "../reading";
import type { Edit } from "./flip";
import type { Scene } from "./scene";
import { inside } from "./words";

/** A stretch of a sentence with the edits that let it stand alone. */
export interface Said {
  sentence: ReadSentence;
  /** Its clause; null for a noun phrase. */
  clause: Clause | null;
  span: Span;
  edits: Edit[];
  /** The subject that it shares with an earlier clause, put before it; else empty. */
  prefix: string;
  /** As it reads inside a sentence: no capital, no full stop. */
  text: string;
}

export interface SayOptions {
  least?: number;
  most?: number;
  /** True in a speech, whose "we" is the speaker's. */
  spoken?: boolean;
  prefix?: string;
}

/** The stretch as a statement of its own, or null where a word of it leans on another sentence or marks are left open. */
export function sayOf(
  scene: Scene,
  sentence: ReadSentence,
  clause: Clause | null,
  span: Span,
  options: SayOptions = {},
): Said | null {
  const { tokens } = sentence;
  if (span.to <= span.from) return null;
  const asides = asidesIn(tokens, span, clause?.head ?? -1);
  const pronouns = written(scene, sentence, span, asides, options);
  if (!pronouns) return null;
  const edits = [...asides, ...pronouns];
  const prefix = options.prefix ?? "";
  const body = rendered(scene, tokens, span, edits).replace(
    /^(?:for example|for instance|in fact|of course|indeed|in addition|at the same time|on the other hand), /i,
    "",
  );
  const text = `${prefix}${prefix ? " " : ""}${body}`;
  const words = text.split(/\s+/).length;
  if (words < (options.least ?? 3) || words > (options.most ?? 22)) return null;
  if (/[“”"‘()[\];:…—–]|--|\s-\s|\bet al\b/.test(text) || /^(?:and|but|or)\b/i.test(text)) return null;
  return {
    sentence,
    clause,
    span,
    edits,
    prefix,
    text,
  };
}

/** A stretch with edits made, as text; edits inside a larger edit are dropped. */
export function rendered(scene: Scene, tokens: Token[], span: Span, edits: Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.from - b.from || b.to - a.to);
  let text = "";
  let n = span.from;
  let first = true;
  const put = (piece: string, glued: boolean) => {
    if (piece === "") return;
    text += first || glued ? piece : ` ${piece}`;
    first = false;
  };
  while (n < span.to) {
    const edit = ordered.find((e) => e.from === n);
    if (edit) {
      put(first && n === 0 ? small(scene, edit.text) : edit.text, false);
      n = Math.max(edit.to, n + 1);
      continue;
    }
    const t = tokens[n];
    if (t)
      put(
        n === span.from ? inside(tokens, n, scene.isName) : t.text,
        n > 0 && tokens[n - 1]?.end === t.start && !ordered.some((e) => e.to === n && e.text === ""),
      );
    n++;
  }
  return text
    .replace(/\s+([,.;:?!%])/g, "$1")
    .replace(/,(?:\s*,)+/g, ",")
    .replace(/^[\s,;:]+|[\s,;:]+$/g, "")
    .replace(/\s+/g, " ");
}
/** Without a capital, unless it opens a name. */
const small = (scene: Scene, text: string) =>
  scene.isName(text.split(" ")[0] ?? "") ? text : text.charAt(0).toLowerCase() + text.slice(1);

/** Appositions, relative clauses between commas, parentheses and "according to": what a statement can do without. */
function asidesIn(tokens: Token[], span: Span, head: number): Edit[] {
  const found: Edit[] = [];
  for (let n = span.from; n < span.to; n++) {
    const t = tokens[n];
    if (!t || n === head) continue;
    if (t.text === "(") {
      const close = tokens.findIndex((c, k) => k > n && c.text === ")");
      if (close > n && close < span.to) found.push({ from: n, to: close + 1, text: "" });
      continue;
    }
    const base = baseOf(t.rel);
    if (!/^(?:appos|parataxis|acl|advcl|advmod|obl)$/.test(base)) continue;
    const s = spanOf(tokens, n);
    if (!s.whole || s.from <= span.from || s.to > span.to) continue;
    const opens =
      /^[,—–]$/.test(tokens[s.from - 1]?.text ?? "") || /^[,—–]$/.test(tokens[s.from]?.text ?? "");
    const closes =
      s.to >= span.to ||
      /^[,—–]$/.test(tokens[s.to]?.text ?? "") ||
      /^[,—–]$/.test(tokens[s.to - 1]?.text ?? "");
    if (!opens || !closes) continue;
    const lead = tokens.slice(s.from, s.to).find((x) => x.tag !== "PUNCT")?.norm ?? "";
    const free =
      base === "appos" ||
      base === "parataxis" ||
      (base === "acl" && /^(?:which|who|whose|where)$/.test(lead)) ||
      (t.rel === "acl" && base === "acl") ||
      (base === "advmod" && s.to - s.from <= 4) ||
      (base === "obl" && /^(?:according|including|along|like|unlike|alongside)$/.test(lead));
    if (free && !found.some((e) => e.from <= s.from && e.to >= s.to)) found.push(withCommas(tokens, s, span));
  }
  return found;
}

/** An aside with the commas around it, unless it reaches to an end of the stretch. */
function withCommas(tokens: Token[], aside: Span, span: Span): Edit {
  const mark = (n: number) => /^[,—–]$/.test(tokens[n]?.text ?? "");
  const from = mark(aside.from) || !mark(aside.from - 1) ? aside.from : aside.from - 1;
  const to = mark(aside.to - 1) || !mark(aside.to) || aside.to >= span.to ? aside.to : aside.to + 1;
  return { from, to, text: "" };
}

const deictic =
  /^(?:i|me|my|mine|we|us|our|ours|you|your|yours|myself|ourselves|yourself|here|now|today|yesterday|tomorrow|tonight|ago|former|latter|above|below|else)$/;
const third = /^(?:he|him|his|himself|she|her|hers|herself|it|its|itself|they|them|their|theirs|themselves)$/;
const possessive = /^(?:his|its|their|her)$/;

/** The edits that write pronouns out, or null where one can't be settled. */
function written(
  scene: Scene,
  sentence: ReadSentence,
  span: Span,
  gone: Edit[],
  options: SayOptions,
): Edit[] | null {
  const { tokens } = sentence;
  const edits: Edit[] = [];
  const keys = new Set<string>();
  for (let n = span.from; n < span.to; n++) {
    const t = tokens[n];
    if (!t || gone.some((e) => e.from <= n && n < e.to)) continue;
    if (options.spoken && /^(?:we|us|our|ours|ourselves)$/.test(t.norm)) continue;
    if (deictic.test(t.norm) || hangs(tokens, n, span)) return null;
    if (!third.test(t.norm) || /^expl/.test(t.rel)) continue;
    // "It is clear that": an empty "it" stands for nothing, and is left where the parse shows it.
    const link = scene.coreference.at(sentence.index, n);
    if (
      link &&
      link.antecedent.sentence === sentence.index &&
      link.antecedent.from >= span.from &&
      link.antecedent.to <= span.to
    )
      continue;
    if (!link) {
      if (boundInside(tokens, n, span)) continue;
      return null;
    }
    if (keys.has(link.antecedent.key) && keys.size === 1) continue;
    if (/sel(?:f|ves)$/.test(t.norm)) return null;
    const whole = antecedentText(link, scene.source);
    if (whole === null) return null;
    const own = possessive.test(t.norm) && (t.norm !== "her" || t.rel === "nmod:poss");
    edits.push({ from: n, to: n + 1, text: own ? (/s$/.test(whole) ? `${whole}’` : `${whole}’s`) : whole });
    keys.add(link.antecedent.key);
  }
  return edits;
}

/** "the company raised its fees": a possessive or reflexive whose own clause, in the stretch, has one full subject of its kind before it. */
function boundInside(tokens: Token[], n: number, span: Span): boolean {
  const t = tokens[n];
  if (!t || !(possessive.test(t.norm) || /sel(?:f|ves)$/.test(t.norm))) return false;
  const nouns: number[] = [];
  for (let k = span.from; k < n; k++) {
    const o = tokens[k];
    if (o && (o.tag === "NOUN" || o.tag === "PROPN") && !/^(?:compound|flat|nmod:poss|amod)/.test(o.rel))
      nouns.push(k);
  }
  const fits = nouns.filter((k) => {
    const plural =
      /S$/.test(tokens[k]?.xpos ?? "") || tokens.some((c) => c.head === k && baseOf(c.rel) === "conj");
    return /^(?:their|themselves)$/.test(t.norm) ? plural : /^(?:its|itself)$/.test(t.norm) ? !plural : true;
  });
  const only = fits[0];
  return fits.length === 1 && only !== undefined && baseOf(tokens[only]?.rel ?? "") === "nsubj";
}

/** A word that points outside the stretch. */
function hangs(tokens: Token[], n: number, span: Span): boolean {
  const t = tokens[n];
  if (!t) return true;
  const next = tokens[n + 1];
  if (t.norm === "there" && t.tag === "ADV") return true;
  if (/^(?:this|these|those)$/.test(t.norm) || (t.norm === "such" && t.tag !== "ADV")) {
    if (t.norm === "those" && /^(?:who|in|with|of|from|without|whose)$/.test(next?.norm ?? "")) return false;
    if (t.norm === "such" && next?.norm === "as") return false;
    return !(
      t.norm === "this" &&
      /^(?:year|week|month|weekend|summer|winter|spring|autumn|season|century)$/.test(next?.norm ?? "")
    );
  }
  if (
    t.norm === "that" &&
    (t.tag === "DET" ||
      (t.tag === "PRON" && (n === span.from || !/^(?:NOUN|PROPN|PRON)$/.test(tokens[n - 1]?.tag ?? ""))))
  )
    return true;
  if (
    n === span.from &&
    t.tag === "PRON" &&
    /^(?:one|another|both|neither|either|others|some|all|many|who|which|what|most|few|none|each)$/.test(
      t.norm,
    )
  )
    return next?.norm !== "of";
  if (
    /^(?:so|then|also|too|instead|otherwise|likewise|thus|therefore|moreover|however)$/.test(t.norm) &&
    n === span.from
  )
    return true;
  return (
    n === span.to - 1 && (t.tag === "AUX" || /^(?:do|does|did|have|has|had|is|are|was|were)$/.test(t.norm))
  );
}
