/** What JSON or a form may hold and the database can keep. */

/** Deeper than anything that a form or the editor sends; what is deeper was made to break a reader. */
const deepest = 64;
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** The text without NUL characters and halves of surrogate pairs, which PostgreSQL can't keep; the rest of what was typed can. */
export const storableText = (text: string): string =>
  text.replaceAll("\0", "").replace(loneSurrogate, "\uFFFD");

/** As `storableText`, for every text in a JSON value. Throws a RangeError where the value is nested more than 64 deep. */
export function storable(value: unknown, depth = 0): unknown {
  if (typeof value === "string") return storableText(value);
  if (value === null || typeof value !== "object") return value;
  if (depth === deepest) throw new RangeError(`The value is nested more than ${deepest} deep.`);
  if (Array.isArray(value)) return value.map((part) => storable(part, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, storable(part, depth + 1)]));
}
