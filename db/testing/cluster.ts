/** The server that tests run on: a throw-away cluster, or the one that TEST_DATABASE_URL names. */
import { randomBytes } from "node:crypto";
import postgres from "postgres";
import { startThrowAway } from "@/db/embedded";
import { migrateDatabase } from "@/db/migrate";
import { childEnv } from "@/lib/shared/env";

export interface TestCluster {
  /** Any database of the server, as one who may create databases. */
  adminUrl: string;
  /** A migrated, empty database that new ones are copied from. */
  template: string;
  /** The role that a server under test serves by, and its password. */
  serving: { role: string; password: string };
  stop(): Promise<void>;
}

export function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}

/** Runs statements as the server's administrator. */
export async function asAdmin(adminUrl: string, ...statements: string[]): Promise<void> {
  const sql = postgres(adminUrl, { max: 1, onnotice: () => {} });
  try {
    for (const statement of statements) await sql.unsafe(statement);
  } finally {
    await sql.end();
  }
}

/** Starts the server for a run of tests and prepares its template database. */
export async function startTestCluster(): Promise<TestCluster> {
  const { TEST_DATABASE_URL: given, DATA_DIR = ".data" } = childEnv();
  const own = given ? undefined : await startThrowAway(DATA_DIR);
  const adminUrl = given ?? own?.adminUrl ?? "";
  const id = randomBytes(4).toString("hex");
  const template = `broadsheet_template_${id}`;
  const serving = { role: `broadsheet_serving_${id}`, password: id };
  const dropAll = [`drop database if exists ${template} with (force)`, `drop role if exists ${serving.role}`];
  try {
    await asAdmin(
      adminUrl,
      `create role ${serving.role} login password '${serving.password}'`,
      `create database ${template} template template0 encoding 'UTF8'`,
    );
    await migrateDatabase(withDatabase(adminUrl, template), serving.role);
  } catch (error) {
    await own?.stop();
    throw error;
  }
  return {
    adminUrl,
    template,
    serving,
    stop: own ? own.stop : () => asAdmin(adminUrl, ...dropAll),
  };
}

/**
 * A new database, copied from the template in a few milliseconds. Returns its URL as the administrator, for makers of test
 * data, and as the role that serves, and the way to remove it.
 */
export async function newTestDatabase({ adminUrl, template, serving }: Omit<TestCluster, "stop">) {
  const name = `broadsheet_test_${randomBytes(6).toString("hex")}`;
  await asAdmin(adminUrl, `create database ${name} template ${template}`);
  const url = withDatabase(adminUrl, name);
  const servingUrl = Object.assign(new URL(url), { username: serving.role, password: serving.password });
  return {
    url,
    servingUrl: servingUrl.href,
    drop: () => asAdmin(adminUrl, `drop database if exists ${name} with (force)`),
  };
}
