import { eq } from "drizzle-orm";
import { describe, expect, it, vi } from "vitest";
import { sql as client, db } from "@/db/client";
import { answerCopies, answers, assignments, attempts, enrollments, users } from "@/db/schema";
import { aClassWith, anAttempt, aTeacher, testDb } from "@/db/testing";
import type { Answer } from "@/lib/items/answers";
import { storable } from "@/lib/shared/storable";
import { saveInput } from "./input";
import { saveAnswer } from "./save";
import { aDesk, aPage, claimsOf, type Desk, typed } from "./testing";

testDb();

const rowsOf = (desk: Desk) =>
  db
    .select({ itemId: answers.itemId, value: answers.value, version: answers.version })
    .from(answers)
    .where(eq(answers.attemptId, desk.attempt.id));
const copiesOf = (desk: Desk) =>
  db
    .select({
      id: answerCopies.id,
      value: answerCopies.value,
      base: answerCopies.baseVersion,
      settledAt: answerCopies.settledAt,
    })
    .from(answerCopies)
    .where(eq(answerCopies.attemptId, desk.attempt.id));
const hourAgo = () => new Date(Date.now() - 3_600_000);
const inAnHour = () => new Date(Date.now() + 3_600_000);

describe("saving an answer", () => {
  it("writes it and says the version and the database's time", async () => {
    const desk = await aDesk();
    const saved = await saveAnswer(claimsOf(desk.student), aPage(desk.attempt)(typed("The towns")));
    expect(saved).toMatchObject({ outcome: "saved", version: 1 });
    expect(saved.outcome === "saved" && Math.abs(saved.savedAt.getTime() - Date.now())).toBeLessThan(60_000);
    expect(await rowsOf(desk)).toEqual([{ itemId: "q3", value: typed("The towns"), version: 1 }]);
  });

  it("takes one statement", async () => {
    const desk = await aDesk();
    const page = aPage(desk.attempt);
    await saveAnswer(claimsOf(desk.student), page(typed("a")));
    const seen: string[] = [];
    client.options.debug = (_: number, query: string) => seen.push(query);
    try {
      await saveAnswer(claimsOf(desk.student), page(typed("ab"), { base: 1 }));
      await saveAnswer(claimsOf(desk.student), aPage(desk.attempt)(typed("stale")));
    } finally {
      client.options.debug = false;
    }
    expect(seen).toHaveLength(2);
  });

  it("raises the version only where the answer changed", async () => {
    const desk = await aDesk();
    const page = aPage(desk.attempt);
    const me = claimsOf(desk.student);
    const versions: unknown[] = [];
    for (const text of ["a", "a", "ab", "ab"]) versions.push(await saveAnswer(me, page(typed(text))));
    expect(versions).toMatchObject([{ version: 1 }, { version: 1 }, { version: 2 }, { version: 2 }]);
  });

  it("takes every kind of answer for the item of its kind, and the essay", async () => {
    const desk = await aDesk();
    const given: [string, Answer][] = [
      ["q1", { kind: "multiple-choice", option: "b" }],
      ["q2", { kind: "evidence-selection", sentences: ["p1s2"] }],
      ["q3", typed("Who gained")],
      ["essay", { kind: "essay", prompt: "e1", text: "I hold …" }],
    ];
    for (const [itemId, value] of given) {
      const input = aPage(desk.attempt, itemId)(value);
      expect(await saveAnswer(claimsOf(desk.student), input)).toMatchObject({ outcome: "saved" });
    }
    expect(await rowsOf(desk)).toHaveLength(4);
  });
});

