/** A sentence of the article as a quotation in the essay. Pure. */

export interface Inserted {
  text: string;
  /** Behind what was inserted. */
  caret: number;
  /** What was inserted, without the spaces around it. */
  quotation: string;
}

/** “It closed.” (¶3) — with marks of the article's own turned into single ones. */
export const quotationOf = ({ text, paragraph }: { text: string; paragraph: number }): string =>
  `“${text
    .replace(/[“”]/g, (mark) => (mark === "“" ? "‘" : "’"))
    .replace(/(^|[\s([—])"/g, "$1‘")
    .replace(/"/g, "’")}” (¶${paragraph})`;

/** Puts the quotation where the caret is, with a space on either side where one is missing. */
export function insertQuotation(
  text: string,
  caret: number,
  sentence: { text: string; paragraph: number },
): Inserted {
  const [before, after] = [text.slice(0, caret), text.slice(caret)];
  const quotation = quotationOf(sentence);
  const start = before + (before === "" || /[\s([{—]$/.test(before) ? "" : " ") + quotation;
  const space = after === "" || /^[\s.,;:!?)\]}—]/.test(after) ? "" : " ";
  return { text: start + space + after, caret: start.length + space.length, quotation };
}

/** Takes back a quotation that stands as it was inserted, with the space before it; null where it doesn't. */
export function withoutQuotation(text: string, quotation: string): { text: string; caret: number } | null {
  const at = text.indexOf(quotation);
  if (at < 0) return null;
  const after = text.slice(at + quotation.length);
  const spaced = /\s$/.test(text.slice(0, at)) && (after === "" || /^[\s.,;:!?]/.test(after));
  const before = text.slice(0, spaced ? at - 1 : at);
  return { text: before + after, caret: before.length };
}
