/** Reading at the desk: comfort, the cards of words, and reading aloud. */
import AxeBuilder from "@axe-core/playwright";
import type { BrowserContextOptions, Page } from "playwright/test";
import { aClassWith, anAssignment, type UserRow } from "@/db/testing/makers";
import { expect, test } from "./fixtures";

type Open = (person: UserRow, options?: BrowserContextOptions) => Promise<Page>;

async function atTheDesk(open: Open, options: BrowserContextOptions = {}) {
  const { teacher, class_, students } = await aClassWith(2);
  const [student, classmate] = students;
  if (!student || !classmate) throw new Error("The class is too small.");
  const assignment = await anAssignment({ teacher, class_, title: "The treaty" });
  const page = await open(student, options);
  const url = `/learn/${assignment.id}`;
  await page.goto(url);
  await page.getByRole("button", { name: "Start" }).click();
  await expect(page.getByText("0 of 4 answered")).toBeVisible();
  return { page, student, classmate, url };
}

const sentence = (page: Page) => page.locator("#article .reading").first();
const look = (page: Page) =>
  sentence(page).evaluate((element) => {
    const { fontSize, lineHeight, fontFamily, maxWidth, color } = getComputedStyle(element);
    return { fontSize, lineHeight, fontFamily, maxWidth, color };
  });
const paperOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => getComputedStyle(element).getPropertyValue("--paper").trim());
const comfort = (page: Page) => page.getByRole("button", { name: "Aa how the page reads" });
const slider = (page: Page, name: string) => page.getByRole("slider", { name });
const term = (page: Page) => page.locator("#article [data-term]").first();
const card = (page: Page) => page.getByRole("dialog", { name: "treaty" });
const keptOnServer = (page: Page, path: string) =>
  page.waitForResponse((response) => response.url().endsWith(path) && response.status() === 200);

async function expectSound(page: Page, what: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
    expect(found, `${what}, ${colorScheme}`).toEqual([]);
  }
}

test("how the page reads is chosen by keyboard, shows at once, and is there on another device from the first byte", async ({
  open,
}) => {
  const { page, student, url } = await atTheDesk(open);
  expect(await look(page)).toMatchObject({ fontSize: "19px", lineHeight: "31px" });
  const fonts: string[] = [];
  page.on("request", (request) => request.resourceType() === "font" && fonts.push(request.url()));
  await comfort(page).focus();
  await page.keyboard.press("Enter");
  await slider(page, "Text size").focus();
  const saved = keptOnServer(page, "/api/reading-settings");
  for (let press = 0; press < 5; press += 1) await page.keyboard.press("ArrowRight");
  await expect.poll(async () => (await look(page)).fontSize).toBe("28.5px");
  await slider(page, "Space between lines").press("ArrowRight");
  await slider(page, "Length of lines").press("ArrowLeft");
  await page.getByRole("radio", { name: "Sepia" }).check();
  expect(fonts).toEqual([]);
  await page.getByRole("radio", { name: "OpenDyslexic" }).check();
  await expect.poll(async () => (await look(page)).fontFamily).toMatch(/dyslexic/i);
  await expect.poll(() => fonts.length).toBeGreaterThan(0);
  await saved;
  expect(await paperOf(page, "#article")).toBe("#f4ecd8");
  expect(await paperOf(page, "#questions")).toBe("#fbfaf7");
  await page.keyboard.press("Escape");
  await expect(comfort(page)).toBeFocused();
  await expect(comfort(page)).toHaveAttribute("aria-expanded", "false");
  const here = await look(page);
  // A later request may still be under way; another device shows the last of them.
  await expect
    .poll(async () => {
      const html = await (await page.request.get(url)).text();
      return /data-typeface="dyslexic"/.test(html) && /data-reading-theme="sepia"/.test(html);
    })
    .toBe(true);
  const elsewhere = await open(student, { javaScriptEnabled: false });
  await elsewhere.goto(url);
  expect(await look(elsewhere)).toEqual(here);
});

