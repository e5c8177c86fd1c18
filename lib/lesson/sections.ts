/** Reading sections: whole paragraphs together, with a heading from the text's own words and one sentence that sums it up. */
import { sentenceOpeners } from "@/lib/language/markers";
import { finiteVerb, nounPhrases } from "@/lib/language/phrases";
import { centrality } from "./central";
import { plainClauses, selfContained } from "./clauses";
import type { Reading, ReadParagraph, ReadSentence } from "./reading";
import type { Section } from "./schema";
import { capital } from "./voice";

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
const shownGist = (text: string) => capital(text.replace(openers, ""));

/** A short clause of the section that reads alone, weighed by the words that are the section's own; else its best phrase. */
function headingOf(
  sentences: ReadSentence[],
  gist: ReadSentence | undefined,
  reading: Reading,
  used: Set<string>,
): string {
  const inside = new Map<string, number>();
  for (const s of sentences) for (const lemma of s.content) inside.set(lemma, (inside.get(lemma) ?? 0) + 1);
  const weigh = (lemmas: string[]) => lemmas.reduce((n, l) => n + weight(l, inside, reading), 0);
  const found: { text: string; weight: number }[] = [];
  for (const c of plainClauses(sentences)) {
    const words = c.text.split(" ").length;
    if (
      words > 11 ||
      words < 4 ||
      c.sentence.signals.has("hedged") ||
      /^(?:when|after|before|since|in|on|at|by|for|with|to|as|if)\b/i.test(c.text)
    )
      continue;
    if (c.sentence.words - words > 14 || /\b(?:said|says|told)\b/.test(c.text)) continue;
    found.push({
      text: c.text,
      weight: (weigh(c.tokens.map((t) => t.lemma)) / Math.sqrt(words)) * (c.sentence === gist ? 1.5 : 1.15),
    });
  }
  for (const s of sentences) {
    if (s.quoted > 0.3) continue;
    for (const p of nounPhrases(s.tokens, s.text)) {
      const words = p.text.split(" ").length;
      if (
        words < 3 ||
        words > 9 ||
        p.pointing ||
        /^(?:a lot|the face|one of|some of|most of|part of|the end|number|many|such|the (?:first|last|same))\b/i.test(
          p.text,
        ) ||
        /[“”"(),]/.test(p.text)
      )
        continue;
      const tokens = s.tokens.slice(p.start, p.end);
      if (
        tokens.some((t) => t.tag === "NUM") ||
        /^(?:today|yesterday|week|month|year|day|lot|time)s?$/.test(p.head.norm)
      )
        continue;
      found.push({
        text: p.text,
        weight: (weigh(tokens.map((t) => t.lemma)) / Math.sqrt(words)) * (s === gist ? 1.2 : 1),
      });
    }
  }
  const best = found
    .filter((f) => !used.has(titled(f.text).toLowerCase()))
    .sort((a, b) => b.weight - a.weight || a.text.length - b.text.length)[0];
  return best ? titled(best.text) : "";
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
