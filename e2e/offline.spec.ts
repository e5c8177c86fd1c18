/** The desk without a network: on flaky Wi-Fi, on a shared Chromebook, after a crash. */
import { and, eq, lt, sql } from "drizzle-orm";
import type { Page } from "playwright/test";
import { db } from "@/db/client";
import { assignments, attempts, users } from "@/db/schema";
import { aClassWith, anAssignment, type UserRow } from "@/db/testing/makers";
import { hashSecret } from "@/lib/access/secrets";
import { cookieOf, expect, test } from "./fixtures";

const passphrase = "amber fox river";
const saved = (page: Page) => expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
const explain = (page: Page) => page.getByRole("textbox", { name: "Explain who gained" });
const essay = (page: Page) => page.getByRole("textbox", { name: "Your essay" });
const kept = (page: Page) => expect(page.getByText("Kept on this device, not yet sent")).toBeVisible();
/** The page stands on the device, as it is now. */
const isKept = (page: Page) => expect(page.locator("html[data-kept]")).toBeAttached();
const withoutNetwork = [/ERR_INTERNET_DISCONNECTED/, /ERR_FAILED/, /Failed to fetch/];

async function aClass() {
  const { teacher, class_, students } = await aClassWith(2);
  const [student, classmate] = students;
  if (!student || !classmate) throw new Error("The class is too small.");
  const secretHash = await hashSecret(passphrase.replaceAll(" ", "-"));
  await db.update(users).set({ secretHash }).where(eq(users.schoolId, teacher.schoolId));
  const assignment = await anAssignment({ teacher, class_, title: "The treaty" });
  return { teacher, student, classmate, assignment, url: `/learn/${assignment.id}` };
}

async function started(open: (person: UserRow) => Promise<Page>) {
  const world = await aClass();
  const page = await open(world.student);
  await page.goto(world.url);
  await page.getByRole("button", { name: "Start" }).click();
  await expect(page.getByText("0 of 4 answered")).toBeVisible();
  await isKept(page);
  await expect.poll(() => page.evaluate(keptPages)).toContain(world.url);
  return { page, ...world };
}
/** Paths of the pages that this device keeps. */
const keptPages = async () => {
  const found: string[] = [];
  for (const name of await caches.keys())
    if (name.startsWith("broadsheet-pages:"))
      for (const { url } of await (await caches.open(name)).keys()) found.push(new URL(url).pathname);
  return found;
};
/** Goes away without asking, as a killed browser does, and comes back. */
async function comeBack(page: Page, url: string): Promise<Page> {
  const next = await page.context().newPage();
  await page.close();
  await next.goto(url);
  return next;
}

test("an assignment that was opened once goes on without a network, through reloads, and all of it arrives", async ({
  open,
  forgiven,
}) => {
  forgiven.push(...withoutNetwork);
  const { page, student, url } = await started(open);
  await explain(page).fill("Saved before the network went.");
  await saved(page);
  await page.context().setOffline(true);
  await essay(page).fill("Typed without a network.");
  await kept(page);
  const next = await comeBack(page, url);
  await expect(explain(next)).toHaveValue("Saved before the network went.");
  await expect(essay(next)).toHaveValue("Typed without a network.");
  await kept(next);
  await essay(next).press("Control+End");
  await essay(next).pressSequentially(" And after a crash.");
  const last = await comeBack(next, url);
  await expect(essay(last)).toHaveValue("Typed without a network. And after a crash.");
  await last.context().setOffline(false);
  await saved(last);
  const elsewhere = await open(student);
  await elsewhere.goto(url);
  await expect(explain(elsewhere)).toHaveValue("Saved before the network went.");
  await expect(essay(elsewhere)).toHaveValue("Typed without a network. And after a crash.");
});

test("a shared Chromebook shows nobody another's work, with or without a network", async ({
  open,
  baseURL,
  forgiven,
}) => {
  forgiven.push(...withoutNetwork);
  const { page, classmate, url } = await started(open);
  await essay(page).fill("The first student's own words.");
  await saved(page);
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("link", { name: "Sign in" }).first()).toBeVisible();
  expect(await page.evaluate(keptPages)).toEqual([]);
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  await page.context().addCookies([cookieOf(classmate, baseURL ?? "")]);
  await page.goto(url);
  await expect(page.getByRole("button", { name: "Start" })).toBeVisible();
  await isKept(page);
  await page.context().setOffline(true);
  await page.reload();
  await expect(page.getByRole("button", { name: "Start" })).toBeVisible();
  await expect(page.getByText("The first student's own words.")).toHaveCount(0);
});

