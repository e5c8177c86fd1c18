/** The world's ground: a throw-away database server, and a production server of this checkout on a free port. */
import { randomBytes } from "node:crypto";
import { freePort } from "@/db/embedded/postmaster";
import { newTestDatabase, startTestCluster } from "@/db/testing/cluster";
import { buildUnlessServed } from "@/lib/cli/build";
import { startWebServer } from "@/lib/cli/web-server";
import { setEnv, startEnv } from "@/lib/shared/env";

/** What a developer's own settings must not change in the tests. */
const unset = { AUTH_GOOGLE_ID: undefined, AUTH_GOOGLE_SECRET: undefined, TRUST_PROXY: undefined };

export default async function setup() {
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
      LOG_LEVEL: "warn",
    });
    const server = await startWebServer({ host, port, env: { DATABASE_URL: database.servingUrl } });
    return async () => {
      await server.stop(3);
      await database.drop();
      await cluster.stop();
    };
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}
