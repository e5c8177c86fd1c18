/** Real files of one article: each must come in as the same text, without what stands around it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { ImportProblem } from "../problem";
import { readSource, type Source } from "./index";
import { licenceName } from "./licence";
import { readMarkdown } from "./markdown";

const files = join(import.meta.dirname, "../../../e2e/files");
const file = (name: string) => new Uint8Array(readFileSync(join(files, name)));
const source = (name: string, bytes: Uint8Array | string, more: Partial<Source> = {}): Source => ({
  ...{ name, type: "", url: "" },
  bytes: typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes,
  ...more,
});
const theArticle = readMarkdown(new TextDecoder().decode(file("article.md")));
const problem = async (given: Source) => {
  const thrown = await readSource(given).catch((error: unknown) => error);
  return thrown instanceof ImportProblem ? thrown.code : String(thrown);
};
const prose =
  "The ministers of both countries met because the river had fallen lower than in any summer before. ";
const paragraph = prose.repeat(5).trim();

describe("the same article", () => {
  it("is read from Markdown with what its head states", () => {
    expect(theArticle).toMatchObject({
      title: "A river treaty that both sides say they hate",
      byline: "Mira Solberg",
      publication: "The Harbour Review",
      date: "14 March 2016",
      licence: "CC BY 4.0",
    });
    expect(theArticle.blocks.filter(({ kind }) => kind === "heading")).toHaveLength(4);
  });
  it("is read from two columns of a PDF: no hyphen, running head or page number is left", async () => {
    const { title, byline, blocks } = await readSource(source("x.pdf", file("two-columns.pdf")));
    expect([title, byline]).toEqual([theArticle.title, theArticle.byline]);
    expect(blocks).toEqual(theArticle.blocks);
  });
  it("is read from a Word file: no cut sentence, note or table is left", async () => {
    const { title, byline, blocks } = await readSource(source("x.docx", file("article.docx")));
    expect([title, byline]).toEqual([theArticle.title, theArticle.byline]);
    expect(blocks).toEqual(theArticle.blocks);
  });
});

describe("what a file is", () => {
  it.each([
    ["nothing", source("a.txt", ""), "empty"],
    ["a picture named as text", source("a.png", "\x89PNG"), "kind"],
    ["an old Word file", source("a.doc", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1])), "kind"],
    ["a locked Word file", source("a.docx", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1])), "locked"],
    ["rich text", source("a.rtf", "{\\rtf1 hello}"), "kind"],
    ["an archive", source("a.zip", zipSync({ "a.txt": new Uint8Array(3) })), "kind"],
    ["an archive named as Word", source("a.docx", zipSync({ "a.txt": new Uint8Array(3) })), "unreadable"],
    ["half a Word file", source("a.docx", file("article.docx").subarray(0, 2000)), "unreadable"],
    ["text named as PDF", source("a.pdf", prose), "unreadable"],
    ["half a PDF", source("a.pdf", file("two-columns.pdf").subarray(0, 900)), "unreadable"],
    ["too few words", source("a.md", "# A title\n\nThree short words."), "no-article"],
  ])("%s is told", async (_, given, code) => {
    expect(await problem(given)).toBe(code);
  });
});

describe("a page", () => {
  const page = (body: string, head = "") =>
    source("", `<html><head>${head}</head><body><article><h1>The river</h1>${body}</article></body></html>`, {
      type: "text/html",
      url: "https://news.example/a/b",
    });
  it("keeps paragraphs that are told by two line breaks, and drops marks of notes", async () => {
    const given = page(`<div>${paragraph}<br><br>${paragraph}<sup>[12]</sup><br>${prose}</div>`);
    const { blocks } = await readSource(given);
    expect(blocks.map(({ text }) => text)).toEqual([paragraph, `${paragraph} ${prose.trim()}`]);
  });
  it("says who published it and when, and keeps its own address and licence", async () => {
    const head = `<link rel="canonical" href="/own"><meta property="og:site_name" content="News"><meta name="author" content="By Ada Ortiz"><meta property="article:published_time" content="2024-02-29T23:00:00-05:00"><link rel="license" href="https://creativecommons.org/licenses/by-nc-sa/3.0/us/">`;
    const read = await readSource(page(`<p>${paragraph}</p><p>${paragraph}</p>`, head));
    expect(read).toMatchObject({
      ...{ title: "The river", byline: "Ada Ortiz", publication: "News", date: "29 February 2024" },
      ...{ url: "https://news.example/own", licence: "CC BY-NC-SA 3.0" },
    });
  });
  it.each([
    [
      "says so in its data",
      `<script type="application/ld+json">{"@type":["NewsArticle"],"isAccessibleForFree":"False"}</script>`,
      paragraph,
    ],
    ["shows a beginning and a wall", "", `${prose.repeat(4)}</p><p>Subscribe to continue reading.`],
  ])("is closed where it %s", async (_, head, body) => {
    expect(await problem(page(`<p>${body}</p>`, head))).toBe("closed");
  });
  it.each([
    ["<html> and <body>", `<!doctype html><title>The river</title><p>${paragraph}<p>${paragraph}`],
    [
      "<body>",
      `<html lang=en><head><title>The river</title></head><p>${paragraph}</p><p>${paragraph}</p></html>`,
    ],
    ["everything but text", `<title>The river</title>${paragraph}<br><br>${paragraph}`],
  ])("may leave out %s", async (_, html) => {
    const read = await readSource(source("a.html", html));
    expect(read.title).toBe("The river");
    expect(read.blocks.map(({ text }) => text)).toEqual([paragraph, paragraph]);
  });
  it("never becomes an address that is none of the web", async () => {
    const head = `<link rel="canonical" href="javascript:alert(1)">`;
    expect((await readSource(page(`<p>${paragraph}</p>`, head))).url).toBe("https://news.example/a/b");
  });
});

describe("Markdown", () => {
  it("is plain in the end", () => {
    const { blocks } = readMarkdown(
      `Intro\n=====\n\n${prose}A *stressed* and **strong** [word](http://x.example), snake_case_word, ![picture](x.png) and <b>tags</b>.\n\n- ${prose}\n\n> ${prose.repeat(3)}\n\n\`\`\`\ncode\n\`\`\`\n`,
    );
    expect(blocks[0]?.text).toContain("A stressed and strong word, snake_case_word, and tags.");
    expect(blocks.map(({ text }) => text).join()).not.toMatch(/code|\[|\*|> /);
  });
});

it.each([
  ["https://creativecommons.org/licenses/by/4.0/deed.en", "CC BY 4.0"],
  ["http://creativecommons.org/publicdomain/zero/1.0/", "CC0 1.0"],
  ["https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/", "Open Government Licence"],
  ["https://news.example/terms", ""],
  ["All rights reserved", "All rights reserved"],
])("the licence %s is called %j", (stated, name) => expect(licenceName(stated)).toBe(name));
