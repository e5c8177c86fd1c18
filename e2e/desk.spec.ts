import type { Page } from "playwright/test";
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

async function started(
  open: (person: UserRow) => Promise<Page>,
  change: object = {},
): Promise<{ page: Page; student: UserRow; url: string }> {
  const { student, url } = await aStudentWithWork(change);
  const page = await open(student);
  await page.goto(url);
  await page.getByRole("button", { name: "Start" }).click();
  await expect(page.getByText("0 of 4 answered")).toBeVisible();
  return { page, student, url };
}

test("a student starts, answers, is saved while typing, submits, and sees what the key decides", async ({
  open,
}) => {
  const { page, url } = await started(open, { feedback: "on-submission" });
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
  await expect(page.getByText("1 of 12 points")).toBeVisible();
  await expect(page.getByText("Not yet marked: question 3")).toBeVisible();
  await expect(page.getByText("Paragraph 2 says that insurers would not cover ships.")).toBeVisible();
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
  await expect(two.getByText("This answer was changed in another window")).toBeVisible();
  await expect(two.getByText("From the first window.")).toBeVisible();
  await two.getByRole("button", { name: "Review and submit" }).click();
  await two.getByRole("button", { name: "Submit", exact: true }).click();
  await expect(two.getByText("Question 3 has more than one text.")).toBeVisible();
  await two.getByRole("button", { name: "Keep this one: in this window" }).click();
  await expect(two.getByText("This answer was changed in another window")).toBeHidden();
  await saved(two);
  await two.reload();
  await expect(explain(two)).toHaveValue("From the second window.");
});

test("text typed without a connection, or before a reload, is not lost and can't be submitted unsaved", async ({
  open,
  forgiven,
}) => {
  forgiven.push(/ERR_INTERNET_DISCONNECTED/);
  const { page } = await started(open);
  await page.context().setOffline(true);
  await essay(page).fill("Typed without a connection.");
  await expect(page.getByText("Not saved yet: no connection.")).toBeVisible();
  await page.getByRole("button", { name: "Review and submit" }).click();
  await page.getByRole("button", { name: "Submit", exact: true }).click();
  await expect(page.getByText("1 answer is not saved yet.")).toBeVisible();
  await page.context().setOffline(false);
  await saved(page);
  await essay(page).fill("Typed just before a reload.");
  page.once("dialog", (dialog) => dialog.accept());
  await page.reload();
  await expect(essay(page)).toHaveValue("Typed just before a reload.");
  await saved(page);
});

test("a session that ended says so, and goes on after signing in again", async ({ open, forgiven }) => {
  forgiven.push(/401/);
  const { page } = await started(open);
  const cookies = await page.context().cookies();
  await page.context().clearCookies();
  await essay(page).fill("Typed after the session's end.");
  await expect(page.getByText("Your session has ended.")).toBeVisible();
  await page.context().addCookies(cookies);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await saved(page);
  await page.reload();
  await expect(essay(page)).toHaveValue("Typed after the session's end.");
});
