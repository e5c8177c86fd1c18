/** A Chromium for the browser tests: one that is there, or one that can be had. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright";
import { childEnv } from "@/lib/shared/env";

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "msedge",
  "microsoft-edge",
];
const isRoot = process.getuid?.() === 0;

/** How every browser of ours is started: nothing of it asks the network for anything of its own. */
export const launchArguments = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-quic",
  ...(isRoot ? ["--no-sandbox"] : []),
];

function usualPlaces(): string[] {
  const variables = childEnv();
  const ending = process.platform === "win32" ? ".exe" : "";
  const onPath = (variables.PATH ?? variables.Path ?? "")
    .split(delimiter)
    .filter(Boolean)
    .flatMap((dir) => names.map((name) => join(dir, name + ending)));
  const mac = ["Google Chrome", "Chromium", "Microsoft Edge"].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  );
  const windows = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"]
    .map((name) => variables[name])
    .filter((dir) => dir !== undefined)
    .flatMap((dir) => [
      join(dir, "Google", "Chrome", "Application", "chrome.exe"),
      join(dir, "Chromium", "Application", "chrome.exe"),
      join(dir, "Microsoft", "Edge", "Application", "msedge.exe"),
    ]);
  return [
    ...onPath,
    ...(process.platform === "darwin" ? mac : []),
    ...(process.platform === "win32" ? windows : []),
  ];
}

/** There, and not a mere stub or a browser whose libraries are missing. */
function works(path: string): boolean {
  if (!existsSync(path)) return false;
  if (process.platform === "win32") return true; // there --version opens a window
  return spawnSync(path, ["--version"], { timeout: 15_000 }).status === 0;
}

/** The path of a browser that is there; undefined where none is. Throws where CHROMIUM_PATH names one that isn't. */
export function findBrowser(): string | undefined {
  const named = childEnv().CHROMIUM_PATH;
  if (named) {
    if (works(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, where no browser starts.`);
  }
  return [...usualPlaces(), chromium.executablePath()].find(works);
}

function attempt(say: (line: string) => void, words: string, command: string, args: string[]): void {
  say(`  No browser yet. Trying: ${words}`);
  const env = childEnv({
    DEBIAN_FRONTEND: "noninteractive",
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "20000",
  });
  const { status, stderr, error } = spawnSync(command, args, { env, encoding: "utf8", timeout: 300_000 });
  if (status === 0) return;
  const lines = (stderr || error?.message || `code ${status}`).trim().split("\n");
  const telling = lines.find((line) => /error|fail|unable/i.test(line)) ?? lines.at(-1) ?? "";
  say(`  That failed: ${telling.trim()}`);
}

/** A browser, installed where none is there. Throws where none can be had, saying what would help. */
export function ensureBrowser(say: (line: string) => void): string {
  const found = findBrowser();
  if (found) return found;
  const playwright = join("node_modules", "playwright", "cli.js");
  attempt(say, "npx playwright install chromium", process.execPath, [playwright, "install", "chromium"]);
  const downloaded = findBrowser();
  if (downloaded) return downloaded;
  if (isRoot && existsSync("/usr/bin/apt-get")) {
    attempt(say, "apt-get update", "apt-get", ["update"]);
    attempt(say, "apt-get install chromium", "apt-get", [
      "install",
      "-y",
      "--no-install-recommends",
      "chromium",
    ]);
  }
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error(
    "No browser was found and none could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to one.",
  );
}
