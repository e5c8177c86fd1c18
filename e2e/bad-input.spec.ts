/** What nobody's browser sends by itself: each is refused in words or does no harm, and never ends in a fault of ours. */
import { eq } from "drizzle-orm";
import type { APIResponse } from "playwright/test";
import { db } from "@/db/client";
import { assignments, attempts } from "@/db/schema";
import { newId } from "@/lib/shared/ids";
import { actions } from "./access/actions";
import { callAction, clientFor } from "./access/client";
import { badArticles, busyArticles, hostileTexts, hostileValues, placesIn, withAt } from "./access/hostile";
import { madeUpId } from "./access/roles";
import { routes } from "./access/routes";
import { builtActions } from "./access/tree";
import { expect, test } from "./fixtures";
import { aWorld } from "./world";

const fault = "Something went wrong on our side";
const article = { title: "The treaty", byline: "", publication: "", date: "", url: "" };

async function noFault(response: APIResponse, about: string) {
  const text = await response.text();
  expect(response.status(), `${about}: ${text.slice(0, 300)}`).toBeLessThan(500);
  expect(text, about).not.toContain(fault);
  return text;
}
const idOf = (file: string, name: string) => {
  const found = builtActions().find((action) => action.file === file && action.name === name);
  if (!found) throw new Error("The build does not hold this action.");
  return found.id;
};

for (const row of actions) {
  test(`action ${row.name} of ${row.file} takes hostile fields without a fault`, async ({ baseURL }) => {
    const world = await aWorld();
    const id = idOf(row.file, row.name);
    const client = await clientFor(baseURL, world, row.who[0] ?? "visitor");
    const right = await row.fields(world);
    const tries: Record<string, string | string[]>[] = [{}];
    for (const name of Object.keys(right)) {
      const { [name]: value = "", ...others } = right;
      tries.push(others, { ...right, [name]: [value, value] });
      tries.push(...hostileTexts.map((text) => ({ ...right, [name]: text })));
    }
    for (const fields of tries) {
      const { status, text } = await callAction(client, id, fields);
      const about = JSON.stringify(fields).slice(0, 200);
      expect(status, `${about}: ${text.slice(0, 300)}`).toBeLessThan(500);
      expect(text, about).not.toContain(fault);
    }
    await client.dispose();
  });
}

/** Requests with a hostile value for one route. */
const mostTries = 400;

for (const row of routes) {
  test(`route ${row.method} ${row.file} takes hostile requests without a fault`, async ({ baseURL }) => {
    // A file is read by a process of its own, which takes it a second each time.
    test.setTimeout(240_000);
    const world = await aWorld();
    const client = await clientFor(baseURL, world, row.who.student === 200 ? "student" : "teacher");
    const { path, body } = await row.request(world);
    for (const id of [madeUpId, "0", "%00", "..%2f..%2fetc", "x".repeat(3000)]) {
      const other = path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, id);
      if (other === path) continue;
      const response = await client.fetch(other, { method: row.method, data: body });
      await noFault(response, other.slice(0, 80));
      expect([404, 400]).toContain(response.status());
    }
    for (const method of ["GET", "PUT", "DELETE", "PATCH", "OPTIONS"])
      await noFault(await client.fetch(path, { method }), method);
    if (body === undefined) return;
    const headers = { "content-type": "application/json" };
    const raw = [
      "",
      "{",
      "null",
      "[]",
      '"x"',
      "\u0000",
      `${"[".repeat(20_000)}${"]".repeat(20_000)}`,
      '{"a":1,"a":2}',
    ];
    for (const data of [...raw.map((text) => Buffer.from(text)), Buffer.from([0xff, 0xfe, 0x00])]) {
      const response = await client.fetch(path, { method: row.method, data, headers });
      await noFault(response, data.toString().slice(0, 40));
      expect(response.status()).toBe(422);
    }
    const tooLong = JSON.stringify({ text: "x".repeat(11 * 1024 * 1024) });
    expect((await client.fetch(path, { method: row.method, data: tooLong, headers })).status()).toBe(413);
    // An article as long as the right one takes a while to draft, and drafts are counted.
    const right = "text" in (body as object) ? { ...(body as object), text: "The state said so. " } : body;
    const all = placesIn(right).flatMap((at) => hostileValues.map((value) => ({ at, value })));
    // Of a deep body each place is tried with some of the values: as many as fit a test.
    const step = Math.ceil(all.length / mostTries);
    for (const { at, value } of all.filter((_, n) => n % step === 0)) {
      const data = JSON.stringify(withAt(right, at, value));
      const response = await client.fetch(path, { method: row.method, data, headers });
      await noFault(response, `${at.join(".")}: ${JSON.stringify(value).slice(0, 60)}`);
      expect(response.headers()["x-content-type-options"]).toBe("nosniff");
    }
    await client.dispose();
  });
}

