/** For tests that need the database: `testDb()` at the top of the file, then the makers. */
import { afterAll, beforeAll, inject } from "vitest";
import { closeDb } from "@/db/client";
import { setEnv } from "@/lib/shared/env";
import { newTestDatabase } from "./cluster";

export * from "./makers";

/** Gives the test file an empty, migrated database of its own, which `db` from "@/db/client" then speaks to. */
export function testDb(): void {
  let drop: (() => Promise<void>) | undefined;
  beforeAll(async () => {
    const made = await newTestDatabase(inject("cluster"));
    drop = made.drop;
    await closeDb();
    setEnv({ DATABASE_URL: made.url });
  });
  afterAll(async () => {
    await closeDb();
    await drop?.();
  });
}
