/** Plain text, as pasted or read from a file, becomes the blocks of an article. */
import { functionWordShare } from "@/lib/language/markers";
import { type Article, article, type Block } from "./schema";

/** What an article may be; forms state the same limits. */
export const articleLimits = {
  /** Below this nothing is drafted. */
  minWords: 60,
  /** Below this a lesson has fewer questions than a full one. */
  fullWords: 300,
  maxWords: 20_000,
  /** Longest raw text read at all, in characters. */
  maxCharacters: 400_000,
  title: 300,
  byline: 200,
  publication: 200,
  date: 60,
  url: 2000,
  licence: 200,
} as const;

export type TextProblem =
  | "empty"
  | "too-short"
  | "too-long"
  | "not-english"
  | "not-text"
  | "markup"
  | "unbroken"
  | "bad-details";
export type TextResult = { ok: true; blocks: Block[] } | { ok: false; code: TextProblem; message: string };

const number = (n: number) => n.toLocaleString("en-GB");
const messages: Record<TextProblem, string> = {
  empty: "There is no text yet. Paste the article's words.",
  "too-short": `This text is shorter than ${articleLimits.minWords} words, too little to ask about. Paste the whole article.`,
  "too-long": `This text is longer than ${number(articleLimits.maxWords)} words. Paste the part that the class will read.`,
  "not-english": "This doesn't read as English prose. Broadsheet drafts lessons from English articles only.",
  "not-text":
    "This is not readable text: most of it is control characters. Copy the article's words and paste them.",
  markup:
    "This is a page's source code, not its text. Open the page, copy the article's words and paste them.",
  unbroken:
    "This text has a stretch of more than 1,000 characters without a space. Take it out, or paste the article's words alone.",
  "bad-details": "A detail of the article is missing or too long.",
};
const refuse = (code: TextProblem): TextResult => ({ ok: false, code, message: messages[code] });

export const countWords = (text: string): number =>
  text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

/**
 * Reads plain text into blocks: line ends and Unicode (NFC) made one, invisible and control characters dropped,
 * paragraphs told apart, hard-wrapped lines joined, headings recognised. Never interprets markup; a text full of it is
 * refused, as are texts that are empty, too short, too long or not English, each with a message for the teacher.
 */
export function readPlainText(raw: string): TextResult {
  if (raw.length > articleLimits.maxCharacters) return refuse("too-long");
  const whole = normalise(raw);
  if (whole === "") return refuse(raw.trim() === "" ? "empty" : "not-text");
  const visible = raw.replace(/\s/g, "").length;
  if (whole.replace(/\s/g, "").length < visible * 0.7) return refuse("not-text");
  const text = shortRuns(whole);
  if (isMarkup(text)) return refuse("markup");
  if (!isLatin(text)) return refuse("not-english");
  if (text.split(/\s+/).some((stretch) => stretch.length > 1000)) return refuse("unbroken");
  const words = countWords(text);
  if (words > articleLimits.maxWords) return refuse("too-long");
  if (words < articleLimits.minWords) {
    return words >= 20 && functionWordShare(text) < 0.12 ? refuse("not-english") : refuse("too-short");
  }
  if (functionWordShare(text) < 0.22) return refuse("not-english");
  return { ok: true, blocks: blocksOf(text) };
}

