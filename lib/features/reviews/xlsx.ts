/**
 * The gradebook as an Excel file. Every text is written as a text cell, which a spreadsheet never runs as a formula: there is
 * nothing to make harmless, and a name that begins with "=" stays as it is.
 */
import writeXlsxFile, { type SheetData } from "write-excel-file/node";
import { formula } from "@/lib/grading/final-mark";
import { gradebookRows, type TableCell } from "./csv";
import type { Gradebook } from "./gradebook";

/** What XML can't hold (XML 1.0, "Char"), and what Excel takes in one cell at most. */
const storable = (text: string) =>
  text.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "").slice(0, 32_767);

const cellOf = (value: TableCell, isHead: boolean) =>
  value === null || value === ""
    ? null
    : typeof value === "number"
      ? { type: Number, value }
      : { type: String, value: storable(value), ...(isHead && { fontWeight: "bold" as const, wrap: true }) };

/** Excel refuses some signs in a sheet's name, and more than 31 letters. */
const sheetName = (name: string) =>
  storable(name)
    .replaceAll(/[\\/?*[\]:']/g, " ")
    .trim()
    .slice(0, 31) || "Gradebook";

/** Two sheets: the gradebook, its head and students standing still; and how the final mark is made. */
export async function gradebookXlsx(gradebook: Gradebook): Promise<Buffer> {
  const rows = gradebookRows(gradebook);
  const { categories, missing, name } = gradebook;
  const how: TableCell[][] = [
    ["Final mark", categories.length > 0 ? formula.weighted : formula.plain],
    ["Missing work", missing === "zero" ? "counts as 0 once it was due" : "is left out"],
    ["Excused work", "is left out"],
    ...categories.map((category): TableCell[] => [`Weight of ${category.name}`, category.weight]),
  ];
  const data = (all: TableCell[][], head: number): SheetData =>
    all.map((row, at) => row.map((value) => cellOf(value, at < head)));
  return writeXlsxFile([
    {
      data: data(rows, 1),
      sheet: sheetName(name),
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
      columns: (rows[0] ?? []).map((_, at) => ({ width: at === 0 ? 28 : 14 })),
    },
    { data: data(how, 0), sheet: "How it is made", columns: [{ width: 28 }, { width: 90 }] },
  ]).toBuffer();
}
