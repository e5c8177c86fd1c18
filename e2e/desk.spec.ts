import AxeBuilder from "@axe-core/playwright";
import type { BrowserContextOptions, Page } from "playwright/test";
import { aClassWith, anAssignment, type UserRow } from "@/db/testing/makers";
import { expect, test } from "./fixtures";

async function aStudentWithWork(change: object) {
  const { teacher, class_, students } = await aClassWith(1);
  const [student] = students;
  if (!student) throw new Error("The class is empty.");
  const assignment = await anAssignment({
    teacher,
    class_,
    title: "The treaty",
    attemptsAllowed: 2,
    ...change,
  });
  return { student, url: `/learn/${assignment.id}` };
}

const saved = (page: Page) => expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
const explain = (page: Page) => page.getByRole("textbox", { name: "Explain who gained" });
const essay = (page: Page) => page.getByRole("textbox", { name: "Your essay" });

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const conflict = (page: Page) => page.getByText("This answer was changed in another window");

/** Hands the work in as it is saved, unanswered parts and all. */
async function handIn(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Review and submit" }).click();
  await page.getByRole("button", { name: "Submit", exact: true }).click();
  await expect(page.getByText(/^Submitted/)).toBeVisible();
}

/** Nothing for axe to find in either theme. */
async function expectSound(page: Page, what: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
    expect(found, `${what}, ${colorScheme}`).toEqual([]);
  }
}

async function started(
  open: (person: UserRow, options?: BrowserContextOptions) => Promise<Page>,
  change: object = {},
  options: BrowserContextOptions = {},
): Promise<{ page: Page; student: UserRow; url: string }> {
  const { student, url } = await aStudentWithWork(change);
  const page = await open(student, options);
  await page.goto(url);
  await page.getByRole("button", { name: "Start" }).click();
  await expect(page.getByText("0 of 4 answered")).toBeVisible();
  return { page, student, url };
}

test("a student starts, answers, is saved while typing, submits, and sees what the key decides", async ({
  open,
}) => {
  const { page, url } = await started(open, { feedback: "on-submission" });
  await expect(heading(page)).toBeFocused();
  await page.getByLabel("Insurers there had lost their ships.").check();
  await saved(page);
  await page.getByRole("button", { name: "Point at the text" }).click();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Space");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Point at the text" })).toBeFocused();
  await expect(page.getByText("¶1 “However, the harbour towns")).toBeVisible();
  await explain(page).pressSequentially("The state gained; the towns did not.", { delay: 20 });
  await saved(page);
  await page.goto("/learn");
  await expect(page.getByRole("row", { name: "The treaty" })).toContainText("3 of 4 answered");
  await page.goto(url);
  await expect(explain(page)).toHaveValue("The state gained; the towns did not.");

  await page.getByRole("button", { name: "Review and submit" }).click();
  await expect(page.getByText("One part is unanswered:")).toBeVisible();
  await expect(page.getByRole("listitem").getByRole("link", { name: "Essay", exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Submit", exact: true }).dblclick();
  await expect(page.getByText(/^Submitted/)).toBeVisible();
  await expect(heading(page)).toBeFocused();
  await expect(page.getByText("1 of 12 points")).toBeVisible();
  await expect(page.getByText("Not yet marked: question 3")).toBeVisible();
  await expect(page.getByText("Paragraph 2 says that insurers would not cover ships.")).toBeVisible();
  await page.getByRole("link", { name: "paragraph 2" }).click();
  await expect(page.locator(".lit")).toHaveText(/insurers would no longer cover ships/);
  await page.getByRole("link", { name: /^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/ }).click();
  await expect(page.getByText("What is kept is exactly what was handed in.")).toBeVisible();
  await page.goto(url);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByText("attempt 2 of 2")).toBeVisible();
});

test("two windows keep both texts until the student chooses", async ({ open, forgiven }) => {
  forgiven.push(/409/);
  const { page, url } = await started(open);
  const two = await page.context().newPage();
  await two.goto(url);
  await expect(two.getByText("0 of 4 answered")).toBeVisible();
  await explain(page).fill("From the first window.");
  await saved(page);
  await explain(two).fill("From the second window.");
  await expect(conflict(two)).toBeVisible();
  await expect(two.getByText("From the first window.")).toBeVisible();
  await two.getByRole("button", { name: "Review and submit" }).click();
  await two.getByRole("button", { name: "Submit", exact: true }).click();
  await expect(two.getByText("Question 3 has more than one text.")).toBeVisible();
  await two.getByRole("button", { name: "Keep this one: in this window" }).click();
  await expect(conflict(two)).toBeHidden();
  await saved(two);
  await two.reload();
  await expect(explain(two)).toHaveValue("From the second window.");
});

