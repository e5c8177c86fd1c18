/** Anonymous marking, from the tick to the return: a name stands nowhere beside work before, not even in the bytes. */

import type { Page } from "playwright/test";
import { aClassWith, anAssignment } from "@/db/testing/makers";
import { aSubmission } from "@/lib/features/reviews/testing";
import { expect, test } from "./fixtures";
import { expectSound } from "./sound";

/** The page as it stands and as the server sends it: neither has any of these words. */
async function expectNowhere(page: Page, words: readonly string[]) {
  const sent = await (await page.request.get(page.url())).text();
  const stands = await page.content();
  for (const word of words) {
    expect(sent).not.toContain(word);
    expect(stands).not.toContain(word);
  }
}

test("names are hidden while an anonymous assignment is marked, and show once work is returned", async ({
  open,
}) => {
  const made = await aClassWith(3, { name: "Period 2" });
  const { teacher, students } = made;
  const assignment = await anAssignment(made);
  const [last, middle, first] = students;
  if (!first || !middle || !last) throw new Error("The class is empty.");
  for (const student of [first, middle, last]) await aSubmission(assignment, student);
  const secrets = students.flatMap(({ id, name }) => [id, name]);
  const page = await open(teacher);

  await page.goto(`/teach/assignments/${assignment.id}/edit`);
  const tick = page.getByRole("checkbox", { name: "Anonymous marking" });
  await expect(tick).toHaveAccessibleDescription(/^Names are hidden while you mark/);
  await tick.check();
  await expectSound(page, "anonymous-edit");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("names are hidden until the work is returned")).toBeVisible();
  const rows = page.getByRole("table", { name: "Students" }).getByRole("link");
  await expect(rows).toHaveText(["Student 1", "Student 2", "Student 3"]);
  await expectNowhere(page, secrets);
  await expectSound(page, "anonymous-overview");

  await page.getByRole("link", { name: "Mark by question" }).click();
  await expect(page.getByRole("heading", { name: "By question" })).toBeVisible();
  await expectNowhere(page, secrets);

  await page.goto(`/teach/assignments/${assignment.id}/live`);
  await expect(page.getByRole("row", { name: new RegExp(`^${first.name} `) })).toContainText("submitted");
  await expect(page.getByRole("table", { name: "Students" }).getByRole("link")).toHaveCount(0);

  await page.goto(`/teach/assignments/${assignment.id}`);
  await page.getByRole("link", { name: "Student 2" }).click();
  const title = page.getByRole("heading", { level: 1 });
  await expect(title).toHaveText("Student 2");
  await expect(page).toHaveTitle(/^Student 2/);
  await expect(page.getByRole("link", { name: "Previous: Student 1" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Next: Student 3" })).toBeVisible();
  await expect(page.getByLabel("Comment for Student 2")).toBeVisible();
  await expectNowhere(page, secrets);
  await expectSound(page, "anonymous-review");

  await page.getByRole("button", { name: "Return", exact: true }).click();
  await page.getByRole("button", { name: "Return anyway" }).click();
  await expect(title).toHaveText(middle.name);
  await expect(page.getByRole("link", { name: "Next: Student 3" })).toBeVisible();
  await expectNowhere(page, [first.name, last.name]);
  await page.goto(`/teach/assignments/${assignment.id}`);
  await expect(rows).toHaveText(["Student 1", middle.name, "Student 3"]);
});
