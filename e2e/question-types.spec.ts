/** Each question type that is more than a single choice: answered by keyboard alone and by mouse, and made by a teacher. */
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright/test";
import { aClassWith, aLessonOf, anAssignment } from "@/db/testing/makers";
import { item as itemSchema } from "@/lib/items/schema";
import { aLesson } from "@/lib/lesson/testing";
import { childEnv } from "@/lib/shared/env";
import { expect, test } from "./fixtures";

const base = { points: 2, skill: "detail", status: "approved" };
const entries = (...texts: string[]) => texts.map((text, n) => ({ id: `e${n}`, text }));
const proof = (sentence: string) => [[{ sentence }]];

/** A lesson with one question of each such type, over the two paragraphs of the tests' article. */
function aLessonOfTypes() {
  const items = [
    {
      id: "select",
      kind: "multiple-select",
      stem: "What does the text say of the treaty?",
      options: entries("It earned money.", "Towns saw little.", "It ended the ferry.", "It was secret."),
      keys: ["e0", "e1"],
      evidence: proof("p1s1"),
    },
    {
      id: "order",
      kind: "ordering",
      stem: "Put these in the order of the text.",
      entries: entries("Treaty earns", "Towns see little", "Ferry line closes"),
      key: ["e0", "e1", "e2"],
      evidence: proof("p1s1"),
    },
    {
      id: "match",
      kind: "matching",
      stem: "Who did what?",
      left: entries("Insurers", "Crews"),
      right: entries("would not cover ships", "asked for shorter trips", "caught fish"),
      key: { e0: "e0", e1: "e1" },
      evidence: proof("p2s1"),
    },
    {
      id: "gaps",
      kind: "cloze",
      stem: "Fill the gaps.",
      gaps: [
        {
          id: "g1",
          before: "The treaty earned ",
          way: "typed",
          accepted: ["fórty", "40"],
          why: "It says so.",
        },
        {
          id: "g2",
          before: " million, of which the towns saw ",
          way: "choice",
          options: entries("little", "much", "all"),
          key: "e0",
        },
      ],
      after: ".",
      evidence: proof("p1s1"),
    },
    {
      id: "pair",
      kind: "claim-and-evidence",
      stem: "Why did the route close?",
      options: entries("No insurance", "No crews", "No fuel"),
      key: "e0",
      proofStem: "Which sentence proves it?",
      evidence: proof("p2s1"),
    },
  ];
  return aLesson({ items: items.map((each) => itemSchema.parse({ ...base, ...each })), prompts: [] });
}

async function assigned() {
  const { teacher, class_, students } = await aClassWith(1);
  const [student] = students;
  if (!student) throw new Error("The class is empty.");
  const lesson = await aLessonOf(teacher, { content: aLessonOfTypes() });
  const assignment = await anAssignment({ teacher, class_, lesson, feedback: "on-submission" });
  return { teacher, student, assignment, url: `/learn/${assignment.id}` };
}

const saved = (page: Page) => expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
const select = (page: Page, name: string) => page.getByRole("checkbox", { name: new RegExp(name) });
const gap = (page: Page, n: number) => page.getByLabel(`Gap ${n} of 2`);
const ids = ["select", "order", "match", "gaps", "pair"];
const question = (page: Page, n: number) => page.locator(`#q-${ids[n - 1]}`);

/** Nothing for axe to find in either theme. With PICTURES set to a folder, screenshots are kept there. */
async function expectSound(page: Page, what: string): Promise<void> {
  const folder = childEnv().PICTURES;
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    if (folder)
      await page.screenshot({ path: join(folder, `types ${what} ${colorScheme}.png`), fullPage: true });
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
    expect(found, `${what}, ${colorScheme}`).toEqual([]);
  }
}

/** Tab until the focus is where it is wanted: what a student without a mouse does. */
async function tabTo(page: Page, wanted: ReturnType<Page["locator"]>): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("The Tab key does not reach it.");
}
async function press(page: Page, wanted: ReturnType<Page["locator"]>, key: string): Promise<void> {
  await tabTo(page, wanted);
  await page.keyboard.press(key);
}

