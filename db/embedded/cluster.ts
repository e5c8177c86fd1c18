/** Making a cluster, and the role and database that the product uses in it. */
import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { chown, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import postgres from "postgres";
import { type Binaries, program } from "./binaries";
import type { Owner } from "./place";
import { cleanEnv } from "./postmaster";

const run = promisify(execFile);

export interface NewCluster {
  binaries: Binaries;
  data: string;
  owner?: Owner;
  adminPassword: string;
  /** Nothing of it need survive a power cut. */
  throwAway: boolean;
}

/**
 * Makes a cluster in `data`: UTF-8, PostgreSQL's own C.UTF-8 collation, passwords for every connection. It appears
 * under its name only when it is whole.
 */
export async function makeCluster({
  binaries,
  data,
  owner,
  adminPassword,
  throwAway,
}: NewCluster): Promise<void> {
  const draft = `${data}-draft-${randomBytes(4).toString("hex")}`;
  const pwfile = `${draft}.pw`;
  const args = [
    "-D",
    draft,
    "-U",
    "postgres",
    "-A",
    "scram-sha-256",
    "--pwfile",
    pwfile,
    "-E",
    "UTF8",
    "--locale=C",
  ];
  args.push("--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--no-instructions");
  if (throwAway) args.push("--no-sync");
  try {
    await writeFile(pwfile, `${adminPassword}\n`, { mode: 0o600 });
    if (owner) {
      await chown(pwfile, owner.uid, owner.gid);
      // The unprivileged user may not make folders beside the programs.
      await mkdir(draft, { mode: 0o700 });
      await chown(draft, owner.uid, owner.gid);
    }
    await run(program(binaries, "initdb"), args, { ...owner, cwd: dirname(data), env: cleanEnv() });
    await rename(draft, data);
  } catch (cause) {
    await rm(draft, { recursive: true, force: true });
    const said = (cause as { stderr?: string }).stderr?.trim();
    throw new Error(`The database could not be made in ${data}: ${said || String(cause)}`, { cause });
  } finally {
    await rm(pwfile, { force: true });
  }
}

/** Throws where the data is of another major version than the programs: they would refuse it less clearly. */
export async function checkVersion(binaries: Binaries, data: string): Promise<void> {
  const file = join(data, "PG_VERSION");
  if (!existsSync(file)) throw new Error(`${data} is there but holds no database (PG_VERSION is missing).`);
  const made = (await readFile(file, "utf8")).trim();
  if (made === binaries.major) return;
  throw new Error(
    `The data in ${data} was made by PostgreSQL ${made}; the programs installed are version ${binaries.major}. ` +
      `Nothing was touched. Go back to the Broadsheet that brought PostgreSQL ${made}, or dump it there and load it ` +
      "into a new one (README, “Configuration”).",
  );
}

/** The role that serves in the embedded database; "broadsheet" owns the tables and migrates them. */
export const servingRole = "broadsheet_serving";

/**
 * The product's own roles and database, made where they are missing: one owns its database and nothing else, the other
 * serves and owns nothing.
 */
export async function makeRoles(adminUrl: string, password: string, servingPassword: string): Promise<void> {
  const sql = postgres(adminUrl, { max: 1, onnotice: () => {} });
  try {
    const [role] = await sql`select 1 from pg_roles where rolname = 'broadsheet'`;
    if (!role) await sql.unsafe(`create role broadsheet login password '${password}'`);
    await sql`grant pg_monitor to broadsheet`;
    const [serving] = await sql`select 1 from pg_roles where rolname = ${servingRole}`;
    if (!serving) await sql.unsafe(`create role ${servingRole} login`);
    await sql.unsafe(`alter role ${servingRole} password '${servingPassword}'`);
    const [made] = await sql`select 1 from pg_database where datname = 'broadsheet'`;
    if (!made) await sql`create database broadsheet owner broadsheet`;
  } finally {
    await sql.end();
  }
}
