import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstDueWall, instantOf, isTimeZone, type Times, timesOf, wallOf, whyTimesRefused } from "./rules";

describe("a wall time in a zone is one instant", () => {
  it.each([
    // Around the clock changes of 2026: Berlin 29 March and 25 October, New York 8 March and 1 November.
    ["Europe/Berlin", "2026-03-29T01:59", "2026-03-29T00:59:00Z", "before the skipped hour"],
    ["Europe/Berlin", "2026-03-29T02:30", "2026-03-29T01:30:00Z", "skipped: moves on to 03:30"],
    ["Europe/Berlin", "2026-03-29T03:00", "2026-03-29T01:00:00Z", "after the skipped hour"],
    ["Europe/Berlin", "2026-10-25T02:30", "2026-10-25T00:30:00Z", "repeated: the earlier"],
    ["Europe/Berlin", "2026-10-25T03:00", "2026-10-25T02:00:00Z", "after the repeated hour"],
    ["America/New_York", "2026-03-08T02:30", "2026-03-08T07:30:00Z", "skipped: moves on to 03:30"],
    ["America/New_York", "2026-11-01T01:30", "2026-11-01T05:30:00Z", "repeated: the earlier"],
    ["America/New_York", "2026-11-01T02:00", "2026-11-01T07:00:00Z", "after the repeated hour"],
    ["Asia/Kolkata", "2026-06-01T16:00", "2026-06-01T10:30:00Z", "a zone of half hours"],
    ["UTC", "2026-06-01T16:00", "2026-06-01T16:00:00Z", "no zone at all"],
  ])("%s %s is %s (%s)", (zone, wall, instant) => {
    expect(instantOf(wall, zone).toISOString()).toBe(new Date(instant).toISOString());
  });
  it("and comes back as it was typed, but for skipped times", () => {
    const zone = fc.constantFrom(
      "UTC",
      "Europe/Berlin",
      "America/New_York",
      "Asia/Kolkata",
      "Pacific/Chatham",
    );
    const minutes = fc.date({
      min: new Date("2020-01-01Z"),
      max: new Date("2040-01-01Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(zone, minutes, (z, at) => {
        const wall = wallOf(at, z);
        const again = instantOf(wall, z);
        expect(wallOf(again, z)).toBe(wall);
        expect(at.getTime() - again.getTime()).toBeLessThan(2 * 60 * 60 * 1000);
      }),
    );
  });
});

const now = new Date("2026-11-23T12:00:00Z");
const times = (opens: string, due: string, closes: string): Times => timesOf({ opens, due, closes }, "UTC");
const fields = (t: Times, was: Times | null = null) => Object.keys(whyTimesRefused(t, "on-return", now, was));

describe("times of an assignment", () => {
  it.each([
    ["none at all", "", "", "", []],
    ["in order", "2026-11-24T08:00", "2026-11-25T16:00", "2026-11-26T16:00", []],
    ["all at once", "2026-11-25T16:00", "2026-11-25T16:00", "2026-11-25T16:00", []],
    ["opened already", "2026-11-01T08:00", "2026-11-25T16:00", "", []],
    ["due before it opens", "2026-11-26T08:00", "2026-11-25T16:00", "", ["due"]],
    ["closed before it is due", "", "2026-11-25T16:00", "2026-11-24T16:00", ["closes"]],
    ["closed before it opens", "2026-11-26T08:00", "", "2026-11-25T16:00", ["closes"]],
    ["due in the past", "", "2026-11-23T12:00", "", ["due"]],
    ["closed in the past", "", "", "2026-11-23T11:59", ["closes"]],
  ])("%s", (_, opens, due, closes, refused) => {
    expect(fields(times(opens, due, closes))).toEqual(refused);
  });
  it("that have passed may stand where they stood before", () => {
    const past = times("", "2026-11-20T16:00", "");
    expect(fields(past, past)).toEqual([]);
    expect(fields(times("", "2026-11-21T16:00", ""), past)).toEqual(["due"]);
  });
  it("must have a due time where feedback waits for it", () => {
    expect(Object.keys(whyTimesRefused(times("", "", ""), "after-due", now))).toEqual(["feedback"]);
    expect(whyTimesRefused(times("", "2026-11-25T16:00", ""), "after-due", now)).toEqual({});
  });
});

it("the first due time offered is a week on at 16:00, by the teacher's calendar", () => {
  expect(firstDueWall(new Date("2026-11-23T23:30:00Z"), "Asia/Tokyo")).toBe("2026-12-01T16:00");
  expect(firstDueWall(new Date("2026-11-23T23:30:00Z"), "UTC")).toBe("2026-11-30T16:00");
});

it.each([
  ["Europe/Berlin", true],
  ["America/Argentina/Buenos_Aires", true],
  ["UTC", true],
  ["Etc/GMT+5", true],
  ["Mars/Olympus", false],
  ["+02:00", false],
  ["", false],
  ["Europe/Berlin; drop table users", false],
])("%s is a time zone: %s", (zone, known) => {
  expect(isTimeZone(zone)).toBe(known);
});
