/** Which column of a roster holds what. A guess, which the teacher may change. Pure. */
import type { Table, TableRow } from "./table";

export const columnRoles = ["name", "first", "last", "number", "none"] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** Words of header lines, in the languages that school systems here write them, without accents. */
const headers: [ColumnRole, RegExp][] = [
  [
    "none",
    /^(e-?mail|courriel|correo|class|period|grade|grade level|group|teacher|phone|birth.*|gender)\b.*/,
  ],
  ["number", /\b(id|number|no|nr|code|external id|matricula|numero|nummer)\b|^(id|#|№|sis.*id)$/],
  [
    "last",
    /^(last|family|sur) ?-?names?$|^surname$|^apellidos?$|^nachname$|^nom( de famille)?$|^cognome$|^last$/,
  ],
  ["first", /^(first|given|fore) ?-?names?$|^forename$|^nombres?$|^vorname$|^prenom$|^nome$|^first$/],
  [
    "name",
    /^(full |student'?s? ?|display )?names?$|^(student|pupil|learner)s?$|^name, ?first.*|^last,? ?first.*/,
  ],
];
const plain = (cell: string) =>
  cell
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[_:.]+/g, " ")
    .trim();
const roleOfHeader = (cell: string): ColumnRole | null =>
  headers.find(([, words]) => words.test(plain(cell)))?.[0] ?? null;

/** A first line that names columns: it says "name" in one way or another. */
export function isHeader(cells: readonly string[]): boolean {
  const roles = cells.map(roleOfHeader);
  return roles.some((role) => role === "name" || role === "first" || role === "last");
}

const share = (cells: string[], pattern: RegExp) =>
  cells.length === 0 ? 0 : cells.filter((cell) => pattern.test(cell)).length / cells.length;

function roleOfCells(rows: readonly TableRow[], column: number): ColumnRole | "text" {
  const cells = rows.map((row) => row.cells[column] ?? "").filter((cell) => cell !== "");
  if (cells.length === 0 || share(cells, /@/) > 0.5) return "none";
  return share(cells, /^\S*\d\S*$/) > 0.5 ? "number" : "text";
}

/** No header: the columns' cells tell. Two columns of words are first and last name; "Diaz, Ana" has the last one first. */
function guessFromCells({ rows, delimiter }: { rows: TableRow[]; delimiter: string }, text: string) {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const roles = Array.from({ length: width }, (_, column) => roleOfCells(rows, column));
  const [first, second] = roles.flatMap((role, column) => (role === "text" ? [column] : []));
  const spaced = delimiter === "," && /,\s/.test(text) && !/,\S/.test(text);
  return roles.map((role, column): ColumnRole => {
    if (role !== "text") return role;
    if (second === undefined) return "name";
    const isName = rows.some(({ cells }) => /\S[\s,]+\S/.test(cells[first ?? 0] ?? ""));
    if (column === first) return isName ? "name" : spaced ? "last" : "first";
    if (column === second && !isName) return spaced ? "first" : "last";
    return "none";
  });
}

/** One column of a kind, the leftmost; a whole name goes before its parts. */
function oneOfEach(roles: ColumnRole[]): ColumnRole[] {
  const whole = roles.includes("name");
  const parted = roles.includes("first") && roles.includes("last");
  return roles.map((role, column) => {
    if (roles.indexOf(role) !== column) return "none";
    if (whole && parted) return role === "name" ? "none" : role;
    return whole && (role === "first" || role === "last") ? "none" : role;
  });
}

export interface Columns {
  header: boolean;
  roles: ColumnRole[];
}

/** What each column holds, by the header line or else by what stands in it. */
export function guessColumns(table: Extract<Table, { ok: true }>, text: string): Columns {
  const [head, ...rest] = table.rows;
  const header = head !== undefined && isHeader(head.cells);
  const width = Math.max(0, ...table.rows.map(({ cells }) => cells.length));
  const named = header
    ? Array.from({ length: width }, (_, column) => roleOfHeader(head.cells[column] ?? "") ?? "none")
    : guessFromCells({ rows: table.rows, delimiter: table.delimiter }, text);
  if (
    header &&
    rest.length > 0 &&
    !named.includes("name") &&
    named.includes("last") &&
    !named.includes("first")
  ) {
    return { header, roles: oneOfEach(named.map((role) => (role === "last" ? "name" : role))) };
  }
  return { header, roles: oneOfEach(named) };
}
