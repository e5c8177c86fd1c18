import { count } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db, sql } from "@/db/client";
import * as table from "@/db/schema";
import { aTeacher, testDb } from ".";

testDb();

describe("a test's database", () => {
  it("is empty, takes rows and counts characters rather than bytes", async () => {
    expect((await db.select({ n: count() }).from(table.users))[0]?.n).toBe(0);
    await aTeacher();
    expect((await db.select({ n: count() }).from(table.users))[0]?.n).toBe(1);
    const [row] = await sql`select length('é') as n`;
    expect(row?.n).toBe(1);
  });
});
