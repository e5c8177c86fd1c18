/** The library of lessons: found, filed, shared, copied with whom they are owed to. */
import { join } from "node:path";
import type { Page } from "playwright/test";
import { db } from "@/db/client";
import { lessons } from "@/db/schema";
import { aLessonOf, aTeacher, type UserRow } from "@/db/testing/makers";
import type { Lesson } from "@/lib/lesson/schema";
import { aLesson } from "@/lib/lesson/testing";
import { childEnv } from "@/lib/shared/env";
import { newId } from "@/lib/shared/ids";
import { expect, test } from "./fixtures";

const matters = [
  "Ferries",
  "Sanctions",
  "Glaciers",
  "A coup",
  "Grain",
  "Two borders",
  "The strait",
  "An election",
];
const places = ["the northern harbour", "the old capital", "two rivers", "the islands", "the pass"];
const standards = ["CCSS.RI.9-10.1", "CCSS.RI.9-10.4", "CCSS.RI.9-10.6"];
const countries = [
  { code: "SY", name: "Syria" },
  { code: "NO", name: "Norway" },
  { code: "EG", name: "Egypt" },
];

/** The n-th of many lessons, each a little different from the one before. */
function aMatter(n: number): Lesson {
  const matter = matters[n % matters.length];
  const content = aLesson({ title: `${matter} and ${places[n % places.length]}, part ${n + 1}` });
  const country = countries[n % countries.length];
  content.glance = {
    ...content.glance,
    level: { grade: 5 + (n % 10), low: 4, high: 15 },
    countries: country ? [country] : [],
  };
  content.items = content.items.map((item, at) => ({
    ...item,
    standards: [standards[(n + at) % standards.length] ?? ""],
    status: n % 3 === 0 ? "waiting" : "approved",
  }));
  const sentence = content.texts[0]?.sections[0]?.paragraphs[0]?.sentences[0];
  if (sentence)
    sentence.text = `Nobody at ${places[n % places.length]} had thought that ${matter?.toLowerCase()} would matter so soon.`;
  return content;
}

async function aLibraryOf(size: number, owner: UserRow): Promise<void> {
  const { schoolId, id: ownerId } = owner;
  const rows = Array.from({ length: size }, (_, n) => {
    const draft = aMatter(n);
    const updatedAt = new Date(Date.now() - n * 7_000_000);
    const published = n % 4 === 1 ? { publishedVersion: 1, publishedDraftVersion: 1 } : {};
    return { schoolId, id: newId(), ownerId, title: draft.title, draft, updatedAt, ...published };
  });
  await db.insert(lessons).values(rows);
}

async function picture(page: Page, name: string): Promise<void> {
  const folder = childEnv().PICTURES;
  if (!folder) return;
  for (const [colorScheme, width] of [
    ["light", 1440],
    ["dark", 360],
    ["light", 360],
    ["dark", 1440],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({
      path: join(folder, `library-${name}-${colorScheme}-${width}.png`),
      fullPage: true,
    });
  }
  await page.setViewportSize({ width: 1280, height: 720 });
}

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

test("three hundred lessons are found by words and filters, page by page, and put into folders", async ({
  open,
}) => {
  const teacher = await aTeacher({ name: "Ada Ortiz" });
  const colleague = await aTeacher({ schoolId: teacher.schoolId, name: "Sami Haddad" });
  await aLibraryOf(300, teacher);
  await aLessonOf(colleague, { content: aMatter(4) });
  const page = await open(teacher);
  const first = await page.goto("/teach/lessons");
  expect((await first?.body())?.byteLength).toBeLessThan(100 * 1024);
  const rows = page.getByRole("region", { name: "Your lessons" }).locator("tbody tr");
  await expect(rows).toHaveCount(25);
  await expect(page.getByText("300 lessons")).toBeVisible();
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1280, height: 720 });
  await picture(page, "all");
  await page.getByRole("link", { name: "Next page" }).click();
  await expect(page.getByRole("link", { name: "First page" })).toBeVisible();
  await expect(rows.first()).toContainText("part 26");

  // By keyboard: words, then a filter.
  await page.getByLabel("Search articles, items and tags").fill('glaciers "old capital"');
  await page.keyboard.press("Enter");
  await expect(page.getByText(/^\d+ found$/)).toBeVisible();
  await expect(rows.first()).toContainText("Glaciers and");
  await expect(page.locator("mark", { hasText: /glaciers/i }).first()).toBeVisible();
  await picture(page, "found");
  await page.getByRole("combobox", { name: "Topic" }).selectOption("Norway");
  await page.getByRole("combobox", { name: "Reading level" }).selectOption("grades 6 to 8");
  await page.getByLabel("Search articles, items and tags").fill("glaciers");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/topic=Norway/);
  await expect(page.getByRole("combobox", { name: "Topic" })).toHaveValue("Norway");
  const some = Number((await page.getByText(/^\d+ found$/).textContent())?.split(" ")[0]);
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(38);
  await page.getByLabel("Search articles, items and tags").fill("xylophone");
  await page.keyboard.press("Enter");
  await expect(page.getByText("No lesson fits")).toBeVisible();
  await page.getByRole("link", { name: "see all lessons" }).click();

  await page.getByRole("link", { name: "Folders" }).click();
  await expect(page.getByText("No folder yet")).toBeVisible();
  await page.getByLabel("New folder").fill("Unit 3");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: "Unit 3" })).toBeVisible();
  await page.getByLabel("New folder").fill("Unit 3");
  await page.keyboard.press("Enter");
  await expect(page.getByText("You have a folder of this name already.")).toBeVisible();
  await expect(page.getByLabel("New folder")).toHaveValue("Unit 3");
  await page.getByRole("link", { name: "Back to your lessons" }).click();
  const boxes = rows.getByRole("checkbox");
  await boxes.nth(0).focus();
  await page.keyboard.press("Space");
  await boxes.nth(2).press("Space");
  await page.getByLabel("Put the ticked lessons into").selectOption("Unit 3");
  await page.getByRole("button", { name: "Move" }).press("Enter");
  await expect(page.getByText("2 lessons put into the folder.")).toBeVisible();
  await expect(boxes.nth(0)).not.toBeChecked();
  await expect(rows.first()).toContainText("in Unit 3");
  await page.getByRole("combobox", { name: "Folder" }).selectOption("Unit 3 (2)");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(rows).toHaveCount(2);
  await page.goto("/teach/lessons/folders");
  await picture(page, "folders");
  await page.getByText("Rename").click();
  await page.getByLabel("Name", { exact: true }).fill("Unit 4");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: "Unit 4" })).toBeVisible();
  await page.getByRole("button", { name: /^Remove.*Unit 4/ }).click();
  await expect(page.getByText("No folder yet")).toBeVisible();
});

