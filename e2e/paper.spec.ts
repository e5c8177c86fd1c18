/** A lesson on paper: what the printer gets, page by page, and the Word file. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import mammoth from "mammoth";
import type { Page } from "playwright/test";
import { extractText, getDocumentProxy } from "unpdf";
import { aLessonOf, aTeacher } from "@/db/testing/makers";
import { articleFrom } from "@/lib/article/text";
import { kinds, sample } from "@/lib/items/testing";
import { draftLesson } from "@/lib/lesson/draft";
import type { Lesson } from "@/lib/lesson/schema";
import { childEnv } from "@/lib/shared/env";
import { expect, test } from "./fixtures";

const folder = childEnv().PICTURES;
const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The built-in article as the engine drafts it, with one more question of every kind, and where it is from. */
function aWholeLesson(): Lesson {
  const text = readFileSync(new URL("../db/seed/russia-leaves-syria.txt", import.meta.url), "utf8");
  const read = articleFrom({ title: "Russia leaves Syria", text });
  if (!read.ok) throw new Error(read.message);
  const drafted = draftLesson(read.article);
  const [own] = drafted.texts;
  if (own)
    own.provenance = {
      byline: "Jane Roe",
      publication: "The Harbour Post",
      date: "16 March 2016",
      url: "https://post.example/opinion/russia-leaves-syria",
      licence: "CC BY 4.0",
    };
  const more = kinds.map((kind) =>
    sample[kind]({ id: `more-${kind}`, stem: `And of kind ${kind}, what is right?` }),
  );
  return {
    ...drafted,
    items: [...drafted.items, ...more].map((item) => ({ ...item, status: "approved" as const })),
  };
}

/** The pages that a printer would get, as plain text without the spaces that typesetting moves. */
async function printed(page: Page, name: string): Promise<string[]> {
  const bytes = await page.pdf({ preferCSSPageSize: false, format: "A4", printBackground: false });
  if (folder) writeFileSync(join(folder, `paper-${name}.pdf`), bytes);
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: false });
  return text.map(packed);
}
const packed = (text: string) => text.normalize("NFKC").replace(/\s+/g, "");

/** The number of the page that holds the words; -1 where they stand on two or on none. */
const pageOf = (pages: string[], words: string) => pages.findIndex((page) => page.includes(packed(words)));

test("each copy prints as it shows: no choices, no item split between pages, the key for the teacher alone", async ({
  open,
}) => {
  const lesson = aWholeLesson();
  const teacher = await aTeacher({ name: "Ada Ortiz" });
  const { id } = await aLessonOf(teacher, { content: lesson });
  const page = await open(teacher, { viewport: { width: 1100, height: 900 } });
  const here = `/teach/lessons/${id}/print`;
  const bar = page.getByRole("navigation", { name: "What to print" });

  await page.goto(here);
  await expect(page.getByRole("button", { name: "Print or save as PDF" })).toBeEnabled();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes[0]?.html}`)).toEqual([]);
  await page.emulateMedia({ media: "print" });
  await expect(bar).toBeHidden();
  await page.emulateMedia({ media: null });

  const student = await printed(page, "student");
  const all = student.join("");
  for (const words of ["Source: Jane Roe, The Harbour Post, 16 March 2016.", "Licence: CC BY 4.0."])
    expect(all.includes(packed(words)), words).toBe(true);
  for (const words of ["Large print", "Word file", "Sign out", "secret"])
    expect(all.includes(packed(words)), words).toBe(false);
  expect(student.length).toBeGreaterThan(3);
  expect(student.length).toBeLessThan(13);
  expect(student[0]?.includes(`1/${student.length}`), "pages are numbered").toBe(true);
  for (const item of lesson.items) {
    const at = pageOf(student, item.stem);
    expect(at, `“${item.stem}” on one page`).toBeGreaterThanOrEqual(0);
    const last = item.kind === "multiple-choice" ? item.options.at(-1)?.text : undefined;
    if (last) expect(student[at]?.includes(packed(last)), `“${item.stem}” with its options`).toBe(true);
  }

  const choose = async (name: string) => {
    await bar.getByRole("link", { name }).click();
    await expect(bar.getByRole("link", { name })).toHaveAttribute("aria-current", "page");
  };
  await choose("Teacher’s copy, with key");
  const key = (await printed(page, "teacher")).join("").toLowerCase();
  for (const words of ["Teacher’s copy, with key", "is right.", "Evidence: paragraph"])
    expect(key.includes(packed(words).toLowerCase()), words).toBe(true);
  await choose("Rubric sheets");
  const rubrics = await printed(page, "rubrics");
  expect(rubrics.length).toBeGreaterThanOrEqual(lesson.prompts.length);
  expect(rubrics.length).toBeLessThanOrEqual(2 * lesson.prompts.length);
  await choose("Answer sheet");
  const answers = (await printed(page, "answers")).join("");
  expect(answers.includes(packed(lesson.items[0]?.stem ?? "?"))).toBe(false);

  await choose("Student’s copy");
  await page.getByRole("link", { name: "Large print" }).click();
  await expect(page.locator(".sheet-large").first()).toBeVisible();
  const letters = page.locator(".sheet-item p").first();
  const size = await letters.evaluate((node) => Number.parseFloat(getComputedStyle(node).fontSize));
  expect(size, "18 points are 24 pixels").toBeGreaterThanOrEqual(24);
  const large = await printed(page, "large");
  expect(large.length).toBeGreaterThan(student.length);
  await page.setViewportSize({ width: 360, height: 740 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
  if (folder)
    for (const colorScheme of ["light", "dark"] as const)
      for (const copy of ["student", "teacher", "answers", "rubrics"]) {
        await page.emulateMedia({ colorScheme });
        await page.goto(`${here}?copy=${copy}`);
        await page.screenshot({ path: join(folder, `paper-${copy}-${colorScheme}-360.png`) });
        await page.setViewportSize({ width: 1440, height: 900 });
        await page.screenshot({ path: join(folder, `paper-${copy}-${colorScheme}-1440.png`) });
        await page.setViewportSize({ width: 360, height: 740 });
      }
});

test("the Word file holds the copy that was asked for", async ({ open }) => {
  const lesson = aWholeLesson();
  const teacher = await aTeacher();
  const { id } = await aLessonOf(teacher, { content: lesson });
  const page = await open(teacher);
  await page.goto(`/teach/lessons/${id}/print`);
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Word file" }).press("Enter");
  const file = await download;
  expect(file.suggestedFilename()).toBe("Russia leaves Syria.docx");
  const { value: student } = await mammoth.extractRawText({ path: await file.path() });
  for (const item of lesson.items) expect(student).toContain(item.stem);
  expect(student).toContain("Licence: CC BY 4.0.");
  expect(student).not.toContain("secret");
  const answer = await page.request.get(`/api/lessons/${id}/docx?copy=teacher&large=`);
  expect(answer.headers()["content-type"]).toBe(wordType);
  const { value: key, messages } = await mammoth.convertToHtml({ buffer: await answer.body() });
  expect(messages.filter(({ type }) => type === "error")).toEqual([]);
  expect(key).toContain("Evidence: paragraph");
  expect(key).toContain("<table>");
  if (folder) writeFileSync(join(folder, "paper-teacher.docx"), await answer.body());
});
