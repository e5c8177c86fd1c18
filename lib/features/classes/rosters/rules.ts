/** What a roster does to a class: who is new, who is there already, and where only the teacher can say. Pure. */
import { nameField } from "@/lib/features/accounts/input";
import type { ColumnRole, Columns } from "./columns";
import { importLimits } from "./limits";
import type { TableRow } from "./table";

/** A student of the class, present or removed. */
export interface Known {
  id: string;
  name: string;
  number: string | null;
  removed: boolean;
}
/** A student of another class of the same teacher, with the number that a roster gave. */
export type Elsewhere = Omit<Known, "removed">;

export interface Wanted {
  line: number;
  name: string;
  number: string | null;
}
export interface RowError {
  line: number;
  message: string;
}

/**
 * What becomes of a line. "known": in the class already. "removed": taken out before, stays out unless brought back.
 * "elsewhere": the teacher's student in another class, comes with that account. "twin": a name a second time, a student
 * only if the teacher says so. "repeated": the same student a second time.
 */
export type Fate =
  | { kind: "new" }
  | { kind: "known" | "removed" | "elsewhere"; studentId: string; as: string }
  | { kind: "twin" | "repeated"; line: number };
export type PlannedRow = Wanted & { fate: Fate };

/** "Diaz, Ana" as one cell is "Ana Diaz". */
function inOrder(name: string): string {
  const [, last, first] = /^([^,]+),\s*([^,]+)$/.exec(name) ?? [];
  return first && last ? `${first.trim()} ${last.trim()}` : name;
}

const cellOf = ({ cells }: TableRow, roles: readonly ColumnRole[], role: ColumnRole) =>
  cells[roles.indexOf(role)] ?? "";

const field = nameField("There is no name here.");

function readRow(row: TableRow, roles: readonly ColumnRole[]): Wanted | RowError {
  const { line } = row;
  const whole = roles.includes("name")
    ? inOrder(cellOf(row, roles, "name"))
    : `${cellOf(row, roles, "first")} ${cellOf(row, roles, "last")}`;
  const name = field.safeParse(whole);
  if (!name.success) return { line, message: name.error.issues[0]?.message ?? "This name can’t be read." };
  const number = cellOf(row, roles, "number");
  if (number.length > importLimits.number)
    return { line, message: `The number has more than ${importLimits.number} characters.` };
  return { line, name: name.data, number: number || null };
}

/** Rows of a table → who is wanted, and what can't be read. */
export function readRoster(rows: readonly TableRow[], { header, roles }: Columns) {
  const wanted: Wanted[] = [];
  const errors: RowError[] = [];
  const numbers = new Map<string, Wanted>();
  for (const row of header ? rows.slice(1) : rows) {
    const read = readRow(row, roles);
    const before = "name" in read && read.number ? numbers.get(read.number) : undefined;
    if ("message" in read) errors.push(read);
    else if (before && sameName(before.name) !== sameName(read.name))
      errors.push({
        line: read.line,
        message: `The number ${read.number} is ${before.name}’s, in line ${before.line}.`,
      });
    else {
      wanted.push(read);
      if (read.number && !before) numbers.set(read.number, read);
    }
  }
  return { wanted, errors };
}

/** Why the columns say no names, or null. */
export const whyNoNames = (roles: readonly ColumnRole[]): string | null =>
  roles.includes("name") || roles.includes("first") || roles.includes("last")
    ? null
    : "Say which column holds the names.";

/** Two spellings of one name: letters' case, accents' form and spaces don't count. Accents do: José is not Jose. */
export const sameName = (name: string): string =>
  name.normalize("NFC").toLocaleLowerCase("en").replaceAll(/\s+/g, " ").trim();

interface Told {
  /** Lines that are students of their own, though their name stood before. */
  twins: ReadonlySet<number>;
}

/** Who of the class is still to be matched with a line. */
class Matcher {
  readonly #free: Known[];
  constructor(known: readonly Known[]) {
    // Who is in the class goes before who was removed.
    this.#free = [...known].sort((a, b) => Number(a.removed) - Number(b.removed));
  }
  take(fits: (student: Known) => boolean): Known | null {
    const at = this.#free.findIndex(fits);
    return at < 0 ? null : (this.#free.splice(at, 1)[0] ?? null);
  }
  byNumber(number: string): Known | null {
    return this.take((student) => student.number === number);
  }
  /** Of two numbers that differ nobody is matched. */
  byName({ name, number }: Wanted): Known | null {
    return this.take(
      (student) => sameName(student.name) === sameName(name) && (number === null || student.number === null),
    );
  }
}

type Seen = Wanted & {
  /** The line that names the same number, or else the same name, before this one. */
  sameNumber?: number;
  sameName?: number;
};

function withEarlier(wanted: readonly Wanted[]): Seen[] {
  const numbers = new Map<string, number>();
  const names = new Map<string, number>();
  return wanted.map((row) => {
    const name = sameName(row.name);
    const seen = {
      ...row,
      sameName: names.get(name),
      sameNumber: row.number === null ? undefined : numbers.get(row.number),
    };
    if (seen.sameName === undefined) names.set(name, row.line);
    if (row.number !== null && seen.sameNumber === undefined) numbers.set(row.number, row.line);
    return seen;
  });
}

const isElsewhere =
  (row: Wanted) =>
  ({ name, number }: Elsewhere) =>
    number !== null && number === row.number && sameName(name) === sameName(row.name);

/**
 * What each line does. The same list a second time makes nobody new: as many students of a name as it asks for are
 * matched with those who are there.
 */
export function planRoster(
  wanted: readonly Wanted[],
  known: readonly Known[],
  elsewhere: readonly Elsewhere[],
  { twins }: Told,
): PlannedRow[] {
  const rows = withEarlier(wanted);
  const matcher = new Matcher(known);
  const matches = new Map<number, Known>();
  const match = (some: Seen[], find: (row: Seen) => Known | null) => {
    for (const row of some) {
      const found = matches.has(row.line) ? null : find(row);
      if (found) matches.set(row.line, found);
    }
  };
  const counted = rows.filter((row) => row.sameNumber === undefined);
  const unsure = (row: Seen) => row.number === null && row.sameName !== undefined && !twins.has(row.line);
  // Numbers first, so that a line without one takes nobody whom a later line names by number; what may be the same
  // student again comes last.
  match(counted, ({ number }) => (number === null ? null : matcher.byNumber(number)));
  match(
    counted.filter((row) => !unsure(row)),
    (row) => matcher.byName(row),
  );
  match(counted.filter(unsure), (row) => matcher.byName(row));
  return rows.map(({ sameNumber, sameName: before, ...row }): PlannedRow => {
    if (sameNumber !== undefined) return { ...row, fate: { kind: "repeated", line: sameNumber } };
    const found = matches.get(row.line);
    if (found) {
      const kind = found.removed ? "removed" : "known";
      return { ...row, fate: { kind, studentId: found.id, as: found.name } };
    }
    const other = elsewhere.find(isElsewhere(row));
    if (other) return { ...row, fate: { kind: "elsewhere", studentId: other.id, as: other.name } };
    const twin = row.number === null && before !== undefined && !twins.has(row.line);
    return { ...row, fate: twin ? { kind: "twin", line: before } : { kind: "new" } };
  });
}