test("text typed without a connection, or before a reload, is not lost and can't be submitted unsaved", async ({
  open,
  forgiven,
}) => {
  // What loads once the page is idle may find the network gone.
  forgiven.push(/ERR_INTERNET_DISCONNECTED/, /ERR_FAILED .*\/_next\/static\/chunks\//);
  const { page } = await started(open);
  await page.context().setOffline(true);
  await essay(page).fill("Typed without a connection.");
  await expect(page.getByText("Kept on this device, not yet sent")).toBeVisible();
  await page.getByRole("button", { name: "Review and submit" }).click();
  await page.getByRole("button", { name: "Submit", exact: true }).click();
  await expect(page.getByText("is handed in as soon as there is one")).toBeVisible();
  await page.getByRole("button", { name: "Go on working" }).click();
  await page.context().setOffline(false);
  await saved(page);
  await essay(page).fill("Typed just before a reload.");
  page.once("dialog", (dialog) => dialog.accept());
  await page.reload();
  await expect(essay(page)).toHaveValue("Typed just before a reload.");
  await saved(page);
});

test("the browser's Back shows the answers as they are now, and the work as it is now", async ({ open }) => {
  const { page, url } = await started(open);
  await essay(page).fill("Typed after the page was drawn.");
  await saved(page);
  await page.getByRole("link", { name: "My work" }).click();
  await expect(page.getByRole("row", { name: "The treaty" })).toContainText("1 of 4 answered");
  await page.goBack();
  await expect(essay(page)).toHaveValue("Typed after the page was drawn.");
  await essay(page).press("Control+End");
  await essay(page).pressSequentially(" And more.");
  await saved(page);
  await expect(conflict(page)).toBeHidden();
  await page.getByRole("link", { name: "My work" }).click();
  await expect(page.getByRole("row", { name: "The treaty" })).toBeVisible();
  const two = await page.context().newPage();
  await two.goto(url);
  await expect(essay(two)).toHaveValue("Typed after the page was drawn. And more.");
  await handIn(two);
  await page.goBack();
  await expect(page.getByText(/^Submitted/)).toBeVisible();
});

test("text that stayed on a device while the work was submitted elsewhere is shown there until it is discarded", async ({
  open,
  forgiven,
}) => {
  forgiven.push(/409/);
  const { page, student, url } = await started(open);
  const elsewhere = await open(student);
  await elsewhere.goto(url);
  await handIn(elsewhere);
  await essay(page).fill("Typed on this device alone.");
  await expect(page.getByText("What was not saved stays on this device.")).toBeVisible();
  page.once("dialog", (dialog) => dialog.accept());
  await page.reload();
  const left = page.getByRole("region", {
    name: "Text on this device that was not part of what you submitted",
  });
  await expect(left).toContainText("Typed on this device alone.");
  await elsewhere.reload();
  await expect(elsewhere.getByText("No essay")).toBeVisible();
  await expect(elsewhere.getByText("Typed on this device alone.")).toBeHidden();
  await left.getByRole("button", { name: "Discard" }).click();
  await expect(left).toBeHidden();
  await page.reload();
  await expect(page.getByText("No essay")).toBeVisible();
  await expect(left).toBeHidden();
});

test("a text too large to be sent while its page goes away is there on the next visit, and saved", async ({
  open,
  forgiven,
}) => {
  // The requests that the test cuts off; on a busy machine one comes before the page has gone.
  forgiven.push(/ERR_FAILED/);
  const { page, url } = await started(open);
  const text = "の".repeat(30_000);
  await page.route("**/api/answers", (route) => route.abort());
  await essay(page).fill(text);
  page.once("dialog", (dialog) => dialog.accept());
  await page.goto("/learn");
  await page.unroute("**/api/answers");
  await page.goto(url);
  await expect(essay(page)).toHaveValue(text);
  await saved(page);
});

test("the desk is no taller than a wide window; times are by the student's own clock", async ({ open }) => {
  const dueAt = new Date(Date.now() + 30 * 24 * 3_600_000);
  dueAt.setUTCHours(18, 30, 0, 0);
  const { page } = await started(
    open,
    { dueAt, timeZone: "Europe/London" },
    { timezoneId: "Asia/Tokyo", viewport: { width: 1440, height: 900 } },
  );
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(900);
  const due = page.getByRole("time");
  await expect(due).toHaveText(/0[34]:30 your time$/);
  await expect(due).toHaveAttribute("title", /1[89]:30 \(Europe\/London\)$/);
  await handIn(page);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(900);
});

test("axe finds nothing before the start, beside two texts, before and after submitting", async ({
  open,
  forgiven,
}) => {
  forgiven.push(/409/);
  const { student, url } = await aStudentWithWork({});
  const page = await open(student, { reducedMotion: "reduce" });
  await page.goto(url);
  await expectSound(page, "before the start");
  await page.getByRole("button", { name: "Start" }).click();
  await expect(page.getByText("0 of 4 answered")).toBeVisible();
  const two = await page.context().newPage();
  await two.goto(url);
  await explain(two).fill("From the other window.");
  await saved(two);
  await explain(page).fill("From this window.");
  await expect(conflict(page)).toBeVisible();
  await page.getByRole("button", { name: "Review and submit" }).click();
  await expectSound(page, "two texts, and the way to submit");
  await page.getByRole("button", { name: "Keep this one: in this window" }).click();
  await saved(page);
  await page.getByRole("button", { name: "Submit", exact: true }).click();
  await expect(page.getByText(/^Submitted/)).toBeVisible();
  await expectSound(page, "submitted");
});
