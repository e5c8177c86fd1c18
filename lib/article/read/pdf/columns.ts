/** The lines of a page in reading order: its columns told by the white between them, what spans them read first. */
import { type Page, rowsOf, textOf, type Word } from "./page";

export interface Line {
  text: string;
  left: number;
  right: number;
  y: number;
  size: number;
  font: string;
  /** Edges of the column that it stands in. */
  column: { left: number; right: number };
}
/**
 * The white before a column. Its right edge is sharp, since lines begin there; its left one is not, since lines end where
 * they end. So a line is judged by what it does at `to`.
 */
interface Gutter {
  from: number;
  to: number;
}

/** The least white before a column's edge, in ems. */
const leastGap = 0.45;

/** How much of the columns' own cover may lie over a gutter: headlines and paragraphs that span. */
const crossing = 0.3;
/** A gutter has at least so many rows with text on both of its sides. */
const leastRows = 4;

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** How many words of the running text lie over each point of the page's width. */
function cover(words: readonly Word[], width: number): number[] {
  const counts = new Array<number>(Math.ceil(width) + 1).fill(0);
  for (const { left, right } of words)
    for (let x = Math.max(0, Math.ceil(left)); x <= Math.min(width, right); x += 1)
      counts[x] = (counts[x] ?? 0) + 1;
  return counts;
}

/** Where most rows have text on both sides of the gutter's right edge, and none over it. */
function parts(rows: Word[][], { to }: Gutter, size: number): boolean {
  const edge = to - leastGap * size;
  let [split, crossed, left, right] = [0, 0, 0, 0];
  for (const row of rows) {
    const [before, after] = [row.some((w) => w.right <= edge), row.some((w) => w.left >= to - 2)];
    if (row.some((w) => w.right > edge && w.left < to - 2)) crossed += 1;
    else if (before && after) split += 1;
    if (before) left += 1;
    if (after) right += 1;
  }
  return split >= leastRows && split >= crossed && Math.min(left, right) >= 0.15 * rows.length;
}

/** Words in bands of a line's height: lines of neighbouring columns need not stand on one baseline. */
function bandsOf(words: readonly Word[], height: number): Word[][] {
  const bands = new Map<number, Word[]>();
  for (const word of words) {
    const at = Math.floor(word.y / height);
    bands.set(at, [...(bands.get(at) ?? []), word]);
  }
  return [...bands.values()];
}

function guttersOf({ words, width }: Page, size: number): Gutter[] {
  const body = words.filter((word) => Math.abs(word.size - size) < 0.15 * size);
  if (body.length < 40) return [];
  const counts = cover(body, width);
  const limit = crossing * median(counts.filter((count) => count > 0));
  const rows = bandsOf(body, 1.3 * size);
  const [first, last] = [Math.min(...body.map((w) => w.left)), Math.max(...body.map((w) => w.right))];
  const found: Gutter[] = [];
  for (let x = Math.ceil(first); x < last; x += 1) {
    if ((counts[x] ?? 0) > limit) continue;
    const from = x;
    while (x < last && (counts[x] ?? 0) <= limit) x += 1;
    const gutter = { from: from - 1, to: x };
    if (gutter.to - gutter.from >= 0.8 * size && parts(rows, gutter, size)) found.push(gutter);
  }
  return found;
}

/** A row cut where a gutter goes through it; the gaps between a headline's words are no gutter. */
function segmentsOf(row: Word[], gutters: readonly Gutter[], size: number): Word[][] {
  const segments: Word[][] = [];
  for (const word of row) {
    const before = segments.at(-1)?.at(-1);
    const cut =
      before === undefined ||
      gutters.some(
        ({ to }) =>
          word.left >= to - 2 &&
          before.right <= to - leastGap * size &&
          (word.size < 1.25 * size || word.left - before.right > word.size),
      ) ||
      word.left - before.right > 12 * word.size;
    if (cut) segments.push([word]);
    else segments.at(-1)?.push(word);
  }
  return segments;
}

function lineOf(segment: Word[], column: Line["column"]): Line {
  const letters = new Map<string, number>();
  for (const { font, text } of segment) letters.set(font, (letters.get(font) ?? 0) + text.length);
  const [font] = [...letters].sort((a, b) => b[1] - a[1])[0] ?? [""];
  return {
    text: textOf(segment),
    ...{ left: segment[0]?.left ?? 0, right: Math.max(...segment.map((w) => w.right)) },
    ...{ y: segment[0]?.y ?? 0, size: Math.max(...segment.map((w) => w.size)), font, column },
  };
}

/** The page's lines as they are read: bands between what spans the columns, each column of a band from top to foot. */
export function linesOf(page: Page, size: number): Line[] {
  if (page.words.length === 0) return [];
  // Marks of notes stand above their line and are no word of it.
  const words = page.words.filter((w) => !(w.size < 0.78 * size && /^[\d*†‡,]{1,4}$/.test(w.text)));
  const gutters = guttersOf({ ...page, words }, size);
  const [first, last] = [Math.min(...words.map((w) => w.left)), Math.max(...words.map((w) => w.right))];
  const edges = [first, ...gutters.flatMap(({ from, to }) => [from, to]), last];
  const columns = gutters.map((_, n) => ({ left: edges[2 * n] ?? 0, right: edges[2 * n + 1] ?? 0 }));
  columns.push({ left: edges.at(-2) ?? first, right: last });
  const lines: Line[] = [];
  let band: Line[][] = columns.map(() => []);
  const flush = () => {
    lines.push(...band.flat());
    band = columns.map(() => []);
  };
  for (const row of rowsOf(words))
    for (const segment of segmentsOf(row, gutters, size)) {
      const [left, right] = [segment[0]?.left ?? 0, segment.at(-1)?.right ?? 0];
      if (gutters.some(({ to }) => left < to - 5 && right > to + 5)) {
        flush();
        lines.push(lineOf(segment, { left: first, right: last }));
        continue;
      }
      const at = Math.max(
        0,
        columns.findLastIndex((column) => left >= column.left - 5),
      );
      band[at]?.push(lineOf(segment, columns[at] ?? { left: first, right: last }));
    }
  flush();
  return lines;
}
