/** Between a page's own nodes and the places of a text: sentences and UTF-16 offsets within them. */
import type { Anchor } from "@/lib/features/attempts/anchors";

export const sentencesIn = (root: ParentNode): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>("[data-sentence]"),
];
const idOf = (span: HTMLElement) => span.dataset.sentence ?? "";

/** How many characters of the sentence's text stand before a place in it. */
function offsetIn(span: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(span, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}

/** The sentence and offset at a place of the page; null where no sentence is. */
export function placeAt(node: Node, offset: number): { sentence: string; offset: number } | null {
  const element = node instanceof Element ? node : node.parentElement;
  const span = element?.closest<HTMLElement>("[data-sentence]");
  return span ? { sentence: idOf(span), offset: offsetIn(span, node, offset) } : null;
}

/** The stretch of text that a range of the page covers, without blanks at its ends; null where it covers none. */
export function anchorOf(root: ParentNode, range: Range): Anchor | null {
  const covered = sentencesIn(root).flatMap((span) => {
    if (!range.intersectsNode(span)) return [];
    const text = span.textContent ?? "";
    const has = (node: Node) => span.contains(node);
    const start = has(range.startContainer) ? offsetIn(span, range.startContainer, range.startOffset) : 0;
    const end = has(range.endContainer) ? offsetIn(span, range.endContainer, range.endOffset) : text.length;
    const words = text.slice(start, end);
    const blank = words.length - words.trimStart().length;
    const [from, to] = [start + blank, start + words.trimEnd().length];
    return from < to ? [{ id: idOf(span), from, to }] : [];
  });
  const [first, last] = [covered[0], covered.at(-1)];
  if (!first || !last) return null;
  return { fromSentence: first.id, fromOffset: first.from, toSentence: last.id, toOffset: last.to };
}

/** The text node of a sentence that holds an offset, and the offset in it. At a border between two, `early` takes the first. */
function nodeAt(span: HTMLElement, offset: number, early: boolean): [Text, number] | null {
  const walker = document.createTreeWalker(span, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (left < node.length || (left === node.length && early)) return [node, left];
    left -= node.length;
  }
  return null;
}

/** The ranges of the page that a stretch covers, one a paragraph: what stands between paragraphs is not the text's. */
export function rangesOf(root: ParentNode, anchor: Anchor, list = sentencesIn(root)): Range[] {
  const from = list.findIndex((span) => idOf(span) === anchor.fromSentence);
  const to = list.findIndex((span) => idOf(span) === anchor.toSentence);
  if (from < 0 || to < from) return [];
  const ranges: Range[] = [];
  let paragraph: Element | null = null;
  for (const [index, span] of list.slice(from, to + 1).entries()) {
    const start = nodeAt(span, index === 0 ? anchor.fromOffset : 0, false);
    const length = span.textContent?.length ?? 0;
    const end = nodeAt(span, from + index === to ? Math.min(anchor.toOffset, length) : length, true);
    if (!start || !end) continue;
    const here = span.closest("p");
    const open = here && here === paragraph ? ranges.at(-1) : undefined;
    paragraph = here;
    if (open) open.setEnd(...end);
    else {
      const range = document.createRange();
      range.setStart(...start);
      range.setEnd(...end);
      ranges.push(range);
    }
  }
  return ranges;
}
