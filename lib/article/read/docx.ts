/** A Word file → an article. */
import { zipSync } from "fflate";
import { parseHTML } from "linkedom";
import mammoth from "mammoth";
import { ImportProblem } from "../problem";
import { blocksBelow } from "./blocks";
import { type Imported, imported, noDetails } from "./imported";
import { unpack } from "./zip";

/** The text, and what says how it is laid out; never pictures, fonts or embedded files. */
const wanted =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/(?:document\d*|styles|numbering|footnotes|endnotes|settings)\.xml|word\/_rels\/document\d*\.xml\.rels)$/;

const damaged = (cause?: unknown) =>
  new ImportProblem("unreadable", "This Word file is damaged and can't be read.", { cause });

const decoder = new TextDecoder("utf-8", { fatal: true });

/** Word writes no DTD; what does is a bomb of entities, or wants files of this machine. UTF-16 would hide one. */
function checkXml(bytes: Uint8Array): string {
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch (cause) {
    throw damaged(cause);
  }
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text))
    throw new ImportProblem(
      "bomb",
      "This Word file holds declarations that no article needs, so it was not read. Copy the article's words and paste them below.",
    );
  return text;
}

const between = (xml: string, name: string): string => {
  const inner = new RegExp(`<${name}(?:\\s[^>]*)?>([^<]{0,2000})</${name}>`).exec(xml)?.[1] ?? "";
  return inner.replace(/&(lt|gt|amp|quot|apos);/g, (_, one: string) => {
    const signs: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
    return signs[one] ?? "";
  });
};

const styles = ["p[style-name='Title'] => h1.title:fresh", "p[style-name='Subtitle'] => p:fresh"];

/** Reads a .docx. Tracked deletions, comments, notes, tables, pictures and running heads are left out. */
export async function readDocx(bytes: Uint8Array): Promise<Imported> {
  const parts = unpack(bytes, (name) => wanted.test(name));
  const texts = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, checkXml(part)]));
  // Packed anew without compression: what reads it then meets nothing that was not looked at.
  const buffer = Buffer.from(zipSync(parts, { level: 0 }));
  let html: string;
  try {
    const drop = mammoth.images.imgElement(async () => ({ src: "" }));
    ({ value: html } = await mammoth.convertToHtml({ buffer }, { styleMap: styles, convertImage: drop }));
  } catch (cause) {
    throw damaged(cause);
  }
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  for (const note of document.querySelectorAll('li[id*="note-"], sup:has(a), a[id*="note-ref"]'))
    note.remove();
  const heads = [...document.querySelectorAll("h1")];
  const head = document.querySelector("h1.title") ?? (heads.length === 1 ? heads[0] : undefined);
  const core = texts["docProps/core.xml"] ?? "";
  const stated = between(core, "dc:title");
  const title = head?.textContent?.trim() || stated;
  if (head && document.body.firstElementChild === head) head.remove();
  return imported(
    { ...noDetails, title, byline: between(core, "dc:creator") },
    blocksBelow(document.body),
    "This Word file holds too few words to ask about: 60 are the least.",
  );
}
