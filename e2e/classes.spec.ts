/** A class from a school's list to its cards, its groups, its teachers, and its data. */
import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "playwright/test";
import { aClassWith, aLessonOf, anAssignment, anAttempt, aTeacher } from "@/db/testing/makers";
import { childEnv } from "@/lib/shared/env";
import { expect, test } from "./fixtures";
import { answerAll } from "./world";

test.use({ trace: "off" });

const pictures = childEnv().PICTURES;

async function axe(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}

/** Nothing for axe to find and nothing wider than the screen, as the page stands, in both themes, wide and narrow. */
async function expectSound(page: Page, name: string, asks = axe): Promise<void> {
  for (const [scheme, width] of [
    ["light", 1440],
    ["dark", 360],
  ] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 900 });
    if (pictures)
      await page.screenshot({ path: `${pictures}/classes-${name}-${scheme}-${width}.png`, fullPage: true });
    expect(await asks(page), name).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, `${name}: pixels wider than the screen`).toBeLessThanOrEqual(0);
  }
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 1280, height: 900 });
}

/** Pages of the paper that the page would be printed on. */
async function sheets(page: Page, format: "A4" | "Letter"): Promise<number> {
  const pdf = (await page.pdf({ format, preferCSSPageSize: false })).toString("latin1");
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

const windows1252 = (text: string) => Buffer.from(text, "latin1");

test("a school's list comes in once, its doubts are asked, and its cards sign in", async ({ open }) => {
  const { teacher, class_, students } = await aClassWith(2, { name: "Period 2" });
  const [present, gone] = students;
  if (!present || !gone) throw new Error("The class is too small.");
  const page = await open(teacher);
  await page.goto(`/teach/classes/${class_.id}`);
  await page.getByRole("button", { name: `Remove ${gone.name}` }).click();
  await expect(page.getByRole("button", { name: `Put back ${gone.name}` })).toBeVisible();
  await page.getByRole("link", { name: "Add a list" }).click();

  const file = [
    "Last name;First name;Student ID",
    "Muñoz;José;4711",
    '"O\'Neill; Siobhán";;4712',
    ";;4713",
    "Lee;Bob;4711",
    `;${present.name};`,
    `;${gone.name};`,
    "Roy;Cyd;",
    "Roy;Cyd;",
    ...Array.from({ length: 15 }, (_, i) => `Student;Number ${i};${5000 + i}`),
  ].join("\r\n");
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose a file" }).click();
  await (await chooser).setFiles({ name: "roster.csv", mimeType: "text/csv", buffer: windows1252(file) });
  await expect(page.getByLabel("The list", { exact: true })).toHaveValue(/Muñoz;José/);
  await page.getByRole("button", { name: "Look it over" }).click();
  await expect(page.getByRole("heading", { name: "What this list does" })).toBeFocused();
  await expect(page.getByText("José Muñoz 4711")).toBeVisible();
  await expect(page.getByText("Line 4: There is no name here.")).toBeVisible();
  await expect(page.getByText("Line 5: The number 4711 is José Muñoz’s, in line 2.")).toBeVisible();
  const twin = page.getByRole("checkbox", { name: /Cyd Roy in line 9 is another student/ });
  await expect(page.getByRole("button", { name: "Add 18 students" })).toBeVisible();
  await twin.focus();
  await page.keyboard.press("Space");
  await page.getByRole("checkbox", { name: `Bring ${gone.name} back` }).check();
  await expectSound(page, "import");

  // Read otherwise, it says so at once, and what was ticked stays.
  await page.getByLabel(/Student ID/).selectOption("Leave out");
  await expect(page.getByText("Bob Lee", { exact: true })).toBeVisible();
  await page.getByLabel(/Student ID/).selectOption("Student number");
  await expect(page.getByText("José Muñoz 4711")).toBeVisible();
  await expect(twin).toBeChecked();
  await page.getByRole("button", { name: "Add 20 students" }).click();
  await expect(page.getByRole("heading", { name: "19 students added" })).toBeFocused();
  await expect(page.getByText("1 is back · 1 was in the class already.")).toBeVisible();
  const cards = page.getByRole("list", { name: "Sign-in cards" }).getByRole("listitem");
  await expect(cards).toHaveCount(19);
  await expectSound(page, "new-cards");
  expect(await sheets(page, "A4")).toBe(3);
  expect(await sheets(page, "Letter")).toBe(3);
  if (pictures) {
    await page.emulateMedia({ media: "print" });
    await page.pdf({ format: "A4", path: `${pictures}/classes-cards.pdf` });
    await page.emulateMedia({ media: null });
  }
  const [handle = "", passphrase = ""] = await cards
    .filter({ hasText: "José Muñoz" })
    .locator("dd")
    .filter({ hasNotText: "sign-in" })
    .allInnerTexts();

  // The same list again adds nobody.
  await page.goto(`/teach/classes/${class_.id}/import`);
  await page.getByLabel("The list", { exact: true }).fill(file);
  await page.getByLabel("The list", { exact: true }).press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByText(/Nobody to add/)).toBeVisible();

  const visitor = await open(null);
  await visitor.goto("/sign-in");
  await visitor.getByLabel(/handle/i).fill(handle);
  await visitor.getByLabel(/passphrase/i).fill(passphrase);
  await visitor.getByRole("button", { name: "Sign in" }).click();
  await expect(visitor).toHaveURL(/\/learn$/);
});

