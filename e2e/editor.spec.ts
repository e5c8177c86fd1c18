/** The lesson editor as a teacher works in it, by keyboard where it matters. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "playwright/test";
import { aClassWith, aLessonOf, anAssignment, aTeacher } from "@/db/testing/makers";
import { articleFrom } from "@/lib/article/text";
import { draftLesson } from "@/lib/lesson/draft";
import type { Lesson } from "@/lib/lesson/schema";
import { expect, test } from "./fixtures";

const article = readFileSync(join(import.meta.dirname, "../db/seed/russia-leaves-syria.txt"), "utf8");
let made: Lesson | undefined;
/** The engine's own draft of the sample article, made once. */
function drafted(): Lesson {
  const details = { title: "Russia leaves Syria", byline: "", publication: "", date: "", url: "" };
  const read = articleFrom({ ...details, text: article });
  if (!read.ok) throw new Error(read.message);
  made ??= draftLesson(read.article);
  return made;
}
async function expectSound(page: Page, what: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`),
    what,
  ).toEqual([]);
}
const saved = (page: Page) => expect(page.getByText(/^saved \d\d:\d\d$/)).toBeVisible();
const itemRow = (page: Page, n: number): Locator =>
  page
    .getByRole("tabpanel")
    .getByRole("list")
    .getByRole("listitem")
    .nth(n - 1);

test("from a pasted article to a published lesson of 8 items it takes fewer than 30 key presses", async ({
  open,
}) => {
  const page = await open(await aTeacher());
  let presses = 0;
  const press = async (key: string) => {
    presses += 1;
    await page.keyboard.press(key);
  };
  const paste = async (text: string) => {
    presses += 1;
    await page.keyboard.insertText(text);
  };
  await page.goto("/teach/lessons/new");
  await page.getByLabel("Headline").focus();
  await paste("Russia leaves Syria");
  await page.getByLabel("Text", { exact: true }).focus();
  await paste(article);
  const draft = page.getByRole("button", { name: "Draft the lesson" });
  while (!(await draft.evaluate((button) => button === document.activeElement))) await press("Tab");
  await press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Russia leaves Syria" })).toBeVisible();
  await expect(page.getByRole("tab", { name: "Items 8" })).toBeEnabled();

  await press("a");
  const left = page.getByText(/^\d+ of \d+ wait for your yes\.$/);
  await expect(left).toBeVisible();
  await expect(page.locator(".lit").first()).toBeInViewport();
  await expect(page.getByRole("button", { name: "Publish" })).toHaveCount(0);
  const count = Number((await left.textContent())?.split(" ")[0]);
  for (let n = 0; n < count; n += 1) await press("y");
  await expect(page.getByRole("button", { name: "Publish" })).toBeFocused();
  await press("Enter");
  await expect(page.getByText("Published as version 1.")).toBeVisible();
  process.stdout.write(`key presses from pasted article to published lesson of 8 items: ${presses}\n`);
  expect(presses).toBeLessThan(30);
});

test("the pass swaps, edits, removes, and takes each step back, by keyboard alone", async ({ open }) => {
  const teacher = await aTeacher();
  const lesson = await aLessonOf(teacher, { content: drafted(), published: false });
  const page = await open(teacher);
  await page.goto(`/teach/lessons/${lesson.id}/approve`);
  const stem = drafted().items[0]?.stem ?? "";
  const shown = page.getByRole("region", { name: /does it stand/ });
  await expect(shown).toContainText(stem);
  await page.keyboard.press("s");
  await expect(shown).not.toContainText(stem);
  await page.keyboard.press("Control+z");
  await expect(shown).toContainText(stem);
  await page.keyboard.press("e");
  await page.getByLabel("Question", { exact: true }).fill("Is this mine?");
  await page.keyboard.press("Escape");
  await page.getByRole("heading", { name: /does it stand/ }).focus();
  await page.keyboard.press("y");
  await expect(page.getByText(/^Approved\./)).toBeVisible();
  await page.keyboard.press("u");
  await expect(shown).toContainText("Is this mine?");
  await page.keyboard.press("u");
  await expect(shown).toContainText(stem);
  await page.keyboard.press("Control+Shift+z");
  await expect(shown).toContainText("Is this mine?");
});

test("the checks run as the teacher types, and a mend is one click", async ({ open }) => {
  const teacher = await aTeacher();
  const lesson = await aLessonOf(teacher);
  const page = await open(teacher);
  await page.goto(`/teach/lessons/${lesson.id}`);
  await itemRow(page, 1).getByRole("button").first().click();
  await page.getByRole("button", { name: "Edit", exact: true }).click();
  const checks = page.getByRole("status", { name: "Item checks" });
  const key = page.getByLabel("Option A", { exact: true });
  const was = await key.inputValue();
  await key.fill(
    `${was.replace(/\.$/, "")}, whatever the season, the weather and the flag that they sail under.`,
  );
  await expect(checks).toContainText("The right option stands out");
  await expect(checks).toContainText("Haladyna");
  await checks
    .getByRole("button", { name: /^Shorten the key/ })
    .first()
    .click();
  await expect(checks).not.toContainText("stands out");
  await expect(key).toHaveValue(/^.{20,60}$/);
  await page.getByLabel("Option D", { exact: true }).fill("All of the above");
  await checks.getByRole("button", { name: "Drop “All of the above”" }).click();
  await expect(page.getByLabel("Option D", { exact: true })).toHaveCount(0);
  await saved(page);

  // Evidence by the keyboard: the sentence that the check names, then one picked by hand.
  await page.getByRole("button", { name: "Set evidence" }).click();
  const wrongSentence = page.getByRole("button", { name: "Crews had asked for shorter trips." });
  await wrongSentence.focus();
  await page.keyboard.press("Enter");
  const proving = page.getByRole("button", { name: /^The ferry line closed/ });
  await page.keyboard.press("ArrowLeft");
  await expect(proving).toBeFocused();
  await page.keyboard.press("Space");
  await expect(proving).toHaveAttribute("aria-pressed", "false");
  await expect(page.locator(".lit")).toHaveText(["Crews had asked for shorter trips."]);
});

test("the pool is filtered, swapped from, and drafted from again around what is locked", async ({ open }) => {
  const teacher = await aTeacher();
  const content = drafted();
  const lesson = await aLessonOf(teacher, { content, published: false });
  const page = await open(teacher);
  await page.goto(`/teach/lessons/${lesson.id}`);
  const first = itemRow(page, 1);
  await first.getByRole("button").first().click();
  await first.getByRole("button", { name: "Swap from the pool" }).click();
  await expect(page.getByLabel("On the same sentences")).toBeChecked();
  await page.getByLabel("On the same sentences").uncheck();
  await page.getByLabel("Type").selectOption("Multiple choice");
  await page.getByLabel("Depth").selectOption("Depth 2");
  const wanted = content.pool.filter((item) => item.kind === "multiple-choice" && item.depth === 2);
  await expect(page.getByText(`${wanted.length} of ${content.pool.length}`)).toBeVisible();
  const row = itemRow(page, 1);
  const stem = (await row.locator("[data-walk] span").first().textContent()) ?? "";
  await row.getByRole("button").first().click();
  await row.getByRole("button", { name: "Swap in for item 1" }).click();
  await expect(itemRow(page, 1).getByRole("button").first()).toBeFocused();
  await expect(itemRow(page, 1)).toContainText(stem);
  await itemRow(page, 1).getByRole("button", { name: "Lock" }).click();
  const rows = page.locator("[data-walk]");
  const before = await rows.allTextContents();
  await page.getByRole("button", { name: "Draft the rest again" }).click();
  await expect(page.getByText(/drafted again/)).toBeVisible();
  const after = await rows.allTextContents();
  expect(after).toHaveLength(before.length);
  expect(after[0]).toContain(stem);
  expect(after[1]).not.toBe(before[1]);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(itemRow(page, 2)).toContainText(content.items[1]?.stem ?? "");
  await itemRow(page, 2).getByRole("button").first().click();
  await itemRow(page, 2).getByRole("button", { name: "More like this" }).click();
  await itemRow(page, 1).getByRole("button").first().click();
  await itemRow(page, 1).getByRole("button", { name: "Add to the lesson" }).click();
  await expect(page.getByText("Added as item 3.")).toBeVisible();
  await expect(page.getByRole("tab", { name: `Items ${content.items.length + 1}` })).toBeVisible();
  await saved(page);
});

test("a lesson's history tells what changed, and an older version is taken up again", async ({ open }) => {
  const teacher = await aTeacher();
  const lesson = await aLessonOf(teacher);
  const page = await open(teacher);
  await page.goto(`/teach/lessons/${lesson.id}`);
  const first = itemRow(page, 1);
  await first.getByRole("button").first().click();
  await first.getByRole("button", { name: "Edit", exact: true }).click();
  await page.getByLabel("Question", { exact: true }).fill("Why was the northern route closed?");
  await page.getByLabel("Standards, with commas between").fill("CCSS.RI.9-10.1, CCSS.RI.9-10.3");
  await saved(page);
  await page.getByRole("link", { name: "History" }).click();
  const difference = page.getByRole("region", { name: "From version 1 to the draft of now" });
  await expect(difference.getByRole("heading", { name: /^Item 1/ })).toBeVisible();
  await expect(difference.locator("ins").first()).toBeVisible();
  await expect(difference).toContainText("CCSS.RI.9-10.3");
  await expectSound(page, "the history");
  await page.getByRole("button", { name: "Take up version 1 as the draft" }).click();
  await expect(page.getByRole("tab", { name: "Items 3" })).toBeVisible();
  await expect(itemRow(page, 1)).toContainText("What reason is given for the end of the northern route?");
  await page.getByRole("link", { name: "History" }).click();
  await expect(page.getByRole("link", { name: /^Draft \d$/ })).toBeVisible();
  await page.getByRole("link", { name: "Back to the editor" }).click();
  await page.getByRole("button", { name: "Duplicate" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /\(copy\)$/ })).toBeVisible();
});

test("an essay prompt comes from an idea, with a pair of positions, weighed points and a kept rubric", async ({
  open,
}) => {
  const teacher = await aTeacher();
  const content = { ...drafted(), prompts: [] };
  const lesson = await aLessonOf(teacher, { content, published: false });
  const page = await open(teacher);
  await page.goto(`/teach/lessons/${lesson.id}`);
  await page.getByRole("tab", { name: "Prompts 0" }).click();
  await page.getByRole("button", { name: "Add a prompt on an idea" }).click();
  const ideas = page.getByRole("region", { name: "A prompt on an idea" });
  await expect(ideas.getByText("This article carries")).toBeVisible();
  await ideas
    .getByRole("button", { name: /^Add a prompt on/ })
    .first()
    .press("Enter");
  await expect(page.getByRole("tab", { name: "Prompts 1" })).toBeVisible();
  await expect(page.locator(".lit").first()).toBeVisible();
  await page.getByRole("button", { name: "Edit", exact: true }).click();
  await expect(page.getByLabel("Against, pair 1")).toBeVisible();
  await page.getByRole("button", { name: "Add a pair of positions" }).click();
  await expect(page.getByLabel("Against, pair 2")).toBeVisible();
  await expect(page.getByText("24 points in all, 6 criteria")).toBeVisible();
  await page.getByLabel("Bring the total").fill("50");
  await page.getByLabel("Bring the total").press("Enter");
  await expect(page.getByText("50 points in all, 6 criteria")).toBeVisible();
  await expect(page.getByLabel("Bring the total")).toBeFocused();
  await page.getByText("Your rubrics").click();
  await expect(page.getByText("You keep no rubric yet.")).toBeVisible();
  await page.getByLabel("Keep this rubric as").fill("Fifty points");
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  await expect(page.getByText("Kept as “Fifty points”.")).toBeVisible();
  await saved(page);
  await expectSound(page, "the prompt's editor");
  await page.getByRole("button", { name: "Add prompt" }).click();
  await page.getByText("Your rubrics").click();
  await page.getByLabel("A kept rubric").selectOption("Fifty points");
  await page.getByRole("button", { name: "Use it here" }).click();
  await expect(page.getByText("50 points in all, 6 criteria")).toBeVisible();
  await saved(page);
});

test("the preview is the student's own desk, and keeps nothing", async ({ open }) => {
  const { teacher, class_, students } = await aClassWith(1);
  const lesson = await aLessonOf(teacher);
  const assignment = await anAssignment({ class_, teacher, lesson });
  const [student] = students;
  if (!student) throw new Error("The class is empty.");
  const desk = await open(student);
  await desk.goto(`/learn/${assignment.id}`);
  await desk.getByRole("button", { name: "Start" }).click();
  await expect(desk.locator("[data-question=q1]").getByRole("radio").first()).toBeEnabled();
  const preview = await open(teacher);
  await preview.goto(`/teach/lessons/${lesson.id}/preview`);
  await expect(preview.locator("[data-question=q1]").getByRole("radio").first()).toBeEnabled();
  const questions = (page: Page) => page.locator("li[data-question]").allInnerTexts();
  expect(await questions(preview)).toEqual(await questions(desk));
  const articleText = (page: Page) => page.locator(".reading-column").textContent();
  expect(await articleText(preview)).toBe(await articleText(desk));
  await preview.locator("[data-question=q2]").getByRole("button", { name: "Point at the text" }).click();
  await preview.getByRole("checkbox", { name: /^However, the harbour towns/ }).click();
  await expect(preview.locator(".lit")).toHaveText(/However/);
  await expectSound(preview, "the preview");
  await preview.reload();
  await expect(preview.locator(".lit")).toHaveCount(0);
});
