import { describe, expect, it } from "vitest";
import type { AttemptState, FeedbackTime } from "@/db/schema";
import { type FeedbackDue, feedbackDue, feedbackIsDue, isLate, isOpen, whyNotStart } from "./rules";

const now = new Date("2026-11-26T12:00:00Z");
const before = new Date("2026-11-26T11:59:59Z");
const after = new Date("2026-11-26T12:00:01Z");

describe("feedback", () => {
  const rows: [FeedbackTime, AttemptState, Date | null, FeedbackDue][] = [
    ["on-submission", "working", before, "nothing"],
    ["on-submission", "submitted", after, "objective"],
    ["on-submission", "submitted", null, "objective"],
    ["on-submission", "returned", null, "everything"],
    ["after-due", "working", before, "nothing"],
    ["after-due", "submitted", after, "nothing"],
    ["after-due", "submitted", now, "objective"],
    ["after-due", "submitted", before, "objective"],
    ["after-due", "submitted", null, "objective"],
    ["after-due", "returned", after, "everything"],
    ["on-return", "working", before, "nothing"],
    ["on-return", "submitted", before, "nothing"],
    ["on-return", "submitted", null, "nothing"],
    ["on-return", "returned", after, "everything"],
  ];
  it.each(rows)("%s, %s, due %s: %s", (feedback, state, dueAt, due) => {
    expect(feedbackDue({ feedback, dueAt }, { state }, now)).toBe(due);
    expect(feedbackIsDue({ feedback, dueAt }, { state }, now)).toBe(due !== "nothing");
  });
});

describe("an assignment", () => {
  const times = { opensAt: null, dueAt: null, closesAt: null };
  it("is open from its opening, and no longer at its close", () => {
    expect(isOpen(times, now)).toBe(true);
    expect(isOpen({ ...times, opensAt: now }, now)).toBe(true);
    expect(isOpen({ ...times, opensAt: after }, now)).toBe(false);
    expect(isOpen({ ...times, closesAt: after }, now)).toBe(true);
    expect(isOpen({ ...times, closesAt: now }, now)).toBe(false);
  });

  it("takes work as late only after the due time itself", () => {
    expect(isLate({ ...times, dueAt: now }, now)).toBe(false);
    expect(isLate({ ...times, dueAt: now }, after)).toBe(true);
    expect(isLate(times, after)).toBe(false);
  });

  const starts: [AttemptState[], number, FeedbackTime, ReturnType<typeof whyNotStart>][] = [
    [[], 1, "on-return", null],
    [["working"], 3, "on-return", "working"],
    [["submitted"], 1, "on-submission", "none-left"],
    [["submitted"], 2, "on-submission", null],
    [["submitted"], 2, "after-due", "not-returned"],
    [["returned"], 2, "on-return", null],
    [["returned", "returned"], 2, "on-return", "none-left"],
    [["returned", "working"], 2, "on-return", "working"],
  ];
  it.each(starts)("after %j of %d attempts, feedback %s: %s", (states, attemptsAllowed, feedback, why) => {
    const assignment = { ...times, attemptsAllowed, feedback };
    expect(
      whyNotStart(
        assignment,
        states.map((state) => ({ state })),
        now,
      ),
    ).toBe(why);
    expect(
      whyNotStart(
        { ...assignment, closesAt: before },
        states.map((state) => ({ state })),
        now,
      ),
    ).toBe("closed");
    expect(
      whyNotStart(
        { ...assignment, opensAt: after },
        states.map((state) => ({ state })),
        now,
      ),
    ).toBe("not-open");
  });
});