test("new passphrases for a class of 35 are made after a second word, and shown once", async ({ open }) => {
  const { teacher, class_ } = await aClassWith(35, { name: "Period 4" });
  const page = await open(teacher);
  await page.goto(`/teach/classes/${class_.id}/cards`);
  await expectSound(page, "cards");
  expect(await sheets(page, "Letter")).toBe(5);
  await page.getByRole("button", { name: "New passphrases for all" }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "New passphrases for all 35 students?" });
  await expect(dialog).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "New passphrases for all" })).toBeFocused();
  await page.keyboard.press("Enter");
  await dialog.getByRole("button", { name: "Make new passphrases" }).click();
  await expect(page.getByRole("heading", { name: "35 new passphrases" })).toBeFocused();
  await expect(page.getByText(/^[a-z]+-[a-z]+-[a-z]+$/)).toHaveCount(35);
  await page.reload();
  await expect(page.getByText("the one you have")).toHaveCount(35);
});

test("a class of 35 has groups, filled by keyboard and by pasted names", async ({ open }) => {
  const made = await aClassWith(35, { name: "Period 6" });
  const { teacher, class_, students } = made;
  const [first, second, third] = [...students].sort((a, b) =>
    a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1,
  );
  if (!first || !second || !third) throw new Error("The class is too small.");
  const assignment = await anAssignment({
    ...made,
    title: "The treaty",
    dueAt: new Date(Date.now() + 86_400_000),
  });
  await anAttempt(assignment, first, { state: "submitted", submittedAt: new Date() });
  const page = await open(teacher);
  await page.goto(`/teach/classes/${class_.id}`);
  const given = page.getByRole("region", { name: "Assignments" });
  await expect(given.getByRole("link", { name: "The treaty" })).toBeVisible();
  await expect(given.getByText(/1 of 35 submitted · due/)).toBeVisible();
  await page.getByLabel("New group").fill("Blue table");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Blue table" })).toBeVisible();
  await page.getByRole("checkbox", { name: first.name, exact: true }).focus();
  await page.keyboard.press("Space");
  await page.getByLabel("Or by name").fill(`${second.name.toUpperCase()}\nNobody Atall`);
  await page.getByRole("button", { name: "Save" }).press("Enter");
  await expect(page.getByText("Nobody in the class is called Nobody Atall.")).toBeVisible();
  await expect(page.getByLabel("Or by name")).toHaveValue(/Nobody Atall/);
  await expect(page.getByRole("checkbox", { name: first.name, exact: true })).toBeChecked();
  await page.getByLabel("Or by name").fill(second.name.toUpperCase());
  await page.getByRole("button", { name: "Save" }).press("Enter");
  await expect(page.getByText("Saved.")).toBeVisible();
  await expect(page.getByText("A group of 2 · 35 in the class")).toBeVisible();
  await expect(page.getByRole("checkbox", { name: second.name, exact: true })).toBeChecked();
  await expect(page.getByLabel("Or by name")).toHaveValue("");
  await page.getByRole("checkbox", { name: first.name, exact: true }).uncheck();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("A group of 1 · 35 in the class")).toBeVisible();
  await expectSound(page, "group");

  // A student may be in several; and a group goes away, its students don't.
  await page.goto(`/teach/classes/${class_.id}`);
  await page.getByLabel("New group").fill("Red table");
  await page.keyboard.press("Enter");
  await page.getByRole("checkbox", { name: second.name, exact: true }).check();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("A group of 1 · 35 in the class")).toBeVisible();
  await page.getByRole("link", { name: "Period 6" }).click();
  await expect(page.getByRole("region", { name: "Groups" }).getByText(second.name)).toHaveCount(2);
  await page.getByRole("link", { name: "Red table" }).click();
  await page.getByRole("button", { name: "Delete the group" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete the group" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Period 6" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Red table" })).toHaveCount(0);
  await expectSound(page, "class");
});

