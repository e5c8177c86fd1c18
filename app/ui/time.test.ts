import { describe, expect, it } from "vitest";
import { sayTime } from "./time";

const now = new Date("2026-11-23T10:00:00Z");

describe("a time as people say it", () => {
  it.each([
    ["2026-11-23T16:00:00Z", "UTC", "16:00 today"],
    ["2026-11-24T16:00:00Z", "UTC", "tomorrow 16:00"],
    ["2026-11-22T09:05:00Z", "UTC", "yesterday 09:05"],
    ["2026-11-26T16:00:00Z", "UTC", "Thursday 16:00"],
    ["2026-11-26T16:00:00Z", "Asia/Tokyo", "Friday 01:00"],
    ["2026-12-03T16:00:00Z", "UTC", "3 December 16:00"],
    ["2026-11-19T16:00:00Z", "UTC", "19 November 16:00"],
    ["2027-01-04T16:00:00Z", "UTC", "4 January 2027 16:00"],
  ])("%s in %s is “%s”", (at, zone, said) => {
    expect(sayTime(new Date(at), zone, now)).toBe(said);
  });
});
