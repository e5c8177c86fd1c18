import { expect, test } from "./fixtures";

test("a visitor finds the front page", async ({ open }) => {
  const page = await open(null);
  await page.goto("/");
  await expect(page).toHaveTitle(/Broadsheet/);
});

test("a browser that guesses the icon's address is given the icon", async ({ request }) => {
  const response = await request.get("/favicon.ico");
  expect(response.status()).toBe(200);
  expect(response.headers()["content-type"]).toMatch(/svg/);
});
