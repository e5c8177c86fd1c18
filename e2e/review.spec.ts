/** Reviewing a class: by question and student by student, by keyboard alone, beside a colleague, and live. */

import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { and, eq, isNull } from "drizzle-orm";
import type { Page } from "playwright/test";
import { db } from "@/db/client";
import { classTeachers, marks } from "@/db/schema";
import { aClassWith, anAssignment, aTeacher } from "@/db/testing/makers";
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
  await page.getByRole("link", { name: "Review by question" }).focus();
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
