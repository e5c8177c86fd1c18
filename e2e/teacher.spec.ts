/** A teacher's lists by keyboard, and a review's marks where they are wanted. */
import { aClassWith, aLessonOf, anAssignment, aTeacher } from "@/db/testing/makers";
import { handInAll } from "@/lib/features/insight/testing";
import { aSubmission } from "@/lib/features/reviews/testing";
import { expect, test } from "./fixtures";

/** A class of `size` and an assignment whose last student in the list has submitted. */
async function aClassWhereTheLastSubmitted(size: number) {
  const made = await aClassWith(size, { name: "Period 2" });
  const assignment = await anAssignment(made);
  const byName = [...made.students].sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
  const last = byName.at(-1);
  const first = byName[0];
  if (!last || !first) throw new Error("The class is empty.");
  const piece = await aSubmission(assignment, last);
  return { ...made, assignment, first, last, piece };
}

test("a piece on the second page of students is one press away, and is marked by keyboard", async ({
  open,
}) => {
  const { teacher, assignment, last, piece } = await aClassWhereTheLastSubmitted(60);
  const page = await open(teacher);
  await page.goto(`/teach/assignments/${assignment.id}`);
  await expect(page.getByRole("link", { name: last.name })).toHaveCount(0);
  await page.getByRole("link", { name: "Review" }).click();
  await expect(page).toHaveURL(new RegExp(`/attempts/${piece.id}$`));
  await expect(page.getByRole("heading", { level: 1, name: last.name })).toBeVisible();

  const criterion = page
    .getByRole("group")
    .filter({ has: page.getByRole("radio") })
    .last();
  await criterion.getByRole("radio").first().focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowRight");
  await expect(criterion.getByRole("radio").nth(1)).toBeChecked();
  const essay = page.getByRole("group", { name: "Marks for the essay" });
  await expect(essay.getByRole("textbox")).toHaveCount(0);
  await essay.getByRole("button", { name: "Comment" }).click();
  await page.keyboard.type("Quote more.");
  await expect(essay.getByLabel("Comment")).toHaveValue("Quote more.");
  await expect(page.getByText("saved", { exact: true })).toBeVisible();
  await page.reload();
  await expect(essay.getByLabel("Comment")).toHaveValue("Quote more.");
  await expect(criterion.getByRole("radio").nth(1)).toBeChecked();
});

test("a roster of 200 is walked with the arrow keys, and a name on it is corrected", async ({ open }) => {
  const { teacher, class_, first } = await aClassWhereTheLastSubmitted(200);
  const page = await open(teacher);
  await page.goto(`/teach/classes/${class_.id}`);
  const rename = page.getByRole("button", { name: /^Rename Student/ });
  await expect(rename).toHaveCount(200);
  await rename.first().focus();
  await page.keyboard.press("ArrowDown");
  await expect(rename.nth(1)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  const field = page.getByLabel(`Name of ${first.name}`);
  await expect(field).toBeFocused();
  await field.fill("  ");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Write the name as you know the student.")).toBeVisible();
  await field.fill("Aaron Zebedee");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Rename Aaron Zebedee" })).toBeFocused();
});

test("a gradebook of 200 students and 40 assignments comes in pages that stay small", async ({ open }) => {
  const made = await aClassWith(200);
  const all = [...made.students];
  for (let i = 0; i < 40; i += 1) {
    const assignment = await anAssignment({ ...made, dueAt: new Date(Date.UTC(2026, 9, 1, i)) });
    // In a few statements, not in thousands.
    await handInAll(assignment, i % 4 === 0 ? all : all.slice(0, 30));
  }
  const page = await open(made.teacher);
  const path = `/teach/classes/${made.class_.id}/gradebook`;
  const response = await page.goto(path);
  expect((await response?.body())?.length).toBeLessThan(100 * 1024);
  await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "7" }).click();
  await expect(page).toHaveURL(/students=7&work=2/);
  await expect(page.getByRole("row")).toHaveCount(22);
});

test("a new teacher finds on every page what it will hold and how to begin", async ({ open }) => {
  const page = await open(await aTeacher());
  for (const path of ["/teach", "/teach/lessons", "/teach/classes", "/teach/assignments"]) {
    await page.goto(path);
    await expect(page.getByText(/^(Nothing|No) .+ yet$/), path).toBeVisible();
    if (process.env.UX)
      await page.screenshot({ path: `/tmp/uxshots/s/empty${path.replaceAll("/", "_")}.png` });
  }
});

test("the focus stays in the list whose row was put away", async ({ open }) => {
  const teacher = await aTeacher();
  await aLessonOf(teacher);
  await aLessonOf(teacher);
  const page = await open(teacher);
  await page.goto("/teach/lessons");
  const archive = page.getByRole("button", { name: /^Archive/ });
  await archive.first().press("Enter");
  await expect(archive).toHaveCount(1);
  await expect(page.getByRole("region", { name: "Your lessons" })).toBeFocused();
  await archive.press("Enter");
  await expect(page.getByText("No lesson yet")).toBeVisible();
  await expect(page.getByRole("main")).toBeFocused();
});

test("a mark that one teacher typed is not saved by another who signs in in the same browser", async ({
  open,
  forgiven,
}) => {
  forgiven.push(/403/);
  const { teacher, assignment, piece } = await aClassWhereTheLastSubmitted(1);
  const page = await open(teacher);
  await page.goto("/teach");
  const send = (as: string) =>
    page.evaluate(
      async ({ attemptId, body }) => {
        const headers = { "content-type": "application/json" };
        const path = `/api/reviews/${attemptId}/marks`;
        return (await fetch(path, { method: "POST", headers, body: JSON.stringify(body) })).status;
      },
      { attemptId: piece.id, body: { as, assignmentId: assignment.id, base: 0, itemId: "q3", points: 1 } },
    );
  expect(await send((await aTeacher({ schoolId: teacher.schoolId })).id)).toBe(403);
  expect(await send(teacher.id)).toBe(200);
});
