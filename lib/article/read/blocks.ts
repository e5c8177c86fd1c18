/** Elements of a page → plain blocks: paragraphs and headings, and nothing that a page could do with markup. */
import type { Block } from "../schema";

/** What is no running text, or none of the article's. */
const left = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE FIGURE FIGCAPTION TABLE ASIDE NAV FORM BUTTON SELECT TEXTAREA INPUT LABEL IFRAME OBJECT EMBED SVG MATH CANVAS VIDEO AUDIO PICTURE IMG MAP FOOTER DIALOG".split(
    " ",
  ),
);
const inBlocks = new Set(
  "P DIV SECTION ARTICLE MAIN HEADER BODY BLOCKQUOTE UL OL LI DL DT DD PRE HR ADDRESS DETAILS SUMMARY CENTER H1 H2 H3 H4 H5 H6".split(
    " ",
  ),
);
/** Deeper than any page is; what is below is taken as one text. */
const deepest = 400;

/** Stands for a single <br> while a paragraph is gathered; no page's text holds it, since texts are cleaned of it. */
const lineBreak = "\u0003";

interface Gathering {
  blocks: Block[];
  text: string;
  kind: Block["kind"];
}

function flush(gathering: Gathering): void {
  const text = gathering.text.replaceAll(lineBreak, " ").replace(/\s+/g, " ").trim();
  if (text !== "") gathering.blocks.push({ kind: gathering.kind, text });
  gathering.text = "";
}

/** "[1]", "2" and other marks of notes; Wikipedia's "[edit]". */
const isNoteMark = (element: Element) =>
  (element.tagName === "SUP" && /^\s*\[?[\d*†‡a-z]{1,3}\]?\s*$/.test(element.textContent ?? "")) ||
  /(?:^|\s)mw-editsection(?:\s|$)/.test(element.getAttribute("class") ?? "");

function walk(node: Node, gathering: Gathering, depth: number): void {
  for (const child of node.childNodes) {
    if (child.nodeType === 3) {
      gathering.text += child.textContent ?? "";
      continue;
    }
    if (child.nodeType !== 1) continue;
    const element = child as Element;
    const name = element.tagName.toUpperCase();
    if (left.has(name) || element.hasAttribute("hidden") || isNoteMark(element)) continue;
    if (name === "BR") {
      // Two in a row end a paragraph; one alone is a space.
      if (gathering.text.trimEnd().endsWith(lineBreak)) flush(gathering);
      else gathering.text += lineBreak;
      continue;
    }
    if (depth > deepest) {
      gathering.text += element.textContent ?? "";
      continue;
    }
    if (!inBlocks.has(name)) {
      walk(element, gathering, depth + 1);
      continue;
    }
    flush(gathering);
    const before = gathering.kind;
    if (/^H[1-6]$/.test(name)) gathering.kind = "heading";
    walk(element, gathering, depth + 1);
    flush(gathering);
    gathering.kind = before;
  }
}

/** The text below an element, block by block, in reading order. */
export function blocksBelow(root: Node): Block[] {
  const gathering: Gathering = { blocks: [], text: "", kind: "paragraph" };
  walk(root, gathering, 0);
  flush(gathering);
  return gathering.blocks.map(({ kind, text }) => ({
    kind: kind === "heading" && text.length > 160 ? "paragraph" : kind,
    text,
  }));
}
