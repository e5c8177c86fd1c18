/** Where a reporting verb's source and content stand, read off the words around it with the parse as a help. */
import type { Token } from "./tagger";
import { childrenOf, spanOf, subjectOf } from "./tree";

export interface Frame {
  /** Head of the source's phrase. */
  subject: number;
  /** What is said, `to` exclusive. */
  from: number;
  to: number;
}

const nominal = /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|PART|ADP|ADV|CCONJ)$/;
const border = /^(?:[,;:—–]|--|"|“|”|''|``)$/;
const timeWord =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|earlier|later|recently|this|last|week|month|year|night|morning|afternoon|evening|on|in|at|to|during|after|before|a|an|the|of|his|her|its|their|statement|interview|briefing|conference|news|press|tweet|email|letter|speech|report|reporters|voa|twitter|court|testimony|remarks)$/;

/** The frame of the reporting verb at `verb`, or null where source and content can't be told for certain. */
export function frameOf(tokens: Token[], verb: number): Frame | null {
  return tagFrame(tokens, verb) ?? leadFrame(tokens, verb);
}

/** Who speaks by the verb of a quotation's tag: the phrase beside it on either side, or -1. */
export function tagSubject(tokens: Token[], verb: number): number {
  const parsed = subjectOf(tokens, verb);
  const left = borderBefore(tokens, verb);
  const right = tokens.findIndex((t, n) => n > verb && (border.test(t.text) || /^[.!?]$/.test(t.text)));
  if (parsed > left && parsed < (right < 0 ? tokens.length : right)) return parsed;
  const before = subjectBefore(tokens, verb);
  if (before >= 0) return before;
  const next = tokens[verb + 1];
  return next && /^(?:PROPN|DET|ADJ|NOUN)$/.test(next.tag) && left === verb - 1
    ? headIn(tokens, verb + 1, right < 0 ? tokens.length : right)
    : -1;
}

const lastWord = (tokens: Token[]) => tokens.findLastIndex((t) => t.tag !== "PUNCT");

/** "…, she said." or "…, said Marta Lindqvist, who …" */
function tagFrame(tokens: Token[], verb: number): Frame | null {
  const open = borderBefore(tokens, verb);
  if (open < 3) return null;
  const between = tokens.slice(open + 1, verb);
  // A tag: nothing but a noun phrase before the verb, nothing but time and place after it.
  if (between.length > 0) {
    if (between.length > 9 || !between.every((t) => nominal.test(t.tag))) return null;
    const after = tokens.slice(verb + 1, lastWord(tokens) + 1);
    if (!closes(after)) return null;
    const subject = headIn(tokens, open + 1, verb);
    return subject < 0 ? null : { subject, from: 0, to: open };
  }
  const next = tokens[verb + 1];
  // "said Marta Lindqvist", "said the minister"; "said federal laws have" opens what is said.
  if (!next || !(next.tag === "PROPN" || /^(?:the|a|an|his|her|its|their|one)$/.test(next.norm))) return null;
  const parsed = subjectOf(tokens, verb);
  const stop = tokens.findIndex(
    (t, n) => n > verb && (border.test(t.text) || /^(?:VERB|AUX)$/.test(t.tag) || /^[.!?]$/.test(t.text)),
  );
  if (/^(?:VERB|AUX)$/.test(tokens[stop]?.tag ?? "")) return null;
  const subject =
    parsed > verb && parsed < (stop < 0 ? tokens.length : stop)
      ? parsed
      : headIn(tokens, verb + 1, stop < 0 ? tokens.length : stop);
  return subject < 0 ? null : { subject, from: 0, to: open };
}

/** Time and place, or an aside after a comma ("…, she said, declining to name them"): nothing that is said. */
function closes(after: Token[]): boolean {
  const comma = after.findIndex((t) => t.text === ",");
  const next = after[comma + 1];
  const aside =
    comma >= 0 &&
    next &&
    (next.xpos === "VBG" ||
      /^(?:without|with|while|as|who|in|at|on|during|after|before|according)$/.test(next.norm));
  return (aside ? after.slice(0, comma) : after).every(
    (t) => timeWord.test(t.norm) || t.tag === "PUNCT" || t.tag === "PROPN" || t.tag === "NUM",
  );
}

