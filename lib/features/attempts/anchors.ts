/**
 * Where a student's highlights stand: by sentence and offset in UTF-16 units within it, so that they outlive any page,
 * device and font size. Pure; the offsets of a page's own nodes are the page's business.
 */
import type { HighlightColour } from "@/db/schema";

export type { HighlightColour };

export const colours = ["lemon", "mint", "sky", "rose"] as const satisfies readonly HighlightColour[];

/** A stretch of the text: the first character within one sentence, and the end, exclusive, within the same or a later one. */
export interface Anchor {
  fromSentence: string;
  fromOffset: number;
  toSentence: string;
  toOffset: number;
}
export interface Highlight extends Anchor {
  id: string;
  colour: HighlightColour;
  /** Empty where there is none. */
  note: string;
}
/** As the server has it. */
export interface KeptHighlight extends Highlight {
  /** ISO 8601, by the database's clock. */
  changedAt: string;
}
interface Sentence {
  id: string;
  text: string;
}

/** How many a piece of work may hold, and how long a note may be in UTF-16 units. */
export const highlightLimit = 300;
export const noteLimit = 2000;

const overlap = ({ fromOffset, toOffset }: Anchor, at: number, from: number, to: number, length: number) => ({
  start: at === from ? fromOffset : 0,
  end: at === to ? toOffset : length,
});

/** The parts of each sentence that the stretch covers, in text order; empty where it doesn't stand in this text. */
export function spansOf<S extends Sentence>(
  sentences: readonly S[],
  anchor: Anchor,
): { sentence: S; start: number; end: number }[] {
  const from = sentences.findIndex(({ id }) => id === anchor.fromSentence);
  const to = sentences.findIndex(({ id }) => id === anchor.toSentence);
  const [first, last] = [sentences[from], sentences[to]];
  if (!first || !last || from > to) return [];
  const { fromOffset, toOffset } = anchor;
  const inside =
    fromOffset >= 0 && fromOffset < first.text.length && toOffset > 0 && toOffset <= last.text.length;
  if (!inside || (from === to && fromOffset >= toOffset)) return [];
  return sentences.slice(from, to + 1).map((sentence, index) => ({
    sentence,
    ...overlap(anchor, from + index, from, to, sentence.text.length),
  }));
}

/** The words of the stretch; null where it doesn't stand in this text. */
export function wordsOf(sentences: readonly Sentence[], anchor: Anchor): string | null {
  const spans = spansOf(sentences, anchor);
  return spans.length === 0
    ? null
    : spans.map(({ sentence, start, end }) => sentence.text.slice(start, end)).join(" ");
}

/** In the order of the text; what doesn't stand in it is last. */
export function inTextOrder<H extends Anchor & { id: string }>(
  sentences: readonly Sentence[],
  highlights: readonly H[],
): H[] {
  const places = new Map(sentences.map(({ id }, index) => [id, index]));
  const place = (sentence: string) => places.get(sentence) ?? sentences.length;
  return [...highlights].sort(
    (a, b) =>
      place(a.fromSentence) - place(b.fromSentence) ||
      a.fromOffset - b.fromOffset ||
      place(a.toSentence) - place(b.toSentence) ||
      a.toOffset - b.toOffset ||
      (a.id < b.id ? -1 : 1),
  );
}

/** A run of one sentence's text under the same highlights, and those that end with it. */
export interface Piece<H> {
  start: number;
  text: string;
  under: H[];
  ending: H[];
}

/** Each sentence's text cut where a highlight begins or ends; sentences without any are left out. */
export function piecesOf<H extends Anchor & { id: string }>(
  sentences: readonly Sentence[],
  highlights: readonly H[],
): Map<string, Piece<H>[]> {
  const covered = new Map<string, { highlight: H; start: number; end: number; last: boolean }[]>();
  for (const highlight of highlights) {
    for (const { sentence, start, end } of spansOf(sentences, highlight)) {
      const spans = covered.get(sentence.id) ?? [];
      spans.push({ highlight, start, end, last: sentence.id === highlight.toSentence });
      covered.set(sentence.id, spans);
    }
  }
  const pieces = new Map<string, Piece<H>[]>();
  for (const { id, text } of sentences) {
    const spans = covered.get(id);
    if (!spans) continue;
    const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort(
      (a, b) => a - b,
    );
    pieces.set(
      id,
      cuts.slice(0, -1).map((start, index) => {
        const end = cuts[index + 1] ?? text.length;
        const under = spans.filter((span) => span.start <= start && span.end >= end);
        const ending = under.filter((span) => span.last && span.end === end);
        const only = (some: typeof spans) => some.map(({ highlight }) => highlight);
        return { start, text: text.slice(start, end), under: only(under), ending: only(ending) };
      }),
    );
  }
  return pieces;
}
