import { describe, expect, it } from "vitest";
import { closingLine, none, one, sum, tallyPlaywright, tallyVitest } from "./tally";

describe("the closing line", () => {
  it.each([
    [none, "0 passed, 0 failed"],
    [sum([one(true), one(false), one(true)]), "2 passed, 1 failed"],
    [{ passed: 3, failed: 0, skipped: ["a: no network"] }, "3 passed, 0 failed, 1 skipped"],
  ])("%j → %s", (tally, line) => expect(closingLine(tally)).toBe(line));
});

it("counts a file that could not be loaded as a failure", () => {
  const test = (status: string) => ({ fullName: "a b", status });
  const file = (status: string, ...tests: string[]) => ({
    name: "f",
    status,
    assertionResults: tests.map(test),
  });
  expect(
    tallyVitest({
      testResults: [file("passed", "passed", "pending"), file("failed"), file("failed", "failed", "passed")],
    }),
  ).toEqual({ passed: 2, failed: 2, skipped: ["a b"], unsteady: [] });
});

it("counts browser tests through nested suites, errors outside them, and says why one was skipped", () => {
  const spec = (status: string, why?: string) => ({
    title: status,
    tests: [{ status, annotations: why ? [{ type: "skip", description: why }] : [] }],
  });
  const suites = [
    {
      title: "file",
      specs: [spec("expected")],
      suites: [{ title: "in it", specs: [spec("unexpected"), spec("flaky"), spec("skipped", "no printer")] }],
    },
  ];
  expect(tallyPlaywright({ suites, errors: [{}] })).toEqual({
    passed: 2,
    failed: 2,
    skipped: ["skipped: no printer"],
    unsteady: ["flaky"],
  });
});
