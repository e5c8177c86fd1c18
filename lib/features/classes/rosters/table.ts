/** A roster's text as a table: CSV as any spreadsheet or school system writes it (RFC 4180 and its relatives). Pure. */
import { CsvError, parse } from "csv-parse/sync";

export interface TableRow {
  /** Where it begins in the text, counted from 1. */
  line: number;
  cells: string[];
}
export type Table = { ok: true; delimiter: Delimiter; rows: TableRow[] } | { ok: false; message: string };

const delimiters = ["\t", ";", ",", "|"] as const;
export type Delimiter = (typeof delimiters)[number];

/** The text without what stands in quotation marks, in which a delimiter is none. */
const unquoted = (text: string) => text.replaceAll(/"(?:[^"]|"")*"/g, "");

/** The delimiter that stands in most lines; of two alike the one that names hold less often: "Diaz, Ana;4711" has a semicolon. */
export function guessDelimiter(text: string): Delimiter {
  const lines = unquoted(text)
    .split("\n")
    .filter((line) => line !== "")
    .slice(0, 50);
  const found = delimiters.map((mark) => ({ mark, n: lines.filter((line) => line.includes(mark)).length }));
  const best = found.reduce((a, b) => (b.n > a.n ? b : a));
  return best.n > 0 ? best.mark : ",";
}

/** The line of the quotation mark that is never closed, or the last one of the text. */
function openQuote(text: string): number {
  let opened = 0;
  for (const [index, line] of text.split("\n").entries()) {
    const odd = (line.match(/"/g)?.length ?? 0) % 2 === 1;
    if (odd) opened = opened === 0 ? index + 1 : 0;
  }
  return opened || text.split("\n").length;
}

function whyUnreadable(error: CsvError, text: string): string {
  if (error.code === "CSV_QUOTE_NOT_CLOSED") {
    return `The quotation mark in line ${openQuote(text)} is never closed. Close it, or take it out.`;
  }
  return `Line ${Number(error.lines) || 1} can’t be read: check its quotation marks.`;
}

interface Parsed {
  record: string[];
  info: { lines: number };
}

/** Text → rows of trimmed cells, each with its line; empty lines are left out. The byte order mark is no part of a name. */
export function readTable(given: string): Table {
  const text = given.replace(/^\uFEFF/, "").replaceAll(/\r\n?/g, "\n");
  const delimiter = guessDelimiter(text);
  try {
    const parsed = parse(text, {
      delimiter,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      trim: true,
      record_delimiter: "\n",
    }) as unknown as Parsed[];
    const rows = parsed
      .map(({ record, info }) => ({
        line: info.lines - record.join("").split("\n").length + 1,
        cells: record.map((cell) => cell.normalize("NFC").replaceAll(/\s+/g, " ").trim()),
      }))
      .filter(({ cells }) => cells.some((cell) => cell !== ""));
    return { ok: true, delimiter, rows };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { ok: false, message: whyUnreadable(error, text) };
  }
}
