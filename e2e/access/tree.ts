/** What the route tree holds: files under app/ by name, and the actions of the production build. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

const root = join(import.meta.dirname, "../..");

/** Files of that name under app/, by their path below it. */
export const filesNamed = (name: string): string[] =>
  readdirSync(join(root, "app"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === name)
    .map((entry) => relative(join(root, "app"), join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();

/** Methods and files of all routes, "GET api/words/route.ts". */
export const routesOfTree = (): string[] =>
  filesNamed("route.ts").flatMap((file) =>
    [...readFileSync(join(root, "app", file), "utf8").matchAll(/^export const ([A-Z]+) = /gm)].map(
      ([, method]) => `${method} ${file}`,
    ),
  );

interface Manifest {
  node: Record<string, { filename: string; exportedName: string; workers: Record<string, unknown> }>;
}

/** Every server action of the build: its id for the `Next-Action` header, its file and name. */
export function builtActions(): { id: string; file: string; name: string }[] {
  const text = readFileSync(join(root, ".next/server/server-reference-manifest.json"), "utf8");
  return Object.entries((JSON.parse(text) as Manifest).node).map(([id, { filename, exportedName }]) => ({
    id,
    file: filename.replace(/^app\//, ""),
    name: exportedName,
  }));
}
