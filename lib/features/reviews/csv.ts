/** The gradebook as a file for spreadsheets. */
import { type Cell, sayCell } from "@/lib/features/gradebooks/rules";
import type { Gradebook } from "./gradebook";

/** Text that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV injection). */
const harmless = (text: string) => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text);

/** One cell: numbers stay numbers; text is made harmless and quoted where it must be (RFC 4180). */
export function csvCell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = harmless(value.replaceAll("\u0000", ""));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows → a file in UTF-8 with its mark, which Excel needs to read accents; lines end in CR LF. */
export const csvFile = (rows: readonly (string | number | null)[][]): string =>
  `\uFEFF${rows.map((row) => `${row.map(csvCell).join(",")}\r\n`).join("")}`;

/** What a table of the gradebook holds in one cell: a number, words, or nothing. */
export type TableCell = string | number | null;

/**
 * The gradebook as rows: the student, the final mark, the share in each category, and for each assignment its points (empty
 * where none are told) and its state in a word.
 */
export function gradebookRows({ assignments, students, categories }: Gradebook): TableCell[][] {
  const head = assignments.flatMap(({ title, possible }) => [`${title} (of ${possible})`, `${title}: state`]);
  const byCategory = categories.map(({ name, weight }) => `${name}, in hundredths (weight ${weight})`);
  const body = students.map(({ name, handle, removed, cells, final }): TableCell[] => [
    name,
    handle,
    removed ? "removed" : "",
    final.mark,
    ...categories.map(({ id }) => {
      const part = final.parts.find(({ categoryId }) => categoryId === id);
      return part && part.possible > 0 ? Math.round((part.earned / part.possible) * 1000) / 10 : null;
    }),
    ...cells.flatMap((cell) => [pointsTold(cell), sayCell(cell)]),
  ]);
  const averages = assignments.flatMap(({ average }) => [average, ""]);
  return [
    ["Student", "Handle", "Enrolment", "Final mark, in hundredths", ...byCategory, ...head],
    ...body,
    ["Class average of returned work", "", "", null, ...categories.map(() => null), ...averages],
  ];
}

const pointsTold = ({ grade }: Cell): number | null =>
  grade && grade.state !== "working" && !grade.hidden ? grade.points : null;

export const gradebookCsv = (gradebook: Gradebook): string => csvFile(gradebookRows(gradebook));

/** A Content-Disposition that saves under the class's name, whatever letters it has (RFC 6266). */
export function attachmentNamed(name: string, extension: string): string {
  const whole = name.replaceAll(/[\p{Cc}/\\:*?"<>|]/gu, " ").trim() || "class";
  const plain = whole
    .normalize("NFKD")
    .replaceAll(/[^A-Za-z0-9 ._-]/g, "")
    .trim();
  const encoded = encodeURIComponent(`${whole}.${extension}`).replaceAll(
    /['()]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain || "class"}.${extension}"; filename*=UTF-8''${encoded}`;
}
