/** An article brought from anywhere: an address, files, the clipboard; checked, drafted, and looked at again later. */
import { join } from "node:path";
import type { Page } from "playwright/test";
import { aTeacher } from "@/db/testing/makers";
import { env } from "@/lib/shared/env";
import { theArticle } from "./files/site";
import { expect, test } from "./fixtures";
import { expectSound } from "./sound";

const files = join(import.meta.dirname, "files");
const site = () => env().IMPORT_TEST_ORIGIN ?? "";
const text = (page: Page) => page.getByRole("list", { name: "The text, block by block" });
/** The blocks on the page, headings marked. */
const blocksOn = async (page: Page) => {
  const fields = await text(page).getByRole("textbox").all();
  return Promise.all(
    fields.map(async (field) => ({
      kind: (await field.getAttribute("aria-label"))?.startsWith("Heading") ? "heading" : "paragraph",
      text: await field.inputValue(),
    })),
  );
};

/** The first draft of a server loads the engine, which a busy machine takes its time for. */
async function draft(page: Page) {
  await page.getByRole("button", { name: "Draft the lesson" }).click();
  await expect(page).toHaveURL(/\/teach\/lessons\/[0-9a-f-]{36}$/, { timeout: 60_000 });
}

async function fetchPage(page: Page, path: string) {
  await page.getByLabel("Address").fill(path.startsWith("/") ? site() + path : path);
  await page.keyboard.press("Enter");
}

test("a news page becomes a lesson by its address, its source kept, its adverts left behind", async ({
  open,
}) => {
  const page = await open(await aTeacher());
  await page.goto("/teach/lessons/new");
  await fetchPage(page, "/moved");
  await expect(text(page)).toBeVisible();
  expect(await blocksOn(page)).toEqual(theArticle.blocks);
  await expect(page.getByLabel("Headline")).toHaveValue(theArticle.title);
  await expect(page.getByLabel("By", { exact: true })).toHaveValue("Mira Solberg");
  await expect(page.getByLabel("In", { exact: true })).toHaveValue("The Harbour Review");
  await expect(page.getByLabel("On", { exact: true })).toHaveValue("14 March 2016");
  await expect(page.getByLabel("Licence")).toHaveValue("CC BY 4.0");
  await expect(page.getByLabel("Address")).toHaveValue(`${site()}/2016/03/river-treaty`);
  // No script of the page ran here, and what is typed outlives a reload.
  expect(await page.evaluate(() => "__ran" in window)).toBe(false);
  await page.reload();
  await expect(text(page).getByRole("textbox")).toHaveCount(theArticle.blocks.length);

  await draft(page);
  await expect(page.getByText("CC BY 4.0").first()).toBeVisible();
});

test("files come in by the picker and by drop, as the same text", async ({ open }) => {
  const page = await open(await aTeacher());
  await page.goto("/teach/lessons/new");
  for (const name of ["two-columns.pdf", "article.docx", "article.md"]) {
    await page.getByLabel("A file with the article").setInputFiles(join(files, name));
    await expect(page.getByLabel("Headline"), name).toHaveValue(theArticle.title);
    await expect.poll(() => blocksOn(page), name).toEqual(theArticle.blocks);
    await page.getByLabel("Headline").fill("");
  }
  const dropped = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    const prose = "The ministers of both countries met because the river had fallen lower than ever before. ";
    data.items.add(new File([`A dry summer\n\n${prose.repeat(5)}\n\n${prose.repeat(4)}`], "dry.txt"));
    return data;
  });
  await page.dispatchEvent("main", "drop", { dataTransfer: dropped });
  await expect(page.getByLabel("Headline")).toHaveValue("A dry summer");
  await page.getByRole("button", { name: "Bring that back" }).click();
  await expect.poll(() => blocksOn(page)).toEqual(theArticle.blocks);
});

test("what can't be brought says why and what to do, and keeps what is here", async ({ open, forgiven }) => {
  forgiven.push(/422/);
  const page = await open(await aTeacher());
  await page.goto("/teach/lessons/new");
  await page.getByLabel("Text", { exact: true }).fill("My own words, half typed.");
  const says: [address: string, words: RegExp][] = [
    ["/members/story", /asks programs not to read this page \(robots\.txt\).*paste/],
    ["/subscribers", /only to subscribers.*paste/],
    ["/nothing", /No article was found.*paste/],
    ["/picture", /no article but image\/png/],
    ["/bomb", /larger than 10 MB/],
    ["/gone", /has no page at this address/],
    ["http://127.0.0.1/", /not on the open web/],
    ["http://169.254.169.254/latest/meta-data", /not on the open web/],
    ["javascript:alert(1)", /not the address of a web page/],
  ];
  for (const [address, words] of says) {
    await fetchPage(page, address);
    await expect(page.getByText(words), address).toBeVisible();
    await expect(page.getByLabel("Address")).toBeFocused();
  }
  await expectSound(page, "import-refused");
  await page.getByLabel("A file with the article").setInputFiles({
    ...{ name: "scan.pdf", mimeType: "application/pdf" },
    buffer: Buffer.from("%PDF-1.4 and nothing more"),
  });
  await expect(page.getByText(/PDF is damaged/)).toBeVisible();
  // A file as large as may be arrives whole; a byte more does not set out.
  const largest = 10 * 1024 * 1024;
  for (const [size, words] of [
    [largest, /This text is longer than 20,000 words/],
    [largest + 1, /larger than 10 MB/],
  ] as const) {
    const buffer = Buffer.alloc(size, "Words and more. ");
    await page
      .getByLabel("A file with the article")
      .setInputFiles({ name: "long.txt", mimeType: "text/plain", buffer });
    await expect(page.getByText(words)).toBeVisible();
  }
  await expect(page.getByLabel("Text", { exact: true })).toHaveValue("My own words, half typed.");
});

