import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { answers, assignments, attempts, classes, lessonVersions, marks, schools, users } from "@/db/schema";
import { testDb } from "@/db/testing";
import { signIn } from "@/lib/features/accounts/commands";
import { unsafeFindSamplePerson } from "@/lib/features/accounts/queries";
import { answer } from "@/lib/items/answers";
import { lesson } from "@/lib/lesson/schema";
import { renewSampleSignIns, seedSampleSchool } from "./sample-school";

testDb();

describe("the sample school", () => {
  it("has no sign-ins before it is there", async () => {
    expect(await renewSampleSignIns()).toEqual([]);
  });
  it("is seeded once, however often and at whatever moment it is asked for", async () => {
    await Promise.all([seedSampleSchool(), seedSampleSchool()]);
    await seedSampleSchool();
    expect(await db.$count(schools)).toBe(1);
    expect(await db.$count(classes)).toBe(2);
    expect(await db.$count(users)).toBeGreaterThan(15);
  });
  it("has a published lesson, assigned, and work on it, all of a form that the product takes", async () => {
    const [version] = await db.select().from(lessonVersions);
    const content = lesson.parse(version?.content);
    expect(content.items.length).toBeGreaterThanOrEqual(6);
    expect(content.items.every(({ status }) => status === "approved")).toBe(true);
    const [assignment] = await db.select().from(assignments);
    const days = ((assignment?.dueAt?.getTime() ?? 0) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(6);
    expect(assignment?.dueAt?.toISOString().slice(0, 16)).toBe(assignment?.dueWall);
    const states = (await db.select({ state: attempts.state }).from(attempts)).map(({ state }) => state);
    expect(states.sort()).toEqual(["submitted", "working"]);
    expect(await db.$count(marks)).toBeGreaterThan(3);
    const saved = await db.select().from(answers);
    expect(saved.length).toBeGreaterThan(5);
    for (const { value } of saved) answer.parse(value);
  });
  it("gives new secrets at every start, and the old ones end", async () => {
    const first = await renewSampleSignIns();
    expect(first.map(({ role }) => role)).toEqual(["teacher", "student", "student", "student"]);
    const second = await renewSampleSignIns();
    for (const [index, { signInName, secret }] of second.entries()) {
      await signIn({ signInName, password: secret }, "x");
      const old = first[index]?.secret ?? "";
      await expect(signIn({ signInName, password: old }, "x")).rejects.toMatchObject({ code: "invalid" });
    }
  });
  it("lets one look around as its teacher and its first student", async () => {
    expect(await unsafeFindSamplePerson("teacher")).toMatchObject({ role: "teacher" });
    const student = await unsafeFindSamplePerson("student");
    const [shown] = (await renewSampleSignIns()).filter(({ role }) => role === "student");
    expect(await signIn({ signInName: shown?.signInName ?? "", password: shown?.secret ?? "" }, "x")).toEqual(
      student,
    );
  });
});
