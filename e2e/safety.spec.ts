/** The web's own dangers: other sites' requests, made-up headers, cookies, caches, and texts that pose as markup. */
import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Page } from "playwright/test";
import { db } from "@/db/client";
import { assignments, attempts, classes, lessons, schools, tries, users } from "@/db/schema";
import { hashSecret } from "@/lib/access/secrets";
import { aLesson } from "@/lib/lesson/testing";
import { callAction, clientFor } from "./access/client";
import { pages } from "./access/pages";
import { personIn, type Role } from "./access/roles";
import { builtActions } from "./access/tree";
import { expect, test } from "./fixtures";
import { aWorld, fingerprint, type World } from "./world";

const idOf = (name: string) => builtActions().find((action) => action.name === name)?.id ?? "";

test("another site's page changes nothing, whatever it says of itself", async ({ baseURL }) => {
  const world = await aWorld();
  const client = await clientFor(baseURL, world, "teacher");
  const before = await fingerprint(world);
  const strangers: Record<string, string>[] = [
    { origin: "https://elsewhere.example" },
    { origin: "null" },
    { origin: "null", "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
    { origin: `${baseURL}.elsewhere.example` },
  ];
  for (const headers of strangers) {
    const said = JSON.stringify(headers);
    const { obeyed } = await callAction(client, idOf("createClassAction"), { name: "Mine" }, headers);
    expect(obeyed, said).toBe(false);
    const path = `/api/lessons/${world.ids.lessonId}/changes`;
    const data = { base: 1, change: { kind: "set-title", title: "Mine" } };
    expect((await client.post(path, { data, headers })).status(), said).toBe(403);
  }
  expect(await fingerprint(world)).toEqual(before);
});

test("made-up headers neither lead away nor hide where tries come from", async ({ baseURL }) => {
  const client = await clientFor(baseURL, await aWorld(), "visitor");
  const lies = {
    "x-broadsheet-path": "//elsewhere.example",
    "x-broadsheet-address": "198.51.100.9",
    "x-forwarded-for": "198.51.100.9",
    "x-forwarded-proto": "https",
  };
  const sent = await client.get("/teach/lessons?a=1", { headers: lies });
  expect(sent.headers().location).toBe("/sign-in?next=%2Fteach%2Flessons%3Fa%3D1");
  await callAction(client, idOf("signInAction"), { signInName: "nobody@here.example", password: "x" }, lies);
  const counted = (address: string) => {
    const key = createHash("sha256").update(`sign-in:address:${address}`).digest("base64url");
    return db.$count(tries, eq(tries.key, key));
  };
  expect([await counted("127.0.0.1"), await counted("198.51.100.9")]).toEqual([1, 0]);
});

test("signing in leads nowhere but into this site, with a cookie that no script reads", async ({
  baseURL,
}) => {
  const world = await aWorld();
  const password = "a short sentence works";
  const secretHash = await hashSecret(password);
  await db.update(users).set({ secretHash }).where(eq(users.id, world.teacher.id));
  const form = { signInName: world.teacher.email ?? "", password };
  for (const next of [
    "//elsewhere.example",
    "/\\elsewhere.example",
    "https://elsewhere.example",
    "/\t/elsewhere.example",
    "javascript:alert(1)",
  ]) {
    const client = await clientFor(baseURL, world, "visitor");
    const response = await client.post("/sign-in", {
      headers: { "next-action": idOf("signInAction") },
      multipart: (() => {
        const multipart = new FormData();
        for (const [name, value] of Object.entries({ ...form, next })) multipart.append(`_1_${name}`, value);
        multipart.append("0", JSON.stringify([{ status: "idle" }, "$K1"]));
        return multipart;
      })(),
    });
    expect(response.headers()["x-action-redirect"], next).toMatch(/^\/teach(;|$)/);
    const cookies = response.headersArray().filter(({ name }) => name.toLowerCase() === "set-cookie");
    const session = cookies.map(({ value }) => value).find((value) => value.startsWith("broadsheet="));
    expect(session).toMatch(/HttpOnly/i);
    expect(session).toMatch(/SameSite=Lax/i);
    await client.dispose();
  }
  const signedIn = await clientFor(baseURL, world, "teacher");
  for (const next of [
    "//elsewhere.example",
    "https://elsewhere.example",
    "%2F%2Felsewhere.example",
    "/%5Celsewhere.example",
  ])
    expect((await signedIn.get(`/sign-in?next=${next}`)).headers().location, next).toBe("/teach");
});

test("next-auth's own routes take anything without a fault", async ({ baseURL }) => {
  const client = await clientFor(baseURL, await aWorld(), "teacher");
  const paths = [
    "",
    "/nonsense",
    "/session",
    "/providers",
    "/csrf",
    "/error?error=x",
    "/signin?callbackUrl=//elsewhere.example",
    "/callback/google?code=x&state=y",
    "/callback/credentials",
    "/signout",
  ];
  for (const path of paths) {
    const read = await client.get(`/api/auth${path}`);
    expect(read.status(), `GET ${path}`).toBeLessThan(500);
    expect(read.headers().location ?? "").not.toMatch(/^(?:https?:)?\/\/[^/?]*elsewhere/);
  }
  for (const path of ["/callback/credentials", "/signin/credentials", "/signout", "/session", "/nonsense"])
    for (const data of ["", "{", "csrfToken=x&ticket=y"])
      expect((await client.post(`/api/auth${path}`, { data })).status(), `POST ${path}`).toBeLessThan(500);
});

test("what is private is kept by no cache, and every answer says what it is", async ({ baseURL }) => {
  const world = await aWorld();
  await db
    .update(classes)
    .set({ name: 'a"; filename="evil.html\r\nx: y' })
    .where(eq(classes.id, world.ids.classId));
  for (const { path, who } of pages) {
    const role = (["teacher", "student", "visitor"] as const).find((one) => who[one] === "ok");
    if (!role) continue;
    const client = await clientFor(baseURL, world, role);
    const headers = (await client.get(path(world.ids))).headers();
    if (role !== "visitor") expect(headers["cache-control"], path(world.ids)).toMatch(/no-store/);
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["content-security-policy"]).toMatch(/frame-ancestors 'none'/);
    expect(headers["referrer-policy"]).toBeTruthy();
    await client.dispose();
  }
  const client = await clientFor(baseURL, world, "teacher");
  const file = (await client.get(`/api/classes/${world.ids.classId}/gradebook`)).headers();
  expect(file["cache-control"]).toMatch(/no-store/);
  expect(file["content-disposition"]).toMatch(
    /^attachment; filename="[A-Za-z0-9 ._-]+\.csv"; filename\*=UTF-8''[^;"\s]+$/,
  );
  expect(file["x-content-type-options"]).toBe("nosniff");
});

/** As long as a name may be: markup, a turned direction, and letters without a space. */
const posing = `<img src=x onerror=alert(1)>"'><script>alert(2)</script>\u202e${"W".repeat(100)}`.slice(
  0,
  100,
);

async function withPosingNames(): Promise<World> {
  const content = aLesson({ title: posing });
  for (const item of content.items) item.stem = posing;
  for (const prompt of content.prompts) Object.assign(prompt, { title: posing, prompt: posing });
  const world = await aWorld(content);
  const { schoolId } = world.teacher;
  await db.update(schools).set({ name: posing }).where(eq(schools.id, schoolId));
  await db.update(users).set({ name: posing }).where(eq(users.schoolId, schoolId));
  await db.update(classes).set({ name: posing }).where(eq(classes.schoolId, schoolId));
  await db.update(lessons).set({ title: posing }).where(eq(lessons.schoolId, schoolId));
  const given = { title: posing, instructions: posing.repeat(5) };
  await db.update(assignments).set(given).where(eq(assignments.schoolId, schoolId));
  await db.update(attempts).set({ comment: posing }).where(eq(attempts.schoolId, schoolId));
  return world;
}

/** Shows the page; its address, and what sticks out, where it is wider than a phone. */
async function tooWide(page: Page, path: string): Promise<string[]> {
  await page.goto(path);
  await expect(page.locator("main")).toBeVisible();
  expect(await page.locator("img[src=x]").count(), path).toBe(0);
  const outside = await page.evaluate(() => {
    if (document.documentElement.scrollWidth <= innerWidth) return null;
    const all = [...document.querySelectorAll("main *, header *")];
    const wide = all.filter((element) => element.getBoundingClientRect().right > innerWidth + 1);
    return wide.slice(0, 3).map((element) => element.outerHTML.slice(0, 160));
  });
  return outside ? [path, ...outside] : [];
}

for (const role of ["teacher", "student"] as const satisfies Role[])
  test(`names that pose as markup are text on every page of the ${role}, on a phone too`, async ({
    open,
  }) => {
    test.setTimeout(90_000);
    const world = await withPosingNames();
    const page = await open(personIn(world, role), { viewport: { width: 360, height: 740 } });
    page.on("dialog", (dialog) => {
      throw new Error(`A script ran: ${dialog.message()}`);
    });
    const wide: string[] = [];
    for (const { path, who } of pages)
      if (who[role] === "ok" && who.visitor === "sign-in")
        wide.push(...(await tooWide(page, path(world.ids))));
    expect(wide).toEqual([]);
  });
