/**
 * Every page with a real lesson in it, in both themes, wide and narrow: nothing for axe to find, nothing wider than a
 * phone. With PICTURES set to a folder, screenshots are kept there.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { articleFrom } from "@/lib/article/text";
import { draftLesson } from "@/lib/lesson/draft";
import type { Lesson } from "@/lib/lesson/schema";
import { childEnv } from "@/lib/shared/env";
import { type PageRow, pages } from "./access/pages";
import { roles } from "./access/roles";
import { expect, test } from "./fixtures";
import { aWorld, type World } from "./world";

const folder = childEnv().PICTURES;
/** Each theme and each width goes through axe once; all four pairs where pictures are taken. */
const looks = [
  { name: "light-1440", axe: true, colorScheme: "light", viewport: { width: 1440, height: 900 } },
  { name: "dark-360", axe: true, colorScheme: "dark", viewport: { width: 360, height: 740 } },
  {
    name: "dark-1440",
    axe: folder !== undefined,
    colorScheme: "dark",
    viewport: { width: 1440, height: 900 },
  },
  {
    name: "light-360",
    axe: folder !== undefined,
    colorScheme: "light",
    viewport: { width: 360, height: 740 },
  },
] as const;

/** The built-in article as the engine drafts it; approved but for what the approval pass shows. */
function aDraftedLesson(waiting: boolean): Lesson {
  const text = readFileSync(new URL("../db/seed/russia-leaves-syria.txt", import.meta.url), "utf8");
  const read = articleFrom({ title: "Russia leaves Syria", text });
  if (!read.ok) throw new Error(read.message);
  const drafted = draftLesson(read.article);
  const status = waiting ? "waiting" : "approved";
  return {
    ...drafted,
    items: drafted.items.map((item) => ({ ...item, status })),
    prompts: drafted.prompts.map((prompt) => ({ ...prompt, status })),
  };
}

/** The first role that the page opens to. */
function personFor(row: PageRow, world: World) {
  const role = roles.find((each) => row.who[each] === "ok");
  return role === undefined || role === "visitor" ? null : world[role];
}

test.use({ trace: "off" });

for (const row of pages) {
  test(`${row.file} is sound in both themes, wide and narrow`, async ({ open }) => {
    const world = await aWorld(aDraftedLesson(row.file.includes("/approve/")));
    const page = await open(personFor(row, world), { reducedMotion: "reduce" });
    const response = await page.goto(row.path(world.ids));
    expect(response?.status()).toBe(200);
    for (const { name, colorScheme, viewport, axe } of looks) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(viewport);
      await page.evaluate(() => document.fonts.ready);
      if (folder) {
        const file = `${row.file.replace(/\/?page\.tsx$/, "").replaceAll(/[^a-z]+/gi, "-")}-${name}.png`;
        await page.screenshot({ path: join(folder, file), fullPage: true });
      }
      // What is folded away must be as sound as what shows.
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll("details")) fold.open = true;
      });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, `${name}: pixels wider than the screen`).toBeLessThanOrEqual(0);
      if (!axe) continue;
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
      expect(found, `${name}: axe`).toEqual([]);
    }
  });
}
