/**
 * Makes the files that the tests of importing bring in, all of the one article beside this script: a two-column PDF with
 * hyphens, running heads and page numbers, printed by Chromium, and a Word file as Word writes it.
 * `npx tsx e2e/files/make.ts` writes them anew; they are committed, so that a test reads what a reader would be sent.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { chromium } from "playwright";
import { readMarkdown } from "@/lib/article/read/markdown";
import { findBrowser, launchArguments } from "@/lib/cli/browser";

const here = import.meta.dirname;
const article = readMarkdown(readFileSync(join(here, "article.md"), "utf8"));
const blocks = article.blocks;

/** A place to break a word after each syllable, roughly; the browser breaks where a line is full. */
const soft = (text: string) =>
  text.replace(/\p{L}{8,}/gu, (word) =>
    word.replace(/([aeiou][bcdfgklmnprstv])(?=[bcdfglmnprstv][aeiou][a-z])/g, "$1\u00AD"),
  );
const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

const page = `<!doctype html><html lang="en"><title>${article.title}</title><style>
@page { size: A5; margin: 22mm 14mm 18mm }
body { font: 9.5pt/1.35 Georgia, "DejaVu Serif", serif; margin: 0 }
h1 { column-span: all; font-size: 20pt; line-height: 1.15; margin: 0 0 4pt }
.by { column-span: all; font-style: italic; margin: 0 0 12pt }
main { columns: 2; column-gap: 7mm; text-align: justify; hyphens: manual }
h2 { font-size: 11.5pt; margin: 9pt 0 3pt; text-align: left; break-after: avoid }
p { margin: 0; text-indent: 1.4em } h2 + p, .by + p { text-indent: 0 }
</style><main><h1>${escaped(article.title)}</h1><p class="by">By ${article.byline}</p>
${blocks.map(({ kind, text }) => (kind === "heading" ? `<h2>${escaped(text)}</h2>` : `<p>${soft(escaped(text))}</p>`)).join("\n")}
</main>`;
const running = (text: string) =>
  `<div style="font: 8pt sans-serif; width: 100%; margin: 0 14mm; display: flex; justify-content: space-between">${text}</div>`;

async function pdf(): Promise<void> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: launchArguments });
  const tab = await browser.newPage();
  await tab.setContent(page);
  const bytes = await tab.pdf({
    ...{ preferCSSPageSize: true, displayHeaderFooter: true },
    headerTemplate: running("<span>THE HARBOUR REVIEW</span><span>14 March 2016</span>"),
    footerTemplate: running('<span></span><span class="pageNumber"></span>'),
  });
  await browser.close();
  writeFileSync(join(here, "two-columns.pdf"), bytes);
}

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const run = (text: string) => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
const para = (style: string, inner: string) =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${inner}</w:p>`;
const deleted =
  '<w:del w:id="1" w:author="Editor" w:date="2016-03-13T10:00:00Z"><w:r><w:delText>A sentence that the editor cut. </w:delText></w:r></w:del>';
const note = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>';

function word(): void {
  const body = blocks.map(({ kind, text }, n) =>
    para(kind === "heading" ? "Heading1" : "", `${n === 1 ? deleted : ""}${run(text)}${n === 1 ? note : ""}`),
  );
  const table = `<w:tbl><w:tr><w:tc>${para("", run("Metres"))}</w:tc><w:tc>${para("", run("41"))}</w:tc></w:tr></w:tbl>`;
  const document = `${head}<w:document ${w}><w:body>${para("Title", run(article.title))}${body.join("")}${table}</w:body></w:document>`;
  const styles = `${head}<w:styles ${w}>${[
    ["Title", "Title"],
    ["Heading1", "heading 1"],
  ]
    .map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`)
    .join("")}</w:styles>`;
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packaged = "http://schemas.openxmlformats.org/package/2006";
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  const relations = (...all: string[]) =>
    `${head}<Relationships xmlns="${packaged}/relationships">${all.join("")}</Relationships>`;
  const main = "application/vnd.openxmlformats-officedocument.wordprocessingml";
  const parts: Record<string, string> = {
    "[Content_Types].xml": `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${main}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${main}.styles+xml"/><Override PartName="/word/footnotes.xml" ContentType="${main}.footnotes+xml"/></Types>`,
    "_rels/.rels": relations(
      relation("rId1", `${office}/officeDocument`, "word/document.xml"),
      relation("rId2", `${packaged}/relationships/metadata/core-properties`, "docProps/core.xml"),
    ),
    "docProps/core.xml": `${head}<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${article.title}</dc:title><dc:creator>${article.byline}</dc:creator></cp:coreProperties>`,
    "word/document.xml": document,
    "word/styles.xml": styles,
    "word/footnotes.xml": `${head}<w:footnotes ${w}><w:footnote w:id="2">${para("", run("The number is from the treaty’s annex."))}</w:footnote></w:footnotes>`,
    "word/_rels/document.xml.rels": relations(
      relation("rId1", `${office}/styles`, "styles.xml"),
      relation("rId2", `${office}/footnotes`, "footnotes.xml"),
    ),
  };
  const mtime = new Date("2016-03-14T12:00:00Z");
  const packed = zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, [strToU8(text), { mtime }]])),
  );
  writeFileSync(join(here, "article.docx"), packed);
}

await pdf();
word();
