/** Whatever was fetched or dropped → an article, by what its bytes are rather than what its name says. */
import { ImportProblem } from "../problem";
import type { Source } from "../source";
import { readPlainText } from "../text";
import { readDocx } from "./docx";
import { readHtml } from "./html";
import { type Imported, imported, noDetails } from "./imported";
import { readMarkdown } from "./markdown";
import { decodeText } from "./text-bytes";

export type { Source } from "../source";
export type { Imported } from "./imported";

const kinds = ["pdf", "docx", "html", "markdown", "text"] as const;
export type Kind = (typeof kinds)[number];

const byType: Record<string, Kind> = {
  "application/pdf": "pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
  "text/html": "html",
  "application/xhtml+xml": "html",
  "text/markdown": "markdown",
  "text/plain": "text",
};
const byEnd: Record<string, Kind> = {
  ...{ pdf: "pdf", docx: "docx", html: "html", htm: "html", xhtml: "html" },
  ...{ md: "markdown", markdown: "markdown", txt: "text", text: "text" },
};
const takes = "Broadsheet reads .pdf, .docx, .html, .md and .txt.";
const kindProblem = (what: string) => new ImportProblem("kind", `${what} ${takes}`);

const begins = (bytes: Uint8Array, ...signature: number[]) => signature.every((byte, n) => bytes[n] === byte);

/** What the bytes are. Throws "empty", or "kind" with what can be done about it. */
export function kindOf({ bytes, type, name, url }: Source): Kind {
  if (bytes.length === 0) throw new ImportProblem("empty", "There is nothing in this file.");
  const ending = /\.([a-z0-9]{1,8})$/i.exec(name || (URL.canParse(url) ? new URL(url).pathname : ""))?.[1];
  const end = ending?.toLowerCase() ?? "";
  // Some write a few bytes before the mark; readers look for it in the first kilobyte.
  if (Buffer.from(bytes.subarray(0, 1024)).includes("%PDF-")) return "pdf";
  if (begins(bytes, 0x50, 0x4b, 0x03, 0x04)) {
    if (end === "docx" || (end === "" && byType[type] === "docx") || byType[type] === "docx") return "docx";
    throw kindProblem("This packed file is no Word document.");
  }
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    throw new ImportProblem(
      end === "docx" ? "locked" : "kind",
      end === "docx"
        ? "This Word file is locked with a password. Save it without one and try again."
        : "This is a file of an old Word. Open it, save it as .docx and try again.",
    );
  if (begins(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66))
    throw kindProblem("This is an .rtf file: save it as .docx.");
  const kind = byType[type] && type !== "text/plain" ? byType[type] : (byEnd[end] ?? byType[type]);
  if (kind === "pdf" || kind === "docx")
    throw new ImportProblem(
      "unreadable",
      `This is not a ${kind === "pdf" ? "PDF" : "Word file"}, or it is damaged.`,
    );
  if (kind) return kind;
  throw kindProblem(
    type === "" ? "This kind of file can't be read." : `This address holds no article but ${type}.`,
  );
}

function readText(text: string): Imported {
  const read = readPlainText(text);
  if (!read.ok) throw new ImportProblem("no-article", read.message);
  const [first, ...rest] = read.blocks;
  const takesTitle = first?.kind === "heading" && rest.length > 1;
  return imported(
    { ...noDetails, title: takesTitle ? first.text : "" },
    takesTitle ? rest : read.blocks,
    "This file holds too few words to ask about: 60 are the least.",
  );
}

/** Reads it. Throws an `ImportProblem`; anything else that is thrown is a file that its reader did not expect. */
export async function readSource(source: Source): Promise<Imported> {
  const kind = kindOf(source);
  if (kind === "docx") return readDocx(source.bytes);
  if (kind === "pdf") {
    // Two megabytes that only a PDF asks for.
    const { readPdf } = await import("./pdf");
    return readPdf(source.bytes);
  }
  const text = decodeText(source.bytes, source.charset);
  if (kind === "html") return readHtml(text, source.url);
  return kind === "markdown" ? readMarkdown(text) : readText(text);
}
