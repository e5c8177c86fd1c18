/** Highlights as elements, for browsers without the CSS Custom Highlight API. */
import type { Highlight } from "@/lib/features/attempts/anchors";
import { rangesOf } from "./places";

/** Puts an element around each run of words; taken away, the text's nodes are as they were. */
export function wrap(root: HTMLElement, highlights: readonly Highlight[]): () => void {
  const made: HTMLElement[] = [];
  for (const highlight of highlights)
    for (const range of rangesOf(root, highlight))
      for (const node of textIn(range)) {
        const element = document.createElement("span");
        element.className = `mark-${highlight.colour}`;
        node.replaceWith(element);
        element.append(node);
        made.push(element);
      }
  return () => {
    for (const element of made.reverse()) {
      const parent = element.parentNode;
      element.replaceWith(...element.childNodes);
      parent?.normalize();
    }
  };
}

/** The text nodes of the range, cut at its ends. */
function textIn(range: Range): Text[] {
  const {
    startContainer: first,
    startOffset,
    endContainer: last,
    endOffset,
    commonAncestorContainer,
  } = range;
  const walker = document.createTreeWalker(
    commonAncestorContainer.parentNode ?? commonAncestorContainer,
    NodeFilter.SHOW_TEXT,
  );
  const found: Text[] = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
    if (range.intersectsNode(node) && node.parentElement?.closest("[data-sentence]")) found.push(node);
  return found.flatMap((node) => {
    if (node === last && endOffset < node.length) node.splitText(endOffset);
    const kept = node === first && startOffset > 0 ? node.splitText(startOffset) : node;
    return kept.length > 0 ? [kept] : [];
  });
}
