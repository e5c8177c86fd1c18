/** What the checks share about one lesson, worked out once: its sentences as words, and how telling each word is. */
import type { Item } from "@/lib/items/schema";
import type { Lesson } from "../schema";
import { type ItemView, viewOf } from "./view";
import { readWords, type Words } from "./words";

export interface CheckSentence extends Words {
  id: string;
  /** Place in the lesson's texts, from 0. */
  index: number;
  paragraph: number;
  /** Share of its characters inside “…”, which may have opened in a sentence before; 0 to 1. */
  quoted: number;
}
export interface CheckContext {
  sentences: CheckSentence[];
  byId: Map<string, CheckSentence>;
  /** In how many sentences each stem stands. */
  spread: Map<string, number>;
  /** Places (from 0) of the sentences that hold each stem. */
  postings: Map<string, number[]>;
  /** The stems of the texts by their first four letters. */
  byStart: Map<string, string[]>;
  /** Filled by `reachOf` as stems are asked for. */
  reach: Map<string, ReadonlyMap<number, number>>;
  /** Every word of the texts in lower case. */
  vocabulary: Set<string>;
  /** Words that the texts write with a capital inside a sentence: parts of names. */
  nameWords: Set<string>;
  title: Words;
  /** The items beside the one being checked; `checkItem` compares with those of another id. */
  others: ItemView[];
}

type TextContext = Omit<CheckContext, "others">;
const read = new WeakMap<Lesson["texts"], TextContext>();

/**
 * Prepares the checks for a lesson's texts; `items` are those that a student would see together. The same array of
 * texts is read once.
 */
export function prepareChecks(lesson: Pick<Lesson, "texts">, items: readonly Item[] = []): CheckContext {
  let context = read.get(lesson.texts);
  if (!context) {
    context = readTexts(lesson.texts);
    read.set(lesson.texts, context);
  }
  return { ...context, others: items.map(viewOf) };
}

function readTexts(texts: Lesson["texts"]): TextContext {
  const sentences: CheckSentence[] = [];
  for (const text of texts)
    for (const section of text.sections)
      for (const paragraph of section.paragraphs) {
        let open = false;
        for (const s of paragraph.sentences) {
          const quotation = quotedShare(s.text, open);
          open = quotation.open;
          sentences.push({
            ...readWords(s.text),
            id: s.id,
            index: sentences.length,
            paragraph: paragraph.number,
            quoted: quotation.share,
          });
        }
      }
  const spread = new Map<string, number>();
  const vocabulary = new Set<string>();
  const nameWords = new Set<string>();
  const postings = new Map<string, number[]>();
  for (const s of sentences) {
    for (const stem of s.stems) {
      spread.set(stem, (spread.get(stem) ?? 0) + 1);
      const places = postings.get(stem);
      if (places) places.push(s.index);
      else postings.set(stem, [s.index]);
    }
    for (const word of s.all) vocabulary.add(word);
    for (const m of s.text.matchAll(/(?<=[\p{L}\p{N},;’'”)] )[“‘(]?(\p{Lu}[\p{L}’']+)/gu))
      nameWords.add((m[1] ?? "").toLowerCase().replace(/[’']s?$/, ""));
  }
  const byStart = new Map<string, string[]>();
  for (const stem of postings.keys()) {
    const start = stem.slice(0, 4);
    byStart.set(start, [...(byStart.get(start) ?? []), stem]);
  }
  return {
    postings,
    byStart,
    reach: new Map(),
    sentences,
    byId: new Map(sentences.map((s) => [s.id, s])),
    spread,
    vocabulary,
    nameWords,
    title: readWords(texts.map((t) => t.title).join(". ")),
  };
}

/** How telling a stem is in these texts: log of sentences over sentences that hold it, at least a fifth (Spärck Jones 1972). */
export function weightOf(context: CheckContext, stem: string): number {
  const n = context.sentences.length;
  const df = context.spread.get(stem) ?? 0;
  return Math.max(0.2, Math.log((n + 1) / (df + 0.5)));
}

/** The share of a sentence's characters inside “…”, given whether a quotation was open before it. */
function quotedShare(text: string, before: boolean): { share: number; open: boolean } {
  let open = before;
  let inside = 0;
  for (const c of text) {
    if (c === "“") open = true;
    else if (c === "”") open = false;
    if (open) inside++;
  }
  return { share: inside / text.length, open };
}