describe("whose answer it is", () => {
  const people: [string, (desk: Desk) => Promise<Parameters<typeof claimsOf>[0]>, string][] = [
    ["a classmate", async (desk) => desk.classmate, "not-found"],
    ["the teacher", async (desk) => desk.teacher, "not-found"],
    ["a teacher of another school", async () => aTeacher(), "not-found"],
    [
      "a student of another school",
      async () => {
        const { students } = await aClassWith(1);
        if (!students[0]) throw new Error("The class is empty.");
        return students[0];
      },
      "not-found",
    ],
    [
      "the student's own id in another school",
      async (desk) => ({ ...desk.student, schoolId: (await aTeacher()).schoolId }),
      "not-signed-in",
    ],
    [
      "the student whose session was ended",
      async (desk) => {
        await db.update(users).set({ sessionVersion: 2 }).where(eq(users.id, desk.student.id));
        return desk.student;
      },
      "not-signed-in",
    ],
    [
      "the student who was removed from the school",
      async (desk) => {
        await db.update(users).set({ removedAt: new Date() }).where(eq(users.id, desk.student.id));
        return desk.student;
      },
      "not-signed-in",
    ],
    [
      "the student who was removed from the class",
      async (desk) => {
        await db
          .update(enrollments)
          .set({ removedAt: new Date() })
          .where(eq(enrollments.userId, desk.student.id));
        return desk.student;
      },
      "not-found",
    ],
  ];
  it.each(people)("%s writes nothing", async (_, who, code) => {
    const desk = await aDesk();
    const claims = claimsOf(await who(desk));
    await expect(saveAnswer(claims, aPage(desk.attempt)(typed("x")))).rejects.toMatchObject({ code });
    expect(await rowsOf(desk)).toEqual([]);
    expect(await copiesOf(desk)).toEqual([]);
  });
});

describe("when an answer can't be written any more", () => {
  const times: [string, Partial<typeof assignments.$inferInsert>, string][] = [
    ["closed", { closesAt: hourAgo() }, "closed"],
    ["taken back", { withdrawnAt: hourAgo() }, "closed"],
    ["not open yet", { opensAt: inAnHour() }, "closed"],
    ["overdue and not closed", { dueAt: hourAgo(), closesAt: inAnHour() }, "saved"],
    ["open", { opensAt: hourAgo(), closesAt: inAnHour() }, "saved"],
  ];
  it.each(times)("an assignment that is %s: %o makes it %s", async (_, change, outcome) => {
    const desk = await aDesk();
    await db.update(assignments).set(change).where(eq(assignments.id, desk.assignment.id));
    const result = await saveAnswer(claimsOf(desk.student), aPage(desk.attempt)(typed("x")));
    expect(result.outcome).toBe(outcome);
    expect(await rowsOf(desk)).toHaveLength(outcome === "saved" ? 1 : 0);
  });

  it.each(["submitted", "returned"] as const)("work that is %s stays as it is", async (state) => {
    const desk = await aDesk();
    const page = aPage(desk.attempt);
    await saveAnswer(claimsOf(desk.student), page(typed("before")));
    await db.update(attempts).set({ state }).where(eq(attempts.id, desk.attempt.id));
    const result = await saveAnswer(claimsOf(desk.student), page(typed("after")));
    expect(result).toEqual({ outcome: "submitted" });
    expect(await rowsOf(desk)).toMatchObject([{ value: typed("before") }]);
    expect(await copiesOf(desk)).toEqual([]);
  });
});

const pairs = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, n) => [`k${n}`, "v"]));

