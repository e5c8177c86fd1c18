/** A web page → an article. Scripts never run: the page is parsed, and what is kept is plain text. */
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { ImportProblem, pasteInstead } from "../problem";
import type { Block } from "../schema";
import { articleLimits, countWords } from "../text";
import { blocksBelow } from "./blocks";
import { articleData, detailsOf, isForSubscribers } from "./details";
import { type Imported, imported } from "./imported";

const walled =
  /\b(?:subscribe (?:now )?to (?:continue|read|keep)|(?:already|not yet) a (?:subscriber|member)|to (?:continue|keep) reading|subscribers? only|for subscribers|(?:create|register for) a free account|log in to (?:read|continue)|you(?:'|’)?(?:ve| have) (?:reached|read) your|exclusive to (?:members|subscribers)|unlock this article|start your (?:free )?trial)\b/i;

const closed = (who: string) =>
  new ImportProblem(
    "closed",
    `${who} shows this article only to subscribers. If you may read it: open it, copy its words and paste them below.`,
  );
const nothing = `No article was found on this page. ${pasteInstead}`;

const mostElements = 40_000;
const words = (blocks: Block[]) => countWords(blocks.map(({ text }) => text).join("\n"));

/** Words in the class or id of what pages put around and between an article's paragraphs. */
const around =
  /^(?:ads?|advert\w*|adslot|sponsor\w*|newsletter\w*|promo\w*|related\w*|recommend\w*|share|sharing|social|cookies?|consent|gdpr|comments?|breadcrumbs?|outbrain|taboola|subscribe\w*|signup)$/i;
const names = (element: Element) =>
  `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`
    .split(/[^A-Za-z]+/)
    .filter(Boolean);

/** Takes adverts, letters to sign up for and the like out of the page; never an element that holds most of its words. */
function dropAround(document: Document): void {
  const whole = document.body?.textContent?.length ?? 0;
  for (const element of document.querySelectorAll("div, section, aside, ul, p, form")) {
    if (!names(element).some((name) => around.test(name))) continue;
    if ((element.textContent?.length ?? 0) < 0.3 * whole) element.remove();
  }
}

/** The parser takes a page's elements where they stand; a page may leave out those that hold all others (HTML, 13.1.2.4). */
function whole(html: string): string {
  if (/<html[\s>]/i.test(html) && /<body[\s>]/i.test(html)) return html;
  const inner = html.replace(/<!doctype[^<>]*>|<\/?(?:html|head|body)(?:\s[^<>]*)?>/gi, "");
  return `<!doctype html><html><head></head><body>${inner}</body></html>`;
}

/** Pages that Readability takes for no article: the element that says of itself that it is one. */
function fallback(document: Document): Block[] {
  const own = document.querySelector("article, main, [role=main], body");
  return own ? blocksBelow(own) : [];
}

/**
 * Reads a page. `url` is where it was fetched, or empty for a file. Throws "closed" where it is for subscribers, and
 * "no-article" where it holds too few words.
 */
export function readHtml(html: string, url: string): Imported {
  // More than the largest front pages have; what is made of so many keeps every reader busy.
  if ((html.match(/<[a-z]/gi)?.length ?? 0) > mostElements)
    throw new ImportProblem("too-large", `This page is too large to be read. ${pasteInstead}`);
  const page = whole(html);
  const { document } = parseHTML(page);
  const data = articleData(document);
  const details = detailsOf(document, url, data);
  const who = details.publication || "The publisher";
  if (isForSubscribers(data)) throw closed(who);
  const said = document.body?.textContent ?? "";
  const spare = parseHTML(page).document;
  dropAround(document);
  const read = new Readability<Node>(document, {
    charThreshold: 200,
    maxElemsToParse: mostElements,
    serializer: (node) => node,
  }).parse();
  let blocks = read?.content ? blocksBelow(read.content) : [];
  if (words(blocks) < articleLimits.minWords) blocks = fallback(spare);
  const found = words(blocks);
  if (found < 250 && walled.test(said)) throw closed(who);
  const named = spare.querySelector("title")?.textContent ?? "";
  const title = details.title || read?.title || named;
  return imported(
    { ...details, title, byline: details.byline || cleanByline(read?.byline) },
    blocks,
    nothing,
  );
}

const cleanByline = (said: string | null | undefined): string => {
  const name = (said ?? "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^by[: ]\s*/i, "");
  return name.length > 120 || /[<>@]|https?:/.test(name) ? "" : name;
};