test.describe("an article that can't become a lesson", () => {
  test("is refused beside its field, in words", async ({ baseURL }) => {
    const client = await clientFor(baseURL, await aWorld(), "teacher");
    for (const [name, text, says] of badArticles) {
      const response = await client.post("/api/drafts", { data: { ...article, text, key: newId() } });
      expect(response.status(), name).toBe(422);
      expect((await response.json()).error.fields.text, name).toMatch(says);
    }
    await client.dispose();
  });

  test("stays in the form with everything typed, and the message takes the focus", async ({
    open,
    forgiven,
  }) => {
    forgiven.push(/422 \(Unprocessable/);
    const page = await open((await aWorld()).teacher);
    await page.goto("/teach/lessons/new");
    const field = page.getByLabel("Text", { exact: true });
    await page.getByLabel("Headline").fill("The treaty");
    for (const [name, text, says] of badArticles) {
      if (name === "control characters") continue;
      await field.fill(text);
      await page.getByRole("button", { name: "Draft the lesson" }).click();
      await expect(field, name).toHaveAccessibleDescription(says);
      await expect(field, name).toBeFocused();
      expect(await field.inputValue(), name).toBe(text);
      await expect(page.getByLabel("Headline")).toHaveValue("The treaty");
    }
  });

  test("ends in seconds where it was made to keep the server busy", async ({ baseURL }) => {
    const client = await clientFor(baseURL, await aWorld(), "teacher");
    for (const [name, text] of busyArticles) {
      const began = Date.now();
      const response = await client.post("/api/drafts", { data: { ...article, text, key: newId() } });
      await noFault(response, name);
      expect([201, 422], name).toContain(response.status());
      expect(Date.now() - began, name).toBeLessThan(8000);
    }
    await client.dispose();
  });

  test("can't be sent by the dozen", async ({ baseURL }) => {
    const client = await clientFor(baseURL, await aWorld(), "teacher");
    const text = "The harbour towns have seen little of the money that the treaty brought in. ".repeat(6);
    const statuses: number[] = [];
    for (let n = 0; n < 22; n += 1)
      statuses.push(
        (await client.post("/api/drafts", { data: { ...article, text, key: newId() } })).status(),
      );
    expect(statuses.filter((status) => status === 201)).toHaveLength(20);
    expect(statuses.at(-1)).toBe(429);
    await client.dispose();
  });
});

test.describe("a student who comes late, or twice", () => {
  const save = (attemptId: string) => ({
    ...{ attemptId, itemId: "q1", base: 1, writer: newId(), count: 1 },
    value: { kind: "multiple-choice", option: "a" },
  });
  const desk = "learn/[assignmentId]/actions.ts";

  test("is told that the assignment has closed, and nothing is written", async ({ baseURL }) => {
    const world = await aWorld();
    const { assignmentId, workingId } = world.ids;
    const client = await clientFor(baseURL, world, "student");
    await db
      .update(assignments)
      .set({ closesAt: new Date(0) })
      .where(eq(assignments.id, assignmentId));
    const saved = await client.post("/api/answers", { data: save(workingId) });
    expect([saved.status(), (await saved.json()).reason]).toEqual([409, "closed"]);
    const handedIn = await callAction(client, idOf(desk, "submit"), { attemptId: workingId });
    expect(handedIn.text).toContain("has closed");
    expect(handedIn.obeyed).toBe(false);
  });

  test("hands in once, however often it is asked at once", async ({ baseURL }) => {
    const world = await aWorld();
    const { assignmentId, workingId } = world.ids;
    const client = await clientFor(baseURL, world, "student");
    const all = await Promise.all(
      [1, 2, 3, 4].map(() => callAction(client, idOf(desk, "submit"), { attemptId: workingId })),
    );
    expect(all.every(({ obeyed }) => obeyed)).toBe(true);
    const after = await client.post("/api/answers", { data: save(workingId) });
    expect([after.status(), (await after.json()).reason]).toEqual([409, "submitted"]);
    const mine = await db.$count(attempts, eq(attempts.assignmentId, assignmentId));
    await Promise.all([1, 2, 3].map(() => callAction(client, idOf(desk, "start"), { assignmentId })));
    expect(await db.$count(attempts, eq(attempts.assignmentId, assignmentId))).toBeLessThanOrEqual(mine + 1);
  });
});
