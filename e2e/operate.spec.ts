/** What whoever runs a server sees of it: its log and its metrics, in health and while the database is away. */
import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { APIRequestContext, APIResponse } from "playwright/test";
import { closeDb } from "@/db/client";
import { startEmbedded } from "@/db/embedded";
import { placeFor } from "@/db/embedded/place";
import { freePort } from "@/db/embedded/postmaster";
import { migrateDatabase } from "@/db/migrate";
import { startWebServer } from "@/lib/cli/web-server";
import { childEnv, setEnv } from "@/lib/shared/env";
import { newId } from "@/lib/shared/ids";
import { callAction, clientFor } from "./access/client";
import { builtActions } from "./access/tree";
import { cookieOf, expect, test } from "./fixtures";
import { aWorld, type World } from "./world";

/** A server of its own, with a PostgreSQL that can be stopped; all that it says is kept. */
async function aServer() {
  const dataDir = await mkdtemp(join(tmpdir(), "broadsheet-operate-"));
  const undo = [
    () => rm(placeFor(dataDir).home, { recursive: true, force: true }),
    () => rm(dataDir, { recursive: true, force: true }),
  ];
  const { DATABASE_URL, AUTH_SECRET, PUBLIC_URL, PORT } = childEnv();
  const end = async () => {
    for (const each of undo.reverse()) await each();
    await closeDb();
    setEnv({ DATABASE_URL, AUTH_SECRET, PUBLIC_URL, PORT });
  };
  try {
    const database = await startEmbedded({ dataDir });
    let stopped: Promise<void> | undefined;
    const stopDatabase = () => {
      stopped ??= closeDb().then(() => database.stop());
      return stopped;
    };
    undo.push(stopDatabase);
    await migrateDatabase(database.url, new URL(database.servingUrl).username);
    const port = await freePort();
    const address = `http://127.0.0.1:${port}`;
    await closeDb();
    setEnv({
      ...{ DATABASE_URL: database.servingUrl, AUTH_SECRET: randomBytes(32).toString("base64url") },
      ...{ PUBLIC_URL: address, PORT: String(port) },
    });
    let said = "";
    const output = (words: string) => {
      said += words;
    };
    const env = { LOG_LEVEL: "debug" };
    const server = await startWebServer({ host: "127.0.0.1", port, env, output });
    undo.push(() => server.stop(3));
    return { address, stopDatabase, said: () => said, end };
  } catch (error) {
    await end();
    throw error;
  }
}

const idOf = (name: string) => builtActions().find((action) => action.name === name)?.id ?? "";
const typed = "kofi.mensah@example.org";

const save = (client: APIRequestContext, { ids }: World) =>
  client.post("/api/answers", {
    data: {
      ...{ attemptId: ids.workingId, itemId: "q1", base: 1, writer: newId(), count: 1 },
      value: { kind: "multiple-choice", option: "a" },
    },
  });

/** Sends a form of the page as a browser without scripts does. */
async function sendPlain(client: APIRequestContext, path: string, fields: Record<string, string>) {
  const html = await (await client.get(path)).text();
  const form = new FormData();
  for (const [, name = "", value = ""] of html.matchAll(
    /<input type="hidden" name="([^"]*)"(?: value="([^"]*)")?/g,
  ))
    form.append(name, value.replaceAll("&quot;", '"').replaceAll("&amp;", "&"));
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return client.post(path, { multipart: form });
}

function expectAway(response: APIResponse): void {
  expect(response.status(), response.url()).toBe(503);
  expect(response.headers()["retry-after"]).toBe("5");
}

/** The lines of the log that are JSON, as all of ours are. */
const linesOf = (said: string): Record<string, unknown>[] =>
  said.split("\n").flatMap((line) => (line.startsWith("{") ? [JSON.parse(line)] : []));

