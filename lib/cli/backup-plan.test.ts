import { describe, expect, it } from "vitest";
import { dailyName, outdated } from "./backup-plan";

const day = 24 * 60 * 60 * 1000;
const monday = Date.parse("2026-11-23T12:00:00Z");
const names = (count: number, from = monday) =>
  Array.from({ length: count }, (_, n) => dailyName(new Date(from - n * day)));

/** What is left where a backup is made and the plan followed each day. */
function keptAfter(daysGone: number, skip: (n: number) => boolean = () => false): string[] {
  let there: string[] = [];
  for (let n = daysGone; n >= 0; n -= 1) {
    if (skip(n)) continue;
    there.push(dailyName(new Date(monday - n * day)));
    const old = new Set(outdated(there));
    there = there.filter((name) => !old.has(name));
  }
  return there.map((name) => name.slice(11, 21)).sort();
}

describe("which backups are kept", () => {
  it("all of the first week", () => expect(outdated(names(7))).toEqual([]));

  it("after months the last seven days, and before them the Sundays of four weeks", () => {
    expect(keptAfter(100)).toEqual([
      ...["2026-10-25", "2026-11-01", "2026-11-08", "2026-11-15"],
      ...["2026-11-17", "2026-11-18", "2026-11-19", "2026-11-20", "2026-11-21", "2026-11-22", "2026-11-23"],
    ]);
  });

  it("seven backups, not seven days, of a server that is off on most of them", () => {
    const kept = keptAfter(200, (n) => n % 10 !== 0);
    expect(kept).toHaveLength(11);
    expect(kept.at(-1)).toBe("2026-11-23");
    expect(kept.at(-7)).toBe("2026-09-24");
  });

  it("whatever else lies in the folder", () => {
    const others = ["broadsheet-2020-01-01-10-00-00.sql.gz", "notes.txt", "broadsheet-2020-99-99.sql.gz"];
    expect(outdated([...names(30), ...others]).filter((name) => others.includes(name))).toEqual([]);
  });
});
