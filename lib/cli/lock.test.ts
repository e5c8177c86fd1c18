import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";

interface Entry {
  optionalDependencies?: Record<string, string>;
  resolved?: string;
}

/** Where npm would find `name` from the package at `from`, walking up as Node does. */
function isHeld(packages: Record<string, Entry>, from: string, name: string): boolean {
  for (let folder = from; ; ) {
    if (packages[`${folder ? `${folder}/` : ""}node_modules/${name}`]) return true;
    if (!folder) return false;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")));
  }
}

const lock = async () =>
  JSON.parse(await readFile("package-lock.json", "utf8")) as { packages: Record<string, Entry> };

// npm drops a platform's binding from the lock file where it can't fetch it, and `npm ci` then fails everywhere.
it("the lock file holds every platform's binding that a package names", async () => {
  const { packages } = await lock();
  const missing = Object.entries(packages).flatMap(([from, entry]) =>
    Object.keys(entry.optionalDependencies ?? {}).filter((name) => !isHeld(packages, from, name)),
  );
  expect(missing).toEqual([]);
});

it("the lock file names no registry, so that each machine uses its own", async () => {
  const { packages } = await lock();
  expect(Object.values(packages).filter((entry) => entry.resolved)).toEqual([]);
});