test("a stopped database is a 503 that says so, with what was typed and a number that the log knows", async ({
  open,
  forgiven,
}) => {
  forgiven.push(/503/, /React error #441|Server Components render/);
  const server = await aServer();
  try {
    const world = await aWorld();
    const [student, visitor] = await Promise.all([
      clientFor(server.address, world, "student"),
      clientFor(server.address, world, "visitor"),
    ]);
    expect((await save(student, world)).status()).toBe(200);
    const page = await open(null, { baseURL: server.address });
    await page.context().addCookies([cookieOf(world.teacher, server.address)]);
    await server.stopDatabase();

    const refused = await save(student, world);
    expectAway(refused);
    expect((await refused.json()).error.message).toMatch(/can't reach its database/);
    expectAway(await student.get(`/learn/${world.ids.assignmentId}`));
    const called = await callAction(visitor, idOf("signInAction"), { signInName: typed, password: "x" });
    expect(called.status).toBe(503);
    const plain = await sendPlain(visitor, "/sign-in", { signInName: typed, password: "x" });
    expectAway(plain);
    const form = await plain.text();
    expect(form).toMatch(/can.t reach its database/);
    expect(form).toContain(`value="${typed}"`);

    await page.goto("/teach/lessons");
    await expect(page.getByText("can’t reach its database at the moment")).toBeVisible();
    const shown = (await page.getByText("Number for the administrator").textContent()) ?? "";
    const id = /[0-9a-f-]{36}/.exec(shown)?.[0];
    const lines = linesOf(server.said()).filter(({ requestId }) => requestId === id);
    expect(lines.some(({ level, err }) => level === 50 && err)).toBe(true);
    expect(lines.some(({ msg, status }) => msg === "request" && status === 503)).toBe(true);
    expect(server.said()).not.toContain(typed);
  } finally {
    await server.end();
  }
});

test("the log and the metrics tell every request by its route, and nothing of who asked", async () => {
  const server = await aServer();
  try {
    const world = await aWorld();
    const student = await clientFor(server.address, world, "student");
    await save(student, world);
    await student.get(`/learn/${world.ids.assignmentId}?note=Kofi`);
    await student.get("/api/nowhere/Kofi");
    expect(
      (await student.get("/sign-in", { headers: { "x-request-id": "0a1b2c3d4e" } })).headers(),
    ).toMatchObject({
      "x-request-id": "0a1b2c3d4e",
    });
    const through = await student.get("/api/metrics", { headers: { "x-forwarded-for": "127.0.0.1" } });
    expect(through.status()).toBe(404);
    const metrics = await (await student.get("/api/metrics")).text();
    for (const line of [
      'broadsheet_requests_total{method="POST",route="/api/answers",status="200"} 1',
      'broadsheet_requests_total{method="GET",route="/learn/[assignmentId]",status="200"} 1',
      'broadsheet_requests_total{method="GET",route="none",status="404"} 1',
      'broadsheet_request_seconds_count{method="POST",route="/api/answers"} 1',
      'broadsheet_answer_saves_total{outcome="saved"} 1',
      "broadsheet_database_up 1",
      "broadsheet_database_pool_size 10",
      "broadsheet_drafts_under_way 0",
    ])
      expect(metrics).toContain(line);
    expect(metrics).toMatch(/nodejs_eventloop_lag_p99_seconds [\d.e-]+/);
    expect(metrics).toMatch(/broadsheet_database_connections\{state="active"\} [1-9]/);
    const requests = linesOf(server.said()).filter(({ msg }) => msg === "request");
    const desk = requests.find(({ route }) => route === "/learn/[assignmentId]");
    expect(desk).toMatchObject({ method: "GET", status: 200, ms: expect.any(Number) });
    const { ids, student: person } = world;
    for (const secret of ["Kofi", ids.assignmentId, ids.workingId, person.id, person.name]) {
      expect(metrics).not.toContain(secret);
      expect(server.said()).not.toContain(secret);
    }
  } finally {
    await server.end();
  }
});
