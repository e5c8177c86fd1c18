/** What the desk does beyond showing article and questions: the essay's plan, gated sections, hints, help with the language. */
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { eq } from "drizzle-orm";
import type { BrowserContextOptions, Page } from "playwright/test";
import { db } from "@/db/client";
import { answers, assignments, attempts } from "@/db/schema";
import { type AssignmentRow, aClassWith, aLessonOf, anAssignment, type UserRow } from "@/db/testing/makers";
import { aLesson } from "@/lib/lesson/testing";
import { childEnv } from "@/lib/shared/env";
import { expect, test } from "./fixtures";

type Open = (person: UserRow, options?: BrowserContextOptions) => Promise<Page>;

const folder = childEnv().PICTURES;
const essay = (page: Page) => page.getByRole("textbox", { name: "Your essay" });
const saved = (page: Page) => expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();

async function started(open: Open, change: Partial<AssignmentRow> = {}, content = aLesson()) {
  const { teacher, class_, students } = await aClassWith(1);
  const [student] = students;
  if (!student) throw new Error("The class is empty.");
  const lesson = await aLessonOf(teacher, { content });
  const assignment = await anAssignment({ teacher, class_, lesson, title: "The treaty", ...change });
  const page = await open(student, { reducedMotion: "reduce" });
  await page.goto(`/learn/${assignment.id}`);
  await page.getByRole("button", { name: "Start" }).click();
  await expect(page.getByText("0 of 4 answered")).toBeVisible();
  return { page, teacher, student, assignment };
}

/** Nothing for axe to find, nothing wider than a phone, in both themes; pictures where a folder for them is named. */
async function expectSound(page: Page, what: string): Promise<void> {
  for (const [colorScheme, width, height] of [
    ["light", 1440, 900],
    ["dark", 360, 740],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height });
    if (folder)
      await page.screenshot({
        path: join(folder, `${what.replaceAll(/[^a-z]+/g, "-")}-${colorScheme}-${width}.png`),
        fullPage: true,
      });
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
    expect(found, `${what}, ${colorScheme}`).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, `${what}: pixels wider than the screen`).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize({ width: 1280, height: 720 });
}

test("an essay is planned by keyboard, without a connection too, and becomes an outline by one press", async ({
  open,
  forgiven,
}) => {
  // What loads once the page is idle may find the network gone.
  forgiven.push(/ERR_INTERNET_DISCONNECTED|_next\/static\/chunks/);
  const { page, assignment } = await started(open);
  await page.getByText("Plan it first").focus();
  await page.keyboard.press("Enter");
  await page.getByRole("textbox", { name: "Thesis" }).fill("The towns gained little from the treaty.");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Choose evidence" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Space");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Choose evidence" })).toBeFocused();
  await expect(essay(page)).toHaveValue("");
  await saved(page);
  await page.context().setOffline(true);
  await page.keyboard.press("Tab");
  await page.keyboard.type("The state did gain.");
  await page.keyboard.press("Tab");
  await page.keyboard.type("So it should be shared.");
  await expect(page.getByText("Kept on this device, not yet sent")).toBeVisible();
  await page.context().setOffline(false);
  await saved(page);
  await page.reload();
  await page.getByText("Plan it first").click();
  await expect(page.getByRole("textbox", { name: "Counter-argument" })).toHaveValue("The state did gain.");
  await expectSound(page, "a plan");
  await page.getByRole("button", { name: "Put the outline into the essay" }).press("Enter");
  const outline = [
    "The towns gained little from the treaty.",
    "“However, the harbour towns have seen little of the money.” (¶1)",
    "The state did gain.",
    "So it should be shared.",
  ].join("\n\n");
  await expect(essay(page)).toHaveValue(outline);
  await expect(essay(page)).toBeFocused();
  await expect(page.getByText("Everything planned is in the essay.")).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(essay(page)).toHaveValue("");
  await page.keyboard.press("Control+Shift+z");
  await expect(essay(page)).toHaveValue(outline);
  await saved(page);
  const stored = await db
    .select({ value: answers.value })
    .from(answers)
    .innerJoin(attempts, eq(attempts.id, answers.attemptId))
    .where(eq(attempts.assignmentId, assignment.id));
  expect(stored[0]?.value).toMatchObject({ cited: ["p1s2"], plan: { counter: "The state did gain." } });
  // The rubric is at hand where the writing is.
  await page.getByText("How it is marked").click();
  await expect(page.getByText("Arguable and precise")).toBeVisible();
});

