import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { talkTo } from "./talk-to";
import { kinds, type Standing } from "./talk-to-rules";

const now = new Date("2026-11-25T09:00:00Z");
const hours = (n: number) => new Date(now.getTime() + n * 3_600_000);
const standing = (change: Partial<Standing> = {}): Standing => ({
  ...{ classId: "c1", className: "Period 2", assignmentId: "a1", title: "The treaty", timeZone: "UTC" },
  ...{ dueAt: hours(24), anonymous: false, userId: "u1", name: "Ana", attemptId: null, state: null },
  ...{ submittedAt: null, lastSaved: null, answered: 0, asked: 10, share: null, saved: null, handedIn: null },
  ...{ cited: 0, wrong: 0, tooLate: 0 },
  ...change,
});
const begun = { attemptId: "t1", state: "working" as const };
const handed = {
  ...{
    attemptId: "t1",
    state: "submitted" as const,
    submittedAt: hours(-5),
    lastSaved: hours(-5),
    answered: 10,
  },
  ...{ share: 0.8, saved: { q1: 300, q2: 600 }, handedIn: 700 },
};
/** Others of the class who have handed in, so that it has a median and most have begun. */
const others = (n = 8): Standing[] =>
  Array.from({ length: n }, (_, at) =>
    standing({ ...handed, userId: `o${at}`, name: `Other ${at}`, attemptId: `o${at}` }),
  );
const earlier = (share: number, n = 2): Standing[] =>
  Array.from({ length: n }, (_, at) =>
    standing({ ...handed, assignmentId: `e${at}`, dueAt: hours(-900), submittedAt: hours(-800 - at), share }),
  );

describe("who is talked to", () => {
  // what · the student's standings · the reasons, the most pressing first
  it.each<[string, Standing[], (typeof kinds)[number][]]>([
    ["nobody who has time", [standing({ dueAt: hours(72) })], []],
    ["nobody where nothing is due", [standing({ dueAt: null })], []],
    ["who has not begun, two days before", [standing()], ["not-begun"]],
    ["who has not begun, and it was due", [standing({ dueAt: hours(-2) })], ["not-begun-due"]],
    ["nobody for what was due long ago", [standing({ dueAt: hours(-200) })], []],
    ["who stopped a day ago", [standing({ ...begun, lastSaved: hours(-30), answered: 3 })], ["stopped"]],
    ["nobody who is at work", [standing({ ...begun, lastSaved: hours(-1), answered: 3 })], []],
    ["nobody who has handed in as usual", [standing(handed), ...earlier(0.8)], []],
    ["who fell by a quarter", [standing({ ...handed, share: 0.5 }), ...earlier(0.8)], ["fell"]],
    ["nobody who fell by less", [standing({ ...handed, share: 0.6 }), ...earlier(0.8)], []],
    ["nobody with one earlier piece alone", [standing({ ...handed, share: 0.2 }), ...earlier(0.8, 1)], []],
    [
      "who was fast and wrong",
      [standing({ ...handed, share: 0.2, saved: { q1: 30 }, handedIn: 60 })],
      ["pace"],
    ],
    [
      "nobody who was fast and right",
      [standing({ ...handed, share: 0.9, saved: { q1: 30 }, handedIn: 60 })],
      [],
    ],
    ["who cited what proves nothing", [standing({ ...handed, cited: 5, wrong: 3 })], ["citations"]],
    ["nobody for a few citations", [standing({ ...handed, cited: 3, wrong: 3 })], []],
    ["who left much empty", [standing({ ...handed, answered: 5 })], ["left-empty"]],
    ["whose answers came too late", [standing({ ...handed, tooLate: 2 })], ["too-late"]],
    ["nobody for old news", [standing({ ...handed, submittedAt: hours(-24 * 8), cited: 9, wrong: 9 })], []],
    [
      "nobody for marks of anonymous work",
      [standing({ ...handed, anonymous: true, answered: 2, cited: 9, wrong: 9 })],
      [],
    ],
    [
      "for everything at once, in order",
      [standing({ ...handed, share: 0.1, cited: 9, wrong: 9, answered: 2, tooLate: 1 }), ...earlier(0.8)],
      ["too-late", "fell", "citations", "left-empty"],
    ],
  ])("%s", (_, own, reasons) => {
    const found = talkTo([...own, ...others()], now).filter(({ userId }) => userId === "u1");
    expect(found.flatMap((each) => each.reasons.map(({ kind }) => kind))).toEqual(reasons);
  });

  it("is nobody for not having begun where most have not, until it was due", () => {
    const all = Array.from({ length: 5 }, (_, n) => standing({ userId: `u${n}` }));
    expect(talkTo(all, now)).toEqual([]);
    expect(
      talkTo(
        all.map((each) => ({ ...each, dueAt: hours(-1) })),
        now,
      ),
    ).toHaveLength(5);
  });

  it("is told with what it rests on", () => {
    const [first] = talkTo([standing({ ...handed, share: 0.35 }), ...earlier(0.8), ...others()], now);
    expect(first?.reasons[0]?.says).toBe(
      "earned 35 % of the points, after 80 % on average in 2 earlier pieces",
    );
  });

  it("is each student once for a class, with a reason, whatever the order of rows; the most pressing first", () => {
    const maybe = fc.option(fc.integer({ min: -300, max: 100 }), { nil: null });
    const row = fc
      .record({
        ...{
          userId: fc.constantFrom("u1", "u2", "u3", "u4"),
          assignmentId: fc.constantFrom("a1", "a2", "a3", "a4"),
        },
        ...{
          state: fc.constantFrom(null, "working", "submitted", "returned"),
          due: maybe,
          at: fc.integer({ min: -300, max: -1 }),
        },
        ...{
          share: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null }),
          tooLate: fc.nat(2),
        },
        ...{ answered: fc.nat(10), wrong: fc.nat(6), more: fc.nat(6), anonymous: fc.boolean() },
      })
      .map(({ due, at, more, ...rest }) =>
        standing({
          ...rest,
          name: rest.userId,
          dueAt: due === null ? null : hours(due),
          submittedAt: rest.state === "submitted" || rest.state === "returned" ? hours(at) : null,
          lastSaved: rest.state === null ? null : hours(at),
          cited: rest.wrong + more,
        }),
      );
    const rows = fc.uniqueArray(row, {
      selector: ({ userId, assignmentId }) => `${userId} ${assignmentId}`,
      maxLength: 16,
    });
    fc.assert(
      fc.property(rows, (all) => {
        const found = talkTo(all, now);
        expect(talkTo([...all].reverse(), now)).toEqual(found);
        expect(new Set(found.map(({ userId }) => userId)).size).toBe(found.length);
        const ranks = found.map(({ reasons }) => Math.min(...reasons.map(({ kind }) => kinds.indexOf(kind))));
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
        for (const { reasons } of found) expect(reasons.length).toBeGreaterThan(0);
      }),
    );
  });
});
