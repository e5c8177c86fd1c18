/** Role × page, route and action × one's own, another's and a made-up id. What has no row in the tables fails. */
import type { APIRequestContext } from "playwright/test";
import { actions } from "./access/actions";
import { callAction, clientFor } from "./access/client";
import { pages } from "./access/pages";
import { madeUpId, type Role, roles } from "./access/roles";
import { routes } from "./access/routes";
import { builtActions, filesNamed, routesOfTree } from "./access/tree";
import { expect, test } from "./fixtures";
import { aWorld, fingerprint, type World } from "./world";

/** What came back, in the table's words. */
async function outcomeOf(client: APIRequestContext, path: string): Promise<string | number> {
  const response = await client.get(path);
  if (response.status() !== 307) return response.status() === 200 ? "ok" : response.status();
  return response.headers().location?.startsWith("/sign-in?next=") ? "sign-in" : "away";
}

test("every page, route and action of the tree has a row here", () => {
  expect(pages.map((row) => row.file).sort()).toEqual(filesNamed("page.tsx"));
  expect(routes.map((row) => `${row.method} ${row.file}`).sort()).toEqual(routesOfTree().sort());
  const built = builtActions().map(({ file, name }) => `${file} ${name}`);
  expect(actions.map((row) => `${row.file} ${row.name}`).sort()).toEqual([...new Set(built)].sort());
});

for (const row of pages) {
  test(`page ${row.file} opens to whom it should`, async ({ baseURL }) => {
    const world = await aWorld();
    const madeUp = Object.fromEntries(Object.keys(world.ids).map((key) => [key, madeUpId])) as World["ids"];
    const broken = Object.fromEntries(Object.keys(world.ids).map((key) => [key, "1%27--"])) as World["ids"];
    const seen: Partial<Record<Role, string | number>> = {};
    for (const role of roles) {
      const client = await clientFor(baseURL, world, role);
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
  test(`route ${row.method} ${row.file} answers whom it should`, async ({ baseURL }) => {
    const world = await aWorld();
    const { path, body } = await row.request(world);
    const before = await fingerprint(world);
    const refusedFirst = [...roles].sort((a, b) => row.who[b] - row.who[a]);
    for (const role of refusedFirst) {
      const client = await clientFor(baseURL, world, role);
      const response = await client.fetch(path, { method: row.method, data: body });
      expect(response.status(), `${role}: ${await response.text()}`).toBe(row.who[role]);
      if (response.status() >= 400) {
        expect(await response.text(), `${role} learns nothing`).not.toContain(world.classmate.name);
        expect(await fingerprint(world), `${role} changes nothing`).toEqual(before);
      }
      await client.dispose();
    }
  });
}

async function obeys(client: APIRequestContext, id: string, fields: Record<string, string>) {
  const answer = await callAction(client, id, fields);
  expect(answer.status, answer.text).toBeLessThan(500);
  return answer;
}

for (const row of actions) {
  test(`action ${row.name} of ${row.file} obeys whom it should`, async ({ baseURL }) => {
    const { id } = builtActions().find((a) => a.file === row.file && a.name === row.name) ?? {};
    if (!id) throw new Error("The build does not hold this action.");
    const refused = roles.filter((role) => !row.who.includes(role));
    const world = await aWorld();
    const fields = await row.fields(world);
    const before = await fingerprint(world);
    for (const role of refused) {
      const client = await clientFor(baseURL, world, role);
      const { obeyed, text } = await obeys(client, id, fields);
      expect(obeyed, `${role} is refused: ${text.slice(0, 300)}`).toBe(false);
      expect(await fingerprint(world), `${role} changes nothing`).toEqual(before);
      await client.dispose();
    }
    for (const role of row.who) {
      const own = role === row.who[0] ? world : await aWorld();
      const client = await clientFor(baseURL, own, role);
      const { obeyed, text } = await obeys(client, id, own === world ? fields : await row.fields(own));
      expect(obeyed, `${role} is obeyed: ${text.slice(0, 300)}`).toBe(true);
      await client.dispose();
    }
  });
}
