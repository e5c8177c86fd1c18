import { createServer } from "node:net";
import { describe, expect, it } from "vitest";
import { closeDb } from "@/db/client";
import { testDb } from "@/db/testing";
import { env, setEnv } from "@/lib/shared/env";
import { readHealth } from "./queries";

testDb();

/** What is said of a database at `url`. */
async function healthAt(url: string) {
  const { DATABASE_URL } = env();
  await closeDb();
  setEnv({ DATABASE_URL: url });
  try {
    return await readHealth();
  } finally {
    setEnv({ DATABASE_URL });
  }
}

describe("a server's health", () => {
  it("is ready while the database answers and can be written to", async () => {
    expect(await readHealth()).toEqual({ live: true, ready: true, parts: { database: "ok" } });
  });

  it("is not ready, and says that it is the database, where nobody listens", async () => {
    const away = { live: true, ready: false, parts: { database: "away" } };
    expect(await healthAt("postgres://nobody@127.0.0.1:1/none")).toEqual(away);
  });

  it("says so within seconds of a database that takes connections and says nothing", async () => {
    const sockets = new Set<{ destroy: () => void }>();
    const silent = createServer((socket) => sockets.add(socket));
    await new Promise<void>((done) => silent.listen(0, "127.0.0.1", () => done()));
    const address = silent.address();
    const port = typeof address === "object" ? address?.port : 0;
    expect((await healthAt(`postgres://nobody@127.0.0.1:${port}/none`)).parts.database).toBe("away");
    for (const socket of sockets) socket.destroy();
    silent.close();
  });
});
