/**
 * The whole database as one file, and back. The file is SQL that psql loads too: a COPY for each table, in an order that
 * the keys between them allow, all of one moment.
 */
import { Readable, type Writable } from "node:stream";
import { finished, pipeline } from "node:stream/promises";
import pg from "pg";
import { from as copyFrom, to as copyTo } from "pg-copy-streams";
import { type BackupHead, readCopies, readHead, restoring } from "./backup/file";
import { appliedMigrations, firstWithRows, sequencesOf, tablesInOrder } from "./backup/tables";

/** Does `work` in one transaction on a connection of its own. */
async function inTransaction<T>(
  url: string,
  begin: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: url, application_name: "broadsheet backup" });
  client.on("error", () => {}); // the statement that fails of it tells
  await client.connect();
  try {
    await client.query(begin);
    const result = await work(client);
    await client.query("commit");
    return result;
  } finally {
    await client.end(); // without a commit, nothing was done
  }
}

const listOf = (columns: readonly string[]) =>
  columns.map((column) => pg.escapeIdentifier(column)).join(", ");

/** Writes everything to `out`, which it ends. Needs the role that owns the tables. Returns the number of tables. */
export async function writeBackup(url: string, out: Writable): Promise<number> {
  const written = await inTransaction(
    url,
    "begin isolation level repeatable read read only",
    async (client) => {
      const tables = await tablesInOrder(client);
      const migrations = await appliedMigrations(client);
      const head: BackupHead = { format: 1, migrations, tables: tables.length };
      await write(out, `-- Broadsheet backup ${JSON.stringify(head)}\n${restoring}\n`);
      for (const { name, columns } of tables) {
        const what = `"${name}" (${listOf(columns)})`;
        await write(out, `copy ${what} from stdin;\n`);
        for await (const piece of client.query(copyTo(`copy ${what} to stdout`)))
          await write(out, piece as Buffer);
        await write(out, "\\.\n");
      }
      for (const { name, value } of await sequencesOf(client))
        await write(out, `select pg_catalog.setval('"${name}"', ${value}, true);\n`);
      return tables.length;
    },
  );
  out.end("-- end\n");
  await finished(out);
  return written;
}

async function write(out: Writable, piece: string | Buffer): Promise<void> {
  if (out.write(piece)) return;
  await new Promise<void>((done, fail) => {
    out.once("drain", () => {
      out.off("error", fail);
      done();
    });
    out.once("error", fail);
  });
}

/** Reads a backup to its end without a database. Throws, in words for an administrator, where it is none or not whole. */
export async function checkBackup(input: Readable): Promise<void> {
  const { head, lines } = await readHead(input);
  let whole = 0;
  for await (const part of readCopies(lines)) {
    if (part.kind === "sequence") continue;
    for await (const _ of part.rows);
    whole += 1;
  }
  if (whole !== head.tables) throw new Error(`The file holds ${whole} of its ${head.tables} tables.`);
}

/**
 * Loads a backup into an empty database with the same migrations, whole or not at all. Returns how many tables it loaded.
 * Throws, in words for an administrator, where the file is no backup or cut off, or the database is not empty or of
 * another version.
 */
export async function readBackup(url: string, input: Readable): Promise<number> {
  return inTransaction(url, "begin", async (client) => {
    const { head, lines } = await readHead(input);
    const here = await appliedMigrations(client);
    if (here !== head.migrations)
      throw new Error(
        `The backup was made by a Broadsheet with ${head.migrations} migrations, this one has ${here}. ` +
          "Restore it with the Broadsheet that made it; the newer one brings it up to date when it starts.",
      );
    const full = await firstWithRows(client);
    if (full) throw new Error(`The database is not empty: there are rows in ${full}. Nothing was touched.`);
    await client.query(restoring.replace("set ", "set local "));
    let loaded = 0;
    for await (const part of readCopies(lines)) {
      if (part.kind === "sequence") {
        await client.query("select setval($1::regclass, $2::bigint)", [`"${part.name}"`, part.value]);
        continue;
      }
      const into = client.query(copyFrom(`copy "${part.table}" (${listOf(part.columns)}) from stdin`));
      await pipeline(Readable.from(part.rows), into);
      loaded += 1;
    }
    if (loaded !== head.tables) throw new Error(`The file holds ${loaded} of its ${head.tables} tables.`);
    return loaded;
  });
}
