/** The library of lessons: listed, found, and copied by link with whom they are owed to. */
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

test("three hundred lessons are listed page by page and found by words", async ({ open }) => {
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
