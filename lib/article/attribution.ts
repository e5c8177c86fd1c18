/** Whose text it is, in words: shown with a lesson and printed with it. Pure. */
import type { Provenance } from "./schema";

/** The source's address, where it is one of the web: nothing else may stand in a link. */
export const sourceAddress = ({ url }: Pick<Provenance, "url">): string =>
  URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? new URL(url).href : "";

/** Author, publication, date and licence, as far as they are known. */
export const sourceParts = ({ byline, publication, date, licence }: Provenance): string[] =>
  [byline, publication, date, licence].filter((part) => part !== "");

/**
 * One line for paper: “A river treaty” by Mira Solberg, The Harbour Review, 14 March 2016. CC BY 4.0.
 * https://… Title, author, source and licence are what Creative Commons asks to be named; empty where nothing is known.
 */
export function attribution(title: string, provenance: Provenance): string {
  const { byline, publication, date, licence } = provenance;
  const address = sourceAddress(provenance);
  if (sourceParts(provenance).length === 0 && address === "") return "";
  const who = [byline && `by ${byline}`, publication, date].filter(Boolean).join(", ");
  const head = `“${title}”${who.startsWith("by ") ? " " : who ? ", " : ""}${who}`;
  return [head, licence, address]
    .filter(Boolean)
    .map((part) => (part === address ? part : `${part}.`))
    .join(" ");
}
