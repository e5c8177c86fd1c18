/** The frozen text of a lesson against its source as it stands now: what differs, and whose evidence that is. Pure. */
import { diffWordsWithSpace } from "diff";
import type { Block } from "@/lib/article/schema";
import type { Lesson, Text } from "@/lib/lesson/schema";

export interface Piece {
  kind: "same" | "gone" | "new";
  text: string;
}
/** Sentences of the lesson that the source no longer has so, with what stands in their place. */
export interface Changed {
  sentences: string[];
  paragraph: number;
  pieces: Piece[];
}
export interface Flagged {
  kind: "item" | "prompt";
  id: string;
  /** Counted from 1, as the editor shows it. */
  number: number;
  text: string;
  /** Its evidence that changed, by paragraph number. */
  paragraphs: number[];
}
export interface SourceDifference {
  changed: Changed[];
  /** What the source has and the lesson has not. */
  added: string[];
  flagged: Flagged[];
}

/** What of a text counts: letters, digits and their points, money and percent. Line breaks, quotation marks and hyphens differ from copy to copy. */
const counts = /[\p{L}\p{N}\p{Sc}%]|(?<=\p{N})[.,](?=\p{N})/gu;

/** A text without what does not count, and for each character of it the place that it had. */
function squash(text: string): { text: string; at: number[] } {
  const at: number[] = [];
  let kept = "";
  for (const match of text.normalize("NFC").matchAll(counts)) {
    kept += match[0];
    for (let n = 0; n < match[0].length; n += 1) at.push(match.index + n);
  }
  return { text: kept, at };
}
const bare = (text: string) => squash(text).text;

/** Below this many characters that count, a sentence may well stand elsewhere by chance. */
const short = 25;

interface Found {
  id: string;
  paragraph: number;
  text: string;
  /** Where it begins and ends in the squashed source; null where it is not there. */
  place: [number, number] | null;
}

/** Looks each sentence up in the source, in order; a long one may have moved, a short one must be about where it was. */
function findAll(text: Text, source: string): Found[] {
  let [from, missing] = [0, 0];
  return text.sections
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ number, sentences }) =>
      sentences.map((sentence): Found => {
        const needle = bare(sentence.text);
        const found = { id: sentence.id, paragraph: number, text: sentence.text };
        if (needle === "") return { ...found, place: [from, from] };
        const next = source.indexOf(needle, from);
        const near = next >= 0 && next - from <= missing * 2 + 400;
        if (near || (next >= 0 && needle.length >= short)) {
          if (near) [from, missing] = [next + needle.length, 0];
          return { ...found, place: [next, next + needle.length] };
        }
        const moved = needle.length >= short ? source.indexOf(needle) : -1;
        if (moved >= 0) return { ...found, place: [moved, moved + needle.length] };
        missing += needle.length;
        return { ...found, place: null };
      }),
    );
}

/** Runs of missing sentences with the ones that stand around them. */
function runsOf(all: Found[]): { run: Found[]; before: number; after: number | null }[] {
  const runs: { run: Found[]; before: number; after: number | null }[] = [];
  let [before, run]: [number, Found[]] = [0, []];
  for (const one of all) {
    if (one.place === null) {
      run.push(one);
      continue;
    }
    if (run.length > 0) runs.push({ run, before, after: one.place[0] });
    run = [];
    before = Math.max(before, one.place[1]);
  }
  if (run.length > 0) runs.push({ run, before, after: null });
  return runs;
}

const pieceOf = (added: boolean, removed: boolean): Piece["kind"] =>
  added ? "new" : removed ? "gone" : "same";
const compare = (was: string, now: string): Piece[] =>
  diffWordsWithSpace(was, now).map(({ value, added, removed }) => ({
    kind: pieceOf(added, removed),
    text: value,
  }));

