/** Where the words of a glossary stand in a text. Small: a student's page carries it. */
export interface Term {
  id: string;
  term: string;
}
/** A piece of a text: plain, or the place of a term. */
export interface TermPiece {
  text: string;
  /** The entry's id; null where it is plain. */
  entry: string | null;
}

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
const isLetter = (character: string | undefined) =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** The forms that English gives a word: "treaty", "treaties"; "ban", "bans", "banned"; "escalate", "escalating". */
function formsOf(term: string): string {
  const words = term
    .trim()
    .split(/[\s-]+/)
    .map(escaped);
  const last = words.pop() ?? "";
  const stem = last.slice(0, -1);
  const lead = words.map((word) => `${word}[\\s-]+`).join("");
  if (/[^aeiou]y$/i.test(last)) return `${lead}(?:${last}(?:ing)?|${stem}ie[sd])`;
  if (/e$/i.test(last)) return `${lead}(?:${last}[sd]?|${stem}ing)`;
  const doubled = /[bdgklmnprt]$/i.test(last) ? `${last.slice(-1)}?` : "";
  return `${lead}${last}(?:e?s|${doubled}(?:ed|ing))?`;
}

const patterns = new Map<string, RegExp>();
function patternOf(term: string): RegExp {
  const known = patterns.get(term);
  if (known) return known;
  const made = new RegExp(formsOf(term), "giu");
  patterns.set(term, made);
  return made;
}

/** The first whole word, or words, of the text that are the term; boundaries are looked at apart, for older browsers. */
function firstOf(text: string, { term }: Term): { from: number; to: number } | null {
  for (const match of text.matchAll(patternOf(term))) {
    const [from, to] = [match.index, match.index + match[0].length];
    if (!isLetter(text[from - 1]) && !isLetter(text[to])) return { from, to };
  }
  return null;
}

/** The text in pieces, each term marked where it first stands; of two that overlap the longer one. */
export function termPieces(text: string, terms: readonly Term[]): TermPiece[] {
  const found = terms
    .flatMap((term) => {
      const spot = firstOf(text, term);
      return spot ? [{ ...spot, entry: term.id }] : [];
    })
    .sort((a, b) => b.to - b.from - (a.to - a.from));
  const taken: typeof found = [];
  for (const spot of found)
    if (taken.every(({ from, to }) => spot.to <= from || to <= spot.from)) taken.push(spot);
  const pieces: TermPiece[] = [];
  let at = 0;
  for (const { from, to, entry } of taken.sort((a, b) => a.from - b.from)) {
    if (from > at) pieces.push({ text: text.slice(at, from), entry: null });
    pieces.push({ text: text.slice(from, to), entry });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), entry: null });
  return pieces;
}