test("a quotation leaves the caret where it was taken out, however fast it goes in and out", async ({
  open,
}) => {
  const { page } = await started(open);
  await essay(page).fill("They gained, and left.");
  await essay(page).evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(11, 11));
  await page.locator("#q-essay").getByRole("button", { name: "Cite a sentence" }).click();
  // In one go, as a finger on a slow machine does: no frame is drawn between.
  await page.evaluate(() => {
    const press = (id: string) =>
      document
        .querySelector(`[data-sentence=${id}]`)
        ?.dispatchEvent(new KeyboardEvent("keydown", { key: " ", bubbles: true }));
    for (const id of ["p1s2", "p1s2", "p1s1", "p2s2", "p2s2"]) press(id);
  });
  const quoted = "They gained “The fishing treaty brought in forty million a year.” (¶1), and left.";
  await expect(essay(page)).toHaveValue(quoted);
  await page.keyboard.press("Escape");
  await essay(page).focus();
  await page.keyboard.type("!");
  await expect(essay(page)).toHaveValue(quoted.replace(", and", "!, and"));
});

test("a cited sentence's chip leads back to its place, on a narrow screen too", async ({ open }) => {
  const { page } = await started(open);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.getByRole("button", { name: "Point at the text" }).click();
  await page.locator("[data-sentence=p1s2]").click();
  await page.getByRole("button", { name: "Done" }).click();
  await page.getByRole("link", { name: "¶1 “However, the harbour towns" }).click();
  await expect(page.locator("[data-sentence=p1s2]")).toBeFocused();
  await expect(page.locator("[data-sentence=p1s2]")).toBeInViewport();
  await expect(page.locator("[data-sentence=p1s2]")).toHaveClass(/lit/);
});

test("sections open one after another as their questions are answered, without a connection too", async ({
  open,
  forgiven,
}) => {
  // What loads once the page is idle may find the network gone.
  forgiven.push(/ERR_INTERNET_DISCONNECTED|_next\/static\/chunks/);
  const { page } = await started(open, { gated: true });
  const second = page.getByRole("heading", { name: "Why the line closed" });
  const waits = "Section 1 of 2 is open. The next one opens once questions 2 and 3 are answered.";
  await expect(page.getByRole("status").filter({ hasText: waits })).toBeVisible();
  await expect(second).toBeHidden();
  await expect(page.locator("[data-sentence=p2s1]")).toBeHidden();
  await expect(page.locator("#q-q1")).toHaveCount(0);
  await expect(essay(page)).toHaveCount(0);
  await expectSound(page, "a gated text");
  await page.getByRole("button", { name: "Review and submit" }).click();
  await expect(page.getByText("Question 1 (not open yet)")).toBeVisible();
  await page.getByRole("button", { name: "Go on working" }).click();
  await page.getByRole("button", { name: "Point at the text" }).click();
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(page.locator("[data-sentence=p1s2]")).toBeFocused();
  await page.keyboard.press("Escape");
  await saved(page);
  await page.context().setOffline(true);
  const written = page.getByRole("textbox", { name: "Explain who gained" });
  await written.fill("The state gained.");
  await expect(second).toBeVisible();
  await expect(page.locator("#q-q1")).toBeVisible();
  await expect(essay(page)).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "The whole text is open." })).toBeVisible();
  // What was open stays so.
  await written.fill("");
  await expect(second).toBeVisible();
  await written.fill("The state gained.");
  await page.context().setOffline(false);
  await saved(page);
  await page.reload();
  await expect(second).toBeVisible();
});

