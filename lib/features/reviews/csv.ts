/** The gradebook as a file for spreadsheets. */
import type { Gradebook } from "./gradebook";
import type { Grade } from "./rules";

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

function stateOf(grade: Grade | null): string {
  if (!grade) return "missing";
  const state = grade.state === "submitted" ? "draft" : grade.state;
  return grade.late ? `${state}, late` : state;
}

/** Two columns for each assignment: points (empty where nothing was handed in) and the state in a word. */
export function gradebookCsv({ assignments, students }: Gradebook): string {
  const head = assignments.flatMap(({ title, possible }) => [`${title} (of ${possible})`, `${title}: state`]);
  const body = students.map(({ name, handle, removed, grades }) => [
    name,
    handle,
    removed ? "removed" : "",
    ...grades.flatMap((grade) => [grade && grade.state !== "working" ? grade.points : null, stateOf(grade)]),
  ]);
  const averages = assignments.flatMap(({ average }) => [average, ""]);
  return csvFile([
    ["Student", "Handle", "Enrolment", ...head],
    ...body,
    ["Class average of returned work", "", "", ...averages],
  ]);
}

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