test("a student with unsent text is warned before signing out, and finds it again afterwards", async ({
  open,
  baseURL,
  forgiven,
}) => {
  // The page that was left goes on trying until it is gone, and is told that nobody is signed in.
  forgiven.push(...withoutNetwork, /401/);
  const { page, student, classmate, url } = await started(open);
  await page.route("**/api/answers", (route) => route.abort());
  await essay(page).fill("Never sent.");
  await kept(page);
  page.on("dialog", (dialog) => dialog.accept());
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByText("Some of your text has not reached the server yet.")).toBeVisible();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("link", { name: "Sign in" }).first()).toBeVisible();
  await page.unroute("**/api/answers");
  await page.context().addCookies([cookieOf(classmate, baseURL ?? "")]);
  await page.goto(url);
  await page.getByRole("button", { name: "Start" }).click();
  await expect(essay(page)).toHaveValue("");
  await page.context().addCookies([cookieOf(student, baseURL ?? "")]);
  await page.goto(url);
  await expect(essay(page)).toHaveValue("Never sent.");
  await saved(page);
});

test("a session that ended is renewed on the page, and only by the person whose work it is", async ({
  open,
  forgiven,
}) => {
  forgiven.push(/401/);
  const { page, student, classmate } = await started(open);
  await page.context().clearCookies();
  await essay(page).fill("Typed after the session's end.");
  const form = page.getByRole("region", { name: "Sign in again" });
  await expect(form).toBeVisible();
  await form.getByLabel("E-mail or handle").fill(classmate.handle ?? "");
  await form.getByLabel("Password or passphrase").fill(passphrase);
  await form.getByRole("button", { name: "Sign in and save" }).click();
  await expect(form.getByText("This page is somebody else’s work")).toBeVisible();
  await form.getByLabel("E-mail or handle").fill(student.handle ?? "");
  await form.getByLabel("Password or passphrase").fill(passphrase);
  await form.getByRole("button", { name: "Sign in and save" }).click();
  await saved(page);
  await expect(form).toBeHidden();
  await page.reload();
  await expect(essay(page)).toHaveValue("Typed after the session's end.");
});

test("what was written offline before an assignment closed counts when it arrives, and the teacher sees how it came", async ({
  open,
  forgiven,
}) => {
  forgiven.push(...withoutNetwork, /409/);
  const { page, teacher, assignment } = await started(open);
  await page.context().setOffline(true);
  await essay(page).fill("Written before it closed.");
  await kept(page);
  await db
    .update(assignments)
    .set({ closesAt: new Date(Date.now() + 1000) })
    .where(eq(assignments.id, assignment.id));
  await expect
    .poll(() =>
      db.$count(assignments, and(eq(assignments.id, assignment.id), lt(assignments.closesAt, sql`now()`))),
    )
    .toBe(1);
  await page.context().setOffline(false);
  await expect(page.getByText("What you wrote before it closed has arrived and counts.")).toBeVisible();
  const [attempt] = await db
    .select({ id: attempts.id })
    .from(attempts)
    .where(eq(attempts.assignmentId, assignment.id));
  const review = await open(teacher);
  await review.goto(`/teach/assignments/${assignment.id}/attempts/${attempt?.id}`);
  await expect(review.getByText("Written before it closed.")).toBeVisible();
  await expect(review.getByText("Written offline before closing, counts")).toBeVisible();
});

test("a rescue file saved on a failing device is put back by the teacher, and by nobody into other work", async ({
  open,
  forgiven,
}) => {
  forgiven.push(/ERR_FAILED/, /422/);
  const { page, teacher, classmate, assignment, url } = await started(open);
  await page.route("**/api/answers", (route) => route.abort());
  await essay(page).fill("Only on this device.");
  await kept(page);
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save a rescue file" }).click();
  const file = await (await downloading).path();
  const other = await open(classmate);
  await other.goto(url);
  await other.getByRole("button", { name: "Start" }).click();
  await expect(other.getByText("0 of 4 answered")).toBeVisible();
  const pieces = await db
    .select({ id: attempts.id, userId: attempts.userId })
    .from(attempts)
    .where(eq(attempts.assignmentId, assignment.id));
  const review = await open(teacher);
  for (const { id, userId } of pieces) {
    await review.goto(`/teach/assignments/${assignment.id}/attempts/${id}`);
    await review.getByText("Put a rescue file back").click();
    await review.locator("input[type=file]").setInputFiles(file);
    const mine = userId !== classmate.id;
    const said = mine ? "Put back: 1 of the answers." : "This file holds another student’s work";
    await expect(review.getByText(said)).toBeVisible();
    await expect(review.getByText("Only on this device.")).toHaveCount(mine ? 1 : 0);
  }
});

test("work that is handed in without a network is handed in once there is one, through a reload", async ({
  open,
  forgiven,
}) => {
  forgiven.push(...withoutNetwork);
  const { page, student, url } = await started(open);
  await page.context().setOffline(true);
  await essay(page).fill("Finished on the bus.");
  await kept(page);
  await page.getByRole("button", { name: "Review and submit" }).click();
  await page.getByRole("button", { name: "Submit", exact: true }).click();
  await expect(page.getByText("is handed in as soon as there is one")).toBeVisible();
  const next = await comeBack(page, url);
  await expect(next.getByText("is handed in as soon as there is one")).toBeVisible();
  await next.context().setOffline(false);
  await expect(next.getByText(/^Submitted/)).toBeVisible();
  const elsewhere = await open(student);
  await elsewhere.goto(url);
  await expect(elsewhere.getByText("Finished on the bus.")).toBeVisible();
});
