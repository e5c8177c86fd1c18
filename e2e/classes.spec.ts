/** A class from a school's list to its cards, its groups, its teachers, and its data. */
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright/test";
import { aClassWith, anAssignment, aTeacher } from "@/db/testing/makers";
import { childEnv } from "@/lib/shared/env";
import { expect, test } from "./fixtures";

test.use({ trace: "off" });

const pictures = childEnv().PICTURES;

/** Nothing for axe to find and nothing wider than the screen, as the page stands, in both themes, wide and narrow. */
async function expectSound(page: Page, name: string): Promise<void> {
  for (const [scheme, width] of [
    ["light", 1440],
    ["dark", 360],
  ] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 900 });
    if (pictures)
      await page.screenshot({ path: `${pictures}/classes-${name}-${scheme}-${width}.png`, fullPage: true });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`),
      name,
    ).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, `${name}: pixels wider than the screen`).toBeLessThanOrEqual(0);
  }
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 1280, height: 900 });
}

/** Pages of the paper that the page would be printed on. */
async function sheets(page: Page, format: "A4" | "Letter"): Promise<number> {
  const pdf = (await page.pdf({ format, preferCSSPageSize: false })).toString("latin1");
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

const windows1252 = (text: string) => Buffer.from(text, "latin1");

test("a school's list comes in once, its doubts are asked, and its cards sign in", async ({ open }) => {
  const { teacher, class_, students } = await aClassWith(2, { name: "Period 2" });
  const [present, gone] = students;
  if (!present || !gone) throw new Error("The class is too small.");
  const page = await open(teacher);
  await page.goto(`/teach/classes/${class_.id}`);
  await page.getByRole("button", { name: `Remove ${gone.name}` }).click();
  await expect(page.getByRole("button", { name: `Put back ${gone.name}` })).toBeVisible();
  await page.getByRole("link", { name: "Add a list" }).click();

  const file = [
    "Last name;First name;Student ID",
    "Muñoz;José;4711",
    '"O\'Neill; Siobhán";;4712',
    ";;4713",
    "Lee;Bob;4711",
    `;${present.name};`,
    `;${gone.name};`,
    "Roy;Cyd;",
    "Roy;Cyd;",
    ...Array.from({ length: 15 }, (_, i) => `Student;Number ${i};${5000 + i}`),
  ].join("\r\n");
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose a file" }).click();
  await (await chooser).setFiles({ name: "roster.csv", mimeType: "text/csv", buffer: windows1252(file) });
  await expect(page.getByLabel("The list", { exact: true })).toHaveValue(/Muñoz;José/);
  await page.getByRole("button", { name: "Look it over" }).click();
  await expect(page.getByRole("heading", { name: "What this list does" })).toBeFocused();
  await expect(page.getByText("José Muñoz 4711")).toBeVisible();
  await expect(page.getByText("Line 4: There is no name here.")).toBeVisible();
  await expect(page.getByText("Line 5: The number 4711 is José Muñoz’s, in line 2.")).toBeVisible();
  const twin = page.getByRole("checkbox", { name: /Cyd Roy in line 9 is another student/ });
  await expect(page.getByRole("button", { name: "Add 18 students" })).toBeVisible();
  await twin.focus();
  await page.keyboard.press("Space");
  await page.getByRole("checkbox", { name: `Bring ${gone.name} back` }).check();
  await expectSound(page, "import");

  // Read otherwise, it says so at once, and what was ticked stays.
  await page.getByLabel(/Student ID/).selectOption("Leave out");
  await expect(page.getByText("Bob Lee", { exact: true })).toBeVisible();
  await page.getByLabel(/Student ID/).selectOption("Student number");
  await expect(page.getByText("José Muñoz 4711")).toBeVisible();
  await expect(twin).toBeChecked();
  await page.getByRole("button", { name: "Add 20 students" }).click();
  await expect(page.getByRole("heading", { name: "19 students added" })).toBeFocused();
  await expect(page.getByText("1 is back · 1 was in the class already.")).toBeVisible();
  const cards = page.getByRole("list", { name: "Sign-in cards" }).getByRole("listitem");
  await expect(cards).toHaveCount(19);
  await expectSound(page, "new-cards");
  expect(await sheets(page, "A4")).toBe(3);
  expect(await sheets(page, "Letter")).toBe(3);
  if (pictures) {
    await page.emulateMedia({ media: "print" });
    await page.pdf({ format: "A4", path: `${pictures}/classes-cards.pdf` });
    await page.emulateMedia({ media: null });
  }
  const [handle = "", passphrase = ""] = await cards
    .filter({ hasText: "José Muñoz" })
    .locator("dd")
    .filter({ hasNotText: "sign-in" })
    .allInnerTexts();

  // The same list again adds nobody.
  await page.goto(`/teach/classes/${class_.id}/import`);
  await page.getByLabel("The list", { exact: true }).fill(file);
  await page.getByLabel("The list", { exact: true }).press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByText(/Nobody to add/)).toBeVisible();

  const visitor = await open(null);
  await visitor.goto("/sign-in");
  await visitor.getByLabel(/handle/i).fill(handle);
  await visitor.getByLabel(/passphrase/i).fill(passphrase);
  await visitor.getByRole("button", { name: "Sign in" }).click();
  await expect(visitor).toHaveURL(/\/learn$/);
});

test("new passphrases for a class of 35 are made after a second word, and shown once", async ({ open }) => {
  const { teacher, class_ } = await aClassWith(35, { name: "Period 4" });
  const page = await open(teacher);
  await page.goto(`/teach/classes/${class_.id}/cards`);
  await expectSound(page, "cards");
  expect(await sheets(page, "Letter")).toBe(5);
  await page.getByRole("button", { name: "New passphrases for all" }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "New passphrases for all 35 students?" });
  await expect(dialog).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "New passphrases for all" })).toBeFocused();
  await page.keyboard.press("Enter");
  await dialog.getByRole("button", { name: "Make new passphrases" }).click();
  await expect(page.getByRole("heading", { name: "35 new passphrases" })).toBeFocused();
  await expect(page.getByText(/^[a-z]+-[a-z]+-[a-z]+$/)).toHaveCount(35);
  await page.reload();
  await expect(page.getByText("the one you have")).toHaveCount(35);
});
