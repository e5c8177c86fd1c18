/**
 * The ground of a proof command: a throw-away PostgreSQL with one migrated database, and a production server of this
 * checkout, all on loopback. Shared by the commands in bench/ and the browser tests.
 */
import { randomBytes } from "node:crypto";
import { closeDb } from "@/db/client";
import { freePort } from "@/db/embedded/postmaster";
import { newTestDatabase, startTestCluster } from "@/db/testing/cluster";
import { buildUnlessServed } from "@/lib/cli/build";
import { startWebServer, type WebServer } from "@/lib/cli/web-server";
import { setEnv, startEnv } from "@/lib/shared/env";

export interface Ground {
  /** "http://127.0.0.1:PORT", without a slash at its end. */
  address: string;
  /** The database as its administrator; `db` from "@/db/client" speaks to it too. */
  databaseUrl: string;
  /** The database as the role that the server serves by. */
  servingUrl: string;
  server: WebServer;
  /** Ends the server and the database and removes the data. Safe to call twice. */
  stop(): Promise<void>;
}

/** What a developer's own settings must not change in a measurement. */
const unset = { AUTH_GOOGLE_ID: undefined, AUTH_GOOGLE_SECRET: undefined, TRUST_PROXY: undefined };

/** Builds where the sources changed, then starts it all. `env` goes to the server alone. */
export async function startGround(
  given: { env?: Record<string, string>; output?: "inherit" | "ignore" } = {},
): Promise<Ground> {
  await buildUnlessServed(startEnv().DATA_DIR);
  const cluster = await startTestCluster();
  try {
    const database = await newTestDatabase(cluster);
    const [host, port] = ["127.0.0.1", await freePort()];
    setEnv({
      ...unset,
      DATABASE_URL: database.url,
      AUTH_SECRET: randomBytes(32).toString("base64url"),
      HOST: host,
      PORT: String(port),
      PUBLIC_URL: `http://${host}:${port}`,
      SAMPLE_SCHOOL: "0",
      LOG_LEVEL: "error",
    });
    const server = await startWebServer({
      ...{ host, port, env: { DATABASE_URL: database.servingUrl, ...given.env } },
      output: given.output ?? "ignore",
    });
    let over: Promise<void> | undefined;
    const end = async () => {
      await server.stop(3);
      await closeDb();
      await database.drop();
      await cluster.stop();
    };
    return {
      address: server.address,
      databaseUrl: database.url,
      servingUrl: database.servingUrl,
      server,
      stop: () => {
        over ??= end();
        return over;
      },
    };
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}
