/** A teacher's way from an article to an assignment, by keyboard where it matters. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright/test";
import { aClassWith, aTeacher } from "@/db/testing/makers";
import { expect, test } from "./fixtures";

const article = readFileSync(join(import.meta.dirname, "../db/seed/russia-leaves-syria.txt"), "utf8");

async function draftFrom(page: Page): Promise<void> {
  await page.goto("/teach/lessons/new");
  await page.getByLabel("Headline").fill("Russia leaves Syria");
  await page.getByLabel("Text", { exact: true }).fill(article);
  await expect(page.getByText(/^\d{3}$/)).toBeVisible();
  await page.getByRole("button", { name: "Draft the lesson" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Russia leaves Syria" })).toBeVisible();
}

test("an article becomes an approved, published and assigned lesson", async ({ open }) => {
  const { teacher, class_ } = await aClassWith(2, { name: "Period 2" });
  const page = await open(teacher);
  await draftFrom(page);

  await page.getByRole("button", { name: "Approve items" }).click();
  await expect(page).toHaveURL(/\/approve$/);
  await expect(page.locator(".lit").first()).toBeInViewport();
  await page.keyboard.press("n");
  await expect(page.getByText(/^Removed\./)).toBeVisible();
  await page.keyboard.press("u");
  const left = page.getByText(/^\d+ of \d+ wait for your yes\.$/);
  await expect(left).toBeVisible();
  const count = Number((await left.textContent())?.split(" ")[0]);
  for (let i = 0; i < count; i += 1) await page.keyboard.press("y");
  await expect(page.getByRole("heading", { name: `All ${count} items are approved` })).toBeVisible();
  await page.getByRole("button", { name: "Publish" }).click();
  await expect(page.getByText("Published as version 1.")).toBeVisible();

  await page.getByRole("link", { name: "Assign", exact: true }).click();
  await expect(page.getByLabel(class_.name)).toBeChecked();
  await page.getByText("Further terms").click();
  await page.getByLabel("Closes", { exact: true }).fill("2020-01-01T10:00");
  await page.getByLabel("Attempts").fill("2");
  await page.getByRole("button", { name: "Assign" }).click();
  await expect(page.getByText(/This time has passed: nobody could answer/)).toBeVisible();
  await expect(page.getByLabel("Attempts")).toHaveValue("2");
  await expect(page.getByLabel(class_.name)).toBeChecked();
  await page.getByLabel("Closes", { exact: true }).fill("");
  await page.getByRole("button", { name: "Assign" }).click();
  await expect(page).toHaveURL(/\/teach\/assignments\/[0-9a-f-]+$/);
});

test("every change of a draft is saved, and a reload shows it", async ({ open }) => {
  const teacher = await aTeacher();
  const page = await open(teacher);
  await draftFrom(page);
  await page.getByRole("tab", { name: "Lesson" }).click();
  await page.getByLabel("Title").fill("What Russia wanted");
  await expect(page.getByText(/^saved \d\d:\d\d$/)).toBeVisible();
  await page.getByRole("tab", { name: /^Items/ }).click();
  const first = page.getByRole("listitem").first().getByRole("button").first();
  await first.click();
  await page.getByRole("button", { name: "Edit" }).click();
  await page.getByLabel("Question", { exact: true }).fill("Is this question mine?");
  await page.getByRole("button", { name: "Remove item 2" }).click();
  await page.getByRole("button", { name: "Bring it back" }).click();
  await page.getByRole("button", { name: "Move item 1 down" }).click();
  await expect(page.getByText(/^saved \d\d:\d\d$/)).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: "What Russia wanted" })).toBeVisible();
  await expect(page.getByRole("listitem").nth(1)).toContainText("Is this question mine?");
});

test("two windows that change one part lose neither text", async ({ open, forgiven }) => {
  forgiven.push(/409/);
  const teacher = await aTeacher();
  const one = await open(teacher);
  await draftFrom(one);
  const two = await open(teacher);
  await two.goto(one.url());
  for (const [page, words] of [
    [one, "From the first window"],
    [two, "From the second window"],
  ] as const) {
    await page.getByRole("tab", { name: "Lesson" }).click();
    await page.getByLabel("Background").fill(words);
    if (page === one) await expect(page.getByText(/^saved \d\d:\d\d$/)).toBeVisible();
  }
  const dialog = two.getByRole("dialog");
  await expect(dialog).toContainText("From the first window");
  await expect(dialog).toContainText("From the second window");
  await dialog.getByRole("button", { name: "Keep mine" }).click();
  await expect(two.getByText(/^saved \d\d:\d\d$/)).toBeVisible();
  await one.reload();
  await one.getByRole("tab", { name: "Lesson" }).click();
  await expect(one.getByLabel("Background")).toHaveValue("From the second window");
});

test("what was typed for a new lesson outlives a refusal and a reload", async ({ open, forgiven }) => {
  forgiven.push(/422/);
  const page = await open(await aTeacher());
  await page.goto("/teach/lessons/new");
  await page.getByLabel("Headline").fill("Too little");
  await page.getByLabel("Text", { exact: true }).fill("Three words only.");
  await page.getByRole("button", { name: "Draft the lesson" }).click();
  await expect(page.getByText(/too little to ask about|shorter than/)).toBeVisible();
  await expect(page.getByLabel("Text", { exact: true })).toBeFocused();
  await page.reload();
  await expect(page.getByLabel("Text", { exact: true })).toHaveValue("Three words only.");
});
