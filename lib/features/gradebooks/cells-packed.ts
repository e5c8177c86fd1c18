/** A gradebook's cells as the browser gets them: in few bytes. Pure, and free of anything that only a server needs. */
import { type Cell, sayCell } from "./rules";

/** Each state in one letter, since hundreds of cells go to the browser; a capital is late. */
export type Sign = "r" | "R" | "d" | "D" | "w" | "h" | "m" | "e" | "n";
/** A cell as one text, which is half of what an array comes to: sign|points|possible|piece|reason; "" where nothing is to be told. */
export type PackedCell = string;

/** Possible points are told only where they are not the column's, the piece without the hyphens of its id. */
export function pack(cell: Cell & { possible: number }, usual: number): PackedCell {
  const { grade, excused } = cell;
  const sign = signOf(cell);
  if (sign === null || sign === "n") return sign ?? "";
  const told = grade && grade.state !== "working" && !grade.hidden;
  const possible = grade?.possible ?? cell.possible;
  const fields = [
    sign,
    told ? grade.points : "",
    possible === usual ? "" : possible,
    grade?.attemptId.replaceAll("-", "") ?? "",
    excused ?? "",
  ];
  return fields.join("|").replace(/\|+$/, "");
}

export interface UnpackedCell {
  /** Null: nothing yet. */
  sign: Sign | null;
  points: number | null;
  possible: number;
  attemptId: string | null;
  reason: string;
}
/** What `pack` packed. A reason may hold any sign. */
export function unpack(packed: PackedCell, usual: number): UnpackedCell {
  const [sign = "", points = "", possible = "", piece = "", ...reason] = packed.split("|");
  return {
    sign: sign === "" ? null : (sign as Sign),
    points: points === "" ? null : Number(points),
    possible: possible === "" ? usual : Number(possible),
    attemptId: piece === "" ? null : piece.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5"),
    reason: reason.join("|"),
  };
}

function signOf(cell: Cell): Sign | null {
  const { grade, excused, missing } = cell;
  if (excused !== null) return "e";
  if (missing) return "m";
  if (grade?.state === "working") return "w";
  if (grade?.hidden) return "h";
  if (grade?.state === "submitted") return grade.late ? "D" : "d";
  if (grade) return grade.late ? "R" : "r";
  return sayCell(cell) === "not given" ? "n" : null;
}
