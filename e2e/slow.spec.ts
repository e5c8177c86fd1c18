/** A slow machine: the page is there before its script. */
import { aLesson } from "@/lib/lesson/testing";
import { expect, test } from "./fixtures";
import { aWorld } from "./world";

test("answers can't be typed before they can be kept, and then the first click counts", async ({ open }) => {
  const lesson = aLesson();
  const items = lesson.items.map((item) =>
    item.kind === "evidence-selection" ? { ...item, candidates: ["p1s1", "p1s2"] } : item,
  );
  const { student, ids } = await aWorld({ ...lesson, items });
  const page = await open(student, { viewport: { width: 1280, height: 720 } });
  let release = () => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/_next/static/**/*.js", async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto(`/learn/${ids.assignmentId}`, { waitUntil: "commit" });
  await expect(page.locator("[data-sentence=p1s1]")).toBeVisible();
  await expect(page.getByLabel("Your essay")).toBeDisabled();
  release();
  await expect(page.getByLabel("Your essay")).toBeEnabled();
  const offered = page.getByRole("group", { name: /towns gained little/ }).getByRole("radio");
  await offered.first().check();
  await expect(offered.first()).toBeChecked();
  await expect(page.getByText(/^Saved \d\d:\d\d/)).toBeVisible();
});
