/** A page of a PDF as words with places: what the layout is told from. */

export interface Word {
  text: string;
  /** Points from the page's left edge. */
  left: number;
  right: number;
  /** The baseline, in points from the page's foot. */
  y: number;
  size: number;
  /** The document's own number of the font. */
  font: string;
  /** A space stands before it, as far as the file says; undefined where only the gap can tell. */
  spaced?: boolean;
}
export interface Page {
  width: number;
  height: number;
  words: Word[];
}

/** A run of text as pdf.js gives it. */
export interface Run {
  str: string;
  width: number;
  height: number;
  transform: number[];
  fontName: string;
  hasEOL: boolean;
}

/** Cuts runs at their spaces; a word's place in its run is told by its share of the letters. Turned text is left out. */
export function wordsOf(runs: readonly Run[]): Word[] {
  const words: Word[] = [];
  let spaced: boolean | undefined;
  for (const { str, width, transform, fontName, hasEOL } of runs) {
    const [a = 0, b = 0, , d = 0, x = 0, y = 0] = transform;
    const size = Math.abs(d) || Math.abs(a);
    const upright = Math.abs(b) < 0.05 * size && size > 0;
    if (str.trim() === "") {
      if (str !== "" || hasEOL) spaced = hasEOL ? undefined : true;
      continue;
    }
    if (upright) {
      const letter = width / Math.max(1, str.length);
      for (const match of str.matchAll(/\S+/gu)) {
        const left = x + match.index * letter;
        const right = left + match[0].length * letter;
        const before = match.index > 0 ? true : spaced;
        words.push({ ...{ text: match[0], left, right, y, size, font: fontName }, spaced: before });
        spaced = false;
      }
      spaced = /\s$/.test(str);
    }
    if (hasEOL) spaced = undefined;
  }
  return words;
}

/** The value that most of the weight stands on, of values rounded to half a point. */
export function usual(values: { value: number; weight: number }[]): number {
  const weights = new Map<number, number>();
  for (const { value, weight } of values) {
    const key = Math.round(value * 2) / 2;
    weights.set(key, (weights.get(key) ?? 0) + weight);
  }
  let [best, most] = [0, -1];
  for (const [value, weight] of weights) if (weight > most) [best, most] = [value, weight];
  return best;
}

/** The size of the running text. */
export const bodySize = (pages: readonly Page[]): number =>
  usual(pages.flatMap(({ words }) => words.map(({ size, text }) => ({ value: size, weight: text.length }))));

/** Words on one baseline, the topmost row first, each from left to right. */
export function rowsOf(words: readonly Word[]): Word[][] {
  const rows: Word[][] = [];
  for (const word of [...words].sort((a, b) => b.y - a.y || a.left - b.left)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && Math.abs(first.y - word.y) < 0.35 * Math.max(first.size, word.size)) row.push(word);
    else rows.push([word]);
  }
  for (const row of rows) row.sort((a, b) => a.left - b.left);
  return rows;
}

/** A row's words with the spaces between them. */
export function textOf(row: readonly Word[]): string {
  let text = "";
  let end = Number.NEGATIVE_INFINITY;
  for (const word of row) {
    const gap = word.left - end;
    const close = gap < 0.12 * word.size || (word.spaced === false && gap < 0.3 * word.size);
    text += text === "" || close ? word.text : ` ${word.text}`;
    end = word.right;
  }
  return text;
}
