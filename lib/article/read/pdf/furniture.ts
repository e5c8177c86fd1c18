/** Running heads and feet, and page numbers: what stands on page after page and belongs to none. */
import { type Page, rowsOf, textOf, type Word } from "./page";

/** Rows from the edge that may be furniture, and how much of the page's height they lie in. */
const rows = 3;
const zone = 0.16;

const pageNumber =
  /^(?:page|p\.?|seite)?\s*[-–—|[(]?\s*(?:\d{1,4}|[ivxlc]{1,7})\s*[-–—|\])]?(?:\s*(?:of|\/|von)\s*\d{1,4})?$/i;
/** The same on every page but for its numbers. */
const shape = (text: string) =>
  text
    .toLowerCase()
    .replace(/\d+/g, "#")
    .replace(/[^\p{L}#]+/gu, " ")
    .trim();

interface Row {
  words: Word[];
  text: string;
  y: number;
}

function edges({ words, height }: Page): Row[] {
  const all = rowsOf(words).map((row) => ({ words: row, text: textOf(row), y: row[0]?.y ?? 0 }));
  const top = all.slice(0, rows).filter(({ y }) => y > height * (1 - zone));
  const foot = all.slice(-rows).filter(({ y }) => y < height * zone);
  return [...new Set([...top, ...foot])];
}

/** The pages without their furniture. A head that only one page has is kept: it may be a line of the text. */
export function withoutFurniture(pages: readonly Page[]): Page[] {
  const candidates = pages.map(edges);
  return pages.map((page, n) => {
    const gone = new Set<Word>();
    for (const row of candidates[n] ?? []) {
      const recurs = candidates.some(
        (other, m) =>
          m !== n && other.some((one) => Math.abs(one.y - row.y) < 12 && shape(one.text) === shape(row.text)),
      );
      if (recurs || pageNumber.test(row.text)) for (const word of row.words) gone.add(word);
    }
    return gone.size === 0 ? page : { ...page, words: page.words.filter((word) => !gone.has(word)) };
  });
}
