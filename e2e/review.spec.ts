/** Reviewing a class: by question and student by student, by keyboard alone, beside a colleague, and live. */

import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { and, eq, isNull } from "drizzle-orm";
import type { Page } from "playwright/test";
import { db } from "@/db/client";
import { attempts, classTeachers, marks } from "@/db/schema";
import { aClassWith, anAssignment, anAttempt, aTeacher } from "@/db/testing/makers";
import { saveAnswer } from "@/lib/features/attempts/save";
import { aPage, claimsOf, typed } from "@/lib/features/attempts/testing";
import { aSubmission, fullAnswers } from "@/lib/features/reviews/testing";
import { childEnv } from "@/lib/shared/env";
import { expect, test } from "./fixtures";

const folder = childEnv().PICTURES;
const picture = async (page: Page, name: string) => {
  if (folder) await page.screenshot({ path: join(folder, `review-${name}.png`), fullPage: true });
};

const said = [
  "The state gained forty million and the towns saw little.",
  "the state gained forty million, and the towns saw little",
  "The towns saw little of the forty million that the treaty earned.",
  "The treaty earned forty million but the harbour towns got almost nothing.",
  "The state gained a lot of money.",
  "The treaty brought in a lot of money for the state.",
  "The fishermen gained.",
  "Nobody gained from the treaty.",
  "The towns did not gain.",
  "The crews wanted shorter trips.",
];
const q3 = (text: string) => ({ ...fullAnswers, q3: { kind: "short-answer" as const, text } });

/** A class whose students have all handed in, with a colleague who teaches it too. */
async function aClassThatHandedIn(size: number) {
  const made = await aClassWith(size, { name: "Period 2" });
  const { teacher, class_, students } = made;
  const colleague = await aTeacher({ schoolId: teacher.schoolId, name: "Sami Haddad" });
  await db
    .insert(classTeachers)
    .values({ schoolId: teacher.schoolId, classId: class_.id, userId: colleague.id });
  const assignment = await anAssignment(made);
  const pieces = [];
  for (const [n, student] of students.entries())
    pieces.push(await aSubmission(assignment, student, {}, q3(said[n % said.length] ?? "")));
  return { ...made, colleague, assignment, pieces };
}
const unmarked = (schoolId: string) =>
  db.$count(marks, and(eq(marks.schoolId, schoolId), eq(marks.itemId, "q3"), isNull(marks.points)));
