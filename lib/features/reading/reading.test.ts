import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { assignments, enrollments } from "@/db/schema";
import { aClassWith, anAssignment, anAttempt, aStudent, testDb, type UserRow } from "@/db/testing";
import { studentViewer } from "@/lib/access/testing";
import { aDesk } from "@/lib/features/attempts/testing";
import { readWork } from "@/lib/features/attempts/work";
import { bringBack, keepWord, removeWord, saveSettings } from "./commands";
import { settingsInput } from "./input";
import { findLessonMet, findWordToKeep, findWordToRemove, listWords } from "./queries";
import { plainSettings } from "./settings";

testDb();

const treaty = { entryId: "g1", sentenceId: "p1s1" };
const kept = {
  term: "treaty",
  partOfSpeech: "noun",
  definition: "an agreement between states",
  sentence: "The fishing treaty brought in forty million a year.",
  lessonTitle: "The harbour and its treaty",
};
const wordsOf = async (person: UserRow) => listWords(await studentViewer(person));

describe("how a student likes to read", () => {
  it("is plain until something is chosen, then what was chosen last, on every page of the account", async () => {
    const { student, assignment } = await aDesk();
    const viewer = await studentViewer(student);
    const shown = async () => (await readWork(viewer, { assignmentId: assignment.id })).reading;
    expect(await shown()).toEqual(plainSettings);
    await saveSettings(viewer, { ...plainSettings, textSize: 150, theme: "sepia" });
    const last = { ...plainSettings, typeface: "dyslexic" as const, voice: "Ada", rate: 80 };
    await saveSettings(viewer, last);
    expect(await shown()).toEqual(last);
  });

  it("is each student's own", async () => {
    const { student, classmate, assignment } = await aDesk();
    await saveSettings(await studentViewer(student), { ...plainSettings, textSize: 200 });
    const { reading } = await readWork(await studentViewer(classmate), { assignmentId: assignment.id });
    expect(reading).toEqual(plainSettings);
  });

  it.each([
    { textSize: 1000 },
    { measure: 10 },
    { lineSpacing: 1.5 },
    { typeface: "comic" },
    { theme: "red" },
    { voice: "x".repeat(201) },
  ])("is never %j", (change) => {
    const as = "0192f0c1-7c1e-7000-8000-000000000000";
    expect(settingsInput.safeParse({ as, settings: plainSettings }).success).toBe(true);
    expect(settingsInput.safeParse({ as, settings: { ...plainSettings, ...change } }).success).toBe(false);
  });
});

describe("a student's list of words", () => {
  it("holds a word once, with the sense and the sentence that the lesson gives it", async () => {
    const { student, attempt, assignment } = await aDesk();
    const viewer = await studentViewer(student);
    const word = await findWordToKeep(viewer, { attemptId: attempt.id, ...treaty });
    await keepWord(word);
    await keepWord(word);
    expect(await listWords(viewer)).toEqual([{ ...kept, lessonId: assignment.lessonId }]);
    expect((await readWork(viewer, { assignmentId: assignment.id })).keptTerms).toEqual(["treaty"]);
    await removeWord(word);
    expect(await listWords(viewer)).toEqual([]);
    await removeWord(word);
  });

  it("takes a word back as it stood, also after the assignment was taken back", async () => {
    const { student, attempt, assignment } = await aDesk();
    const viewer = await studentViewer(student);
    await keepWord(await findWordToKeep(viewer, { attemptId: attempt.id, ...treaty }));
    await db.update(assignments).set({ withdrawnAt: new Date() }).where(eq(assignments.id, assignment.id));
    const [before] = await listWords(viewer);
    if (!before) throw new Error("The word is not on the list.");
    await removeWord(await findWordToRemove(viewer, before));
    await expect(findWordToRemove(viewer, before)).rejects.toMatchObject({ code: "not-found" });
    await bringBack(await findLessonMet(viewer, before.lessonId), before);
    expect(await listWords(viewer)).toEqual([before]);
  });

  it("is nobody else's to see or to change", async () => {
    const { student, classmate, attempt, assignment } = await aDesk();
    await keepWord(await findWordToKeep(await studentViewer(student), { attemptId: attempt.id, ...treaty }));
    const elsewhere = (await aClassWith(1)).students;
    const colleague = await aStudent(student.schoolId);
    for (const other of [classmate, colleague, ...elsewhere]) {
      const viewer = await studentViewer(other);
      expect(await wordsOf(other)).toEqual([]);
      const ids = { lessonId: assignment.lessonId, term: "treaty" };
      await expect(findWordToKeep(viewer, { attemptId: attempt.id, ...treaty })).rejects.toThrow();
      await expect(findWordToRemove(viewer, ids)).rejects.toThrow();
      await expect(findLessonMet(viewer, ids.lessonId)).rejects.toThrow();
    }
    expect(await wordsOf(student)).toHaveLength(1);
    const own = await anAttempt(assignment, classmate);
    await keepWord(await findWordToKeep(await studentViewer(classmate), { attemptId: own.id, ...treaty }));
    await removeWord(
      await findWordToRemove(await studentViewer(classmate), {
        lessonId: assignment.lessonId,
        term: "treaty",
      }),
    );
    expect(await wordsOf(student)).toHaveLength(1);
  });

  it("takes only words and sentences of the lesson, from work that is still given", async () => {
    const { student, attempt } = await aDesk();
    const viewer = await studentViewer(student);
    const find = (change: object) => findWordToKeep(viewer, { attemptId: attempt.id, ...treaty, ...change });
    await expect(find({ entryId: "g9" })).rejects.toMatchObject({ code: "not-found" });
    await expect(find({ sentenceId: "p9s9" })).rejects.toMatchObject({ code: "not-found" });
    expect(await find({ sentenceId: null })).toMatchObject({ sentence: "" });
    await db.update(enrollments).set({ removedAt: new Date() }).where(eq(enrollments.userId, student.id));
    await expect(find({})).rejects.toMatchObject({ code: "not-found" });
  });

  it("names the lesson as the student read it, whatever else it was given to", async () => {
    const { student, attempt, teacher, class_ } = await aDesk();
    await anAssignment({ teacher, class_, title: "Another" });
    await keepWord(await findWordToKeep(await studentViewer(student), { attemptId: attempt.id, ...treaty }));
    expect(await wordsOf(student)).toMatchObject([{ lessonTitle: kept.lessonTitle }]);
  });
});
