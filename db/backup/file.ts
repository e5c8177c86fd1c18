/** Reading a backup's file, piece by piece. */
import type { Readable } from "node:stream";

export interface BackupHead {
  format: 1;
  /** How many migrations its tables had seen. */
  migrations: number;
  tables: number;
}
export type BackupPart =
  | { kind: "table"; table: string; columns: string[]; rows: AsyncGenerator<Buffer> }
  | { kind: "sequence"; name: string; value: string };
type Lines = AsyncGenerator<Buffer>;

/** Lines as bytes, ends included: COPY writes every line end within a value by a backslash. */
async function* linesOf(input: Readable): Lines {
  let rest: Buffer = Buffer.alloc(0);
  for await (const piece of input) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, piece as Buffer]) : (piece as Buffer);
    let from = 0;
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, from)) {
      yield bytes.subarray(from, end + 1);
      from = end + 1;
    }
    rest = bytes.subarray(from);
  }
  if (rest.length > 0) yield rest;
}

/** Tells the tables' triggers that rows come back as they were: nothing is to be made of them anew. */
export const restoring = "set broadsheet.restoring = 'yes';";

/** The first line, and what follows it. */
export async function readHead(input: Readable): Promise<{ head: BackupHead; lines: Lines }> {
  const lines = linesOf(input);
  const first = await lines.next();
  const json = /^-- Broadsheet backup (\{.*\})\n$/.exec(first.done ? "" : first.value.toString())?.[1];
  if (!json) throw new Error("This file is no backup of Broadsheet's.");
  const head = JSON.parse(json) as BackupHead;
  if (head.format !== 1) throw new Error("This backup was made by a newer Broadsheet.");
  return { head, lines };
}

async function* rowsOf(lines: Lines): AsyncGenerator<Buffer> {
  for (let line = await lines.next(); !line.done; line = await lines.next()) {
    if (line.value.equals(Buffer.from("\\.\n"))) return;
    yield line.value;
  }
  throw new Error("The backup is cut off amid a table.");
}

/** The tables and sequences of a backup. The rows of one part are to be read before the next is asked for. */
export async function* readCopies(lines: Lines): AsyncGenerator<BackupPart> {
  for (let line = await lines.next(); !line.done; line = await lines.next()) {
    const text = line.value.toString();
    const [, table, columns] = /^copy "(\w+)" \("(.*)"\) from stdin;\n$/.exec(text) ?? [];
    const [, name, value] = /^select pg_catalog\.setval\('"(\w+)"', (\d+), true\);\n$/.exec(text) ?? [];
    if (text === "-- end\n") return;
    if (text === `${restoring}\n`) continue;
    if (table && columns) yield { kind: "table", table, columns: columns.split('", "'), rows: rowsOf(lines) };
    else if (name && value) yield { kind: "sequence", name, value };
    else throw new Error(`The backup holds a line that can't be read: ${text.slice(0, 60)}`);
  }
  throw new Error("The backup is cut off.");
}