test("each student reads in a way of their own, done work too", async ({ open }) => {
  const { page, classmate, url } = await atTheDesk(open);
  await comfort(page).click();
  const saved = keptOnServer(page, "/api/reading-settings");
  await page.getByRole("radio", { name: "Dark" }).check();
  await saved;
  expect(await paperOf(page, "html")).toBe("#161513");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Review and submit" }).click();
  await page.getByRole("button", { name: "Submit", exact: true }).click();
  await expect(page.getByText(/^Submitted/)).toBeVisible();
  expect(await paperOf(page, "html")).toBe("#161513");
  await expect(comfort(page)).toBeVisible();
  await expectSound(page, "done work, dark");
  await page.getByRole("link", { name: "My work" }).click();
  await expect(page.getByRole("row", { name: "The treaty" })).toBeVisible();
  expect(await paperOf(page, "html")).toBe("#161513");
  const other = await open(classmate);
  await other.goto(url);
  await other.getByRole("button", { name: "Start" }).click();
  await expect(other.getByText("0 of 4 answered")).toBeVisible();
  expect(await paperOf(other, "html")).toBe("#fbfaf7");
});

test("what was chosen without a network holds through a reload and goes up when the network is back", async ({
  open,
  forgiven,
}) => {
  forgiven.push(/ERR_INTERNET_DISCONNECTED/, /ERR_FAILED/, /Failed to fetch/);
  const { page, student, url } = await atTheDesk(open);
  await expect(page.locator("html[data-kept]")).toBeAttached();
  await comfort(page).click();
  await expect(slider(page, "Text size")).toBeVisible();
  await page.context().setOffline(true);
  await slider(page, "Text size").press("End");
  await expect(page.getByText("Kept on this device, not yet sent.")).toBeVisible();
  await page.keyboard.press("Escape");
  await term(page).click();
  await card(page).getByRole("button", { name: "Keep this word" }).click();
  await page.reload();
  await expect.poll(async () => (await look(page)).fontSize).toBe("38px");
  await page.context().setOffline(false);
  await expect
    .poll(async () => /--chosen-scale:2/.test(await (await page.request.get(url)).text()))
    .toBe(true);
  const elsewhere = await open(student);
  await elsewhere.goto("/learn/words");
  await expect(elsewhere.getByRole("row", { name: "treaty" })).toBeVisible();
});

test("the ruler follows the pointer, the caret and the arrow keys", async ({ open }) => {
  const { page } = await atTheDesk(open, { viewport: { width: 1280, height: 720 } });
  await comfort(page).click();
  await page.getByRole("checkbox", { name: "Line ruler" }).check();
  await page.keyboard.press("Escape");
  const band = page.locator("[data-ruler] > div");
  const middle = async () => {
    const box = await band.boundingBox();
    return box ? Math.round(box.y + box.height / 2) : null;
  };
  await sentence(page).hover();
  await expect(band).toBeVisible();
  const box = await sentence(page).boundingBox();
  if (!box) throw new Error("The paragraph is not in view.");
  await page.mouse.move(box.x + 30, box.y + 20);
  await expect.poll(middle).toBe(Math.round(box.y + 20));
  await page.locator("#article").focus();
  await page.keyboard.press("ArrowDown");
  await expect.poll(middle).toBe(Math.round(box.y + 51));
  const essay = page.getByRole("textbox", { name: "Your essay" });
  await essay.fill("One\nTwo\nThree");
  await essay.press("Control+Home");
  const first = await middle();
  await essay.press("ArrowDown");
  await expect.poll(async () => ((await middle()) ?? 0) - (first ?? 0)).toBeGreaterThan(20);
});

