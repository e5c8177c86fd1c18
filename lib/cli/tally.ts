/** Counts out of the test tools' JSON reports. */

export interface Tally {
  passed: number;
  failed: number;
  /** One line for each skipped test: its name and, where the tool keeps it, why. */
  skipped: string[];
  /** Names of tests that passed at a second try alone. */
  unsteady: string[];
}

export const none: Tally = { passed: 0, failed: 0, skipped: [], unsteady: [] };
export const one = (isFine: boolean): Tally => ({ ...none, [isFine ? "passed" : "failed"]: 1 });

export function sum(tallies: Tally[]): Tally {
  return {
    passed: tallies.reduce((n, tally) => n + tally.passed, 0),
    failed: tallies.reduce((n, tally) => n + tally.failed, 0),
    skipped: tallies.flatMap((tally) => tally.skipped),
    unsteady: tallies.flatMap((tally) => tally.unsteady),
  };
}

/** The last line of `npm test`. */
export function closingLine({ passed, failed, skipped }: Omit<Tally, "unsteady">): string {
  return `${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ""}`;
}

interface VitestReport {
  testResults: {
    name: string;
    status: string;
    assertionResults: { fullName: string; status: string }[];
  }[];
}

/** Vitest's report; a file that could not even be loaded counts as one failure. */
export function tallyVitest({ testResults }: VitestReport): Tally {
  const tests = testResults.flatMap((file) => file.assertionResults);
  const broken = testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  );
  return {
    ...none,
    passed: tests.filter((test) => test.status === "passed").length,
    failed: tests.filter((test) => test.status === "failed").length + broken.length,
    skipped: tests
      .filter((test) => test.status !== "passed" && test.status !== "failed")
      .map((test) => test.fullName.trim()),
  };
}

interface PlaywrightSuite {
  title: string;
  suites?: PlaywrightSuite[];
  specs?: {
    title: string;
    tests: { status: string; annotations?: { type: string; description?: string }[] }[];
  }[];
}
interface PlaywrightReport {
  suites: PlaywrightSuite[];
  errors: unknown[];
}

function testsOf(suite: PlaywrightSuite): { title: string; status: string; why: string }[] {
  const own = (suite.specs ?? []).flatMap((spec) =>
    spec.tests.map(({ status, annotations = [] }) => ({
      title: spec.title,
      status,
      why: annotations.find((note) => note.type === "skip")?.description ?? "",
    })),
  );
  return [...own, ...(suite.suites ?? []).flatMap(testsOf)];
}

/** Playwright's report; an error outside any test counts as one failure, a test that passed at its second try as passed and unsteady. */
export function tallyPlaywright({ suites, errors }: PlaywrightReport): Tally {
  const tests = suites.flatMap(testsOf);
  const skipped = tests.filter((test) => test.status === "skipped");
  return {
    passed: tests.filter((test) => test.status === "expected" || test.status === "flaky").length,
    failed: tests.filter((test) => test.status === "unexpected").length + errors.length,
    skipped: skipped.map(({ title, why }) => (why ? `${title}: ${why}` : title)),
    unsteady: tests.filter((test) => test.status === "flaky").map(({ title }) => title),
  };
}
