/** Reading sections: whole paragraphs together, with a heading from the text's own words and one sentence that sums it up. */
import { sentenceOpeners } from "@/lib/language/markers";
import { finiteVerb, nounPhrases, textOf } from "@/lib/language/phrases";
import type { Token } from "@/lib/language/tagger";
import { centrality } from "./central";
import { selfContained } from "./clauses";
import type { Reading, ReadParagraph, ReadSentence } from "./reading";
import type { Section } from "./schema";
import { capital, withoutDateline } from "./voice";

/** Words that a section aims at: longer in longer texts. */
const aim = (words: number) => Math.max(110, Math.min(320, words / 5));

export function sectionsOf(reading: Reading): Section[] {
  const groups = grouped(reading);
  const used = new Set<string>();
  return groups.map((paragraphs, n) => {
    const own = paragraphs[0]?.heading ?? "";
    const sentences = paragraphs.flatMap((p) => p.sentences);
    const gist = gistOf(sentences);
    const heading = own || headingOf(sentences, gist, reading, used) || numbered(paragraphs);
    used.add(heading.toLowerCase());
    return {
      id: `s${n + 1}`,
      heading: heading.slice(0, 200),
      gist: gist ? shownGist(gist.text).slice(0, 600) : "",
      paragraphs: paragraphs.map((p) => ({
        id: p.id,
        number: p.number,
        sentences: p.sentences.map((s) => ({ id: s.id, text: s.text })),
      })),
    };
  });
}

const numbered = (paragraphs: ReadParagraph[]) => {
  const first = paragraphs[0]?.number ?? 1;
  const last = paragraphs.at(-1)?.number ?? first;
  return first === last ? `Paragraph ${first}` : `Paragraphs ${first} to ${last}`;
};

/** The article's own headings cut first; then paragraphs join until a section is long enough and the words change. */
function grouped(reading: Reading): ReadParagraph[][] {
  const target = aim(reading.words);
  const groups: ReadParagraph[][] = [];
  let open: ReadParagraph[] = [];
  const size = (ps: ReadParagraph[]) => ps.reduce((n, p) => n + p.words, 0);
  for (const p of reading.paragraphs) {
    const full = size(open) >= target * 0.75;
    const over = size(open) + p.words > target * 1.6;
    const turns = full && kinship(open, p) < 0.12;
    if (
      open.length > 0 &&
      (p.heading !== "" || (size(open) >= target * 0.4 && over) || turns || size(open) >= target)
    ) {
      groups.push(open);
      open = [];
    }
    open.push(p);
  }
  const last = groups.at(-1);
  if (open.length > 0 && last && size(open) < target * 0.4 && open[0]?.heading === "") last.push(...open);
  else if (open.length > 0) groups.push(open);
  return groups;
}

/** Share of a paragraph's content lemmas that the paragraph before it also holds. */
function kinship(before: ReadParagraph[], p: ReadParagraph): number {
  const seen = new Set((before.at(-1)?.sentences ?? []).flatMap((s) => [...s.content]));
  const own = new Set(p.sentences.flatMap((s) => [...s.content]));
  return [...own].filter((lemma) => seen.has(lemma)).length / Math.max(1, own.size);
}

/** The section's most central sentence that can be read alone; else the first that is whole. */
export function gistOf(sentences: ReadSentence[]): ReadSentence | undefined {
  const weights = centrality(sentences);
  const fit = sentences.filter(
    (s) =>
      s.words >= 8 &&
      s.words <= 42 &&
      s.quoted < 0.2 &&
      !s.signals.has("question") &&
      /[.!]$/.test(s.text) &&
      standsAlone(s),
  );
  const ranked = [...fit].sort(
    (a, b) => (weights[b.index] ?? 0) - (weights[a.index] ?? 0) || a.index - b.index,
  );
  return ranked[0] ?? sentences.find((s) => s.words >= 5 && s.words <= 60 && s.quoted < 0.6);
}

/** Needs no sentence before it: no pronoun or pointing word up front, no opener but one that can be dropped. */
function standsAlone(s: ReadSentence): boolean {
  if (
    /^(?:But|And|So|Yet|Then|This|That|These|Those|It|He|She|They|His|Her|Their|Its|There|Also|Instead|Here|Such|Another|Both|Neither)\b/.test(
      s.text,
    )
  )
    return false;
  const verb = finiteVerb(s.tokens);
  const head = s.tokens.slice(0, Math.max(2, verb));
  return (
    !head.some((t) => /^(?:he|she|they|it|this|these|those|we|i|you)$/.test(t.norm)) ||
    selfContained(s.tokens.slice(0, 12))
  );
}

const openers = new RegExp(
  `^(?:${Object.keys(sentenceOpeners).join("|")}|meanwhile|still|in fact|indeed|also),\\s+`,
  "i",
);
const shownGist = (text: string) => capital(withoutDateline(text).replace(openers, ""));

/**
 * A short clause of the section that reads alone, weighed by the words that are the section's own; else its best
 * phrase; else the opening of its gist.
 */
