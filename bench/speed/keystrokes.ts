/** What a key costs the desk in a real browser: an essay of 3,000 words beside a long article. */
import { chromium, type Page } from "playwright";
import { cookieOf } from "@/bench/attack/client";
import { ensureBrowser, launchArguments } from "@/lib/cli/browser";
import { sentencesOf } from "@/lib/lesson/student-view";
import type { Class } from "./school";

/** Typed one after another; also what comes after the pause behind each is counted: checks of quotations, and the save. */
const stretches = [
  " He says “seen little ",
  "of the money” and adds ",
  "“in the year of it all” ",
  "which is not what stands ",
  "there. And so it ended here. ",
];
/** Between two keys: a fast writer's. In milliseconds. */
const delay = 30;

/** 25 paragraphs of 120 words, each with a quotation of the article that has one word changed and one that is exact. */
function essayOver(sentences: readonly { text: string }[]): string {
  const words = Array.from({ length: 100 }, (_, n) => `word${n % 37}`).join(" ");
  return Array.from({ length: 25 }, (_, n) => {
    const quoted = (sentences[(n * 7) % sentences.length]?.text ?? "").split(" ").slice(0, 9);
    return `${words} “${quoted.with(-1, "otherwise").join(" ")}” and “${quoted.slice(0, 6).join(" ")}”.`;
  }).join("\n\n");
}

/** Milliseconds of script a key, of each stretch (Chromium's own count of script time, `ScriptDuration`). */
export async function keystrokes(
  address: string,
  { assignment, lesson, students }: Class,
): Promise<number[]> {
  const browser = await chromium.launch({ executablePath: ensureBrowser(() => {}), args: launchArguments });
  try {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
    const [name, ...value] = (cookieOf(students[0]?.person).cookie ?? "").split("=");
    if (!name) throw new Error("Nobody is at work.");
    await context.addCookies([{ name, value: value.join("="), url: address }]);
    const page = await context.newPage();
    await page.goto(`${address}/learn/${assignment.id}`, { waitUntil: "networkidle" });
    const essay = page.getByRole("textbox", { name: "Your essay" });
    await essay.fill(essayOver(sentencesOf(lesson.texts)));
    await saved(page);
    await page.getByRole("region", { name: "Quotations" }).first().waitFor();
    const client = await context.newCDPSession(page);
    await client.send("Performance.enable");
    const script = async () => {
      const { metrics } = await client.send("Performance.getMetrics");
      return (metrics.find((metric) => metric.name === "ScriptDuration")?.value ?? 0) * 1000;
    };
    await essay.press("Control+End");
    const each: number[] = [];
    for (const text of stretches) {
      const before = await script();
      await essay.pressSequentially(text, { delay });
      await saved(page);
      each.push(((await script()) - before) / text.length);
    }
    return each;
  } finally {
    await browser.close();
  }
}

/** Until the server has what was typed; what is drawn after the last key is drawn by then. */
async function saved(page: Page): Promise<void> {
  await page.getByText("Saving …").waitFor({ state: "hidden" });
  await page.getByText(/^Saved \d\d:\d\d$/).waitFor();
}