test("hints narrow from the paragraph to the sentence, and the teacher sees which were asked for", async ({
  open,
  forgiven,
}) => {
  // What loads once the page is idle may find the network gone.
  forgiven.push(/ERR_INTERNET_DISCONNECTED|_next\/static\/chunks/);
  const { page, teacher, assignment } = await started(open, { hints: true });
  const first = page.locator("#q-q1");
  const hint = (name: RegExp) => first.getByRole("button", { name });
  await page.context().setOffline(true);
  await hint(/Give me a hint/).click();
  await expect(first.getByText("No hint without a connection.")).toBeVisible();
  await page.context().setOffline(false);
  await hint(/Give me a hint/).press("Enter");
  await expect(first.getByText("Look in paragraph 2.")).toBeVisible();
  await hint(/Which sentence/).press("Enter");
  await expect(first.getByText("“The ferry line closed its northern route")).toBeVisible();
  await expect(hint(/hint|Which/)).toHaveCount(0);
  await first.getByRole("link", { name: "¶2" }).click();
  await expect(page.locator("[data-sentence=p2s1]")).toBeFocused();
  const second = page.locator("#q-q2");
  await second.getByRole("button", { name: "Give me a hint" }).click();
  await expect(second.getByText("Look in paragraph 1.")).toBeVisible();
  await expect(second.getByRole("button", { name: "Which sentence" })).toHaveCount(0);
  await expectSound(page, "hints");
  await page.reload();
  await expect(first.getByText("“The ferry line closed its northern route")).toBeVisible();
  const [attempt] = await db
    .select({ id: attempts.id })
    .from(attempts)
    .where(eq(attempts.assignmentId, assignment.id));
  const review = await open(teacher);
  await review.goto(`/teach/assignments/${assignment.id}/attempts/${attempt?.id}`);
  await expect(
    review.getByText("Hints asked for: question 1 (sentence), question 2 (paragraph)"),
  ).toBeVisible();
  await expectSound(review, "hints in review");
});

test("help with the language: sentences begun by a press, and words explained below their section", async ({
  open,
}) => {
  const { page } = await started(open, { languageHelp: true });
  await expect(page.getByText("an agreement between states")).toBeVisible();
  await expect(page.getByText("Words in this text")).toHaveCount(0);
  const written = page.getByRole("textbox", { name: "Explain who gained" });
  await page
    .locator("#q-q3")
    .getByRole("button", { name: /According to the article/ })
    .click();
  await expect(written).toBeFocused();
  await page.keyboard.type("the state gained.");
  await expect(written).toHaveValue("According to the article, the state gained.");
  await essay(page).fill("It closed. They left.");
  await essay(page).evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(10, 10));
  await page
    .locator("#q-essay")
    .getByRole("button", { name: /However/ })
    .press("Enter");
  await page.keyboard.type("crews stayed.");
  await expect(essay(page)).toHaveValue("It closed. However, crews stayed. They left.");
  await page.keyboard.press("Control+z");
  await expect(essay(page)).not.toHaveValue(/stayed/);
  await saved(page);
  await expectSound(page, "help with the language");
});

test("a teacher chooses what the desk does when assigning, and changes it later", async ({ open }) => {
  const { teacher } = await aClassWith(1);
  const lesson = await aLessonOf(teacher);
  const page = await open(teacher);
  await page.goto(`/teach/lessons/${lesson.id}/assign`);
  await page.getByText("Further terms").click();
  await page.getByLabel("Open section by section").check();
  await page.getByLabel("Offer hints").check();
  await page.getByRole("button", { name: "Assign", exact: true }).click();
  await page.waitForURL(/\/teach\/assignments\//);
  const [row] = await db.select().from(assignments).where(eq(assignments.lessonId, lesson.id));
  expect(row).toMatchObject({ gated: true, hints: true, languageHelp: false });
  await page.goto(`/teach/assignments/${row?.id}/edit`);
  await expect(page.getByLabel("Offer hints")).toBeChecked();
  await page.getByLabel("Offer hints").uncheck();
  await page.getByLabel("Help with the language").check();
  // Refused for another field: what was ticked stays ticked.
  await page.getByLabel("Students see scores and reasons").selectOption("after-due");
  await page.getByLabel("Due", { exact: true }).fill("");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("needs a due time")).toBeVisible();
  await expect(page.getByLabel("Offer hints")).not.toBeChecked();
  await expect(page.getByLabel("Help with the language")).toBeChecked();
  await expectSound(page, "settings of the desk");
  await page.getByLabel("Students see scores and reasons").selectOption("on-return");
  await page.getByRole("button", { name: "Save" }).click();
  await page.waitForURL(/\/teach\/assignments\/[^/]+$/);
  const [changed] = await db.select().from(assignments).where(eq(assignments.lessonId, lesson.id));
  expect(changed).toMatchObject({ gated: true, hints: false, languageHelp: true });
});
