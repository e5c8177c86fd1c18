/** Role × page, route and action × one's own, another's and a made-up id. What has no row in the tables fails. */
import type { APIRequestContext, PlaywrightWorkerArgs } from "playwright/test";
import { actions } from "./access/actions";
import { pages } from "./access/pages";
import { madeUpId, personIn, type Role, roles } from "./access/roles";
import { routes } from "./access/routes";
import { builtActions, filesNamed } from "./access/tree";
import { cookieOf, expect, test } from "./fixtures";
import { aWorld, fingerprint, type World } from "./world";

async function clientFor(
  playwright: PlaywrightWorkerArgs["playwright"],
  baseURL: string | undefined,
  world: World,
  role: Role,
): Promise<APIRequestContext> {
  if (!baseURL) throw new Error("The tests need the server's address.");
  const person = personIn(world, role);
  const cookie = person && cookieOf(person, baseURL);
  return playwright.request.newContext({
    baseURL,
    maxRedirects: 0,
    extraHTTPHeaders: { origin: baseURL, ...(cookie && { cookie: `${cookie.name}=${cookie.value}` }) },
  });
}

/** What came back, in the table's words. */
async function outcomeOf(client: APIRequestContext, path: string): Promise<string | number> {
  const response = await client.get(path);
  if (response.status() !== 307) return response.status() === 200 ? "ok" : response.status();
  return response.headers().location?.startsWith("/sign-in?next=") ? "sign-in" : "away";
}

test("every page, route and action of the tree has a row here", () => {
  expect(pages.map((row) => row.file).sort()).toEqual(filesNamed("page.tsx"));
  expect(routes.map((row) => row.file).sort()).toEqual(
    filesNamed("route.ts").filter((file) => file !== "api/auth/[...nextauth]/route.ts"),
  );
  const built = builtActions().map(({ file, name }) => `${file} ${name}`);
  expect(actions.map((row) => `${row.file} ${row.name}`).sort()).toEqual([...new Set(built)].sort());
});

for (const row of pages) {
  test(`page ${row.file} opens to whom it should`, async ({ playwright, baseURL }) => {
    const world = await aWorld();
    const madeUp = Object.fromEntries(Object.keys(world.ids).map((key) => [key, madeUpId])) as World["ids"];
    const broken = Object.fromEntries(Object.keys(world.ids).map((key) => [key, "1%27--"])) as World["ids"];
    const seen: Partial<Record<Role, string | number>> = {};
    for (const role of roles) {
      const client = await clientFor(playwright, baseURL, world, role);
      seen[role] = await outcomeOf(client, row.path(world.ids));
      if (role !== "visitor" && row.path(madeUp) !== row.path(world.ids)) {
        expect(await outcomeOf(client, row.path(madeUp)), `${role}, a made-up id`).toBe(404);
        expect(await outcomeOf(client, row.path(broken)), `${role}, an id that is none`).toBe(404);
      }
      await client.dispose();
    }
    expect(seen).toEqual(row.who);
  });
}

for (const row of routes) {
  test(`route ${row.method} ${row.file} answers whom it should`, async ({ playwright, baseURL }) => {
    for (const role of roles) {
      const world = await aWorld();
      const { path, body } = await row.request(world);
      const client = await clientFor(playwright, baseURL, world, role);
      const before = await fingerprint(world);
      const response = await client.fetch(path, { method: row.method, data: body });
      expect(response.status(), role).toBe(row.who[role]);
      if (response.status() >= 400) {
        const text = await response.text();
        expect(text, `${role} learns nothing`).not.toContain(world.classmate.name);
        expect(await fingerprint(world), `${role} changes nothing`).toEqual(before);
      }
      await client.dispose();
    }
  });
}

for (const row of actions) {
  test(`action ${row.name} of ${row.file} obeys whom it should`, async ({ playwright, baseURL }) => {
    const { id } = builtActions().find((a) => a.file === row.file && a.name === row.name) ?? {};
    if (!id) throw new Error("The build does not hold this action.");
    for (const role of roles) {
      const world = await aWorld();
      const fields = await row.fields(world);
      const before = await fingerprint(world);
      const client = await clientFor(playwright, baseURL, world, role);
      const multipart: Record<string, string> = {};
      for (const [name, value] of Object.entries(fields)) multipart[`_1_${name}`] = value;
      // React's encoding of (state, form): the form's fields first, then the argument list that names them.
      const response = await client.post("/forgot", {
        headers: { "next-action": id },
        multipart: { ...multipart, "0": JSON.stringify([{ status: "idle" }, "$K1"]) },
      });
      const text = await response.text();
      const redirected = response.status() === 303 || response.headers()["x-action-redirect"] !== undefined;
      const obeyed = redirected || text.includes('"status":"done"');
      expect(response.status(), `${role}: ${text}`).toBeLessThan(500);
      expect(obeyed, `${role}: ${text.slice(0, 500)}`).toBe(row.who.includes(role));
      if (!obeyed) expect(await fingerprint(world), `${role} changes nothing`).toEqual(before);
      await client.dispose();
    }
  });
}