function headingOf(
  sentences: ReadSentence[],
  gist: ReadSentence | undefined,
  reading: Reading,
  used: Set<string>,
): string {
  const inside = new Map<string, number>();
  for (const s of sentences) for (const lemma of s.content) inside.set(lemma, (inside.get(lemma) ?? 0) + 1);
  const weigh = (c: Heading) => {
    const lemmas = new Set(c.tokens.map((t) => t.lemma));
    const sum = [...lemmas].reduce((n, l) => n + weight(l, inside, reading), 0);
    return (sum / Math.sqrt(c.tokens.length)) * (c.sentence === gist ? c.worth * 1.2 : c.worth);
  };
  const best = [...sentences.flatMap(headClause), ...sentences.flatMap(headPhrases)]
    .filter((c) => !used.has(titled(c.text).toLowerCase()))
    .map((c) => ({ text: c.text, weight: weigh(c) }))
    .sort((a, b) => b.weight - a.weight || a.text.length - b.text.length)[0];
  if (best) return titled(best.text);
  const words = shownGist(gist?.text ?? "").split(" ");
  return words.length > 4
    ? `${words
        .slice(0, 9)
        .join(" ")
        .replace(/[,;:.“”"]+$/, "")} …`
    : "";
}

const saying = /^(?:say|tell|add|warn|insist|claim|call|ask)$/;
interface Heading {
  text: string;
  tokens: Token[];
  sentence: ReadSentence;
  worth: number;
}

const halts =
  /^(?:,|;|:|—|–|--|that|which|who|whose|where|when|while|after|before|because|although|though|until|since|if|as|but|so|and|with)$/;
/** The main clause from the sentence's start to a place where it can end: at most 12 words, subject and verb whole. */
function headClause(s: ReadSentence): Heading[] {
  if (s.quoted > 0 || s.signals.has("question") || !/^["“]?\p{Lu}/u.test(s.text) || !standsAlone(s))
    return [];
  const dateline = s.text.length - withoutDateline(s.text).length;
  const from = s.tokens.findIndex((t) => t.start >= dateline);
  let start = from;
  const opener = openers.exec(s.text);
  if (opener) start = s.tokens.findIndex((t) => t.start >= opener[0].length);
  const verb = finiteVerb(s.tokens, start);
  if (
    start < 0 ||
    verb <= start ||
    verb - start > 8 ||
    s.tokens.slice(start, verb).some((t) => t.text === ",")
  )
    return [];
  if (
    !/^(?:DET|NOUN|PROPN|ADJ)$/.test(s.tokens[start]?.tag ?? "") ||
    saying.test(s.tokens[verb]?.lemma ?? "")
  )
    return [];
  const stop = s.tokens.findIndex((t, n) => n > verb + 2 && (halts.test(t.norm) || /^[.!]$/.test(t.text)));
  const tokens = s.tokens.slice(start, stop < 0 ? s.tokens.length : stop);
  const text = textOf(s.tokens, s.text, start, start + tokens.length);
  const words = text.split(" ").length;
  const last = tokens.at(-1);
  if (
    words < 4 ||
    words > 12 ||
    !last ||
    !/^(?:NOUN|PROPN|ADJ|ADV|NUM|VERB)$/.test(last.tag) ||
    !selfContained(tokens)
  )
    return [];
  if (/[“”"()]/.test(text)) return [];
  if (/^(?:more|less|most|likely|long|able|due|according|ready|even|also|ing)$|ing$/.test(last.norm))
    return [];
  if (last.tag === "ADJ" && !/^(?:AUX|ADV)$/.test(tokens.at(-2)?.tag ?? "")) return [];
  // A verb that wants a clause or an infinitive after it must not lose it.
  if (
    /^(?:say|believe|think|mean|show|argue|claim|suggest|find|hope|expect|want|appear|seem|begin|know|be)$/.test(
      last.lemma,
    ) ||
    s.tokens[start + tokens.length]?.norm === "that"
  )
    return [];
  return [{ text, tokens, sentence: s, worth: 1.35 }];
}

const emptyHeads =
  /^(?:today|yesterday|week|month|year|day|lot|time|way|thing|part|end|one|people|word|fact|case|number|kind|moment|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december)s?$/;
function headPhrases(s: ReadSentence): Heading[] {
  if (s.quoted > 0.3) return [];
  return nounPhrases(s.tokens, s.text).flatMap((p) => {
    const words = p.text.split(" ").length;
    const tokens = s.tokens.slice(p.start, p.end);
    if (words < 4 || words > 9 || p.pointing || /^[-–—]/.test(p.text) || /[“”"(),]/.test(p.text)) return [];
    if (
      tokens.some(
        (t) =>
          t.tag === "NUM" ||
          (/^(?:its|their|his|her)$/.test(t.norm) &&
            !tokens.some((o) => o.tag === "PROPN" && o.start < t.start)),
      )
    )
      return [];
    if (emptyHeads.test(p.head.norm) || tokens.every((t) => t.tag === "PROPN" || t.tag === "DET")) return [];
    if (!tokens.some((t) => t.tag === "ADP" || t.norm === "'s" || t.norm === "'")) return [];
    if (
      /^(?:VERB|ADP)$/.test(tokens.at(-1)?.tag ?? "") ||
      (/^(?:PART|PUNCT)$/.test(s.tokens[p.end]?.tag ?? "") && s.tokens[p.end]?.text === "-")
    )
      return [];
    return [{ text: p.text, tokens, sentence: s, worth: 1 }];
  });
}

/** High for words frequent here and rarer elsewhere in the text. */
function weight(lemma: string, inside: Map<string, number>, reading: Reading): number {
  const here = inside.get(lemma) ?? 0;
  if (here === 0) return 0;
  const all = reading.spread.get(lemma) ?? here;
  return Math.log(1 + here) * (0.5 + here / all);
}

const titled = (text: string) =>
  capital(text.replace(/^(?:the|a|an) /i, (article) => article).replace(/[\s,;:.]+$/, ""));
