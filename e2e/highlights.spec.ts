/** Highlights and notes in the article: by mouse and keyboard, without a network, on another device, and for the teacher. */
import AxeBuilder from "@axe-core/playwright";
import { eq } from "drizzle-orm";
import fc from "fast-check";
import type { BrowserContextOptions, Page } from "playwright/test";
import { db } from "@/db/client";
import { attempts, highlights } from "@/db/schema";
import { aClassWith, anAssignment, type UserRow } from "@/db/testing/makers";
import { wordsOf } from "@/lib/features/attempts/anchors";
import { sentencesOf } from "@/lib/lesson/student-view";
import { aLesson } from "@/lib/lesson/testing";
import { childEnv } from "@/lib/shared/env";
import { expect, test } from "./fixtures";

type Open = (person: UserRow, options?: BrowserContextOptions) => Promise<Page>;

async function started(open: Open, options: BrowserContextOptions = {}) {
  const { teacher, class_, students } = await aClassWith(2);
  const [student, classmate] = students;
  if (!student || !classmate) throw new Error("The class is too small.");
  const assignment = await anAssignment({ teacher, class_, title: "The treaty" });
  const url = `/learn/${assignment.id}`;
  const page = await open(student, options);
  await page.goto(url);
  await start(page);
  const [attempt] = await db
    .select({ id: attempts.id })
    .from(attempts)
    .where(eq(attempts.assignmentId, assignment.id));
  if (!attempt) throw new Error("The work has not begun.");
  const review = `/teach/assignments/${assignment.id}/attempts/${attempt.id}`;
  return { page, url, teacher, student, classmate, review, attemptId: attempt.id };
}
async function start(page: Page) {
  await page.getByRole("button", { name: "Start" }).click();
  await expect(page.getByText("0 of 4 answered")).toBeVisible();
}
const article = (page: Page) => page.getByRole("region", { name: "Article", exact: true });
const bar = (page: Page) => page.getByRole("region", { name: /^(Mark the selected words|Highlight)$/ });
const list = (page: Page) => page.getByText(/^Your highlights \(\d+\)$/);
const note = (page: Page) => page.getByRole("textbox", { name: "Your note; your teacher can see it" });
const keptOnServer = (attemptId: string) =>
  db
    .select({ colour: highlights.colour, note: highlights.note, removed: highlights.removedAt })
    .from(highlights)
    .where(eq(highlights.attemptId, attemptId));

interface Stretch {
  from: string;
  fromOffset: number;
  to: string;
  toOffset: number;
}
/** Selects by script what a reader would by hand; the browser tells the page as it would then. */
const select = (page: Page, stretch: Stretch) =>
  page.evaluate(({ from, fromOffset, to, toOffset }) => {
    // A sentence may stand in several pieces: a glossary word is an element of its own.
    const placeOf = (id: string, offset: number): [Node, number] => {
      const span = document.querySelector(`[data-sentence="${id}"]`) ?? document.body;
      const walker = document.createTreeWalker(span, NodeFilter.SHOW_TEXT);
      let left = offset;
      let node = walker.nextNode() as Text | null;
      for (; node && left > node.length; node = walker.nextNode() as Text | null) left -= node.length;
      return [node ?? span, left];
    };
    window.getSelection()?.setBaseAndExtent(...placeOf(from, fromOffset), ...placeOf(to, toOffset));
  }, stretch);
/** What the browser paints, by colour. */
const painted = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].map(([name, ranges]) => [
        name.replace("mark-", ""),
        [...ranges].map(String).sort(),
      ]),
    ),
  );
/** Draws the mouse over words of one sentence. */
async function drag(page: Page, sentence: string, from: number, to: number): Promise<void> {
  const [a, b] = await page.evaluate(
    ([id, first, last]) => {
      const span = document.querySelector(`[data-sentence="${id}"]`) ?? document.body;
      const at = (offset: number) => {
        const walker = document.createTreeWalker(span, NodeFilter.SHOW_TEXT);
        let rest = offset;
        let text = walker.nextNode() as Text;
        for (; rest >= text.length; text = walker.nextNode() as Text) rest -= text.length;
        const range = document.createRange();
        range.setStart(text, rest);
        range.setEnd(text, rest + 1);
        const { left, top, height } = range.getBoundingClientRect();
        return { x: left + 1, y: top + height / 2 };
      };
      return [at(first), at(last)];
    },
    [sentence, from, to] as const,
  );
  if (!a || !b) throw new Error("The words stand nowhere.");
  await page.mouse.move(a.x, a.y);
  await page.mouse.down();
  await page.mouse.move(b.x, b.y, { steps: 4 });
  await page.mouse.up();
}
async function expectSound(page: Page, what: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
    expect(found, `${what}, ${colorScheme}`).toEqual([]);
  }
}

