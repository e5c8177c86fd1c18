/** The essay: quotations held against the article, citations, versions, what was pasted, undo over a reload. */
import AxeBuilder from "@axe-core/playwright";
import { eq } from "drizzle-orm";
import type { BrowserContextOptions, Page } from "playwright/test";
import { db } from "@/db/client";
import { answers, pastes } from "@/db/schema";
import { aClassWith, aLessonOf, anAssignment, type UserRow } from "@/db/testing/makers";
import { aLesson } from "@/lib/lesson/testing";
import { expect, test } from "./fixtures";

type Open = (person: UserRow, options?: BrowserContextOptions) => Promise<Page>;

const essay = (page: Page) => page.getByRole("textbox", { name: "Your essay" });
const saved = (page: Page) => expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
const quotations = (page: Page) => page.getByRole("region", { name: "Quotations" });
const history = (page: Page) => page.getByText("Earlier versions, and how it was written");
const words = (count: number, word = "word") =>
  Array.from({ length: count }, (_, n) => `${word}${n}`).join(" ");

async function started(open: Open, options: BrowserContextOptions = {}, content = aLesson()) {
  const { teacher, class_, students } = await aClassWith(1);
  const [student] = students;
  if (!student) throw new Error("The class is empty.");
  const lesson = await aLessonOf(teacher, { content });
  const assignment = await anAssignment({ teacher, class_, lesson, title: "The treaty" });
  const page = await open(student, options);
  await page.goto(`/learn/${assignment.id}`);
  await page.getByRole("button", { name: "Start" }).click();
  await expect(page.getByText("0 of 4 answered")).toBeVisible();
  return { page, teacher, student, assignment };
}

async function expectSound(page: Page, what: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
    expect(found, `${what}, ${colorScheme}`).toEqual([]);
  }
}

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press("Control+v");
}

test("quotations typed by hand are held against the article while the student writes", async ({ open }) => {
  const { page } = await started(open);
  await essay(page).pressSequentially(
    'The towns “have seen little of the money.” Crews "asked for longer trips". ',
  );
  await expect(quotations(page)).toContainText("“have seen little of the money.” exact, ¶1");
  await expect(quotations(page)).toContainText("“asked for longer trips”");
  await expect(quotations(page).locator("mark")).toHaveText(["longer", "shorter"]);
  await essay(page).pressSequentially("“All happy families are alike,” too.");
  await expect(quotations(page)).toContainText("“All happy families are alike,” not in the article");
  await expectSound(page, "quotations");
  const short = page.getByRole("textbox", { name: "Explain who gained" });
  await short.fill("They “saw much of the money” and more.");
  await expect(quotations(page)).toHaveCount(2);
  await essay(page).fill("No quotation at all.");
  await expect(quotations(page)).toHaveCount(1);
});

