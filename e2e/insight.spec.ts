/** What a class's work tells its teacher: items, the evidence map, whom to talk to, skills; and the gradebook with its files. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright/test";
import { aClassWith, anAssignment } from "@/db/testing/makers";
import { aClassThatHandedIn, handInAll } from "@/lib/features/insight/testing";
import { aSubmission } from "@/lib/features/reviews/testing";
import { childEnv } from "@/lib/shared/env";
import { expect, test } from "./fixtures";

const folder = childEnv().PICTURES;
const looks = [
  ["light", 1440],
  ["dark", 360],
  ["dark", 1440],
  ["light", 360],
] as const;

/** Nothing for axe to find and nothing wider than the screen, in both themes and widths; keeps pictures where asked to. */
async function expectGoodLooks(page: Page, name: string): Promise<void> {
  for (const [colorScheme, width] of looks) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 900 });
    if (folder)
      await page.screenshot({ path: join(folder, `${name}-${colorScheme}-${width}.png`), fullPage: true });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, `${name} ${colorScheme} ${width}: pixels wider than the screen`).toBeLessThanOrEqual(0);
  }
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`)).toEqual(
    [],
  );
}

test("an assignment's insight tells what was chosen and why, what is weak, and how long it took", async ({
  open,
}) => {
  const { teacher, assignment } = await aClassThatHandedIn(30);
  const page = await open(teacher);
  await page.goto(`/teach/assignments/${assignment.id}`);
  await page.getByRole("link", { name: "Insight" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Insight" })).toBeVisible();
  await expect(page.getByText("30 students have handed in")).toBeVisible();

  const item = page.getByRole("region", {
    name: "1 What reason is given for the end of the northern route?",
  });
  const row = (text: string) => item.getByRole("row").filter({ hasText: text });
  await expect(row("Insurers there had lost their ships.")).toContainText("misread the right passage (¶2)");
  await expect(row("Insurers there had lost their ships.")).toContainText(
    "Paragraph 2 says that insurers would not",
  );
  await expect(row("Insurers there had lost their ships.").getByRole("cell").last()).toHaveText("8");
  await expect(row("Ships there could no longer be insured.")).toContainText("✓");
  await expect(item.getByText(/facility \.27/)).toBeVisible();
  await expect(item.getByText("Hard: 27 % of its points were earned.")).toBeVisible();

  const behind = page.getByRole("group").filter({ hasText: "As a table" }).first();
  await behind.getByText("As a table").focus();
  await page.keyboard.press("Enter");
  await expect(behind.getByRole("row").nth(1)).toContainText("multiple choice");
  await expect(page.getByRole("img", { name: /^Time on task/ })).toBeVisible();
  await expectGoodLooks(page, "insight");

  await page.getByRole("link", { name: "Evidence map" }).click();
  await expect(page.getByText("What 30 students pointed at: 4 of 4 sentences.")).toBeVisible();
  const cited = page.getByRole("listitem").filter({ hasText: "cited rightly" });
  await expect(cited.first()).toBeVisible();
  await page.getByText("As a table").focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("row").filter({ hasText: "Crews had asked" })).toContainText("15");
  await expectGoodLooks(page, "evidence");
});

test("whom to talk to stands on the first page and on the class's, with the reason; a report is printed from there", async ({
  open,
}) => {
  const made = await aClassWith(35, { name: "Period 2" });
  const { teacher, class_, students } = made;
  const assignment = await anAssignment({ ...made, dueAt: new Date(Date.now() + 20 * 3_600_000) });
  const [late, ...rest] = students;
  if (!late) throw new Error("The class is empty.");
  await handInAll(assignment, rest);
  const before = await anAssignment({ ...made, title: "The line that closed", createdAt: new Date(0) });
  const done = {
    state: "returned" as const,
    returnedAt: new Date(),
    comment: "Well argued, and well quoted.",
  };
  await aSubmission(before, late, done);

  const page = await open(teacher);
  await page.goto("/teach");
  const talk = page.getByRole("region", { name: "Talk to today" });
  await expect(talk.getByRole("listitem").first()).toContainText("has not begun, due");
  if (folder) await expectGoodLooks(page, "today");
  await page.goto(`/teach/classes/${class_.id}`);
  await page.getByRole("link", { name: "Insight" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Insight" })).toBeVisible();
  await expect(page.getByRole("figure", { name: /^Skills/ })).toContainText("not yet");
  await page.getByText("As a table").first().press("Enter");
  await expect(page.getByRole("row").filter({ hasText: "cause" }).first()).toContainText("35");
  await expectGoodLooks(page, "class-insight");
  const grid = page.getByRole("region", { name: "Skills by student" });
  await grid.getByRole("link").first().focus();
  await page.keyboard.press("ArrowDown");
  await expect(grid.getByRole("link").nth(1)).toBeFocused();

  await page.getByRole("link", { name: late.name }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: late.name })).toBeVisible();
  await expect(page.getByText("Well argued, and well quoted.")).toBeVisible();
  await expect(page.getByRole("row").filter({ hasText: "The line that closed" })).toContainText("2 of 12");
  await expect(page.getByText("16.7 of 100")).toBeVisible();
  await expectGoodLooks(page, "report");
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(page.getByRole("button", { name: "Print" })).toBeHidden();
  await expect(page.getByRole("heading", { level: 1, name: late.name })).toBeVisible();
  const [ink, ground] = await page.evaluate(() => {
    const { color } = getComputedStyle(document.querySelector("h1") ?? document.body);
    return [color, getComputedStyle(document.documentElement).backgroundColor];
  });
  expect([ink, ground]).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
});

test("a gradebook is weighed, excused and taken along by keyboard; a large one comes in pages", async ({
  open,
}) => {
  const made = await aClassWith(30, { name: "Period 2" });
  const { teacher, class_ } = made;
  const students = [...made.students].sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
  const [first, second] = students;
  if (!first || !second) throw new Error("The class is too small.");
  for (let n = 0; n < 20; n += 1) {
    const assignment = await anAssignment({
      ...made,
      title: `The treaty, part ${n + 1}`,
      dueAt: new Date(Date.UTC(2026, 9, n + 1)),
    });
    if (n !== 18) await handInAll(assignment, students);
    else await aSubmission(assignment, first, { state: "returned", returnedAt: new Date() });
  }
  const page = await open(teacher);
  const path = `/teach/classes/${class_.id}/gradebook`;
  const size = async (query = "") =>
    ((await (await page.request.get(path + query)).body()).length / 1024) | 0;
  expect(await size()).toBeLessThan(100);
  await page.goto(path);
  await expect(page.getByText("Points earned ÷ points possible, over all work that counts.")).toBeVisible();
  if (folder) await expectGoodLooks(page, "gradebook");

  await page.getByRole("link", { name: "Categories and weights" }).click();
  await page.getByLabel("Name of category 1").fill("Reading");
  await page.getByLabel("Weight of category 1").fill("sixty");
  await page.getByLabel("Name of category 2").fill("Essays");
  await page.getByLabel("Weight of category 2").fill("40");
  await page.getByLabel(/^The treaty, part 19 /).selectOption("Reading");
  await page.getByRole("button", { name: "Save" }).press("Enter");
  await expect(page.getByText("A number from 0 to 1,000.")).toBeVisible();
  await expect(page.getByLabel("Weight of category 1")).toBeFocused();
  await expect(page.getByLabel("Name of category 2")).toHaveValue("Essays");
  await expect(page.getByLabel(/^The treaty, part 19 /)).toHaveValue("0");
  await expectGoodLooks(page, "gradebook-settings");
  await page.getByLabel("Weight of category 1").fill("60");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Weights: Reading 60 · Essays 40.")).toBeVisible();

  const row = (name: string) => page.getByRole("row").filter({ hasText: name });
  const cells = (name: string) => row(name).getByRole("gridcell");
  await expect(cells(first.name).first()).toHaveText("16.7");
  await expect(cells(second.name).first()).toHaveText("0");
  await row(first.name).getByRole("link").focus();
  await page.keyboard.press("Tab");
  await expect(cells(first.name).nth(1)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowLeft");
  await expect(cells(second.name).nth(19)).toBeFocused();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: `${second.name} · The treaty, part 19` });
  await expect(dialog).toContainText("missing");
  await dialog.getByLabel("Reason").fill("At the dentist");
  await page.keyboard.press("Enter");
  await expect(dialog.getByText("Excused: it is left out of the final mark.")).toBeVisible();
  if (folder) await expectGoodLooks(page, "gradebook-cell");
  await page.keyboard.press("Escape");
  await expect(cells(second.name).nth(19)).toBeFocused();
  await expect(cells(second.name).nth(19)).toHaveText("excused");
  await expect(cells(second.name).first()).toHaveText("–");

  for (const [name, start] of [
    ["Download CSV", "\uFEFFStudent,Handle,"],
    ["Download XLSX", "PK"],
  ] as const) {
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name }).click();
    const file = await (await download).path();
    expect(readFileSync(file, "utf8").startsWith(start), name).toBe(true);
    expect((await download).suggestedFilename()).toMatch(/^Period 2 gradebook\.(csv|xlsx)$/);
  }
});