test("words marked with the mouse, and their note, are there after a reload, on another device and for the teacher alone", async ({
  open,
}) => {
  const { page, url, teacher, student, classmate, review, attemptId } = await started(open);
  // "harbour towns" of the second sentence.
  await drag(page, "p1s2", 13, 26);
  await bar(page).getByRole("button", { name: "Mint" }).click();
  await expect(bar(page)).toBeHidden();
  expect(await painted(page)).toEqual({ mint: ["harbour towns"] });
  await expect.poll(() => keptOnServer(attemptId)).toEqual([{ colour: "mint", note: "", removed: null }]);
  await page.reload();
  await expect.poll(() => painted(page)).toEqual({ mint: ["harbour towns"] });
  const [x, y] = await page.evaluate(() => {
    const [range] = [...(CSS.highlights.get("mark-mint") ?? [])] as Range[];
    const box = range?.getBoundingClientRect() ?? new DOMRect();
    return [box.left + box.width / 2, box.top + box.height / 2] as const;
  });
  await page.mouse.click(x, y);
  await expect(bar(page).getByRole("button", { name: "Mint" })).toHaveAttribute("aria-pressed", "true");
  await bar(page).getByRole("button", { name: "Rose" }).click();
  await bar(page).getByRole("button", { name: "Add note" }).click();
  await expect(note(page)).toBeFocused();
  await note(page).fill("Who got the money then?");
  await bar(page).getByRole("button", { name: "Done" }).click();
  await expect(page.locator("[data-notes='1']")).toHaveCount(1);
  await expect
    .poll(() => keptOnServer(attemptId))
    .toMatchObject([{ colour: "rose", note: "Who got the money then?" }]);

  const elsewhere = await open(student);
  await elsewhere.goto(url);
  await expect.poll(() => painted(elsewhere)).toEqual({ rose: ["harbour towns"] });
  await list(elsewhere).click();
  await expect(elsewhere.getByText("Who got the money then?")).toBeVisible();
  const teachers = await open(teacher);
  await teachers.goto(review);
  await expect(article(teachers).locator("mark.mark-rose")).toHaveText("harbour towns");
  const notes = teachers.getByRole("region", { name: "Highlights and notes" });
  await expect(notes.getByRole("listitem")).toContainText(["¶1 harbour towns Rose"]);
  await expect(notes).toContainText("Who got the money then?");
  await article(teachers).getByRole("link", { name: "note 1" }).click();
  await expectSound(teachers, "the teacher's view");
  const theirs = await open(classmate);
  await theirs.goto(url);
  await start(theirs);
  await expect(theirs.getByText("Your highlights (0)")).toBeVisible();
  expect(await painted(theirs)).toEqual({});
});