test("two teachers teach a class together, and one goes again", async ({ open }) => {
  const { teacher, class_ } = await aClassWith(200, { name: "Period 8" });
  const colleague = await aTeacher({ schoolId: teacher.schoolId, name: "Sami Haddad" });
  const page = await open(teacher);
  await page.goto(`/teach/classes/${class_.id}`);
  await expect(page.getByRole("button", { name: "Leave the class" })).toHaveCount(0);
  await page.getByLabel("Teach together with").selectOption({ label: `Sami Haddad, ${colleague.email}` });
  await page.getByRole("button", { name: "Add", exact: true }).press("Enter");
  await expect(page.getByRole("button", { name: "Remove Sami Haddad" })).toBeVisible();
  // Two hundred rows are the rows of thirty-five, which axe has seen: here only the width counts.
  await expectSound(page, "class-of-200", async () => []);

  const hers = await open(colleague);
  await hers.goto("/teach/classes");
  await hers.getByRole("link", { name: "Period 8", exact: true }).click();
  await expect(hers.getByRole("button", { name: /^Rename Student/ })).toHaveCount(200);
  await hers.getByRole("button", { name: "Leave the class" }).click();
  await expect(hers).toHaveURL(/\/teach\/classes$/);
  await expect(hers.getByText("No class yet")).toBeVisible();
  expect((await hers.request.get(`/teach/classes/${class_.id}`)).status()).toBe(404);
});

test("a class's data is taken whole, and a student's is taken and erased", async ({ open }) => {
  const made = await aClassWith(2, { name: "Period 9" });
  const { teacher, class_, students } = made;
  const [student, other] = students;
  if (!student || !other) throw new Error("The class is too small.");
  const lesson = await aLessonOf(teacher);
  const assignment = await anAssignment({ ...made, lesson, title: "=1+1" });
  const piece = await anAttempt(assignment, student, { state: "submitted", submittedAt: new Date() });
  await answerAll(piece, lesson.draft);
  const page = await open(teacher);
  await page.goto(`/teach/classes/${class_.id}`);
  const taken = async (link: Locator) => {
    const download = page.waitForEvent("download");
    await link.click();
    const file = await download;
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
  };
  const data = page.getByRole("region", { name: "Data" });
  const whole = await taken(data.getByRole("link", { name: "Download as JSON" }));
  expect(whole.name).toBe("Period 9 data.json");
  expect(JSON.parse(whole.text)).toMatchObject({ students: [{}, {}], pieces: [{ id: piece.id }] });
  const table = await taken(data.getByRole("link", { name: "Download as CSV" }));
  expect(table.text).toContain("'=1+1");
  expect(table.text).not.toContain(",=1+1");

  await page.getByRole("link", { name: `Data of ${student.name}` }).click();
  await expect(page.getByRole("heading", { level: 1, name: `Data of ${student.name}` })).toBeVisible();
  const own = await taken(page.getByRole("link", { name: "Download as JSON" }));
  expect(JSON.parse(own.text)).toMatchObject({
    student: { name: student.name },
    pieces: [{ state: "submitted" }],
  });
  await expectSound(page, "data");
  await page.getByRole("button", { name: "Erase all data" }).press("Enter");
  const dialog = page.getByRole("dialog", { name: `Erase all data of ${student.name}?` });
  await expectSound(page, "erase");
  const typed = dialog.getByRole("textbox");
  await typed.fill("Somebody");
  await page.keyboard.press("Enter");
  await expect(dialog.getByText(`Type the name as it stands here: ${student.name}`)).toBeVisible();
  await typed.fill(student.name.toLowerCase());
  await dialog.getByRole("button", { name: "Erase for good" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Period 9" })).toBeVisible();
  await expect(page.getByText(other.name).first()).toBeVisible();
  await expect(page.getByText(student.name)).toHaveCount(0);
  expect((await page.goto(`/teach/classes/${class_.id}/gradebook`))?.status()).toBe(200);
  await expect(page.getByText(/Erased|erased/)).toHaveCount(0);
});

test("an administrator finds a student of a colleague's class, and takes the data", async ({ open }) => {
  const { teacher, students } = await aClassWith(2, { name: "Period 10" });
  const [student] = students;
  const page = await open(await aTeacher({ schoolId: teacher.schoolId, isAdmin: true }));
  await page.goto("/teach/school");
  await page.getByRole("link", { name: "Students of the school" }).click();
  await page.getByLabel("Name or handle").fill(student?.handle ?? "");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("row")).toHaveCount(2);
  await page.getByRole("link", { name: student?.name ?? "" }).click();
  await expect(page.getByRole("button", { name: "Erase all data" })).toBeVisible();
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download as JSON" }).click();
  expect((await download).suggestedFilename()).toBe(`${student?.name} data.json`);
});
