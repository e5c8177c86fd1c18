/** Lines in reading order → paragraphs and headings, hyphens at line ends undone. */

import type { Block } from "@/lib/article/schema";
import { baseForms, isListed } from "@/lib/language/frequency";
import type { Line } from "./columns";
import { usual } from "./page";

const endsSentence = /[.!?:]["'”’)\]]*$/;

/** Words that the text itself writes with a hyphen inside a line. */
export const hyphenatedIn = (lines: readonly Line[]): Set<string> =>
  new Set(
    lines.flatMap(({ text }) => [...text.matchAll(/\p{L}+-\p{L}+/gu)].map(([word]) => word.toLowerCase())),
  );

const known = (word: string) => [word.toLowerCase(), ...baseForms(word.toLowerCase())].some(isListed);

/**
 * The text of a line that goes on in the next one. A hyphen at the end is the printer's where the text nowhere writes the
 * word with it and the joined word is one, or its halves are none.
 */
export function joinLines(text: string, next: string, hyphenated: ReadonlySet<string>): string {
  const [, stem = "", half = ""] = /^(.*?)(\p{L}+)[-\u00AD\u2010]$/su.exec(text) ?? [];
  const rest = /^\p{L}+/u.exec(next)?.[0] ?? "";
  if (half === "" || rest === "" || !/^\p{Ll}/u.test(next)) {
    return /\p{L}[-\u2010]$/u.test(text) && rest !== "" ? text + next : `${text} ${next}`;
  }
  const soft = text.endsWith("\u00AD");
  const compound =
    hyphenated.has(`${half}-${rest}`.toLowerCase()) || (!known(half + rest) && known(half) && known(rest));
  return !soft && compound ? `${text.slice(0, -1)}-${next}` : stem + half + next;
}

interface Habits {
  size: number;
  font: string;
  leading: number;
  /** Paragraphs open with an indent. */
  indents: boolean;
  hyphenated: ReadonlySet<string>;
}

const isIndented = (line: Line) => {
  const by = line.left - line.column.left;
  return by > 0.7 * line.size && by < 5 * line.size;
};

function habitsOf(lines: readonly Line[], size: number): Habits {
  const body = lines.filter((line) => Math.abs(line.size - size) < 0.1 * size);
  const gaps: { value: number; weight: number }[] = [];
  for (const [n, line] of body.entries()) {
    const gap = (body[n - 1]?.y ?? 0) - line.y;
    if (gap > 0.8 * size && gap < 3 * size) gaps.push({ value: gap, weight: 1 });
  }
  const letters = new Map<string, number>();
  for (const { font, text } of body) letters.set(font, (letters.get(font) ?? 0) + text.length);
  const font = [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
  const indented = body.filter(isIndented).length;
  const leading = usual(gaps) || 1.2 * size;
  return {
    size,
    font,
    leading,
    indents: indented >= 3 && indented < 0.5 * body.length,
    hyphenated: hyphenatedIn(lines),
  };
}

/** A line that says of itself that it heads others: larger, or in another font alone on a short line. */
function looksLikeHeading(line: Line, { size, font }: Habits): boolean {
  const { text } = line;
  if (text.length > 120 || !/\p{L}/u.test(text) || !/^["“‘]?[\p{Lu}\p{N}]/u.test(text)) return false;
  if (line.size > 1.12 * size) return true;
  const short = line.right < line.column.right - 0.1 * (line.column.right - line.column.left);
  const other = line.font !== font && !/[.,;]$/.test(text);
  return short && other && text.split(" ").length <= 12;
}

/** The second line of a heading: as large and in the same font as the first, right below it. */
function headsOn(
  line: Line,
  before: Line | undefined,
  kind: Block["kind"] | undefined,
  { size, font }: Habits,
) {
  if (!before || kind !== "heading" || before.font !== line.font) return false;
  const gap = before.y - line.y;
  const differs = line.size > 1.12 * size || line.font !== font;
  return differs && Math.abs(before.size - line.size) < 0.5 && gap > 0 && gap < 1.6 * line.size;
}

/** Whether `line` opens something new after `before`. */
function opens(line: Line, before: Line, habits: Habits): boolean {
  const gap = before.y - line.y;
  const sameColumn = gap > 0 && Math.abs(before.column.left - line.column.left) < 2;
  if (Math.abs(before.size - line.size) > 0.1 * habits.size) return true;
  const finished = endsSentence.test(before.text);
  const width = line.column.right - line.column.left;
  const endsShort = before.right < before.column.right - 0.15 * width && finished;
  if (!sameColumn) {
    // Over the end of a column or page: a sentence under way goes on.
    if (!finished || /^\p{Ll}/u.test(line.text)) return false;
    return isIndented(line) || endsShort || !habits.indents;
  }
  if (gap > 1.4 * habits.leading) return true;
  if (habits.indents) return isIndented(line) && !isIndented(before) ? true : isIndented(line) && finished;
  return endsShort;
}

/** Turns lines into blocks; headings over more than one line are one. */
export function blocksFrom(lines: readonly Line[], size: number): Block[] {
  const habits = habitsOf(lines, size);
  const blocks: (Block & { size: number })[] = [];
  let before: Line | undefined;
  for (const line of lines) {
    const last = blocks.at(-1);
    const heading = headsOn(line, before, last?.kind, habits) || looksLikeHeading(line, habits);
    const goesOn =
      last !== undefined &&
      before !== undefined &&
      (heading
        ? last.kind === "heading" &&
          Math.abs(before.size - line.size) < 1 &&
          before.y - line.y < 2 * line.size
        : last.kind === "paragraph" && !opens(line, before, habits));
    if (goesOn) last.text = joinLines(last.text, line.text, habits.hyphenated);
    else blocks.push({ kind: heading ? "heading" : "paragraph", text: line.text, size: line.size });
    before = line;
  }
  return blocks;
}