test("by keyboard alone: sentences are walked, marked, noted, listed, removed and brought back", async ({
  open,
}) => {
  const { page, attemptId } = await started(open);
  await article(page).focus();
  await page.keyboard.press("h");
  await expect(page.locator("[data-sentence=p1s1]")).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(page.locator("[data-sentence=p1s2]")).toBeFocused();
  await page.keyboard.press("Shift+ArrowDown");
  await expect(bar(page)).toBeVisible();
  await page.keyboard.press("2");
  await expect(bar(page)).toBeHidden();
  const [first, second] = sentencesOf(aLesson().texts).slice(1, 3);
  await expect.poll(() => painted(page)).toEqual({ mint: [first?.text, second?.text].sort() });
  await expect(page.locator("[data-sentence=p2s1]")).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("n");
  await expect(note(page)).toBeFocused();
  await page.keyboard.type("Ask about crews");
  await page.keyboard.press("Escape");
  await expect(page.locator("[data-sentence=p2s2]")).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Tab");
  await expect(bar(page).getByRole("button", { name: "Lemon" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(bar(page)).toBeHidden();
  await page.keyboard.press("Escape");
  await expect(article(page)).toBeFocused();

  await list(page).focus();
  await page.keyboard.press("Enter");
  const entries = page.getByRole("listitem").filter({ hasText: "¶" });
  await expect(entries).toHaveCount(2);
  await entries.nth(1).getByRole("button", { name: "¶2 “Crews had" }).first().press("Enter");
  await expect(page.locator("[data-sentence=p2s2]")).toBeFocused();
  await entries
    .nth(1)
    .getByRole("button", { name: /^Change/ })
    .press("Enter");
  await expect(note(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await entries
    .nth(1)
    .getByRole("button", { name: /^Remove/ })
    .press("Enter");
  await expect(entries).toHaveCount(1);
  await expect(page.getByRole("button", { name: "Undo" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(entries).toHaveCount(2);
  await expect(entries.nth(1)).toContainText("Ask about crews");
  await expect
    .poll(async () => (await keptOnServer(attemptId)).map((row) => [row.note, row.removed !== null]).sort())
    .toEqual([
      ["", false],
      ["", true],
      ["Ask about crews", false],
    ]);
});

test("what is marked without a network is kept through a crash and arrives; a page from the device shows what was saved", async ({
  open,
  forgiven,
}) => {
  forgiven.push(/ERR_INTERNET_DISCONNECTED/, /ERR_FAILED/, /Failed to fetch/);
  const { page, url, attemptId } = await started(open);
  await expect(page.locator("html[data-kept]")).toBeAttached();
  await select(page, { from: "p1s1", fromOffset: 4, to: "p1s1", toOffset: 18 });
  await bar(page).getByRole("button", { name: "Sky" }).click();
  await expect.poll(() => keptOnServer(attemptId)).toHaveLength(1);
  await page.context().setOffline(true);
  await select(page, { from: "p2s2", fromOffset: 0, to: "p2s2", toOffset: 5 });
  await bar(page).getByRole("button", { name: "Add note" }).click();
  await note(page).fill("Written offline");
  await expect(page.getByText("Highlights kept on this device, not yet sent")).toBeVisible();
  const next = await page.context().newPage();
  await page.close();
  await next.goto(url);
  await expect.poll(() => painted(next)).toEqual({ sky: ["Crews", "fishing treaty"] });
  await next.context().setOffline(false);
  await expect
    .poll(async () => (await keptOnServer(attemptId)).map((row) => row.note).sort())
    .toEqual(["", "Written offline"]);
  await expect(next.getByText("Highlights kept on this device, not yet sent")).toBeHidden();
});

test("whatever stretch is selected, in whatever direction, is the stretch that is kept and painted", async ({
  open,
}) => {
  const { page, attemptId } = await started(open);
  const sentences = sentencesOf(aLesson().texts);
  const place = fc
    .nat(sentences.length - 1)
    .chain((index) => fc.nat(sentences[index]?.text.length ?? 0).map((offset) => ({ index, offset })));
  const expected: string[] = [];
  const marked = async () => (await painted(page)).lemon?.map((words) => words.trim()).sort() ?? [];
  for (const [a, b] of fc.sample(fc.tuple(place, place), { numRuns: 40, seed: 5 })) {
    const [from, to] = a.index < b.index || (a.index === b.index && a.offset <= b.offset) ? [a, b] : [b, a];
    // What is painted is one run a paragraph.
    const runs = new Map<number, string[]>();
    for (const [index, { text, paragraph }] of sentences.entries()) {
      if (index < from.index || index > to.index) continue;
      const end = index === to.index ? to.offset : text.length;
      const words = text.slice(index === from.index ? from.offset : 0, end).trim();
      if (words) runs.set(paragraph, [...(runs.get(paragraph) ?? []), words]);
    }
    if (runs.size === 0) continue;
    expected.push(...[...runs.values()].map((words) => words.join(" ")));
    const id = ({ index }: { index: number }) => sentences[index]?.id ?? "";
    await select(page, { from: id(a), fromOffset: a.offset, to: id(b), toOffset: b.offset });
    await page.keyboard.press("1");
    await expect.poll(marked).toEqual([...expected].sort());
  }
  expect(expected.length).toBeGreaterThan(30);
  await expect(async () => {
    const kept = await db.select().from(highlights).where(eq(highlights.attemptId, attemptId));
    const words = kept.map((row) => wordsOf(sentences, row)?.length ?? 0);
    const shown = expected.reduce((sum, { length }) => sum + length, 0);
    // A stretch over two paragraphs has a blank between them that no paragraph paints.
    expect(words.reduce((sum, length) => sum + length, 0)).toBe(shown + expected.length - kept.length);
  }).toPass();
  await page.reload();
  await expect.poll(marked, "after a reload").toEqual([...expected].sort());
});

test("sentences are pointed at as before where they are highlighted, and done work shows the highlights", async ({
  open,
}) => {
  const { page } = await started(open);
  await select(page, { from: "p1s2", fromOffset: 0, to: "p1s2", toOffset: 7 });
  await page.keyboard.press("1");
  await expect(bar(page)).toBeHidden();
  await page.getByRole("button", { name: "Point at the text" }).click();
  await page.locator("[data-sentence=p1s2]").click();
  await expect(page.locator("[data-sentence=p1s2]")).toHaveAttribute("aria-checked", "true");
  await expect(bar(page)).toBeHidden();
  await page.getByRole("button", { name: "Done" }).click();
  await expect(page.getByText("¶1 “However, the harbour towns")).toBeVisible();
  await page.getByRole("button", { name: "Review and submit" }).click();
  await page.getByRole("button", { name: "Submit", exact: true }).click();
  await expect(page.getByText(/^Submitted/)).toBeVisible();
  expect(await painted(page)).toEqual({ lemon: ["However"] });
  await list(page).click();
  await expect(page.getByRole("button", { name: "¶1 “However”" })).toBeVisible();
  await expect(page.getByRole("button", { name: /^Remove/ })).toHaveCount(0);
  await select(page, { from: "p2s2", fromOffset: 0, to: "p2s2", toOffset: 5 });
  await expectSound(page, "submitted, with highlights");
  await expect(bar(page)).toBeHidden();
});

test("a browser that can't paint gets elements around the words, and the text stays as it was", async ({
  open,
}) => {
  const { page, url } = await started(open);
  await page.addInitScript(() => Object.defineProperty(CSS, "highlights", { value: undefined }));
  await page.goto(url);
  const text = await article(page).getByRole("article").first().textContent();
  await select(page, { from: "p1s2", fromOffset: 13, to: "p2s1", toOffset: 9 });
  await bar(page).getByRole("button", { name: "Sky" }).click();
  await expect(page.locator(".mark-sky")).toHaveText([
    "harbour towns have seen little of the money.",
    "The ferry",
  ]);
  await list(page).click();
  await page.getByRole("button", { name: /^Change/ }).click();
  await bar(page).getByRole("button", { name: "Mint" }).click();
  await expect(page.locator(".mark-mint")).toHaveCount(2);
  await bar(page).getByRole("button", { name: "Remove" }).click();
  await expect(page.locator("[class^=mark-]")).toHaveCount(0);
  expect(await article(page).getByRole("article").first().textContent()).toBe(text);
  expect(await page.locator("[data-sentence=p1s2]").evaluate((span) => span.childNodes.length)).toBe(1);
});

for (const width of [1440, 360])
  test(`axe finds nothing at any step of marking, and nothing stands out of ${width} pixels`, async ({
    open,
  }) => {
    const { page } = await started(open, { viewport: { width, height: 800 }, reducedMotion: "reduce" });
    if (width < 1024) await page.getByRole("button", { name: "Article" }).click();
    const folder = childEnv().PICTURES;
    const look = async (name: string) => {
      await expectSound(page, name);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      if (!folder) return;
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        await page.screenshot({ path: `${folder}/highlights-${name}-${width}-${colorScheme}.png` });
      }
    };
    await select(page, { from: "p1s1", fromOffset: 4, to: "p1s1", toOffset: 18 });
    await expect(bar(page)).toBeVisible();
    await look("new");
    await bar(page).getByRole("button", { name: "Mint" }).click();
    for (const [name, fromOffset, toOffset] of [
      ["Sky", 0, 10],
      ["Rose", 25, 40],
      ["Lemon", 60, 80],
    ] as const) {
      await select(page, { from: "p2s1", fromOffset, to: "p2s1", toOffset });
      await bar(page).getByRole("button", { name }).click();
    }
    await select(page, { from: "p2s1", fromOffset: 63, to: "p2s2", toOffset: 10 });
    await bar(page).getByRole("button", { name: "Add note" }).click();
    await note(page).fill("A thought of my own.");
    await look("note");
    await bar(page).getByRole("button", { name: "Done" }).click();
    await list(page).click();
    await look("list");
    await page
      .getByRole("button", { name: /^Remove/ })
      .last()
      .click();
    await expect(page.getByRole("button", { name: "Undo" })).toBeFocused();
    await look("removed");
    await page.getByRole("button", { name: "Undo" }).click();
    await page.emulateMedia({ forcedColors: "active" });
    await expect(page.getByText("Your highlights (5)")).toBeVisible();
    await list(page).click();
    await page.emulateMedia({ forcedColors: "active" });
    if (folder) await page.screenshot({ path: `${folder}/highlights-forced-${width}.png` });
  });

test("words selected by a finger are highlighted by taps", async ({ open }) => {
  const { page, attemptId } = await started(open, {
    hasTouch: true,
    isMobile: true,
    viewport: { width: 360, height: 740 },
  });
  await page.getByRole("button", { name: "Article", exact: true }).tap();
  const finger = await page.context().newCDPSession(page);
  const box = await page.locator("[data-sentence=p1s2]").boundingBox();
  if (!box) throw new Error("The sentence is not shown.");
  const touchPoints = [{ x: box.x + 20, y: box.y + 8 }];
  await finger.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints });
  // A phone selects the word under a finger that stays, and takes the touch away from the page; this browser has no such gesture.
  await select(page, { from: "p1s2", fromOffset: 13, to: "p1s2", toOffset: 20 });
  await finger.send("Input.dispatchTouchEvent", { type: "touchCancel", touchPoints: [] });
  await expect(bar(page)).toBeInViewport();
  await bar(page).getByRole("button", { name: /mint/i }).tap();
  await expect.poll(() => painted(page)).toMatchObject({ mint: ["harbour"] });
  await expect.poll(() => keptOnServer(attemptId)).toMatchObject([{ colour: "mint", removed: null }]);
});