describe("what an answer is to", () => {
  const misfits: [string, string, Answer][] = [
    ["an item that the lesson doesn't have", "q99", typed("x")],
    ["an item of another kind", "q1", typed("x")],
    ["an essay for an item", "q3", { kind: "essay", prompt: null, text: "x" }],
    ["an item's answer for the essay", "essay", typed("x")],
    ["another kind than the answer that stands", "q2", { kind: "ordering", order: [] }],
  ];
  it.each(misfits)("%s is refused", async (_, itemId, value) => {
    const desk = await aDesk();
    await saveAnswer(
      claimsOf(desk.student),
      aPage(desk.attempt, "q2")({ kind: "evidence-selection", sentences: [] }),
    );
    const save = saveAnswer(claimsOf(desk.student), aPage(desk.attempt, itemId)(value));
    await expect(save).rejects.toMatchObject({ code: "not-found" });
    expect(await rowsOf(desk)).toHaveLength(1);
  });

  const unreadable: [string, object][] = [
    ["no known kind", { value: { kind: "drawing", text: "x" } }],
    ["no value", { value: undefined }],
    ["an item's id with NUL", { itemId: "q\u00003" }],
    ["an attempt's id that is none", { attemptId: "1 or 1=1" }],
    ["a count of 0", { count: 0 }],
    ["a base below 0", { base: -1 }],
    ["copies by no id", { settles: ["x"] }],
    ["hundreds of pairs", { value: { kind: "matching", pairs: pairs(500) } }],
    ["hundreds of citations", { value: { ...typed("x"), cited: Object.keys(pairs(500)) } }],
  ];
  it.each(unreadable)("%s is not read at all", async (_, change) => {
    const desk = await aDesk();
    const input = aPage(desk.attempt)(typed("x"));
    expect(saveInput.safeParse(input).success).toBe(true);
    expect(saveInput.safeParse({ ...input, ...change }).success).toBe(false);
  });

  it("an essay counts its characters, and NUL and half characters don't reach the database", async () => {
    const desk = await aDesk();
    const odd = aPage(desk.attempt)(typed("a\u0000b\ud800c \u{1f600} d\udc00"));
    const parsed = saveInput.parse(storable(JSON.parse(JSON.stringify(odd))));
    expect(parsed.value).toEqual(typed("ab\ufffdc \u{1f600} d\ufffd"));
    expect(await saveAnswer(claimsOf(desk.student), parsed)).toMatchObject({ outcome: "saved" });
    const long = { kind: "essay", prompt: null, text: "x".repeat(100_001) };
    expect(saveInput.safeParse({ ...odd, value: long }).success).toBe(false);
  });
});

describe("two windows", () => {
  it("keep both texts where the second didn't know of the first", async () => {
    const desk = await aDesk();
    const me = claimsOf(desk.student);
    const [one, two] = [aPage(desk.attempt), aPage(desk.attempt)];
    await saveAnswer(me, one(typed("from one")));
    expect(await saveAnswer(me, two(typed("from two")))).toEqual({
      outcome: "stale",
      version: 1,
      theirs: typed("from one"),
    });
    expect(await rowsOf(desk)).toMatchObject([{ value: typed("from one"), version: 1 }]);
    expect(await copiesOf(desk)).toMatchObject([{ value: typed("from two"), base: 0, settledAt: null }]);
  });

  it("keep the newest text of the page that lost, and settle it once that page decides", async () => {
    const desk = await aDesk();
    const me = claimsOf(desk.student);
    const [one, two] = [aPage(desk.attempt), aPage(desk.attempt)];
    await saveAnswer(me, one(typed("from one")));
    await saveAnswer(me, two(typed("two")));
    await saveAnswer(me, two(typed("two, longer")));
    expect(await copiesOf(desk)).toMatchObject([{ value: typed("two, longer"), settledAt: null }]);
    const decided = await saveAnswer(me, two(typed("one and two"), { base: 1 }));
    expect(decided).toMatchObject({ outcome: "saved", version: 2 });
    expect(await copiesOf(desk)).toMatchObject([{ settledAt: expect.any(Date) }]);
    const behind = await saveAnswer(me, one(typed("from one, more"), { base: 1 }));
    expect(behind).toMatchObject({ outcome: "stale", version: 2, theirs: typed("one and two") });
  });

  it("of which one is gone leave copies that another page decides on at once, and no other question's or attempt's", async () => {
    const desk = await aDesk();
    const me = claimsOf(desk.student);
    await saveAnswer(me, aPage(desk.attempt)(typed("stands")));
    await saveAnswer(me, aPage(desk.attempt)(typed("left behind")));
    await saveAnswer(me, aPage(desk.attempt)(typed("left behind too")));
    await saveAnswer(me, aPage(desk.attempt, "essay")({ kind: "essay", prompt: null, text: "stands" }));
    await saveAnswer(me, aPage(desk.attempt, "essay")({ kind: "essay", prompt: null, text: "another" }));
    const copies = await copiesOf(desk);
    const settles = copies.map(({ id }) => id);
    const other = await anAttempt(desk.assignment, desk.classmate);
    await saveAnswer(claimsOf(desk.classmate), aPage(other)(typed("x"), { settles }));
    expect(await copiesOf(desk)).toEqual(copies);
    await saveAnswer(me, aPage(desk.attempt)(typed("left behind"), { base: 1, settles }));
    const settled = (await copiesOf(desk)).map(({ value, settledAt }) => [value.kind, settledAt !== null]);
    expect(settled.sort()).toEqual([
      ["essay", false],
      ["short-answer", true],
      ["short-answer", true],
    ]);
  });

  it("that say the same are no conflict", async () => {
    const desk = await aDesk();
    const me = claimsOf(desk.student);
    await saveAnswer(me, aPage(desk.attempt)(typed("same")));
    expect(await saveAnswer(me, aPage(desk.attempt)(typed("same")))).toMatchObject({
      outcome: "saved",
      version: 1,
    });
  });

  it("that write at the same moment lose nothing: one text stands, every other is kept", async () => {
    for (let round = 0; round < 15; round += 1) {
      const desk = await aDesk();
      const texts = ["a", "b", "c", "d"];
      const results = await Promise.all(
        texts.map((text) => saveAnswer(claimsOf(desk.student), aPage(desk.attempt)(typed(text)))),
      );
      const [standing] = await rowsOf(desk);
      expect(results.filter(({ outcome }) => outcome === "saved")).toHaveLength(1);
      for (const result of results) {
        if (result.outcome === "stale") expect(result.theirs).toEqual(standing?.value);
      }
      const kept = [standing, ...(await copiesOf(desk))].map((row) => row?.value);
      expect(kept.map((value) => (value?.kind === "short-answer" ? value.text : "?")).sort()).toEqual(texts);
    }
  });
});

