import type { Reading, ReadSentence } from "./reading";

/** How a kind of text is spoken of: "the author argues", "the article reports", "the speaker says". */
export interface Voice {
  who: string;
  Who: string;
  says: string;
  text: string;
}
export function voiceOf(reading: Reading): Voice {
  switch (reading.type) {
    case "opinion":
      return { who: "the author", Who: "The author", says: "argues", text: "article" };
    case "speech":
      return { who: "the speaker", Who: "The speaker", says: "says", text: "speech" };
    case "news":
      return { who: "the article", Who: "The article", says: "reports", text: "article" };
    case "other":
      return { who: "the text", Who: "The text", says: "says", text: "text" };
  }
}

/** A sentence as it is quoted inside a stem: typographic marks, inner double quotes made single. */
export function quote(text: string): string {
  const inner = text.replace(/[“”"]/g, (mark, at: number) =>
    mark === "“" || (mark === '"' && (at === 0 || /\s/.test(text.charAt(at - 1)))) ? "‘" : "’",
  );
  return `“${inner}”`;
}
/** The opening words of a sentence, for naming it without copying it whole. */
export function opening(sentence: ReadSentence, words = 5): string {
  const parts = sentence.text.split(" ");
  return quote(
    parts.length <= words
      ? sentence.text
      : `${parts
          .slice(0, words)
          .join(" ")
          .replace(/[,;:“”"]+$/g, "")} …`,
  );
}
export const capital = (text: string): string =>
  text.replace(/^(["“‘(]*)(\p{L})/u, (_, open: string, c: string) => open + c.toUpperCase());
export const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
/** A clause as a statement: capital, no marker's comma, one full stop. */
export const statement = (text: string): string => `${capital(text.trim().replace(/[\s,;:.—–-]+$/u, ""))}.`;

/** A sentence without the dateline that news put before it ("WASHINGTON — "). */
export const withoutDateline = (text: string): string =>
  capital(
    text.replace(
      /^(?:\p{Lu}[\p{Lu} .,'’-]{3,40}|\p{Lu}{4,}, \p{Lu}[\p{L}. ]{2,20})(?:\([^)]{2,30}\) ?)? ?(?:—|–|--?) ?(?=["“‘]?\p{Lu})/u,
      "",
    ),
  );