test("a glossary word opens its card by click and by keyboard, and is kept, listed, removed and brought back", async ({
  open,
}) => {
  const { page, classmate, url } = await atTheDesk(open);
  await term(page).click();
  await expect(card(page)).toContainText("an agreement between states");
  await expect(card(page)).toContainText("noun");
  await expect(card(page)).toContainText("“The fishing treaty brought in forty million a year.”");
  await expectSound(page, "a word's card");
  await page.keyboard.press("Escape");
  await expect(card(page)).toBeHidden();
  await expect(term(page)).toBeFocused();
  await page.keyboard.press("Enter");
  const saved = keptOnServer(page, "/api/words");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(card(page).getByRole("button", { name: "Take off my words" })).toBeFocused();
  await saved;
  await expect(card(page)).toContainText("On your list of words.");
  for (const _ of ["My words", "Close", "past the end"]) await page.keyboard.press("Tab");
  await expect(card(page)).toBeHidden();
  await expect(term(page)).toBeFocused();

  const stem = page.locator("#questions [data-term]").first();
  await stem.click();
  await expect(card(page)).toContainText("“The fishing treaty");
  await expect(page.getByRole("textbox", { name: "Explain who gained" })).not.toBeFocused();
  await page.getByRole("textbox", { name: "Explain who gained" }).click();
  await expect(card(page)).toBeHidden();

  await page.getByRole("link", { name: "My words" }).click();
  const row = page.getByRole("row", { name: "treaty" });
  await expect(row).toContainText("The harbour and its treaty");
  await expect(row).toContainText("“The fishing treaty brought in forty million a year.”");
  await expectSound(page, "the list of words");
  await row.getByRole("button", { name: "Remove treaty" }).click();
  await expect(row).toContainText("Removed from your list.");
  await expect(row.getByRole("button", { name: "Undo treaty" })).toBeFocused();
  await expectSound(page, "a word removed");
  await page.keyboard.press("Enter");
  await expect(row.getByRole("button", { name: "Remove treaty" })).toBeFocused();
  await page.reload();
  await expect(row).toContainText("an agreement between states");
  await row.getByRole("button", { name: "Remove treaty" }).click();
  await expect(row).toContainText("Removed from your list.");
  await page.reload();
  await expect(page.getByText("No words yet.")).toBeVisible();
  const other = await open(classmate);
  await other.goto("/learn/words");
  await expect(other.getByText("No words yet.")).toBeVisible();
  await page.goto(url);
  await term(page).click();
  await expect(card(page).getByRole("button", { name: "Keep this word" })).toBeVisible();
});

test("pointing at sentences takes no notice of glossary words, which open their cards again after", async ({
  open,
}) => {
  const { page } = await atTheDesk(open);
  await page.getByRole("button", { name: "Point at the text" }).click();
  await term(page).click();
  await expect(page.getByRole("checkbox", { name: "The fishing treaty" })).toBeChecked();
  await expect(card(page)).toBeHidden();
  await expectSound(page, "pointing");
  await page.keyboard.press("Escape");
  await term(page).click();
  await expect(card(page)).toBeVisible();
});

test("without a voice there is nothing to press", async ({ open }) => {
  const { page } = await atTheDesk(open);
  await expect(comfort(page)).toBeVisible();
  expect(await page.evaluate(() => speechSynthesis.getVoices().length)).toBe(0);
  await expect(page.getByRole("button", { name: /Read aloud/ })).toHaveCount(0);
});

/** This Chromium has no voice: a stand-in that speaks a sentence whenever the test says it has ended. */
function aVoice(): void {
  const said: { text: string; rate: number; voice: string | undefined }[] = [];
  let now: SpeechSynthesisUtterance | null = null;
  const voices = ["Ada", "Ben"].map((name) => ({
    name,
    voiceURI: name,
    lang: "en-GB",
    default: name === "Ada",
  }));
  const engine = {
    getVoices: () => voices,
    addEventListener: () => {},
    removeEventListener: () => {},
    speak: (words: SpeechSynthesisUtterance) => {
      now = words;
      said.push({ text: words.text, rate: words.rate, voice: words.voice?.name });
    },
    cancel: () => {
      const broken = now;
      now = null;
      // As browsers do: the sentence that was broken off tells of its end, late.
      setTimeout(() => broken?.onerror?.(new Event("error") as SpeechSynthesisErrorEvent));
    },
  };
  class Utterance {
    text: string;
    rate = 1;
    lang = "";
    voice: SpeechSynthesisVoice | null = null;
    constructor(text: string) {
      this.text = text;
    }
  }
  Object.assign(window, {
    SpeechSynthesisUtterance: Utterance,
    said,
    endSentence: () => now?.onend?.(new Event("end") as SpeechSynthesisEvent),
  });
  Object.defineProperty(window, "speechSynthesis", { value: engine });
}
const said = (page: Page) =>
  page.evaluate(() => (window as unknown as { said: { text: string; rate: number; voice?: string }[] }).said);