test("a pasted text is checked by keyboard: joined, cut, headed, dropped, taken back, drafted", async ({
  open,
}) => {
  const page = await open(await aTeacher());
  await page.goto("/teach/lessons/new");
  const [first, second, heading, ...rest] = theArticle.blocks.map((block) => block.text);
  const middle = (second ?? "").indexOf(" According");
  const pasted = [
    first?.replace("agreement", "agree-\n\nment"),
    second?.slice(0, middle).replace(/\.$/, ""),
    second?.slice(middle),
    "Share this on Chirp",
    heading,
    ...rest,
  ].join("\n\n");
  await page.getByLabel("Headline").fill("The river treaty");
  await page.getByLabel("Text", { exact: true }).fill(pasted);
  await page.getByRole("button", { name: "Check the text first" }).click();
  await expect(page.getByText("2 paragraphs seem to be cut in two")).toBeVisible();
  await expectSound(page, "import-check");
  await page.getByRole("button", { name: "Join to the one above" }).nth(1).click();
  const field = (n: number) => text(page).getByRole("textbox").nth(n);
  await expect(field(0)).toHaveValue(/^When the ministers.*The agreement gives/);
  await expect(field(0)).toBeFocused();

  // Down through the text by arrows, a stray line dropped and brought back and dropped.
  for (let n = 1; n <= 3; n += 1) {
    await page.keyboard.press("End");
    await page.keyboard.press("Control+End");
    await page.keyboard.press("ArrowDown");
    await expect(field(n)).toBeFocused();
  }
  await expect(field(3)).toHaveValue("Share this on Chirp");
  await page.keyboard.press("Alt+Backspace");
  await expect(field(3)).toHaveValue("Why Ostravia built the dam");
  await page.keyboard.press("Alt+KeyZ");
  await expect(field(3)).toHaveValue("Share this on Chirp");
  await page.keyboard.press("Alt+Backspace");
  await page.keyboard.press("Alt+KeyH");
  await expect(field(3)).toHaveAttribute("aria-label", /^Paragraph/);
  await page.keyboard.press("Alt+KeyH");
  await expect(field(3)).toHaveAttribute("aria-label", /^Heading/);
  await field(2).focus();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("Backspace");
  await expect(field(1)).toHaveValue(/about evaporation According to/);
  await page.keyboard.press("Backspace");
  await page.keyboard.type(".");
  await page.keyboard.press("Enter");
  await expect(field(2)).toHaveValue(/^According to two of them/);
  await draft(page);
  await expect(page.getByText("Share this on Chirp")).toHaveCount(0);
});

test("a source that was corrected flags the items whose evidence changed, and no other", async ({
  open,
  forgiven,
}) => {
  forgiven.push(/422/);
  const page = await open(await aTeacher());
  await page.goto("/teach/lessons/new");
  await fetchPage(page, "/2016/03/river-treaty");
  await expect(text(page)).toBeVisible();
  await draft(page);
  await page.getByRole("link", { name: "Source", exact: true }).click();
  await expect(page).toHaveURL(/\/source$/);
  await page.getByRole("button", { name: "Check the source again" }).click();
  await expect(page.getByText("The source still says what the lesson says.")).toBeVisible();

  // The same with the text pasted, as a correction would have it.
  const corrected = theArticle.blocks
    .map((block) =>
      block.text
        .replace("Nine in ten of its farmers", "Seven in ten of its farmers")
        .replace("We bought a symbol and then", "We bought a flag and then")
        .replace(
          "The two rivals cooperated quietly, since each",
          "The two rivals worked together, because each",
        )
        .replace(/The treaty has nevertheless held for a year\. /, ""),
    )
    .concat("This article was corrected on 16 March: an earlier version misstated the share of farmers.")
    .join("\n\n");
  await page.getByText("Paste the text instead").click();
  await page.getByLabel("The text as its source has it now").fill(corrected);
  await page.getByRole("button", { name: "Check the source again" }).click();
  await expect(page.getByText(/^4 passages have changed; 1 passage is new/)).toBeVisible();
  await expect(page.getByRole("deletion").filter({ hasText: "Nine" })).toBeVisible();
  await expect(page.getByRole("insertion").filter({ hasText: "Seven" })).toBeVisible();
  await expectSound(page, "source-changed");

  // A flagged part is one press away: the editor opens with it.
  const flagged = page.getByRole("link", { name: /^(?:Item|Prompt) \d+$/ }).first();
  const hash = new URL((await flagged.getAttribute("href")) ?? "", page.url()).hash.slice(1);
  await flagged.click();
  const opened = page.locator(`[data-focus="item-${hash}"], [data-focus="prompt-${hash}"]`);
  await expect(opened).toHaveAttribute("aria-expanded", "true");
  await expect(opened).toBeInViewport();
});
