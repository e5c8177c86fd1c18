/** Markdown → plain blocks. Of its marks only headings, lists and emphasis mean anything here; embedded HTML is dropped. */
import type { Block } from "../schema";
import { sayDate } from "./details";
import { type Details, type Imported, imported, noDetails } from "./imported";

const plainInline = (text: string): string =>
  text
    .replace(/<!--[\s\S]{0,5000}?-->/g, "")
    .replace(/<\/?[a-z][^<>]{0,1000}>/gi, "")
    .replace(/!\[[^[\]]{0,300}\](?:\([^()]{0,1000}\)|\[[^[\]]{0,200}\])/g, "")
    .replace(/\[([^[\]]{1,500})\](?:\([^()]{0,1000}\)|\[[^[\]]{0,200}\])/g, "$1")
    .replace(/\[\^[^[\]]{1,100}\]/g, "")
    .replace(/(\*\*\*|\*\*|\*|~~|`+)(?=\S)(.{1,500}?)(?<=\S)\1/g, "$2")
    // snake_case is no emphasis.
    .replace(/(?<!\w)(___|__|_)(?=\S)(.{1,500}?)(?<=\S)\1(?!\w)/g, "$2")
    .replace(/\\([\\`*_{}[\]()#+\-.!>~|])/g, "$1");

const names: Record<string, keyof Details> = {
  ...{ title: "title", headline: "title", author: "byline", byline: "byline", by: "byline" },
  ...{ publication: "publication", publisher: "publication", source: "publication", site: "publication" },
  ...{ date: "date", published: "date", url: "url", link: "url", canonical: "url" },
  ...{ licence: "licence", license: "licence", rights: "licence" },
};

/** Front matter: plain `name: value` lines between two lines of dashes. */
function frontMatter(text: string): { details: Details; body: string } {
  const [whole, inner] = /^---[ \t]*\n([\s\S]{0,5000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text) ?? [];
  if (whole === undefined || inner === undefined) return { details: noDetails, body: text };
  const details = { ...noDetails };
  for (const line of inner.split("\n")) {
    const [, key = "", value = ""] = /^([A-Za-z]+):\s*(.*)$/.exec(line) ?? [];
    const name = names[key.toLowerCase()];
    if (name) details[name] = value.trim().replace(/^(["'])(.*)\1$/, "$2");
  }
  return { details: { ...details, date: sayDate(details.date) }, body: text.slice(whole.length) };
}

function blocksOf(body: string): Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  const flush = (kind: Block["kind"] = "paragraph") => {
    const text = plainInline(lines.join(" ")).trim();
    if (text !== "") blocks.push({ kind, text });
    lines = [];
  };
  let fence = "";
  for (const raw of body.split("\n")) {
    const line = raw.trim();
    const mark = /^(```+|~~~+)/.exec(line)?.[1] ?? "";
    if (fence !== "" ? mark.startsWith(fence) : mark !== "") {
      flush();
      fence = fence === "" ? mark.slice(0, 3) : "";
    } else if (fence !== "") continue;
    else if (line === "" || /^([-*_])(?: *\1){2,}$/.test(line)) flush();
    else if (/^#{1,6}(?:\s|$)/.test(line)) {
      flush();
      lines = [line.replace(/^#+\s*|\s*#+$/g, "")];
      flush("heading");
    } else if (/^(?:=+|-+)$/.test(line) && lines.length === 1) flush("heading");
    else if (/^\|.*\|$/.test(line) || /^\[[^\]]+\]:\s/.test(line)) flush();
    else {
      if (/^(?:[-*+]|\d{1,3}[.)])\s/.test(line)) flush();
      lines.push(line.replace(/^(?:>\s?)+/, "").replace(/^(?:[-*+]|\d{1,3}[.)])\s+/, ""));
    }
  }
  flush();
  return blocks;
}

/** Reads a Markdown file; the first heading is the title where none is given before it. */
export function readMarkdown(text: string): Imported {
  const { details, body } = frontMatter(text.replace(/\r\n?/g, "\n").replace(/^\uFEFF/, ""));
  const blocks = blocksOf(body);
  const [first, ...rest] = blocks;
  const takesTitle = details.title === "" && first?.kind === "heading";
  return imported(
    takesTitle ? { ...details, title: first.text } : details,
    takesTitle ? rest : blocks,
    "This file holds too few words to ask about: 60 are the least.",
  );
}
