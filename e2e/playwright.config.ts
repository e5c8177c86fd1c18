import { defineConfig } from "playwright/test";
import { findBrowser, launchArguments } from "@/lib/cli/browser";
import { childEnv } from "@/lib/shared/env";

export default defineConfig({
  testDir: ".",
  outputDir: "../test-results/e2e",
  globalSetup: "./global-setup.ts",
  reporter: [["list"], ["json", { outputFile: "../test-results/e2e.json" }]],
  workers: 2,
  fullyParallel: true,
  // One more try where nobody watches; `npm test` names every test that needed it.
  retries: childEnv().CI ? 1 : 0,
  forbidOnly: Boolean(childEnv().CI),
  timeout: 90_000,
  expect: { timeout: 20_000 },
  use: {
    browserName: "chromium",
    // Set by the global setup, before a worker reads this file.
    baseURL: childEnv().PUBLIC_URL,
    locale: "en-GB",
    timezoneId: "Europe/London",
    launchOptions: { executablePath: findBrowser(), args: launchArguments },
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
  },
});
