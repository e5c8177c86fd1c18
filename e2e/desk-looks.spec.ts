/** Every state of the desk as those see it who need it otherwise: 200 % zoom, forced colours, a phone in the dark. */
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright/test";
import { db } from "@/db/client";
import { keptWords, readingSettings } from "@/db/schema";
import { aClassWith, aLessonOf, anAssignment, type UserRow } from "@/db/testing/makers";
import { item as itemSchema } from "@/lib/items/schema";
import { aLesson } from "@/lib/lesson/testing";
import { childEnv } from "@/lib/shared/env";
import { expect, test } from "./fixtures";

const folder = childEnv().PICTURES;
const choices = (...texts: string[]) => texts.map((text, n) => ({ id: `e${n}`, text }));
const base = { points: 2, skill: "detail", status: "approved", evidence: [[{ sentence: "p2s1" }]] };

/** The tests' lesson with those question types besides that are drawn in their own way. */
function aLessonOfStates() {
  const more = [
    {
      id: "gaps",
      kind: "cloze",
      stem: "Fill the gaps.",
      gaps: [
        { id: "g1", before: "The treaty earned ", way: "typed", accepted: ["forty"], why: "It says so." },
        {
          id: "g2",
          before: " million; towns saw ",
          way: "choice",
          options: choices("little", "much"),
          key: "e0",
        },
      ],
      after: ".",
    },
    {
      id: "pair",
      kind: "claim-and-evidence",
      stem: "Why did the route close?",
      options: choices("No insurance", "No crews"),
      key: "e0",
      proofStem: "Which sentence proves it?",
    },
    {
      id: "match",
      kind: "matching",
      stem: "Who did what?",
      left: choices("Insurers", "Crews"),
      right: choices("would no longer cover the ships of the northern route", "asked for shorter trips"),
      key: { e0: "e0", e1: "e1" },
    },
    {
      id: "order",
      kind: "ordering",
      stem: "Put these in order.",
      entries: choices("Treaty earns", "Towns see little", "Ferry line closes"),
      key: ["e0", "e1", "e2"],
    },
  ].map((each) => itemSchema.parse({ ...base, ...each }));
  return aLesson({ items: [...aLesson().items, ...more] });
}

const looks = [
  { name: "zoom-200", width: 720, height: 450, theme: "light", forcedColors: "none" },
  { name: "forced-colors", width: 1280, height: 800, theme: "device", forcedColors: "active" },
  { name: "dark-360", width: 360, height: 740, theme: "dark", forcedColors: "none" },
] as const;
type Look = (typeof looks)[number];

async function expectSound(page: Page, what: string, { name }: Look): Promise<void> {
  if (folder) await page.screenshot({ path: join(folder, `looks-${name}-${what}.png`), fullPage: true });
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
  expect(found, `${what}, ${name}`).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow, `${what}, ${name}: pixels wider than the screen`).toBeLessThanOrEqual(0);
}

async function aReader(theme: Look["theme"]): Promise<{ student: UserRow; url: string }> {
  const { teacher, class_, students } = await aClassWith(1);
  const [student] = students;
  if (!student) throw new Error("The class is empty.");
  const lesson = await aLessonOf(teacher, { content: aLessonOfStates() });
  const help = { feedback: "on-submission", hints: true, languageHelp: true } as const;
  const assignment = await anAssignment({ teacher, class_, lesson, title: "The treaty", ...help });
  const { schoolId, id: userId } = student;
  await db.insert(readingSettings).values({ schoolId, userId, theme });
  const sentence = "The fishing treaty brought in forty million a year.";
  const word = { term: "treaty", partOfSpeech: "noun", definition: "an agreement between states", sentence };
  await db.insert(keptWords).values({ schoolId, userId, lessonId: lesson.id, ...word });
  return { student, url: `/learn/${assignment.id}` };
}

for (const look of looks) {
  test(`every state of the desk is sound: ${look.name}`, async ({ open, forgiven }) => {
    // What loads once the page is idle may find the network gone.
    forgiven.push(/ERR_INTERNET_DISCONNECTED|_next\/static\/chunks/);
    const { student, url } = await aReader(look.theme);
    const { width, height, forcedColors } = look;
    const page = await open(student, {
      viewport: { width, height },
      forcedColors,
      reducedMotion: "reduce",
      colorScheme: look.theme === "dark" ? "dark" : "light",
    });
    await page.goto("/learn/words");
    await expect(page.getByText("an agreement between states")).toBeVisible();
    await expectSound(page, "words", look);
    await page.goto(url);
    await page.getByRole("button", { name: "Start" }).click();
    await expect(page.getByText("0 of 8 answered")).toBeVisible();
    await page.getByText("Plan it first").click();
    await expect(page.getByRole("textbox", { name: "Thesis" })).toBeVisible();
    await page.getByRole("textbox", { name: "Your essay" }).fill("They “have seen much of the money” there.");
    await expect(page.getByText("altered")).toBeVisible();
    await page.locator("#q-q1").getByRole("button", { name: "Give me a hint" }).click();
    await expect(page.getByText("Look in paragraph 2.")).toBeVisible();
    await page.getByLabel("Gap 1 of 2").fill("forty");
    await page.locator("#q-pair").getByRole("button", { name: "Point at the text" }).click();
    await page.getByRole("checkbox", { name: /^Crews had asked/ }).click();
    await expectSound(page, "pointing", look);
    await page.getByRole("button", { name: "Done" }).click();
    await page.getByRole("button", { name: "Aa how the page reads" }).click();
    await expect(page.getByRole("slider", { name: "Text size" })).toBeVisible();
    await expectSound(page, "comfort", look);
    await page.keyboard.press("Escape");
    await page.context().setOffline(true);
    await page.getByRole("textbox", { name: "Explain who gained" }).fill("The state did.");
    await expect(page.getByText("Kept on this device, not yet sent")).toBeVisible();
    await page.getByRole("button", { name: "Review and submit" }).click();
    await expectSound(page, "offline", look);
    await page.context().setOffline(false);
    await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
    await page.getByRole("button", { name: "Submit", exact: true }).click();
    await expect(page.getByText(/^Submitted/)).toBeVisible();
    await expectSound(page, "submitted", look);
    await page.getByRole("link", { name: /^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/ }).click();
    await expect(page.getByText("What is kept is exactly what was handed in.")).toBeVisible();
    await expectSound(page, "receipt", look);
  });
}