test("a lesson is shared with a colleague, copied with whom it is owed to, and withdrawn", async ({
  open,
  forgiven,
}) => {
  forgiven.push(/404/);
  const teacher = await aTeacher({ name: "Ada Ortiz" });
  const colleague = await aTeacher({ schoolId: teacher.schoolId, name: "Sami Haddad" });
  const content = aMatter(0);
  const [text] = content.texts;
  if (text)
    text.provenance = {
      byline: "Jane Roe",
      publication: "The Harbour Post",
      date: "14 March 2016",
      url: "https://post.example/ferries",
      licence: "CC BY 4.0",
    };
  const lesson = await aLessonOf(teacher, { content });
  const [mine, theirs] = [await open(teacher), await open(colleague)];
  const read = `/teach/lessons/${lesson.id}/read`;
  expect((await theirs.goto(read))?.status()).toBe(404);

  await mine.goto("/teach/lessons");
  await mine.getByRole("link", { name: /^Share\b/ }).click();
  await expect(mine).toHaveURL(/\/share$/);
  await mine.getByRole("textbox", { name: "Tags" }).fill("Unit 3, sea law");
  await mine.keyboard.press("Enter");
  await expect(mine.getByText("Saved.")).toBeVisible();
  await mine.getByLabel("Colleague").selectOption("Sami Haddad");
  await mine.getByRole("button", { name: "Share", exact: true }).press("Enter");
  await expect(mine.getByRole("row", { name: /Sami Haddad/ })).toBeVisible();
  await picture(mine, "share");

  await theirs.goto("/teach/lessons?q=sea+law&whose=shared");
  await expect(theirs.getByRole("cell", { name: "shared by Ada Ortiz", exact: true })).toBeVisible();
  await theirs.getByRole("link", { name: content.title, exact: true }).click();
  await expect(theirs.getByText("Nobody at the northern harbour").first()).toBeVisible();
  await expect(theirs.getByText("Licence: CC BY 4.0.")).toBeVisible();
  await picture(theirs, "read");
  await theirs.getByRole("button", { name: "Copy to my lessons" }).press("Enter");
  await expect(theirs).toHaveURL(/\/teach\/lessons\/[0-9a-f-]{36}$/);
  expect(theirs.url()).not.toContain(lesson.id);
  await theirs.goto("/teach/lessons?whose=mine");
  await expect(theirs.getByText("after Ada Ortiz, Harbour School")).toBeVisible();

  await mine.getByRole("button", { name: /^Withdraw.*Sami Haddad/ }).press("Enter");
  await expect(mine.getByText("Nobody yet.")).toBeVisible();
  expect((await theirs.goto(read))?.status()).toBe(404);
  await theirs.goto("/teach/lessons");
  await expect(theirs.getByRole("region", { name: "Your lessons" }).locator("tbody tr")).toHaveCount(1);
});

test("a link shows a lesson to a teacher of another school, who copies it, until it is withdrawn", async ({
  open,
  forgiven,
  baseURL,
}) => {
  forgiven.push(/404/);
  const teacher = await aTeacher({ name: "Ada Ortiz" });
  const elsewhere = await aTeacher({ name: "Noor Aziz" });
  const lesson = await aLessonOf(teacher, { content: aMatter(1) });
  const [mine, theirs] = [await open(teacher), await open(elsewhere)];
  await mine.goto(`/teach/lessons/${lesson.id}/share`);
  await mine.getByRole("button", { name: "Make a link" }).press("Enter");
  const link = await mine.getByLabel("Link to the lesson").inputValue();
  const path = `${baseURL}${new URL(link).pathname}`;
  const visitor = await open(null);
  await visitor.goto(path);
  await expect(visitor).toHaveURL(/\/sign-in\?next=/);
  await theirs.goto(path);
  await expect(theirs.getByText("By Ada Ortiz, Harbour School.")).toBeVisible();
  await theirs.getByRole("button", { name: "Copy to my lessons" }).press("Enter");
  await expect(theirs).toHaveURL(/\/teach\/lessons\/[0-9a-f-]{36}$/);
  await mine.getByRole("button", { name: /^Withdraw.*with the link/ }).press("Enter");
  await expect(mine.getByText("Nobody yet.")).toBeVisible();
  expect((await theirs.goto(path))?.status()).toBe(404);
  await theirs.goto("/teach/lessons");
  await expect(theirs.getByText("after Ada Ortiz, Harbour School")).toBeVisible();
});
