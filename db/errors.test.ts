import { inspect } from "node:util";
import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db, sql } from "@/db/client";
import { users } from "@/db/schema";
import { aTeacher, testDb } from "@/db/testing";

testDb();

it("what the database refuses is printed without what was written", async () => {
  const { email, schoolId } = await aTeacher({ email: "kofi.mensah@example.org" });
  const other = await aTeacher({ schoolId });
  const repeated = db.update(users).set({ email, name: "Kofi Mensah" }).where(eq(users.id, other.id));
  const malformed = sql`select ${"Kofi Mensah"}::text::uuid`;
  for (const statement of [repeated, malformed]) {
    const error = await statement.then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(inspect(error)).toMatch(/Failed query|22P02/);
    expect(inspect(error)).not.toMatch(/mensah/i);
  }
});
