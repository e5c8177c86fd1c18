/** What checking does to a text's blocks. Pure: each answers with new blocks and where the cursor goes. */
import type { Block } from "./typed";

export interface Place {
  block: number;
  /** Characters into the block's text. */
  at: number;
}
export interface Edited {
  blocks: Block[];
  place: Place;
}

const at = (blocks: Block[], n: number): Block => blocks[n] ?? { kind: "paragraph", text: "" };
const put = (blocks: Block[], n: number, instead: Block): Block[] =>
  blocks.map((block, m) => (m === n ? instead : block));

/** The n-th block joined to the one above; a hyphen that broke a word goes. Unchanged at the top. */
export function joinUp(blocks: Block[], n: number): Edited {
  if (n <= 0 || n >= blocks.length) return { blocks, place: { block: n, at: 0 } };
  const [above, here] = [at(blocks, n - 1), at(blocks, n)];
  const broken = /\p{L}[-\u2010\u00AD]$/u.test(above.text) && /^\p{Ll}/u.test(here.text);
  const head = broken ? above.text.slice(0, -1) : above.text.trimEnd();
  const space = broken || head === "" || here.text === "" ? "" : " ";
  const joined: Block = {
    kind: above.text === "" ? here.kind : above.kind,
    text: head + space + here.text.trimStart(),
  };
  return {
    blocks: [...blocks.slice(0, n - 1), joined, ...blocks.slice(n + 1)],
    place: { block: n - 1, at: head.length + space.length },
  };
}

/** The n-th block cut in two at a character; the second half is a paragraph. */
export function split(blocks: Block[], n: number, cut: number): Edited {
  const { kind, text } = at(blocks, n);
  const [before, after] = [text.slice(0, cut).trimEnd(), text.slice(cut).trimStart()];
  const halves: Block[] = [
    { kind, text: before },
    { kind: "paragraph", text: after },
  ];
  return {
    blocks: [...blocks.slice(0, n), ...halves, ...blocks.slice(n + 1)],
    place: { block: n + 1, at: 0 },
  };
}

/** The n-th block made a heading, or a paragraph again. */
export function toggleHeading(blocks: Block[], n: number, caret: number): Edited {
  const { kind, text } = at(blocks, n);
  return {
    blocks: put(blocks, n, { kind: kind === "heading" ? "paragraph" : "heading", text }),
    place: { block: n, at: caret },
  };
}

/** The text without the n-th block; one empty block is left of the last. */
export function drop(blocks: Block[], n: number): Edited {
  const rest = [...blocks.slice(0, n), ...blocks.slice(n + 1)];
  const left = rest.length > 0 ? rest : [{ kind: "paragraph" as const, text: "" }];
  return { blocks: left, place: { block: Math.min(n, left.length - 1), at: 0 } };
}

export const retype = (blocks: Block[], n: number, text: string): Block[] =>
  put(blocks, n, { ...at(blocks, n), text: text.replace(/\s*\n\s*/g, " ") });

/** True where a paragraph seems to go on from the one above: that one has no end, or this one no beginning. */
export function looksBroken(above: Block | undefined, here: Block): boolean {
  if (!above || above.kind === "heading" || here.kind === "heading" || here.text === "") return false;
  if (/^\p{Ll}/u.test(here.text)) return true;
  return !/[.!?:;…]["'”’)\]]*$/.test(above.text.trim()) && above.text.length > 40;
}

/** As plain text that reads as the same blocks again: an empty line between, `#` before headings. */
export const asText = (blocks: Block[]): string =>
  blocks
    .filter(({ text }) => text.trim() !== "")
    .map(({ kind, text }) => (kind === "heading" ? `# ${text}` : text))
    .join("\n\n");
