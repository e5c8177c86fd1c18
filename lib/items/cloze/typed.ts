/** When two typed words count as the same. */

/** Letters that Unicode doesn't take apart into a plain letter and a mark. */
const plain: Record<string, string> = { ø: "o", ł: "l", đ: "d", ð: "d", ı: "i", æ: "ae", œ: "oe", ß: "ss" };

/**
 * A typed word without what doesn't count: case, diacritics on Latin, Greek and Cyrillic letters (U+0300 to U+036F; the
 * vowel signs of other scripts are letters of their own), the forms of apostrophes and hyphens, spaces and
 * punctuation at the ends, and more than one space in a row.
 */
export const folded = (typed: string): string =>
  typed
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[øłđðıæœß]/g, (letter) => plain[letter] ?? letter)
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐‑–—−]/g, "-")
    .replace(/\s+/g, " ")
    .replace(/^[\s.,;:!?"“”„«»()]+|[\s.,;:!?"“”„«»()]+$/g, "");

/** True where the typed word is one of the accepted ones, case and diacritics aside; nothing typed never is. */
export function isAccepted(typed: string, accepted: readonly string[]): boolean {
  const given = folded(typed);
  return given !== "" && accepted.some((word) => folded(word) === given);
}