const lastSaid = async (page: Page) => (await said(page)).at(-1)?.text;
const endSentence = (page: Page) =>
  page.evaluate(() => (window as unknown as { endSentence: () => void }).endSentence());

test("the article is read from any paragraph, each sentence lit; pausing and stopping are in reach", async ({
  open,
}) => {
  const { page: first, student, url } = await atTheDesk(open);
  await first.close();
  const page = await open(student);
  await page.addInitScript(aVoice);
  await page.goto(url);
  await page.getByRole("button", { name: "Read aloud", exact: true }).focus();
  await page.keyboard.press("Enter");
  await expectSound(page, "the player");
  await page.getByLabel("Read", { exact: true }).selectOption("The article from paragraph 2");
  await page.getByRole("button", { name: "Start reading" }).click();
  await expect.poll(() => lastSaid(page)).toMatch(/^The ferry line closed/);
  await expect(page.locator(".spoken")).toHaveText(/^The ferry line closed/);
  const saved = keptOnServer(page, "/api/reading-settings");
  await slider(page, "Speed").press("ArrowRight");
  await page.getByLabel("Voice").selectOption("Ben");
  await expect.poll(async () => (await said(page)).at(-1)).toMatchObject({ rate: 1.1, voice: "Ben" });
  await saved;
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Read aloud", exact: true })).toBeFocused();
  await endSentence(page);
  await expect(page.locator(".spoken")).toHaveText("Crews had asked for shorter trips.");
  await page.getByRole("button", { name: "Pause" }).click();
  const before = (await said(page)).length;
  await page.getByRole("button", { name: "Go on" }).click();
  await expect.poll(async () => (await said(page)).length).toBe(before + 1);
  expect(await lastSaid(page)).toBe("Crews had asked for shorter trips.");
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(page.locator(".spoken")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Stop" })).toHaveCount(0);
  await page.reload();
  await page.getByRole("button", { name: "Read aloud", exact: true }).click();
  await expect(page.getByLabel("Voice")).toHaveValue("Ben");
  await page.getByRole("button", { name: "Start reading" }).click();
  await expect.poll(() => lastSaid(page)).toBe("The harbour and its treaty");
});

test("a question is read with its choices, and one's own essay with the spoken sentence lit", async ({
  open,
}) => {
  const { page: first, student, url } = await atTheDesk(open);
  await first.close();
  const page = await open(student);
  await page.addInitScript(aVoice);
  await page.goto(url);
  await page.getByRole("button", { name: "Read aloud question 1" }).click();
  await expect.poll(() => lastSaid(page)).toBe("What reason is given for the end of the northern route?");
  await expect(page.locator(".spoken")).toHaveText("What reason is given for the end of the northern route?");
  await endSentence(page);
  await expect.poll(() => lastSaid(page)).toBe("Ships there could no longer be insured.");
  await page.getByRole("button", { name: "Stop reading question 1" }).click();
  await page
    .getByRole("textbox", { name: "Your essay" })
    .fill("The towns gained little. They should gain first.");
  await page.getByRole("button", { name: "Read aloud your essay" }).click();
  await expect.poll(() => lastSaid(page)).toMatch(/./);
  for (let at = 0; at < 12 && (await lastSaid(page)) !== "They should gain first."; at += 1)
    await endSentence(page);
  await expect(page.locator(".spoken-sheet mark")).toHaveText("They should gain first.");
  await expectSound(page, "an essay being read");
  await endSentence(page);
  await expect(page.locator(".spoken-sheet")).toHaveCount(0);
});
