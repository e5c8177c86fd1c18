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
    testTimeout: 15_000,
    hookTimeout: 60_000,
    env: {
      AUTH_SECRET: "only-for-tests-only-for-tests-only-for-tests",
      // Nothing listens there: a test that forgets testDb() fails rather than writing into someone's database.
      DATABASE_URL: "postgres://forgot-testDb@127.0.0.1:1/forgot-testDb",
      LOG_LEVEL: "silent",
    },
  },
});
