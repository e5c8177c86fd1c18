/** Assigning as a teacher does it: to classes, groups and students, on their terms, and changed mid-way without harm. */
import AxeBuilder from "@axe-core/playwright";
import { eq } from "drizzle-orm";
import type { Page } from "playwright/test";
import { db } from "@/db/client";
import { groupMembers, groups, lessons, lessonVersions, marks } from "@/db/schema";
import { aClassWith, aLessonOf, anAssignment, type LessonRow, type UserRow } from "@/db/testing/makers";
import { aSubmission } from "@/lib/features/reviews/testing";
import type { Item } from "@/lib/items/schema";
import type { Lesson } from "@/lib/lesson/schema";
import { aLesson } from "@/lib/lesson/testing";
import { childEnv } from "@/lib/shared/env";
import { newId } from "@/lib/shared/ids";
import { expect, test } from "./fixtures";

const folder = childEnv().PICTURES;
const widths = [
  { width: 1440, height: 900 },
  { width: 360, height: 740 },
];

/** Nothing for axe to find, nothing wider than a phone; with PICTURES set, pictures in both themes are kept. */
async function expectSound(page: Page, what: string): Promise<void> {
  for (const viewport of widths) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ["light", "dark"] as const) {
      if (!folder) continue;
      await page.emulateMedia({ colorScheme });
      const path = `${folder}/${what}-${colorScheme}-${viewport.width}.png`;
      await page.screenshot({ path, fullPage: true });
    }
    await page.emulateMedia({ colorScheme: "light" });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, `${what}: pixels wider than the screen`).toBeLessThanOrEqual(0);
  }
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`),
    what,
  ).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 720 });
}

async function publish(lesson: LessonRow, teacher: UserRow, content: Lesson) {
  await db.insert(lessonVersions).values({
    ...{ schoolId: teacher.schoolId, lessonId: lesson.id, version: 2 },
    ...{ content, publishedBy: teacher.id },
  });
  await db.update(lessons).set({ publishedVersion: 2 }).where(eq(lessons.id, lesson.id));
}

/** The key of the first item corrected, the second worth more, the third gone. */
function changedLesson(): Lesson {
  const lesson = aLesson();
  const items = lesson.items
    .filter(({ id }) => id !== "q3")
    .map((item) => (item.id === "q1" ? ({ ...item, key: "b" } as Item) : { ...item, points: 3 }));
  return { ...lesson, items };
}

test("a lesson corrected mid-way: who changes and by how much, before it counts; every answer stays", async ({
  open,
}) => {
  const { teacher, class_, students } = await aClassWith(35, { name: "Period 2" });
  const lesson = await aLessonOf(teacher);
  const assignment = await anAssignment({ teacher, class_, lesson });
  const [first, second, third, working] = students;
  if (!first || !second || !third || !working) throw new Error("The class is too small.");
  for (const student of students.slice(4, 30)) await aSubmission(assignment, student);
  const wrong = { kind: "multiple-choice" as const, option: "b" };
  const piece = await aSubmission(
    assignment,
    first,
    {},
    { q1: wrong, q3: { kind: "short-answer", text: "The towns." } },
  );
  await aSubmission(assignment, second, { state: "returned", returnedAt: new Date() });
  const marked = await aSubmission(assignment, third);
  await db.update(marks).set({ points: 0.5, source: "teacher" }).where(eq(marks.attemptId, marked.id));
  const open_ = await aSubmission(assignment, working, { state: "working", submittedAt: null });
  await db.delete(marks).where(eq(marks.attemptId, open_.id));

  const desk = await open(working);
  await desk.goto(`/learn/${assignment.id}`);
  await expect(desk.getByText("Explain who gained")).toBeVisible();
  await publish(lesson, teacher, changedLesson());

  const page = await open(teacher);
  await page.goto(`/teach/assignments/${assignment.id}`);
  await page.getByRole("link", { name: "See what would change" }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: "Use version 2 for this assignment" }),
  ).toBeVisible();
  const table = page.getByRole("table", { name: "Points by student" });
  const row = table
    .getByRole("row")
    .filter({ has: page.getByRole("link", { name: first.name, exact: true }) });
  await expect(row).toContainText("0 of 12");
  await expect(row).toContainText("1 of 12");
  await expect(row).toContainText("+1");
  await expect(page.getByText("1 student is working")).toBeVisible();
  await expectSound(page, "version");
  await page.getByLabel("Words to your students").fill("The key of question 1 was wrong.");
  await page.getByRole("button", { name: "Use version 2" }).click();
  await expect(page).toHaveURL(`/teach/assignments/${assignment.id}`);
  await expect(page.getByRole("link", { name: "See what would change" })).toHaveCount(0);

  // What was answered to the item that is gone is kept, shown, and not counted.
  await page.goto(`/teach/assignments/${assignment.id}/attempts/${piece.id}`);
  const gone = page.getByRole("region", { name: "No longer asked" });
  await expect(gone).toContainText("The towns.");

  // A page that was open before still saves; drawn anew, it says what changed.
  await desk.getByLabel(/Insurers there had lost/).check();
  await expect(desk.getByText(/^saved/i).first()).toBeVisible();
  await desk.reload();
  await expect(desk.getByText("The key of question 1 was wrong.")).toBeVisible();
  await expect(desk.getByText("Question 2: its points.")).toBeVisible();
  await expect(desk.getByText(/What was question 3 is no longer asked/)).toBeVisible();
  await expect(desk.getByText(/what counts as right/)).toHaveCount(0);
  await expect(desk.getByLabel(/Insurers there had lost/)).toBeChecked();
  const done = await open(second);
  await done.goto(`/learn/${assignment.id}`);
  await expect(done.getByText(/Question 1: what counts as right/)).toBeVisible();
});

test("twelve classes: one ticked and a due time is enough; a group, exceptions and accommodations are one step further", async ({
  open,
}) => {
  const { teacher, class_, students } = await aClassWith(35, { name: "Period 1, Government and Politics" });
  for (let n = 2; n <= 12; n += 1) await aClassWith(n % 3, { teacher, name: `Period ${n}` });
  const lesson = await aLessonOf(teacher);
  const [ana, ben] = students;
  if (!ana || !ben) throw new Error("The class is too small.");
  const { schoolId } = teacher;
  const groupId = newId();
  await db.insert(groups).values({ schoolId, id: groupId, classId: class_.id, name: "Tuesday readers" });
  await db.insert(groupMembers).values({ schoolId, classId: class_.id, groupId, userId: ben.id });

  // The plain case: class, due, press.
  const page = await open(teacher);
  await page.goto(`/teach/lessons/${lesson.id}/assign`);
  await expect(page.getByRole("button", { name: "Assign" })).toBeVisible();
  await expectSound(page, "assign");
  await page.getByRole("button", { name: "Assign" }).click();
  await expect(page.getByText("Choose a class, or a group or student below.")).toBeVisible();
  await page.getByLabel(class_.name).check();
  await page.getByLabel("Due", { exact: true }).fill("2099-03-04T16:00");
  await page.getByRole("button", { name: "Assign" }).click();
  await expect(page.getByText("0 of 35 submitted")).toBeVisible();
  const assignmentPath = new URL(page.url()).pathname;

  // To a group alone, with late work that costs.
  await page.goto(`/teach/lessons/${lesson.id}/assign`);
  await page.getByText("Further terms").click();
  await page.getByText("1 group, 35 students").click();
  await page.getByLabel("Tuesday readers").check();
  await page.getByLabel("Work that comes late").selectOption("percent");
  await page.getByLabel("Percent off for each day begun").fill("15");
  await page.getByLabel("Questions and options in another order").check();
  await expectSound(page, "assign-further");
  await page.getByLabel("Title", { exact: true }).fill("For the readers");
  await page.getByRole("button", { name: "Assign" }).click();
  await expect(page.getByText("0 of 1 submitted")).toBeVisible();
  await expect(page.getByText("15 % off for each day late")).toBeVisible();

  // An exception for one, and what one needs everywhere.
  await page.goto(`${assignmentPath}/exceptions`);
  await page.getByLabel("For", { exact: true }).selectOption({ label: ana.name });
  await page.getByLabel("Due", { exact: true }).fill("2099-03-06T16:00");
  await page.getByText("Fewer items").click();
  await page.getByLabel(/^3\. Explain who gained/).check();
  await page.getByRole("button", { name: "Give the exception" }).click();
  const table = page.getByRole("table", { name: "Exceptions" });
  await expect(table.getByRole("row", { name: new RegExp(`^${ana.name} `) })).toContainText("without item 3");
  await expectSound(page, "exceptions");
  await page.goto(`/teach/classes/${class_.id}/accommodations`);
  await page.getByText(`, change what ${ben.name} needs`, { exact: true }).locator("..").click();
  const needs = page
    .getByRole("row")
    .filter({ has: page.getByRole("cell", { name: ben.name, exact: true }) });
  await needs.getByLabel(/Time, in percent/).fill("150");
  await needs.getByLabel("Large print").check();
  await needs.getByRole("button", { name: "Keep" }).click();
  await expect(needs.getByText("150 % of the time · large print")).toBeVisible();
  await expectSound(page, "accommodations");

  const hers = await open(ana);
  await hers.goto("/learn");
  await expect(hers.getByRole("link", { name: "For the readers" })).toHaveCount(0);
  await expect(hers.getByText(/6 March/)).toBeVisible();
  const his = await open(ben);
  await his.goto("/learn");
  await expect(his.getByText(/4 March/)).toBeVisible();
  await his.getByRole("link", { name: "For the readers" }).click();
  await his.getByRole("button", { name: "Start" }).click();
  await expect(his.getByText("0 of 4 answered")).toBeVisible();
});

test("when a student's minutes are over, what stands can be handed in and nothing more", async ({ open }) => {
  const { teacher, class_, students } = await aClassWith(1);
  const [student] = students;
  if (!student) throw new Error("The class has no student.");
  const assignment = await anAssignment({ teacher, class_, minutes: 30 });
  const startedAt = new Date(Date.now() - 40 * 60_000);
  const piece = await aSubmission(assignment, student, { state: "working", submittedAt: null, startedAt });
  await db.delete(marks).where(eq(marks.attemptId, piece.id));
  const page = await open(student);
  await page.goto(`/learn/${assignment.id}`);
  await expect(page.getByText("Your time is over.")).toBeVisible();
  await page.getByRole("button", { name: "Submit" }).click();
  await expect(page.getByText(/^Submitted/)).toBeVisible();
});

test("with feedback at once a question is checked when it is answered, and its answer stands", async ({
  open,
}) => {
  const { teacher, class_, students } = await aClassWith(1);
  const [student] = students;
  if (!student) throw new Error("The class has no student.");
  const assignment = await anAssignment({ teacher, class_, feedback: "on-submission", atOnce: true });
  const page = await open(student);
  await page.goto(`/learn/${assignment.id}`);
  await page.getByRole("button", { name: "Start" }).click();
  await page.getByLabel(/Insurers there had lost/).check();
  await expect(page.getByText(/^saved/i).first()).toBeVisible();
  await page.getByRole("button", { name: "Check question 1" }).click();
  await expect(page.getByText("Checked: this answer stands.")).toBeVisible();
  await expect(page.getByText("Paragraph 2 says that insurers would not cover ships.")).toBeVisible();
  await expectSound(page, "checked");
  await page.reload();
  await expect(page.getByText("Checked: this answer stands.")).toBeVisible();
  await expect(page.getByLabel(/Insurers there had lost/)).toHaveCount(0);
});