/** Every spot of evidence below a part of the lesson, wherever its type keeps it. */
function spotsOf(value: unknown, inside = false): { sentence: string; start?: number; end?: number }[] {
  if (Array.isArray(value)) return value.flatMap((part) => spotsOf(part, inside));
  if (value === null || typeof value !== "object") return [];
  if (inside && "sentence" in value) return [value as { sentence: string }];
  return Object.entries(value).flatMap(([key, part]) => spotsOf(part, inside || key === "evidence"));
}

function flaggedIn(
  lesson: Lesson,
  changed: Map<string, { text: string; paragraph: number; now: string }>,
): Flagged[] {
  const flag = (kind: Flagged["kind"], part: { id: string }, text: string, n: number): Flagged[] => {
    const hit = spotsOf(part).flatMap(({ sentence, start, end }) => {
      const found = changed.get(sentence);
      if (!found) return [];
      // Evidence that is a part of its sentence stands as long as that part does.
      const words = start === undefined ? "" : bare(found.text.slice(start, end));
      return words !== "" && found.now.includes(words) ? [] : [found.paragraph];
    });
    if (hit.length === 0) return [];
    return [{ kind, id: part.id, number: n + 1, text, paragraphs: [...new Set(hit)].sort((a, b) => a - b) }];
  };
  return [
    ...lesson.items.flatMap((item, n) => flag("item", item, item.stem, n)),
    ...lesson.prompts.flatMap((prompt, n) => flag("prompt", prompt, prompt.title, n)),
  ];
}

/** What stands between what was found, and is long enough to be a sentence. */
function additions(all: Found[], source: string, pieces: (from: number, to: number) => string): string[] {
  const places = all
    .flatMap(({ place }) => (place && place[1] > place[0] ? [place] : []))
    .sort((a, b) => a[0] - b[0]);
  const added: string[] = [];
  let end = 0;
  for (const [from, to] of [...places, [source.length, source.length] as const]) {
    const between = from - end >= 12 ? pieces(end, from) : "";
    if (between !== "") added.push(between);
    end = Math.max(end, to);
  }
  return added;
}

/**
 * Compares the lesson's first text with the blocks of its source. A sentence counts as unchanged where the source holds
 * its letters, digits, money and percent signs in order, wherever paragraphs begin; headings of the source are no additions.
 */
export function compareWithSource(lesson: Lesson, blocks: readonly Block[]): SourceDifference {
  const text = lesson.texts[0];
  if (!text) return { changed: [], added: [], flagged: [] };
  const whole = blocks.map((block) => block.text.normalize("NFC")).join("\n\n");
  const headings = new Set(blocks.filter(({ kind }) => kind === "heading").map((block) => bare(block.text)));
  const { text: source, at } = squash(whole);
  const all = findAll(text, source);
  const between = (from: number, to: number) => {
    const raw = whole.slice(from === 0 ? 0 : (at[from - 1] ?? 0) + 1, at[to] ?? whole.length);
    return raw
      .split("\n\n")
      .filter((part) => bare(part) !== "" && !headings.has(bare(part)))
      .join(" ")
      .replace(/^[^\p{L}\p{N}\p{Sc}"“‘(]+/u, "")
      .trim();
  };
  const gone = new Map<string, { text: string; paragraph: number; now: string }>();
  const replaced: string[] = [];
  const changed = runsOf(all).map(({ run, before, after }): Changed => {
    const now = between(before, Math.max(before, after ?? source.length));
    replaced.push(now);
    for (const one of run) gone.set(one.id, { text: one.text, paragraph: one.paragraph, now: bare(now) });
    const was = run.map((one) => one.text).join(" ");
    return {
      sentences: run.map(({ id }) => id),
      paragraph: run[0]?.paragraph ?? 0,
      pieces: compare(was, now),
    };
  });
  const added = additions(all, source, between).filter((one) => !replaced.includes(one));
  return { changed, added: added.slice(0, 40), flagged: flaggedIn(lesson, gone) };
}
