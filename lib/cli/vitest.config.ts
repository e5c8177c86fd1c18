import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("../..", import.meta.url));

export default defineConfig({
  root,
  resolve: { alias: { "@": root.replace(/[\\/]$/, "") } },
  test: {
    include: ["{app,lib,db,bench}/**/*.test.{ts,tsx}"],
    globalSetup: ["db/testing/global-setup.ts"],
    pool: "forks",
    // By itself it leaves a core free: one worker on two cores, of which a test of the database uses half.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // A draft waits for whatever else the machine does: its process has the lowest priority.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    env: {
      AUTH_SECRET: "only-for-tests-only-for-tests-only-for-tests",
      // Nothing listens there: a test that forgets testDb() fails rather than writing into someone's database.
      DATABASE_URL: "postgres://forgot-testDb@127.0.0.1:1/forgot-testDb",
      LOG_LEVEL: "silent",
    },
  },
});