/** "Marta Lindqvist, who runs the board, said on Monday that …" */
function leadFrame(tokens: Token[], verb: number): Frame | null {
  const t = tokens[verb];
  if (!t || /^(?:who|which|what|that|as|to)$/.test(tokens[verb - 1]?.norm ?? "") || t.rel === "acl:relcl")
    return null;
  const subject = subjectBefore(tokens, verb);
  if (subject < 0) return null;
  const end = lastWord(tokens) + 1;
  const that = thatAfter(tokens, verb);
  const complement = childrenOf(tokens, verb, new Set(["ccomp"])).findLast((c) => c > verb);
  const span = complement === undefined ? null : spanOf(tokens, complement);
  if (that >= 0) return { subject, from: that + 1, to: span?.whole && span.from <= that + 1 ? span.to : end };
  if (span?.whole && span.from > verb) return { subject, from: span.from, to: span.to };
  // "said" alone may do without "that": the rest of the sentence is what is said.
  if (!/^(?:say|think|believe)$/.test(t.lemma)) return null;
  const next = tokens[verb + 1];
  if (!next || !/^(?:DET|PROPN|PRON|NOUN|ADJ|NUM)$/.test(next.tag)) return null;
  const rest = tokens.slice(verb + 1, end);
  if (
    !rest.some((r) => /^(?:VB[DZPN]|MD)$/.test(r.xpos)) ||
    tokens.slice(verb + 1, end).some((r) => r.text === ";")
  )
    return null;
  return { subject, from: verb + 1, to: end };
}

function borderBefore(tokens: Token[], verb: number): number {
  for (let n = verb - 1; n >= 0; n--) if (border.test(tokens[n]?.text ?? "")) return n;
  return -1;
}

/** "that" right after the verb, or after words of time, place or hearers. */
function thatAfter(tokens: Token[], verb: number): number {
  for (let n = verb + 1; n < Math.min(tokens.length, verb + 9); n++) {
    const t = tokens[n];
    if (!t) return -1;
    if (t.norm === "that") return t.tag === "SCONJ" || t.rel === "mark" ? n : -1;
    if (!timeWord.test(t.norm) && t.tag !== "PROPN" && t.tag !== "NUM" && t.tag !== "NOUN" && t.text !== ",")
      return -1;
  }
  return -1;
}

/** The subject's head: by the parse, or the noun phrase right before the verb or before a phrase between commas. */
function subjectBefore(tokens: Token[], verb: number): number {
  const parsed = subjectOf(tokens, verb);
  // A name right before the verb speaks, whatever the tree makes of the words before it.
  const run = tokens[verb - 1]?.tag === "PROPN" && tokens[verb - 2]?.tag === "PROPN" ? verb - 1 : -1;
  if (run >= 0 && (parsed < 0 || parsed > verb || tokens.slice(parsed, verb).some((t) => t.norm === "and")))
    return run;
  if (
    parsed >= 0 &&
    parsed < verb &&
    !/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(tokens[parsed]?.norm ?? "")
  )
    return tokens[parsed]?.rel === "nsubj:pass" || /^(?:expl|csubj)/.test(tokens[parsed]?.rel ?? "")
      ? -1
      : parsed;
  let end = verb;
  while (/^(?:ADV|AUX)$/.test(tokens[end - 1]?.tag ?? "")) end--;
  let from = end;
  while (from > 0 && /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/.test(tokens[from - 1]?.tag ?? "")) from--;
  // Only a phrase that opens its clause can be the subject.
  const before = tokens[from - 1];
  if (from === end || (before && !/^(?:[,;—–”"]|but|and|while|though)$/.test(before.norm))) return -1;
  return headIn(tokens, from, end);
}

/** The head of a noun phrase that fills a stretch: the last noun before any preposition. */
function headIn(tokens: Token[], from: number, to: number): number {
  let head = -1;
  for (let n = from; n < to; n++) {
    const t = tokens[n];
    if (!t || (t.tag === "ADP" && head >= 0)) break;
    if (t.norm === "and") return -1;
    if (/^(?:NOUN|PROPN)$/.test(t.tag) && !(head >= 0 && timeWord.test(t.norm))) head = n;
    else if (t.tag === "PRON" && head < 0) head = n;
  }
  return head;
}