test("a citation in the essay goes in as a quotation at the caret, by keyboard alone, and out again", async ({
  open,
}) => {
  const { page } = await started(open);
  await essay(page).focus();
  await page.keyboard.type("They gained, and left.");
  for (let n = 0; n < ", and left.".length; n += 1) await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Tab");
  await expect(page.locator("#q-essay").getByRole("button", { name: "Cite a sentence" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Space");
  const quoted = "“However, the harbour towns have seen little of the money.” (¶1)";
  await expect(essay(page)).toHaveValue(`They gained ${quoted}, and left.`);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Space");
  await page.keyboard.press("Space");
  await expect(essay(page)).toHaveValue(`They gained ${quoted}, and left.`);
  await page.keyboard.press("Escape");
  await expect(page.locator("#q-essay").getByRole("button", { name: "Cite a sentence" })).toBeFocused();
  await expect(quotations(page)).toContainText("exact, ¶1");
  await essay(page).focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" Indeed.");
  await expect(essay(page)).toHaveValue(`They gained ${quoted}, and left. Indeed.`);
  await saved(page);
});

test("undo and redo work by step, over a reload too", async ({ open }) => {
  const { page } = await started(open);
  await page.clock.install();
  await essay(page).focus();
  await page.keyboard.type("First words");
  await page.clock.fastForward(2000); // a pause of the writer's is what parts two steps
  await page.keyboard.type(" and more");
  await page.keyboard.press("Control+z");
  await expect(essay(page)).toHaveValue("First words and");
  await page.keyboard.press("Control+z");
  await expect(essay(page)).toHaveValue("First words");
  await page.keyboard.press("Control+Shift+z");
  await page.keyboard.press("Control+y");
  await expect(essay(page)).toHaveValue("First words and more");
  await page.keyboard.type("!");
  await saved(page);
  await page.reload();
  await expect(essay(page)).toHaveValue("First words and more!");
  await essay(page).focus();
  await page.keyboard.press("Control+z");
  await expect(essay(page)).toHaveValue("First words and more");
  await page.keyboard.press("Control+z");
  await expect(essay(page)).toHaveValue("First words and");
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expect(essay(page)).toHaveValue("First");
  await page.keyboard.press("Control+z");
  await expect(essay(page)).toHaveValue("");
  await page.keyboard.press("Control+Shift+z");
  await page.keyboard.press("Control+Shift+z");
  await expect(essay(page)).toHaveValue("First words");
  await saved(page);
});

test("an earlier version can be looked at and restored, and what stood there is a version too", async ({
  open,
}) => {
  const { page, teacher, assignment } = await started(open);
  await essay(page).fill(words(60));
  await saved(page);
  await essay(page).fill(`${words(60)} and an end`);
  await expect(page.getByText("Saving")).toBeHidden();
  await saved(page);
  await history(page).click();
  await page.getByRole("button", { name: "Version 1" }).click();
  await expect(page.locator("ins", { hasText: "and an end" })).toBeVisible();
  await expectSound(page, "an earlier version");
  await page.getByRole("button", { name: "Restore this text" }).click();
  await expect(essay(page)).toHaveValue(words(60));
  await expect(page.getByText("The text that stood here before is kept as a version.")).toBeVisible();
  await page.getByRole("button", { name: "Version 2" }).click();
  await expect(page.locator("del", { hasText: "and an end" })).toBeVisible();
  await essay(page).focus();
  await page.keyboard.press("Control+z");
  await expect(essay(page)).toHaveValue(`${words(60)} and an end`);
  await saved(page);
  const [row] = await db
    .select({ attemptId: answers.attemptId })
    .from(answers)
    .where(eq(answers.schoolId, teacher.schoolId));
  const review = await open(teacher);
  await review.goto(`/teach/assignments/${assignment.id}/attempts/${row?.attemptId}`);
  await review.getByText("How it was written · 2 versions").click();
  await review.getByRole("button", { name: "Version 1" }).click();
  await expect(review.locator("ins", { hasText: "and an end" })).toBeVisible();
  await expect(review.getByRole("button", { name: "Restore this text" })).toBeHidden();
  await expectSound(review, "how it was written");
});

test("a longer paste is noted, offline too, and shown to teacher and student alike with where it came from", async ({
  open,
  forgiven,
}) => {
  forgiven.push(/ERR_INTERNET_DISCONNECTED/);
  const { page, teacher, assignment } = await started(open, {
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const article =
    "The fishing treaty brought in forty million a year. However, the harbour towns have seen little of the money.";
  await essay(page).focus();
  await paste(page, "A few words only.");
  await page.context().setOffline(true);
  await paste(
    page,
    `${article}\nThe ferry line closed its northern route because insurers would no longer cover ships. And so it all came to an end for them.`,
  );
  await expect(page.getByText("Kept on this device, not yet sent")).toBeVisible();
  await page.context().setOffline(false);
  await saved(page);
  // What is moved within the essay is no news.
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Control+x");
  await page.keyboard.press("Control+v");
  await expect.poll(() => db.$count(pastes, eq(pastes.schoolId, teacher.schoolId))).toBe(1);
  await history(page).click();
  await expect(page.getByRole("row", { name: /Pasted stretch/ })).toContainText(
    "partly from the article, ¶1",
  );
  const [row] = await db
    .select({ attemptId: answers.attemptId })
    .from(answers)
    .where(eq(answers.schoolId, teacher.schoolId));
  const review = await open(teacher);
  await review.goto(`/teach/assignments/${assignment.id}/attempts/${row?.attemptId}`);
  await review.getByText(/How it was written · .*1 pasted stretch/).click();
  await review.getByRole("button", { name: "Pasted stretch" }).click();
  await expect(review.getByRole("cell", { name: "came to an end for them" })).toBeVisible();
  await expectSound(review, "a pasted stretch");
});

/** The sample lesson with an article of so many paragraphs of 60 words. */
function aLongLesson(paragraphs: number) {
  const lesson = aLesson();
  const [text] = lesson.texts;
  const [section] = text?.sections ?? [];
  if (!text || !section) throw new Error("The lesson has no text.");
  const more = Array.from({ length: paragraphs }, (_, n) => ({
    id: `long${n}`,
    number: 3 + n,
    sentences: [1, 2, 3].map((m) => ({
      id: `long${n}s${m}`,
      text: `In year ${n} the towns of district ${m} saw ${words(11, `matter${n}x${m}x`)} of it.`,
    })),
  }));
  return aLesson({
    texts: [
      {
        ...text,
        sections: [...text.sections, { ...section, id: "long", heading: "More", paragraphs: more }],
      },
    ],
  });
}

test("typing in an essay of 3,000 words beside an article of 3,000 words takes less than 16 ms of script a key", async ({
  open,
}) => {
  const { page } = await started(open, {}, aLongLesson(50));
  const quotation = "“In year 7 the towns of district 2 saw matter7x2x0 matter7x2x9 of it”";
  const paragraphs = Array.from(
    { length: 25 },
    (_, n) => `${words(100, `essay${n}x`)} ${quotation} and “seen much of the money”.`,
  );
  await essay(page).fill(paragraphs.join("\n\n"));
  await saved(page);
  await expect(quotations(page)).toContainText("altered");
  const client = await page.context().newCDPSession(page);
  await client.send("Performance.enable");
  const script = async () => {
    const { metrics } = await client.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "ScriptDuration")?.value ?? 0) * 1000;
  };
  await essay(page).press("Control+End");
  const each: number[] = [];
  // Also what comes after a pause is counted: the check of the quotation, and the save.
  for (const text of [
    " He says “seen little ",
    "of the money” and ",
    "“in year 9 the towns",
    " of district 1” too. ",
    "And so it ended here. ",
  ]) {
    const before = await script();
    await essay(page).pressSequentially(text, { delay: 30 });
    await saved(page);
    each.push(((await script()) - before) / text.length);
  }
  const median = [...each].sort((a, b) => a - b)[2] ?? 0;
  test
    .info()
    .annotations.push({ type: "ms of script a key", description: each.map((ms) => ms.toFixed(1)).join(" ") });
  expect(median).toBeLessThan(16);
});