/** What earns a part of the points is said after handing in: the partly right answers that both tests give. */
async function expectExplained(page: Page): Promise<void> {
  await expect(page.getByText(/^Submitted/)).toBeVisible();
  await expect(question(page, 1)).toContainText("Chosen: 1 of 2 right, 0 of 2 wrong.");
  await expect(question(page, 1)).toContainText("1 of 2 points");
  await expect(question(page, 2)).toContainText(
    "Of 3 pairs, 2 in the right order and 1 the wrong way round.",
  );
  await expect(question(page, 2)).toContainText("0.67 of 2 points");
  await expect(question(page, 3)).toContainText("1 of 2 matches right. Each right match earns 1 point;");
  await expect(question(page, 4)).toContainText("1 of 2 gaps right. Each gap filled rightly earns 1 point;");
  await expect(question(page, 4)).toContainText("Right answer: little");
  await expect(question(page, 4)).toContainText("It says so.");
  await expect(question(page, 5)).toContainText("Part A is right. In Part B the sentences do not prove it.");
  await expect(question(page, 5)).toContainText("1 of 2 points");
}

/** The saved answers as they stand after a reload. */
async function expectKept(page: Page): Promise<void> {
  await page.reload();
  await expect(page.getByText("5 of 5 answered")).toBeVisible();
  await expect(select(page, "It earned money.")).toBeChecked();
  await expect(page.getByLabel("Insurers")).toHaveValue("e0");
  await expect(gap(page, 1)).toHaveValue("FORTY");
  await expect(gap(page, 2)).toHaveValue("e1");
  await expect(page.getByRole("radio", { name: /No insurance/ })).toBeChecked();
  await expect(question(page, 5)).toContainText("¶2 “Crews had asked");
}

test("every question type is answered, saved and handed in by keyboard alone", async ({ open }) => {
  const { student, url } = await assigned();
  const page = await open(student, { viewport: { width: 1440, height: 900 } });
  const first = await page.goto(url);
  await press(page, page.getByRole("button", { name: "Start" }), "Enter");
  await expect(page.getByText("0 of 5 answered")).toBeVisible();
  expect(await first?.text()).not.toContain("fórty");
  expect(await page.content()).not.toMatch(/fórty|It says so/);
  await expect(question(page, 4)).toContainText("Each gap filled rightly earns 1 point");

  await press(page, select(page, "It earned money."), "Space");
  await press(page, page.getByRole("button", { name: "Keep this order" }), "Enter");
  // Shown by their texts: Ferry, Towns, Treaty. Treaty goes to the top, so Ferry stands before Towns.
  const up = page.getByRole("button", { name: "Move Treaty earns up" });
  await press(page, up, "Enter");
  await expect(up).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(up).toBeFocused();
  await expect(page.getByText("Treaty earns: now 1 of 3")).toBeAttached();
  await press(page, page.getByLabel("Insurers"), "w");
  await press(page, page.getByLabel("Crews", { exact: true }), "c");
  await tabTo(page, gap(page, 1));
  await page.keyboard.type("FORTY");
  await press(page, gap(page, 2), "m");
  await press(page, page.getByRole("radio", { name: /No insurance/ }), "Space");
  const point = question(page, 5).getByRole("button", { name: "Point at the text" });
  await press(page, point, "Enter");
  for (let step = 0; step < 3; step += 1) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Space");
  await page.keyboard.press("Escape");
  await expect(point).toBeFocused();
  await saved(page);
  await expectSound(page, "all answered");
  await expectKept(page);

  await press(page, page.getByRole("button", { name: "Review and submit" }), "Enter");
  await press(page, page.getByRole("button", { name: "Submit", exact: true }), "Enter");
  await expectExplained(page);
  await expectSound(page, "handed in");
});