/** Blocks that a teacher checked: the same limits and refusals as for plain text, and nothing guessed any more. */
export function readBlocks(given: Block[]): TextResult {
  const blocks = given
    .map(({ kind, text }) => ({ kind, text: oneLine(shortRuns(normalise(text))) }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const read = readPlainText(blocks.map(({ text }) => text).join("\n\n"));
  if (!read.ok) return read;
  return blocks.some(({ kind }) => kind === "paragraph") ? { ok: true, blocks } : refuse("too-short");
}

/** What the teacher gives with the text. */
export interface ArticleDetails {
  title: string;
  byline?: string;
  publication?: string;
  date?: string;
  url?: string;
  licence?: string;
  text: string;
  /** The text as the teacher checked it, block by block; then `text` counts for nothing. */
  blocks?: Block[];
}
export type ArticleResult =
  | { ok: true; article: Article }
  | { ok: false; code: TextProblem; message: string };

/** An article from a form's fields: the text read by `readPlainText`, the details trimmed and made one line each. */
export function articleFrom(details: ArticleDetails): ArticleResult {
  const read = details.blocks ? readBlocks(details.blocks) : readPlainText(details.text);
  if (!read.ok) return read;
  const line = (value: string | undefined) => oneLine(value ?? "");
  const made = article.safeParse({
    title: line(details.title),
    provenance: {
      byline: line(details.byline),
      publication: line(details.publication),
      date: line(details.date),
      url: line(details.url),
      licence: line(details.licence),
    },
    blocks: withoutTitle(read.blocks, line(details.title)),
  });
  if (made.success) return { ok: true, article: made.data };
  const field = String(made.error.issues[0]?.path.at(-1) ?? "title");
  const message =
    line(details.title) === "" ? "Give the article a title." : `The ${field} is too long; shorten it.`;
  return { ok: false, code: "bad-details", message };
}

const plain = (text: string) =>
  text
    .replace(/\([^)]*\)$/, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .toLowerCase();
/** The title pasted with the text heads the whole, not its first section. */
function withoutTitle(blocks: Block[], title: string): Block[] {
  const [first, ...rest] = blocks;
  return first?.kind === "heading" && rest.length > 0 && plain(first.text) === plain(title) ? rest : blocks;
}

const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to drop
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFD\uD800-\uDFFF]/gu;

/** A detail on one line: invisible and control characters dropped, Unicode (NFC) and spaces made one. */
export const oneLine = (value: string): string => normalise(value).replace(/\s+/g, " ").trim();

function normalise(raw: string): string {
  return raw
    .replace(/\r\n?|\u2028|\u0085/g, "\n")
    .replace(/\u2029/g, "\n\n")
    .replace(invisible, "")
    .replace(/[\t\u00A0\u2000-\u200A\u202F\u3000]/g, " ")
    .normalize("NFC")
    .trim();
}

/**
 * Rules, dot leaders and the like: no article has 40 signs in a row, with or without spaces between, and what looks
 * for sentences and quotations in them would look for minutes.
 */
const shortRuns = (text: string): string =>
  text.replace(/(?:[^\p{L}\p{N}\s][ \n]?){40,}/gu, (run) =>
    run.includes("\n") ? `${run.slice(0, 3)}\n` : `${run.slice(0, 3)} `,
  );

/** A tag for every 25 words, or any script or style element, is a page's source rather than its text. */
function isMarkup(text: string): boolean {
  const tags = text.match(/<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>/gi)?.length ?? 0;
  if (/<(?:script|style|html|body|iframe)\b/i.test(text) && tags >= 2) return true;
  return tags >= 4 && tags * 25 > countWords(text);
}

/** Few of its letters are of another script; true of a text without letters. */
function isLatin(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters === 0 || latin / letters > 0.85;
}

function blocksOf(text: string): Block[] {
  const parts = /\n[ ]*\n/.test(text) ? text.split(/\n[ ]*\n+/) : linesAsParts(text);
  const blocks: Block[] = [];
  const chunks = parts.map((part) => part.trim()).filter((part) => /[\p{L}\p{N}]/u.test(part));
  chunks.forEach((chunk, n) => {
    const lines = chunk
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean);
    const first = lines[0] ?? "";
    // A heading may stand right above its paragraph.
    if (
      lines.length > 1 &&
      isHeading(first) &&
      /^\p{Lu}/u.test(lines[1] ?? "") &&
      (lines[1] ?? "").length > 60
    ) {
      blocks.push(
        { kind: "heading", text: heading(first) },
        { kind: "paragraph", text: join(lines.slice(1)) },
      );
      return;
    }
    const joined = join(lines);
    const last = n === chunks.length - 1;
    if (!last && isHeading(joined)) blocks.push({ kind: "heading", text: heading(joined) });
    else blocks.push({ kind: "paragraph", text: joined });
  });
  return blocks.some((b) => b.kind === "paragraph")
    ? withoutRuns(blocks)
    : blocks.map((b) => ({ ...b, kind: "paragraph" as const }));
}

/** Three short lines or more on end are a list, captions or an address: the first may head it, the others are text. */
function withoutRuns(blocks: Block[]): Block[] {
  const runs: number[] = [];
  for (const b of blocks) runs.push(b.kind === "heading" ? (runs.at(-1) ?? 0) + 1 : 0);
  return blocks.map((b, n) => {
    const at = runs[n] ?? 0;
    let size = at;
    for (let next = n + 1; (runs[next] ?? 0) > 0; next++) size = runs[next] ?? size;
    return at > 1 && size >= 3 ? { ...b, kind: "paragraph" as const } : b;
  });
}

/** Without blank lines: lines of even width that break inside sentences are hard-wrapped; else each is a paragraph. */
function linesAsParts(text: string): string[] {
  const lines = text.split("\n").map((line) => line.trimEnd());
  const full = lines.filter((line) => line.length > 40);
  const broken = full.filter((line) => !/[.!?:"”’)…]$/.test(line)).length;
  const wrapped =
    full.length > 3 && broken > full.length * 0.5 && Math.max(...full.map((l) => l.length)) < 110;
  if (!wrapped) return lines;
  const width = Math.max(...full.map((line) => line.length));
  const parts: string[] = [];
  let part: string[] = [];
  for (const line of lines) {
    part.push(line);
    if (line.length < width * 0.75 && /[.!?"”’)…]$/.test(line)) {
      parts.push(part.join("\n"));
      part = [];
    }
  }
  if (part.length > 0) parts.push(part.join("\n"));
  return parts;
}

const join = (lines: string[]) =>
  lines.reduce((text, line) => (text === "" ? line : `${text} ${line}`), "").replace(/ {2,}/g, " ");
const heading = (text: string) => text.replace(/^#+\s*/, "").trim();

/** Cautious: one short line without end punctuation, opening with a capital, not a dateline, list row or by-line. */
function isHeading(line: string): boolean {
  if (/^#{1,4} \S/.test(line)) return true;
  if (/^\d{1,2}[.)] (?:\p{Lu}{3,}|\p{Lu}{2,} \p{Lu}{3,})[\p{Lu} ,’'-]*$/u.test(line)) return true;
  if (line.length > 80 || line.includes("\n") || countWords(line) > 12) return false;
  if (/[.!,;:"”…]$/.test(line) || !/^["“‘]?[\p{Lu}\p{N}]/u.test(line)) return false;
  if (
    /^(?:\p{L}+day,? )?(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b.*\d{4}$/u.test(
      line,
    )
  )
    return false;
  return !/^(?:By |[-*•–—]|\d+[.)]|Photo|Image|Source|http|www|Copyright|©|Share|Subscribe|Read more)/i.test(
    line,
  );
}
