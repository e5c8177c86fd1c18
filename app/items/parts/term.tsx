import { type Term, termPieces } from "@/lib/lesson/term-spots";

/** A text with its glossary words marked: plain HTML, which the student's pages open a card from. */
export function WithTerms({ text, terms }: { text: string; terms: readonly Term[] }) {
  if (terms.length === 0) return text;
  let at = 0;
  return termPieces(text, terms).map((piece) => {
    const from = at;
    at += piece.text.length;
    if (piece.entry === null) return piece.text;
    return (
      // biome-ignore lint/a11y/useSemanticElements: a button would be one box; a term of two words breaks across lines
      <span
        key={from}
        role="button"
        tabIndex={0}
        aria-haspopup="dialog"
        data-term={piece.entry}
        className="term"
      >
        {piece.text}
      </span>
    );
  });
}
