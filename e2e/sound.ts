/** A page as it stands in the middle of a journey: sound in both themes, wide and narrow. */
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "playwright/test";
import { childEnv } from "@/lib/shared/env";

const pictures = childEnv().PICTURES;

/**
 * Nothing for axe to find, nothing wider than the screen. With PICTURES set to a folder, screenshots are kept there, of all
 * four pairs of theme and width.
 */
export async function expectSound(page: Page, name: string): Promise<void> {
  const before = page.viewportSize() ?? { width: 1280, height: 720 };
  for (const [scheme, width, always] of [
    ["light", 1440, true],
    ["dark", 360, true],
    ["dark", 1440, false],
    ["light", 360, false],
  ] as const) {
    if (!always && !pictures) continue;
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 900 });
    if (pictures)
      await page.screenshot({ path: join(pictures, `${name}-${scheme}-${width}.png`), fullPage: true });
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
    expect(found, `${name}, ${scheme}, ${width}: axe`).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, `${name}: pixels wider than the screen`).toBeLessThanOrEqual(0);
  }
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize(before);
}
