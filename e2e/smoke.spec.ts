import { expect, test } from "./fixtures";

test("a visitor finds the front page", async ({ open }) => {
  const page = await open(null);
  await page.goto("/");
  await expect(page).toHaveTitle(/Broadsheet/);
});
