/** Which route a path belongs to: "/learn/[assignmentId]" rather than an address with somebody's id in it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

type Pattern = { name: string; parts: string[] };
export const noRoute = "none";

const isOpen = (part: string) => part.startsWith("[");
const isRest = (part: string | undefined) => part?.startsWith("[...") || part?.startsWith("[[...");

function fits({ parts }: Pattern, path: string[]): boolean {
  const rest = isRest(parts.at(-1));
  if (rest ? path.length < parts.length : path.length !== parts.length) return false;
  return parts.every((part, at) => isOpen(part) || part === path[at]);
}

/** How far into it a pattern is fixed: of two that fit, the one that names more is the framework's choice too. */
const rank = ({ parts }: Pattern) => parts.map((part) => (isRest(part) ? 2 : isOpen(part) ? 1 : 0)).join("");

const split = (path: string) => path.split("/").filter(Boolean);

/** A function from a path, its query cut off, to the pattern that it belongs to; `noRoute` for what belongs to none. */
export function patternsOf(names: string[]): (url: string) => string {
  const patterns = names
    .filter((name) => !name.startsWith("/_"))
    .map((name) => ({ name, parts: split(name) }))
    .sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
  return (url) => {
    const path = url.split(/[?#]/, 1)[0] ?? "";
    if (path.startsWith("/_next/")) return "/_next";
    const parts = split(path);
    return patterns.find((pattern) => fits(pattern, parts))?.name ?? noRoute;
  };
}

/** The patterns of the build that is served. A server of sources has no list of them, and tells no routes apart. */
export function builtPatterns(): (url: string) => string {
  try {
    const file = join(process.cwd(), ".next", "app-path-routes-manifest.json");
    return patternsOf(Object.values(JSON.parse(readFileSync(file, "utf8")) as Record<string, string>));
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return patternsOf([]);
    throw cause;
  }
}
