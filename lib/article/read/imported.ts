/** What reading a page or a file comes to: details as its publisher states them, and plain blocks. */
import { ImportProblem } from "../problem";
import type { Block } from "../schema";
import { articleLimits, countWords, oneLine } from "../text";

export const detailNames = ["title", "byline", "publication", "date", "url", "licence"] as const;
export type Details = Record<(typeof detailNames)[number], string>;
export interface Imported extends Details {
  blocks: Block[];
}
export const noDetails: Details = { title: "", byline: "", publication: "", date: "", url: "", licence: "" };

const limits: Record<keyof Details, number> = {
  title: articleLimits.title,
  byline: articleLimits.byline,
  publication: articleLimits.publication,
  date: articleLimits.date,
  url: articleLimits.url,
  licence: articleLimits.licence,
};

/** Cut at a word's end, with a sign that it was cut. */
function within(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 2);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), limit / 2))} …`;
}

/** An address that may stand in a link: http or https; else nothing. */
export const webAddress = (text: string): string =>
  URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) ? new URL(text).href : "";

const same = (a: string, b: string) => {
  const plain = (text: string) =>
    text
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim()
      .toLowerCase();
  return plain(a) === plain(b);
};

/** What stands around an article on its page, said in a few words. */
const around =
  /^(?:advert(?:isement)?s?|ad|sponsored(?: content)?|(?:story|article) continues (?:below|after)\b.*|continue reading\b.*|(?:read|see) (?:more|also|next)\b.*|also read\b.*|related(?: (?:articles?|stories|coverage|topics|reading))?:?(?: .*)?|more (?:on this(?: story)?|from)\b.*|recommended(?: for you)?|most (?:read|popular|viewed)\b.*|sign up (?:for|to)\b.*|subscribe\b.*|share(?: (?:this|on|via)\b.*)?|follow us\b.*|click here\b.*|(?:photograph|photo|image|picture)s?(?: credit)?s?:.*|copyright\b.*|©.*|all rights reserved\.?|\d* ?comments?|print|e-?mail|listen to this article\b.*|\d+ min(?:ute)?s?(?: to)? read|(?:published|updated|last updated|posted)(?: on| at)?:? .*\d.*|skip to\b.*|back to top|view (?:all )?comments|loading\W*)$/i;

/** Blocks without what the details say already, without what pages put around an article, and no heading over nothing. */
export function tidy(blocks: Block[], details: Details): Block[] {
  const lines = blocks
    .map(({ kind, text }) => ({ kind, text: oneLine(text) }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
    .filter(({ text }) => text.length > 120 || !around.test(text));
  const kept = lines.filter(
    ({ text }, n) =>
      n > 3 ||
      ![details.title, details.byline, `By ${details.byline}`, details.date].some(
        (said) => said !== "" && same(said, text),
      ),
  );
  while (kept.at(-1)?.kind === "heading") kept.pop();
  return kept;
}

/** Details and blocks as an article takes them. Throws "no-article" where too few words were found. */
export function imported(details: Details, blocks: Block[], nothing: string): Imported {
  const clean = { ...noDetails };
  for (const name of detailNames) clean[name] = within(oneLine(details[name]), limits[name]);
  clean.url = clean.url.endsWith("…") ? "" : webAddress(clean.url);
  const kept = tidy(blocks, clean);
  const words = countWords(kept.map(({ text }) => text).join("\n"));
  if (words < articleLimits.minWords) throw new ImportProblem("no-article", nothing);
  if (words > articleLimits.maxWords)
    throw new ImportProblem(
      "too-large",
      `This text is longer than ${articleLimits.maxWords.toLocaleString("en-GB")} words. Paste the part that the class will read.`,
    );
  return { ...clean, blocks: kept };
}
