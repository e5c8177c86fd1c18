import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { parseSync } from "oxc-parser";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const app = join(root, "app");
const files = readdirSync(app, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"));
const named = (name: RegExp) => files.filter((file) => name.test(file));
const parse = (file: string) => parseSync(file, readFileSync(join(root, file), "utf8")).program.body;
type Statement = ReturnType<typeof parse>[number];

/** next-auth's own handlers, opened by name. */
const exceptions = new Set(["app/api/auth/[...nextauth]/route.ts"]);
const routeSettings = new Set(["dynamic", "maxDuration", "runtime"]);

/** The name of the function whose call makes each exported value; "?" for an export that is no call. */
function exportedValues(statement: Statement): { name: string; madeBy: string }[] {
  if (statement.type === "ExportDefaultDeclaration" || statement.type === "ExportAllDeclaration")
    return [{ name: "default", madeBy: "?" }];
  if (statement.type !== "ExportNamedDeclaration" || statement.exportKind === "type") return [];
  const { declaration } = statement;
  if (!declaration) return statement.specifiers.map(() => ({ name: "re-export", madeBy: "?" }));
  if (declaration.type.startsWith("TS")) return [];
  if (declaration.type !== "VariableDeclaration") return [{ name: "function", madeBy: "?" }];
  return declaration.declarations.map(({ id, init }) => ({
    name: id.type === "Identifier" ? id.name : "?",
    madeBy: init?.type === "CallExpression" && init.callee.type === "Identifier" ? init.callee.name : "?",
  }));
}

describe("closed unless opened by name", () => {
  it.each(named(/\/actions\.ts$/))("%s exports nothing but action(…)", (file) => {
    const made = parse(file).flatMap(exportedValues);
    expect(made.length).toBeGreaterThan(0);
    for (const { name, madeBy } of made) expect(`${name} by ${madeBy}`).toBe(`${name} by action`);
  });

  it.each(named(/\/route\.ts$/).filter((file) => !exceptions.has(file)))(
    "%s exports nothing but route(…)",
    (file) => {
      const made = parse(file)
        .flatMap(exportedValues)
        .filter(({ name }) => !routeSettings.has(name));
      expect(made.length).toBeGreaterThan(0);
      for (const { name, madeBy } of made) expect(`${name} by ${madeBy}`).toBe(`${name} by route`);
    },
  );

  it.each(named(/\/page\.tsx$/).filter((file) => !file.startsWith("app/(public)/")))(
    "%s opens with openPage or requirePageViewer",
    (file) => {
      expect(readFileSync(join(root, file), "utf8")).toMatch(/\b(openPage|requirePageViewer)\(/);
    },
  );

  it("keeps server actions in actions.ts alone", () => {
    const strays = named(/\.tsx?$/)
      .filter((file) => !file.endsWith("/actions.ts"))
      .filter((file) => /^\s*["']use server["']/m.test(readFileSync(join(root, file), "utf8")));
    expect(strays).toEqual([]);
  });

  it("lets no page or component reach for HTML from text", () => {
    const strays = named(/\.tsx$/).filter((file) =>
      readFileSync(join(root, file), "utf8").includes("dangerouslySetInnerHTML"),
    );
    expect(strays).toEqual([]);
  });
});