const sound = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`)).toEqual(
    [],
  );
};

test("a class of 30 is marked by question with the keyboard alone, beside a colleague, and nothing crosses", async ({
  open,
}) => {
  const { teacher, colleague, assignment } = await aClassThatHandedIn(30);
  const page = await open(teacher);
  await page.goto(`/teach/assignments/${assignment.id}`);
  await page.getByRole("link", { name: "Mark by question" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "By question" })).toBeVisible();
  const list = page.getByRole("list", { name: "Groups of answers" });
  const groups = list.getByRole("button");
  const many = await groups.count();
  expect(many).toBeLessThan(said.length);
  await expect(page.getByText(/^30 answers in/)).toBeVisible();
  await picture(page, "by-question");
  await sound(page);

  // A suggestion stands there with its reasons, and gives nothing by itself.
  await expect(page.getByText(/^Suggested: /)).toBeVisible();
  await expect(page.getByLabel("Points")).toHaveValue("");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Give points first.")).toBeVisible();
  await page.keyboard.press("Escape");

  // A comment typed once is kept in the bank, and put in again by keyboard.
  await page.keyboard.press("c");
  await page.keyboard.type("Who says so?");
  await page.getByRole("button", { name: "Keep in the bank" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("in the bank", { exact: true })).toBeVisible();

  // One member is pulled out: it comes next, with a decision of its own.
  const first = groups.first();
  const before = (await first.textContent()) ?? "";
  await page.locator("h1").click();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("x");
  await expect(groups).toHaveCount(many + 1);
  await expect(first).not.toHaveText(before);
  await page.keyboard.press("1");
  await expect(page.getByRole("checkbox").first()).toBeChecked();
  await expect(page.getByLabel("Points")).toHaveValue("1");
  await page.keyboard.press("Enter");
  await expect(first).toContainText("✓ 1 of 2");
  await expect(groups.nth(1)).toHaveAttribute("aria-current", "true");
  await page.keyboard.press("b");
  await page.keyboard.type("says");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: /^Comment/ })).toHaveValue("Who says so?");
  await page.keyboard.press("f");
  await page.keyboard.press("Enter");
  await expect(groups.nth(1)).toContainText("✓ 2 of 2");

  // A colleague who began with the same groups: what she saw is no longer so, and she is told instead of overwriting.
  const hers = await open(colleague);
  await hers.goto(`/teach/assignments/${assignment.id}/questions?item=q3`);
  await expect(hers.getByLabel("Points")).toBeEnabled();
  await hers.keyboard.press("0");
  await expect(hers.getByLabel("Points")).toHaveValue("0");
  await page.keyboard.press("f");
  await page.keyboard.press("Enter");
  await expect(groups.nth(2)).toContainText("✓ 2 of 2");
  await hers.keyboard.press("Enter");
  await expect(hers.getByText("marked meanwhile").first()).toBeVisible();
  await hers.keyboard.press("k");
  await expect(hers.getByText(`${teacher.name} marked this while you did.`)).toBeVisible();
  await picture(hers, "by-question-meanwhile");

  for (let n = 3; n <= many; n++) {
    await page.keyboard.press("s");
    await page.keyboard.press("Enter");
    await expect(groups.nth(n)).toContainText(/✓/);
  }
  await expect(page.getByText("All decided")).toBeVisible();
  expect(await unmarked(teacher.schoolId)).toBe(0);
  const stands = await db.$count(
    marks,
    and(eq(marks.schoolId, teacher.schoolId), eq(marks.markedBy, colleague.id)),
  );
  expect(stands).toBe(0);
  await page.keyboard.press("?");
  await expect(page.getByRole("heading", { name: "Keys of this page" })).toBeVisible();
});

/** Milliseconds from a key to the frame that shows another student's name. */
async function msToNext(page: Page, key: string, name: string): Promise<number> {
  await page.evaluate((wanted) => {
    const at: { pressed?: number; shown?: number } = {};
    (globalThis as { walked?: typeof at }).walked = at;
    document.addEventListener(
      "keydown",
      () => {
        at.pressed ??= performance.now();
      },
      { capture: true, once: true },
    );
    const look = () => {
      if (document.querySelector("h1")?.textContent === wanted) at.shown ??= performance.now();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, name);
  await page.keyboard.press(key);
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  return page.evaluate(() => {
    const { pressed = 0, shown = performance.now() } =
      (globalThis as { walked?: { pressed?: number; shown?: number } }).walked ?? {};
    return shown - pressed;
  });
}

/** How often something was asked for by now whose address holds these words. */
function requestsFor(page: Page, words: string): () => number {
  let count = 0;
  page.on("request", (request) => {
    count += request.url().includes(words) ? 1 : 0;
  });
  return () => count;
}

test("the next of 200 submissions is there at a key press; comments stand on words; nothing reloads or crosses", async ({
  open,
}) => {
  const { teacher, assignment, students, pieces } = await aClassThatHandedIn(200);
  const [first, second, third] = [...students].sort((a, b) =>
    a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1,
  );
  if (!first || !second || !third) throw new Error("The class is empty.");
  const pieceOf = ({ id }: { id: string }) => pieces.find(({ userId }) => userId === id)?.id ?? "";
  const page = await open(teacher);
  let documents = 0;
  page.on("request", (request) => {
    documents += request.isNavigationRequest() ? 1 : 0;
  });
  const aheadAtFirst = page.waitForResponse((response) => response.url().includes(pieceOf(second)));
  await page.goto(`/teach/assignments/${assignment.id}/attempts/${pieceOf(first)}`);
  await expect(page.getByRole("heading", { level: 1, name: first.name })).toBeVisible();
  await aheadAtFirst;

  // The rubric by keyboard, which is this student's alone.
  const essay = page.getByRole("group", { name: "Marks for the essay" });
  await essay.getByRole("radio").first().focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByText("saved", { exact: true })).toBeVisible();

  // A comment on a stretch: marked with Shift and the arrows, in the answer itself.
  const part = page.locator("#part-essay");
  await part.getByRole("button", { name: "Comment on a stretch" }).focus();
  await page.keyboard.press("Enter");
  await expect(part.getByLabel("Mark the words, then press Enter")).toBeFocused();
  for (let n = 0; n < 5; n++) await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Enter");
  await expect(part.getByLabel("Comment on “Those”")).toBeFocused();
  await page.keyboard.type("Who exactly?");
  // Keeping it refreshes the page, which drops what was fetched ahead: the next submission is fetched again by itself.
  const asked = requestsFor(page, pieceOf(second));
  const ahead = page.waitForResponse((response) => response.url().includes(pieceOf(second)));
  await page.keyboard.press("Control+Enter");
  const remarks = part.getByRole("list", { name: "Comments on the text" });
  await expect(remarks).toContainText("on “Those”");
  await expect(part.locator("mark")).toHaveText(/^Those/);
  await page.getByText("Private note").click();
  await page.getByLabel(/no student sees it/).fill("Ask her how she found this.");
  await expect(page.getByText("Note: saved")).toBeVisible();
  await page.getByLabel(`Comment for ${first.name}`).fill("Well argued.");
  await expect(page.getByText("saved", { exact: true })).toBeVisible();
  await picture(page, "by-student");
  await sound(page);

  // From down here, where the links to it are out of sight; it stands there, and nothing more of it is asked for.
  await ahead;
  await page.getByLabel(`Comment for ${first.name}`).blur();
  const before = asked();
  expect(before).toBeGreaterThan(0);
  const walked = [await msToNext(page, "j", second.name)];
  expect(asked()).toBe(before);
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  await expect(page.getByRole("list", { name: "Comments on the text" })).toHaveCount(0);
  await expect(page.getByLabel(`Comment for ${second.name}`)).toHaveValue("");
  await page.waitForLoadState("networkidle");
  walked.push(await msToNext(page, "j", third.name));
  await page.waitForLoadState("networkidle");
  walked.push(await msToNext(page, "k", second.name), await msToNext(page, "k", first.name));
  console.log(`next submission after ${walked.map((ms) => ms.toFixed(0)).join(", ")} ms`);
  await expect(essay.getByRole("radio", { checked: true })).toHaveCount(1);
  await expect(page.getByLabel(`Comment for ${first.name}`)).toHaveValue("Well argued.");
  await expect(remarks).toContainText("Who exactly?");
  expect(documents).toBe(1);

  // Returned for revision: the student reads what is hers to read, and goes on from her answers.
  await page.getByRole("button", { name: "Return for revision" }).click();
  await page.getByRole("button", { name: "Return for revision anyway" }).click();
  await expect(page.getByText(/^Returned for revision:/)).toBeVisible();
  const hers = await open(first);
  await hers.goto(`/learn/${assignment.id}`);
  await expect(hers.getByRole("list", { name: "Comments on the text" })).toContainText("Who exactly?");
  await expect(hers.locator("#q-essay mark")).toHaveText(/^Those/);
  expect(await hers.content()).not.toContain("Ask her how");
  await picture(hers, "student-remarks");
  await hers.getByRole("button", { name: "Revise" }).click();
  await expect(hers.getByText(/Those who live beside the sea/).first()).toBeAttached();
});

test("a class is watched live: who works, where they are, who handed in", async ({ open }) => {
  const made = await aClassWith(30, { name: "Period 2" });
  const { teacher, students } = made;
  const assignment = await anAssignment(made);
  const [first, second] = students;
  if (!first || !second) throw new Error("The class is empty.");
  const page = await open(teacher);
  await page.goto(`/teach/assignments/${assignment.id}/live`);
  await expect(page.getByText("Live.", { exact: true })).toBeVisible();
  await expect(page.getByText("0 working · 0 stopped · 0 submitted · 30 not started")).toBeVisible();
  const attempt = await anAttempt(assignment, first);
  const row = page.getByRole("row", { name: new RegExp(`^${first.name} `) });
  await expect(row).toContainText("has begun");
  await saveAnswer(claimsOf(first), aPage(attempt)(typed("The towns saw little.")));
  await expect(row).toContainText("on question 3");
  await expect(row).toContainText("1 of 4");
  await expect(page.getByText("1 working · 0 stopped · 0 submitted · 29 not started")).toBeVisible();
  await aSubmission(assignment, second);
  await expect(page.getByText("1 working · 0 stopped · 1 submitted · 28 not started")).toBeVisible();
  await picture(page, "live");
  await sound(page);
});

test("long feedback that could not be saved is there again after the browser was killed, and goes out", async ({
  open,
  forgiven,
}) => {
  forgiven.push(/ERR_INTERNET_DISCONNECTED/);
  const { teacher, assignment, pieces } = await aClassThatHandedIn(2);
  const [piece, other] = pieces;
  const page = await open(teacher);
  const context = page.context();
  await page.goto(`/teach/assignments/${assignment.id}/attempts/${piece?.id}`);
  const long = "Your second paragraph says who gained, but not who lost. ".repeat(20);
  await context.setOffline(true);
  await page.getByLabel(/^Comment for /).fill(long);
  await expect(page.getByText("It is kept on this device.")).toBeVisible();
  await page.close();
  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(`/teach/assignments/${assignment.id}/attempts/${other?.id}`);
  await expect(again.getByLabel(/^Comment for /)).toHaveValue("");
  await again.goto(`/teach/assignments/${assignment.id}/attempts/${piece?.id}`);
  await expect(again.getByLabel(/^Comment for /)).toHaveValue(long);
  await expect(again.getByText("saved", { exact: true })).toBeVisible();
  const [row] = await db
    .select({ comment: attempts.comment })
    .from(attempts)
    .where(eq(attempts.id, piece?.id ?? ""));
  expect(row?.comment).toBe(long);
});
