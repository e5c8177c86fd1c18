/** What a class's work tells its teacher: items, the evidence map, time on task; with charts that have their tables. */
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright/test";
import { aClassThatHandedIn } from "@/lib/features/insight/testing";
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