test("every question type is answered by mouse on a narrow screen, and is no one else's to see", async ({
  open,
  forgiven,
}) => {
  forgiven.push(/404/);
  const { student, url } = await assigned();
  const page = await open(student, { viewport: { width: 360, height: 740 } });
  await page.goto(url);
  await page.getByRole("button", { name: "Start" }).click();
  await select(page, "It earned money.").click();
  const rows = question(page, 2).getByRole("listitem");
  await rows.nth(2).scrollIntoViewIfNeeded();
  const [above, below] = [await rows.nth(0).boundingBox(), await rows.nth(2).boundingBox()];
  if (!above || !below) throw new Error("The rows are not shown.");
  await page.mouse.move(below.x + 8, below.y + below.height / 2);
  await page.mouse.down();
  await page.mouse.move(below.x + 8, above.y + 4, { steps: 4 });
  await page.mouse.up();
  await expect(rows.nth(0)).toContainText("Treaty earns");
  const match = question(page, 3).locator("li", { hasText: "would not cover ships" });
  await match.scrollIntoViewIfNeeded();
  await match.dragTo(question(page, 3).getByText("Insurers", { exact: true }));
  await expect(page.getByLabel("Insurers")).toHaveValue("e0");
  await page.getByLabel("Crews", { exact: true }).selectOption("caught fish");
  await gap(page, 1).fill("FORTY");
  await gap(page, 2).selectOption("much");
  await page.getByRole("radio", { name: /No insurance/ }).click();
  await question(page, 5).getByRole("button", { name: "Point at the text" }).click();
  await page.getByRole("checkbox", { name: /^Crews had asked/ }).click();
  await page.getByRole("button", { name: "Done" }).click();
  await saved(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await expectSound(page, "answering, narrow");
  await expectKept(page);
  const { students } = await aClassWith(1);
  const stranger = await open(students[0] ?? null);
  expect((await stranger.goto(url))?.status()).toBe(404);

  await page.getByRole("button", { name: "Review and submit" }).click();
  await page.getByRole("button", { name: "Submit", exact: true }).click();
  await expectExplained(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await expectSound(page, "handed in, narrow");
});

test("a teacher makes a cloze and a claim with its evidence", async ({ open }) => {
  const { teacher } = await aClassWith(1);
  const lesson = await aLessonOf(teacher, { content: aLesson({ items: [], prompts: [] }), published: false });
  const page = await open(teacher);
  await page.goto(`/teach/lessons/${lesson.id}`);
  const add = async (kind: string) => {
    await page.getByLabel("New item").selectOption({ label: kind });
    await page.getByRole("button", { name: "Add item" }).click();
  };
  await add("Cloze (words left out)");
  const passage = page.getByLabel(/^Passage; put/);
  await page.getByLabel(/^Add a sentence of the text/).selectOption({ index: 1 });
  await expect(passage).toHaveValue("The fishing treaty brought in forty million a year.");
  await expect(page.getByText(/^Mark the words to leave out/)).toBeVisible();
  await passage.evaluate((field: HTMLTextAreaElement) => {
    const at = field.value.indexOf("forty");
    field.setSelectionRange(at, at + 5);
  });
  await page.getByRole("button", { name: "Leave the selected word out" }).press("Enter");
  await expect(passage).toBeFocused();
  await expect(passage).toHaveValue("The fishing treaty brought in {forty} million a year.");
  await page.getByLabel(/^What counts too/).fill("40");
  await page.getByLabel(/^Why it is right/).fill("The first sentence says so.");
  await passage.press("End");
  await passage.pressSequentially(" It {lasted} long.");
  await expect(page.getByText("Gap 2: “lasted”")).toBeVisible();
  await page.getByLabel("How students fill it").nth(1).selectOption({ label: "They choose among words" });
  await page.getByLabel(/^Wrong words/).fill("shone\nended");
  await expect(page.getByText(/^saved \d\d:\d\d$/)).toBeVisible();
  await expectSound(page, "the cloze's editor");
  await page.getByRole("button", { name: "Done editing" }).click();
  await expect(page.getByText("How it is scored: Each gap filled rightly earns 0.5 points")).toBeVisible();

  await add("Claim and evidence");
  await page.getByLabel("Question", { exact: true }).fill("Why did the route close?");
  await page.getByRole("textbox", { name: "Option A", exact: true }).fill("No insurance");
  await page.getByLabel(/^What Part B asks/).fill("Which sentence proves it?");
  await page.getByRole("button", { name: "Set evidence" }).click();
  await page.getByRole("button", { name: /^The ferry line closed/ }).click();
  await expect(page.getByText(/^saved \d\d:\d\d$/)).toBeVisible();
  await expectSound(page, "the pair's editor");
  await page.reload();
  await page.getByRole("button", { name: /Fill the gap/ }).click();
  await expect(page.getByText("forty · 40")).toBeVisible();
  await expect(page.getByText("Evidence ¶1")).toBeVisible();
  await page.getByRole("button", { name: /Why did the route close/ }).click();
  await expect(page.getByText("Which sentence proves it?")).toBeVisible();
  await expect(page.getByText("The key is its evidence.")).toBeVisible();
  await expectSound(page, "the previews");
});
