/** A PDF → an article: its text as pdf.js finds it, put in reading order. */
import { getDocumentProxy } from "unpdf";
import { ImportProblem, pasteInstead } from "@/lib/article/problem";
import type { Block } from "@/lib/article/schema";
import { type Imported, imported, noDetails } from "../imported";
import { checkStreams } from "./bomb";
import { linesOf } from "./columns";
import { withoutFurniture } from "./furniture";
import { bodySize, type Page, type Run, wordsOf } from "./page";
import { blocksFrom } from "./paragraphs";

/** More is a book rather than an article. */
const mostPages = 60;

const damaged = (cause: unknown) =>
  new ImportProblem("unreadable", "This PDF is damaged and can't be read.", { cause });

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;

async function open(bytes: Uint8Array): Promise<Document> {
  try {
    // A copy: the reader takes the bytes for its own. No code of a file is ever run, no font made.
    const quiet = { isEvalSupported: false, disableFontFace: true, useSystemFonts: false, verbosity: 0 };
    return await getDocumentProxy(new Uint8Array(bytes), { ...quiet, stopAtErrors: false });
  } catch (cause) {
    if (cause instanceof Error && cause.name === "PasswordException")
      throw new ImportProblem(
        "locked",
        "This PDF is locked with a password. Save it without one, or copy its words and paste them below.",
      );
    throw damaged(cause);
  }
}

async function pagesOf(document: Document): Promise<Page[]> {
  if (document.numPages > mostPages)
    throw new ImportProblem(
      "too-large",
      `This PDF has ${document.numPages} pages; an article has ${mostPages} at most. Save the article's pages alone and try again.`,
    );
  const pages: Page[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const [left = 0, foot = 0, right = 0, top = 0] = page.view;
    const runs = items.filter((item): item is typeof item & Run => "str" in item);
    const words = wordsOf(runs).map((w) => ({
      ...w,
      left: w.left - left,
      right: w.right - left,
      y: w.y - foot,
    }));
    pages.push({ width: right - left, height: top - foot, words });
    page.cleanup();
  }
  return pages;
}

const text = (value: unknown) => (typeof value === "string" ? value.trim() : "");
/** Names of files and programs that programs put where a title belongs. */
const noTitle = /^(?:untitled|document\d*|microsoft word\b.*|.*\.(?:docx?|pdf|indd|qxd|tex|html?))$/i;

/** The largest words at the top of the first page, where they are larger than the rest. */
function headline(blocks: (Block & { size?: number })[], size: number): number {
  const sizes = blocks.slice(0, 6).map((block) => block.size ?? 0);
  const largest = Math.max(...sizes);
  return largest > 1.25 * size ? sizes.indexOf(largest) : -1;
}

/** Reads a PDF. Throws "scanned" where it holds pictures of pages, "locked", "bomb", "too-large" or "unreadable". */
export async function readPdf(bytes: Uint8Array): Promise<Imported> {
  checkStreams(bytes);
  const document = await open(bytes);
  let [pages, info]: [Page[], Record<string, unknown>] = [[], {}];
  try {
    pages = await pagesOf(document);
    info = (await document.getMetadata()).info as Record<string, unknown>;
  } catch (cause) {
    throw cause instanceof ImportProblem ? cause : damaged(cause);
  } finally {
    await document.destroy();
  }
  if (pages.every(({ words }) => words.length < 5))
    throw new ImportProblem(
      "scanned",
      `This PDF holds pictures of pages (a scan) rather than text, which can't be read. ${pasteInstead}`,
    );
  const clean = withoutFurniture(pages);
  const size = bodySize(clean);
  const blocks = blocksFrom(
    clean.flatMap((page) => linesOf(page, size)),
    size,
  );
  const at = headline(blocks, size);
  const stated = text(info.Title);
  const title = (at >= 0 ? blocks[at]?.text : undefined) ?? (noTitle.test(stated) ? "" : stated);
  const rest = blocks.filter((_, n) => n !== at);
  const by = rest.findIndex(({ text: line }, n) => n < 4 && /^by \p{Lu}[^.]{2,100}$/iu.test(line));
  const byline = by >= 0 ? (rest[by]?.text ?? "").replace(/^by /i, "") : text(info.Author);
  return imported(
    { ...noDetails, title, byline },
    rest.filter((_, n) => n !== by),
    "This PDF holds too few words to ask about: 60 are the least.",
  );
}
