/** Reading sections: whole paragraphs together, with a heading from the text's own words and one sentence that sums it up. */
import { finiteVerb } from "@/lib/language/phrases";
import { centrality } from "./central";
import { selfContained } from "./clauses";
import { headingOf } from "./headings";
import { leadingOpener } from "./openers";
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
    const place = n === 0 ? "first" : n === groups.length - 1 ? "last" : "middle";
    const heading = own || headingOf({ sentences, gist, reading, used, place });
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

/** The section's most central sentence that can be read alone; none where every one leans on another. */
export function gistOf(sentences: ReadSentence[]): ReadSentence | undefined {
  const weights = centrality(sentences);
  const fit = sentences.filter(
    (s) =>
      s.words >= 7 &&
      s.words <= 42 &&
      s.quoted < 0.2 &&
      (s.text.match(/"/g)?.length ?? 0) % 2 === 0 &&
      (s.text.match(/“/g)?.length ?? 0) === (s.text.match(/”/g)?.length ?? 0) &&
      !s.signals.has("question") &&
      /[.!]$/.test(s.text) &&
      readsAlone(s),
  );
  const ranked = [...fit].sort(
    (a, b) => (weights[b.index] ?? 0) - (weights[a.index] ?? 0) || a.index - b.index,
  );
  return ranked[0];
}

/** Needs no sentence before it: no pronoun or pointing word up front, no opener but one that can be dropped. */
export function readsAlone(s: ReadSentence): boolean {
  if (
    /^(?:But|And|So|Yet|Then|This|That|These|Those|It|He|She|They|His|Her|Their|Its|There|Also|Instead|Here|Such|Another|Both|Neither|Nor|Or|Who|Which|Because|I|We|You|My|Our)\b/.test(
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

const shownGist = (text: string) => {
  const told = withoutDateline(text);
  return capital(told.slice(leadingOpener(told).length));
};
