import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { tries } from "@/db/schema";
import { testDb } from "@/db/testing";
import { countTry, forgetTries, isWithin } from "./tries";

testDb();
const limit = { limit: 3, seconds: 60 };
const age = (seconds: number) =>
  db.update(tries).set({ windowStartedAt: sql`now() - make_interval(secs => ${seconds})` });

describe("counting tries", () => {
  it("lets the limit through and refuses beyond it, by key", async () => {
    for (let n = 0; n < 3; n += 1) await countTry("a", limit);
    await expect(countTry("a", limit)).rejects.toMatchObject({ code: "too-many" });
    await countTry("b", limit);
  });
  it("counts tries of the same moment each", async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => isWithin("at-once", limit)));
    expect(answers.filter(Boolean)).toHaveLength(3);
  });
  it("opens again when the window has passed, and not before", async () => {
    for (let n = 0; n < 4; n += 1) await isWithin("window", limit);
    await age(59);
    expect(await isWithin("window", limit)).toBe(false);
    await age(61);
    expect(await isWithin("window", limit)).toBe(true);
  });
  it("starts anew when the right secret was given", async () => {
    for (let n = 0; n < 4; n += 1) await isWithin("forgiven", limit);
    await forgetTries("forgiven");
    expect(await isWithin("forgiven", limit)).toBe(true);
  });
  it("keeps no name and no address in the table, and forgets old rows", async () => {
    await isWithin("sign-in:ortiz@school.org:203.0.113.7", limit);
    expect(JSON.stringify(await db.select().from(tries))).not.toMatch(/ortiz|203/);
    await age(2 * 24 * 3600);
    await isWithin("new", limit);
    expect(await db.select().from(tries)).toHaveLength(1);
  });
});
