/**
 * What every browser test stands on: the world made in the database by the makers, people signed in by a session cookie,
 * and a console error or a failed script fails the test.
 */
import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
  type Page,
} from "playwright/test";
import { closeDb } from "@/db/client";
import { sessionCookieName, signSession } from "@/lib/access/session";

interface Person {
  schoolId: string;
  id: string;
  role: "teacher" | "student";
  sessionVersion: number;
}

/** The session cookie of a person, as a browser context takes it. */
export function cookieOf(person: Person, baseURL: string) {
  const { schoolId, id: userId, role, sessionVersion: version } = person;
  const exp = Math.floor(Date.now() / 1000) + 3600;
  return {
    name: sessionCookieName(),
    value: signSession({ schoolId, userId, role, version, exp }),
    url: baseURL,
    httpOnly: true,
    sameSite: "Lax" as const,
  };
}

interface Fixtures {
  /** A page of a browser of its own, signed in as the person; null for a visitor. */
  open: (person: Person | null, options?: BrowserContextOptions) => Promise<Page>;
  /** Console messages that a test provokes and expects; push patterns. */
  forgiven: RegExp[];
}
export const test = base.extend<Fixtures, { connection: undefined }>({
  connection: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures wanted from this pattern
    async ({}, use) => {
      await use(undefined);
      await closeDb();
    },
    { scope: "worker", auto: true },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures wanted from this pattern
  forgiven: async ({}, use) => {
    await use([]);
  },
  open: async ({ browser, baseURL, forgiven }, use) => {
    const faults: string[] = [];
    const contexts: BrowserContext[] = [];
    if (!baseURL) throw new Error("The tests need the server's address.");
    await use(async (person, options) => {
      const context = await browser.newContext({ baseURL, ...options });
      contexts.push(context);
      if (person) await context.addCookies([cookieOf(person, baseURL)]);
      const page = await context.newPage();
      page.on(
        "console",
        (message) =>
          message.type() === "error" && faults.push(`${message.text()} ${message.location().url}`.trim()),
      );
      page.on("pageerror", (error) => faults.push(String(error)));
      return page;
    });
    await Promise.all(contexts.map((context) => context.close()));
    const unexpected = faults.filter((fault) => !forgiven.some((pattern) => pattern.test(fault)));
    expect(unexpected, "console errors").toEqual([]);
  },
});
export { expect };
