/** Shows highlights in the article without changing its elements, so that pointing, lighting and reading go on as before. */
import { type Anchor, colours, type Highlight } from "@/lib/features/attempts/anchors";
import { rangesOf, sentencesIn } from "./places";

const nameOf = (colour: string) => `mark-${colour}`;
export const canPaint = (): boolean => "highlights" in CSS && CSS.highlights !== undefined;

export type Unpaint = () => void;

/** Paints the highlights, and marks the sentences in which one with a note ends by its number in the list. */
export function paint(root: HTMLElement, highlights: readonly Highlight[]): Unpaint {
  const list = sentencesIn(root);
  const marked = list.filter((span) => noteNumbers(span, highlights));
  const unpaint = canPaint() ? paintRanges(root, highlights, list) : wrapLater(root, highlights);
  return () => {
    for (const span of marked) delete span.dataset.notes;
    unpaint();
  };
}

function noteNumbers(span: HTMLElement, highlights: readonly Highlight[]): boolean {
  const numbers = highlights.flatMap(({ note, toSentence }, index) =>
    note.trim() !== "" && toSentence === span.dataset.sentence ? [index + 1] : [],
  );
  if (numbers.length > 0) span.dataset.notes = numbers.join(", ");
  return numbers.length > 0;
}

function paintRanges(root: HTMLElement, highlights: readonly Highlight[], list: HTMLElement[]): Unpaint {
  for (const colour of colours) {
    const ranges = highlights
      .filter((each) => each.colour === colour)
      .flatMap((each) => rangesOf(root, each, list));
    if (ranges.length > 0) CSS.highlights.set(nameOf(colour), new globalThis.Highlight(...ranges));
    else CSS.highlights.delete(nameOf(colour));
  }
  return () => {
    for (const colour of colours) CSS.highlights.delete(nameOf(colour));
  };
}

/** Older browsers get elements around the words, by a script that the others never load. */
function wrapLater(root: HTMLElement, highlights: readonly Highlight[]): Unpaint {
  let undo: Unpaint | null = null;
  let gone = false;
  void import("./wrap").then(({ wrap }) => {
    if (!gone) undo = wrap(root, highlights);
  });
  return () => {
    gone = true;
    undo?.();
  };
}

/** Where the words of a stretch stand on the screen; null where they don't. */
export function boxOf(root: HTMLElement, anchor: Anchor): DOMRect | null {
  const box = rangesOf(root, anchor).at(-1)?.getClientRects();
  return box?.[box.length - 1] ?? null;
}
