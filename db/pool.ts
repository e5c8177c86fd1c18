/** The pool of connections to PostgreSQL. */
import pg from "pg";
import type { Env } from "@/lib/shared/env";
import { log } from "@/lib/shared/log";

/** Statements known by a name: planned once a connection rather than at every call. Built ones vary, so there is a limit. */
const names = new Map<string, string>();
const mostNames = 500;

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known || names.size >= mostNames) return known;
  const name = `s${names.size + 1}`;
  names.set(text, name);
  return name;
}

type Listener = (text: string) => void;
// Next bundles a module more than once in one process; who listens must hear all of it.
const shared = globalThis as { broadsheetListeners?: Set<Listener> };
shared.broadsheetListeners ??= new Set();
const listeners = shared.broadsheetListeners;

/** Tells `listener` of every statement that is sent, until the function returned is called: for tests that count them. */
export function onStatement(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const isConfig = (query: unknown): query is pg.QueryConfig =>
  typeof query === "object" && query !== null && "text" in query && !("submit" in query);

class NamingClient extends pg.Client {
  // biome-ignore lint/suspicious/noExplicitAny: pg's own signatures, of which there are eight, end in any
  override query(query: any, ...rest: any[]): any {
    const text = isConfig(query) ? query.text : query;
    if (typeof text === "string") for (const listener of listeners) listener(text);
    const named = isConfig(query) && !query.name ? { ...query, name: nameOf(query.text) } : query;
    return super.query(named, ...rest);
  }
}

/** Milliseconds that a request waits for a free connection, a new one included, before it fails. */
const connectWithin = 8000;

/** Opens the pool that one process holds. Connections are made as they are needed, and anew after they fail. */
export function openPool({ DATABASE_URL, DATABASE_POOL }: Env): pg.Pool {
  const pool = new pg.Pool({
    Client: NamingClient,
    connectionString: DATABASE_URL,
    max: DATABASE_POOL,
    application_name: "broadsheet",
    options: "-c TimeZone=UTC",
    connectionTimeoutMillis: connectWithin,
    idleTimeoutMillis: 0,
    maxLifetimeSeconds: 30 * 60,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
  });
  // A connection that fails tells its statement, if it has one; without a listener, one that has none ends the process.
  const note = (error: Error) => log().warn({ err: error }, "a connection to the database failed");
  pool.on("error", note);
  pool.on("connect", (client) => client.on("error", () => {}));
  return pool;
}
