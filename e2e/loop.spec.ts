/** The whole loop in a real browser: two teachers, two students, one article. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright/test";
import { aTeacher } from "@/db/testing/makers";
import { newId } from "@/lib/shared/ids";
import { expect, test } from "./fixtures";

const article = readFileSync(new URL("../db/seed/russia-leaves-syria.txt", import.meta.url), "utf8");
const password = "a short sentence works";

async function signUp(page: Page, name: string) {
  await page.goto("/sign-up");
  await page.getByLabel("Your name").fill(name);
  await page.getByLabel("Your school").fill("Harbour School");
  await page.getByLabel("E-mail address").fill(`${newId()}@example.org`);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign up" }).click();
  await expect(page).toHaveURL(/\/teach$/);
}

async function join(page: Page, code: string, name: string) {
  await page.goto(`/join/${code}`);
  await page.getByLabel("Your name").fill(name);
  await page.getByRole("button", { name: /^Join / }).click();
  await expect(page.getByText(/[a-z]+-[a-z]+-\d+/).first()).toBeVisible();
  await page
    .getByRole("link", { name: /my work/i })
    .last()
    .click();
  await expect(page).toHaveURL(/\/learn$/);
}

async function pasteAndApprove(page: Page): Promise<string> {
  await page.goto("/teach/lessons/new");
  await page.getByLabel("Headline").fill("Russia leaves Syria");
  await page.getByLabel("Text", { exact: true }).fill(article);
  await page.getByRole("button", { name: "Draft the lesson" }).click();
  await expect(page).toHaveURL(/\/teach\/lessons\/[0-9a-f-]{36}/);
  const lessonId = /lessons\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? "";
  await page.goto(`/teach/lessons/${lessonId}/approve`);
  const title = page.getByRole("heading", { level: 2, name: /does it stand\?|approved/ });
  for (let left = 30; left > 0; left -= 1) {
    const before = await title.textContent();
    if (before?.includes("approved")) break;
    await expect(page.locator(".lit").first()).toBeAttached();
    await page.keyboard.press("y");
    await expect(title).not.toHaveText(before ?? "");
  }
  await page.getByRole("button", { name: "Publish" }).click();
  await expect(page.getByText("Published as version 1.")).toBeVisible();
  return lessonId;
}

/** Answers what the page asks, by the kinds of its fields, and writes an essay. */
async function answerEverything(page: Page, essay: string) {
  const questions = page.locator("[data-question]");
  for (const question of await questions.all()) {
    const radio = question.getByRole("radio").first();
    const box = question.getByRole("checkbox").first();
    const text = question.getByRole("textbox").first();
    if (await radio.count()) await radio.check();
    else if (await box.count()) await box.check();
    if (await text.count()) await text.fill("Russia hoped that the talks would succeed, and said so.");
  }
  await page.getByLabel("Your essay").fill(essay);
  await expect(page.getByText(/^Saved \d\d:\d\d/).first()).toBeVisible();
}

test("an article becomes a lesson, two students answer it, the teacher returns it, a stranger sees nothing", async ({
  open,
  forgiven,
}) => {
  test.setTimeout(90_000);
  // The stranger's knocks are answered 404, which the browser's console says.
  forgiven.push(/404/);
  const teacher = await open(null);
  await signUp(teacher, "Ada Ortiz");

  await teacher.goto("/teach/classes");
  await teacher.getByLabel("New class").fill("Period 2");
  await teacher.getByRole("button", { name: "Create" }).click();
  await expect(teacher).toHaveURL(/\/teach\/classes\/[0-9a-f-]{36}$/);
  const classPage = teacher.url();
  const said = await teacher
    .getByText(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/)
    .first()
    .textContent();
  const code = (said ?? "").replace("-", "");

  const lessonId = await pasteAndApprove(teacher);
  await teacher.goto(`/teach/lessons/${lessonId}/assign`);
  await teacher.getByRole("checkbox", { name: /Period 2/ }).check();
  await teacher.getByRole("button", { name: "Assign" }).click();
  await expect(teacher).toHaveURL(/\/teach\/assignments\/[0-9a-f-]{36}$/);
  const overview = teacher.url();

  const kit = await open(null);
  const lee = await open(null);
  await join(kit, code, "Kit Adams");
  await join(lee, code, "Lee Brown");
  for (const student of [kit, lee]) {
    await student.getByRole("link", { name: "Russia leaves Syria" }).click();
    await student.getByRole("button", { name: "Start" }).click();
    await expect(student.getByLabel("Your essay")).toBeVisible();
  }

  const essay = "Russia left because it had what it came for.\n\nIts ally may think otherwise.";
  await answerEverything(kit, essay);
  await kit.reload();
  await expect(kit.getByLabel("Your essay")).toHaveValue(essay);
  await kit.getByRole("button", { name: "Review and submit" }).click();
  await kit.getByRole("button", { name: "Submit", exact: true }).click();
  await expect(kit.getByLabel("Your essay")).toHaveCount(0);
  await expect(kit.getByText("Russia left because it had what it came for.").first()).toBeVisible();

  await teacher.goto(overview);
  await expect(teacher.getByText(/1 of 2 submitted/).first()).toBeVisible();
  await expect(teacher.getByRole("row", { name: /Lee Brown/ })).toContainText(/working/i);
  await teacher.getByRole("link", { name: "Kit Adams" }).click();
  await expect(teacher.getByText("Its ally may think otherwise.")).toBeVisible();
  for (const box of await teacher.getByRole("checkbox").all()) await box.check();
  for (const criterion of await teacher
    .getByRole("group")
    .filter({ has: teacher.getByRole("radio") })
    .all())
    await criterion.getByRole("radio").last().check();
  await teacher.getByLabel("Comment for Kit Adams").fill("A clear claim. Quote more.");
  await teacher.getByRole("button", { name: /^Return(?: anyway)?$/ }).click();
  await expect(teacher.getByText(/^Returned: the student sees/)).toBeVisible();

  await kit.goto("/learn");
  await expect(kit.getByText(/returned/i).first()).toBeVisible();
  await kit.getByRole("link", { name: "Russia leaves Syria" }).first().click();
  await expect(kit.getByText("A clear claim. Quote more.")).toBeVisible();

  // Lee has not submitted, so nothing of the key may be there.
  await lee.reload();
  expect(await lee.content()).not.toContain("not-in-text");

  await teacher.goto(`${classPage}/gradebook`);
  await expect(teacher.getByRole("row", { name: /Kit Adams/ })).toContainText(/\d/);
  const download = teacher.waitForEvent("download");
  await teacher.getByRole("link", { name: /CSV/ }).click();
  const csv = readFileSync(await (await download).path(), "utf8");
  expect(csv).toContain("Kit Adams");

  const stranger = await open(await aTeacher({ name: "Noor Stranger" }));
  for (const url of [overview, classPage, `${classPage}/gradebook`, `/teach/lessons/${lessonId}`]) {
    const response = await stranger.goto(url);
    expect(response?.status(), url).toBe(404);
    await expect(stranger).toHaveTitle(/Not found|Broadsheet/);
    expect(await stranger.content()).not.toContain("Kit Adams");
  }
});
