import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attachmentNamed, csvCell, csvFile } from "./csv";
import {
  authorOf,
  average,
  byDueTime,
  counted,
  isLate,
  isNameless,
  isOut,
  neighbours,
  type QueueEntry,
  sayParts,
  sayProgress,
  sayReturnedAll,
} from "./rules";

describe("a cell of the gradebook's file", () => {
  it.each<[string | number | null, string]>([
    [7.5, "7.5"],
    [-1, "-1"],
    [null, ""],
    ["Ada", "Ada"],
    ["Martin, Chloé", '"Martin, Chloé"'],
    ['Ada "the first"', '"Ada ""the first"""'],
    ["two\nlines", '"two\nlines"'],
    ["=1+1", "'=1+1"],
    ["+49", "'+49"],
    ["-2", "'-2"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", "'\t=1"],
    ["\r=1", '"\'\r=1"'],
    ['=HYPERLINK("x","y")', `"'=HYPERLINK(""x"",""y"")"`],
    ["a=b", "a=b"],
    ["＝1+1", "'＝1+1"],
    ["\n=1", `"'\n=1"`],
  ])("%j is written %j", (value, cell) => expect(csvCell(value)).toBe(cell));

  it("of text never begins as a formula, and is read back as it was", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 12 }), (text) => {
        const cell = csvCell(text);
        const read = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
        expect(read).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
        const bare = (said: string) => said.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, "");
        expect(bare(read)).toBe(bare(text.replaceAll("\0", "")));
      }),
    );
  });

  it("stands in a file with its mark and CR LF", () => {
    expect(
      csvFile([
        ["a", 1],
        ["é", null],
      ]),
    ).toBe("\uFEFFa,1\r\né,\r\n");
  });
});

it.each([
  ["Period 2", `attachment; filename="Period 2.csv"; filename*=UTF-8''Period%202.csv`],
  ["Français B", `attachment; filename="Francais B.csv"; filename*=UTF-8''Fran%C3%A7ais%20B.csv`],
  ["日本語", `attachment; filename="class.csv"; filename*=UTF-8''%E6%97%A5%E6%9C%AC%E8%AA%9E.csv`],
  ['x"; y\r\nz', `attachment; filename="x y  z.csv"; filename*=UTF-8''x%20%3B%20y%20%20z.csv`],
])("the file of class %j is named safely", (name, header) => {
  expect(attachmentNamed(name, "csv")).toMatch(
    /^attachment; filename="[A-Za-z0-9 ._-]+"; filename\*=UTF-8''[\w.%!~*-]+$/,
  );
  if (!name.startsWith("x")) expect(attachmentNamed(name, "csv")).toBe(header);
});

describe("times", () => {
  const due = new Date("2026-11-20T16:00:00Z");
  it.each([
    ["at the due time", due, false],
    ["a millisecond after", new Date(due.getTime() + 1), true],
    ["never", null, false],
  ])("handed in %s is late: %s", (_, at, late) => expect(isLate(at as Date | null, due)).toBe(late));
  it("without a due time nothing is late", () => expect(isLate(due, null)).toBe(false));
  it.each([
    [{ opensAt: null, closesAt: null }, true],
    [{ opensAt: due, closesAt: null }, true],
    [{ opensAt: new Date(due.getTime() + 1), closesAt: null }, false],
    [{ opensAt: null, closesAt: due }, false],
  ])("%j is out at the moment: %s", (times, out) => expect(isOut(times, due)).toBe(out));
});

describe("sentences", () => {
  const part = (itemId: string, label: string) => ({ itemId, label, type: "", possible: 1 });
  it.each([
    [[part("q1", "1")], "item 1"],
    [[part("q1", "1"), part("q2", "2"), part("q3", "3")], "items 1, 2 and 3"],
    [[part("essay", "Essay")], "the essay"],
    [[part("q1", "1"), part("q2", "2"), part("essay", "Essay")], "items 1 and 2 and the essay"],
  ])("name the parts", (parts, said) => expect(sayParts(parts)).toBe(said));
  it("say where a class is", () => {
    expect(sayProgress({ notStarted: 7, working: 5, submitted: 10, returned: 8 })).toBe(
      "18 of 30 submitted · 5 working now · 8 returned",
    );
  });
  it("say what was returned and what was left", () => {
    expect(sayReturnedAll(1, [])).toBe("1 piece returned.");
    expect(sayReturnedAll(0, ["Bo"])).toBe("Nothing was returned. Left, with parts still to mark: Bo.");
    expect(sayReturnedAll(3, [..."abcdefgh"])).toContain("a, b, c, d, e, f and 2 more");
  });
});

describe("work of an anonymous assignment", () => {
  it.each<[boolean, Parameters<typeof isNameless>[1], boolean]>([
    [true, "working", true],
    [true, "submitted", true],
    [true, "returned", false],
    // Not begun: there is nothing that could be marked.
    [true, null, false],
    [false, "working", false],
    [false, "submitted", false],
    [false, "returned", false],
    [false, null, false],
  ])("(anonymous: %s) that is %s has no name: %s", (anonymous, state, nameless) => {
    expect(isNameless(anonymous, state)).toBe(nameless);
    const said = authorOf({ name: "Ana", state, number: anonymous ? 3 : null });
    expect(said).toBe(nameless ? "Student 3" : "Ana");
  });
});

describe("what is out", () => {
  it("stands with the soonest due first, then what has no due time, then what is past due", () => {
    const now = new Date("2030-05-10T12:00:00Z");
    const due = (day: string) => ({ dueAt: new Date(`2030-05-${day}T16:00:00Z`) });
    const lines = [due("08"), { dueAt: null }, due("20"), due("09"), due("11")];
    expect(lines.sort(byDueTime(now))).toEqual([due("11"), due("20"), { dueAt: null }, due("09"), due("08")]);
  });
});

describe("the order of review", () => {
  const entry = (attemptId: string, state: QueueEntry["state"] = "submitted"): QueueEntry => ({
    attemptId,
    name: attemptId,
    state,
  });
  const queue = [entry("a"), entry("b", "returned"), entry("c"), entry("d", "returned")];
  it("goes on to the next who waits, and round from the end", () => {
    expect(neighbours(queue, "b")).toMatchObject({
      place: 2,
      of: 4,
      previous: queue[0],
      next: queue[2],
      nextSubmitted: queue[2],
    });
    expect(neighbours(queue, "d").nextSubmitted).toBe(queue[0]);
    expect(neighbours([entry("a")], "a").nextSubmitted).toBeUndefined();
  });
  it("leads from a piece outside it to its first", () => {
    expect(neighbours(queue, "z")).toMatchObject({
      place: 0,
      previous: undefined,
      next: queue[0],
      nextSubmitted: queue[0],
    });
  });
});

it("of several attempts the newest handed in counts", () => {
  const tries = [
    { number: 1, state: "returned" as const },
    { number: 3, state: "working" as const },
    { number: 2, state: "submitted" as const },
  ];
  expect(counted(tries)?.number).toBe(2);
  expect(counted([{ number: 1, state: "working" as const }])?.number).toBe(1);
  expect(counted([])).toBeUndefined();
});

it("an average counts returned work alone", () => {
  const grade = (points: number, state: "returned" | "submitted") => ({
    attemptId: "",
    points,
    possible: 4,
    late: false,
    state,
  });
  expect(
    average([grade(1, "returned"), grade(2, "returned"), grade(2, "returned"), grade(4, "submitted"), null]),
  ).toBe(1.7);
  expect(average([null])).toBeNull();
});