describe("one page whose saves arrive oddly", () => {
  it("gets the same answer to the same request, and no conflict", async () => {
    const desk = await aDesk();
    const me = claimsOf(desk.student);
    const input = aPage(desk.attempt)(typed("once"));
    const first = await saveAnswer(me, input);
    expect(await saveAnswer(me, input)).toEqual(first);
    expect(await copiesOf(desk)).toEqual([]);
  });

  it("is never set back by an overtaken save, whatever the order", async () => {
    const desk = await aDesk();
    const me = claimsOf(desk.student);
    const page = aPage(desk.attempt);
    const [one, two, same] = [page(typed("one")), page(typed("two")), page(typed("two"))];
    for (const input of [same, one, two, one]) {
      expect(await saveAnswer(me, input)).toMatchObject({ outcome: "saved", version: 1 });
    }
    expect(await rowsOf(desk)).toMatchObject([{ value: typed("two"), version: 1 }]);
    expect(await copiesOf(desk)).toEqual([]);
  });

  it("goes on from its own newest text though the base is behind", async () => {
    const desk = await aDesk();
    const me = claimsOf(desk.student);
    const page = aPage(desk.attempt);
    for (const text of ["t", "to", "tow"]) await saveAnswer(me, page(typed(text)));
    expect(await rowsOf(desk)).toMatchObject([{ value: typed("tow"), version: 3 }]);
  });
});

it("the clock of the database decides, not the machine's", async () => {
  const desk = await aDesk({ closesAt: inAnHour() });
  const closed = await aDesk({ closesAt: hourAgo() });
  const save = async ({ student, attempt }: Desk) =>
    (await saveAnswer(claimsOf(student), aPage(attempt)(typed("x")))).outcome;
  try {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2100-01-01T00:00:00Z") });
    expect(await save(desk)).toBe("saved");
    vi.setSystemTime(new Date("2000-01-01T00:00:00Z"));
    expect(await save(closed)).toBe("closed");
  } finally {
    vi.useRealTimers();
  }
});
