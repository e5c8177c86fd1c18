import postgres from "postgres";
import { describe, expect, inject, it } from "vitest";
import { migrateDatabase } from "./migrate";
import { onlyAddedTo } from "./roles";
import { newTestDatabase, withDatabase } from "./testing/cluster";

/** Runs `work` as the owner of the tables and as the role that serves. */
async function asBoth(work: (owner: postgres.Sql, serving: postgres.Sql) => Promise<void>) {
  const cluster = inject("cluster");
  const { url, servingUrl, drop } = await newTestDatabase(cluster);
  const [owner, serving] = [url, servingUrl].map((one) => postgres(one, { max: 1, onnotice: () => {} }));
  if (!owner || !serving) throw new Error("There are two connections.");
  try {
    await work(owner, serving);
  } finally {
    await Promise.all([owner.end(), serving.end()]);
    await drop();
  }
}
const school = "019aaf00-0000-7000-8000-000000000001";
const addEvent = (sql: postgres.Sql) =>
  sql`insert into events (school_id, kind) values (${school}, 'session.started')`;

/** A logged mark of the school's only student. */
async function addLoggedMark(sql: postgres.Sql): Promise<void> {
  const of = { school_id: school, id: school };
  await sql`set session_replication_role = replica`;
  await sql`insert into attempts ${sql({ ...of, assignment_id: school, user_id: school, number: 1, lesson_version: 1 })}`;
  await sql`set session_replication_role = origin`;
  await sql`insert into mark_log ${sql({ school_id: school, attempt_id: school, item_id: "q1", source: "teacher", lesson_version: 1, reason: "why" })}`;
}

describe("the log of what happened", () => {
  it("takes what the serving role adds, and lets no role alter or remove it", async () => {
    await asBoth(async (owner, serving) => {
      await serving`insert into schools (id, name) values (${school}, 'Harbour School')`;
      await addEvent(serving);
      for (const table of onlyAddedTo) {
        await expect(serving`update ${serving(table)} set school_id = school_id`).rejects.toThrow(
          /permission denied/,
        );
        await expect(serving`delete from ${serving(table)}`).rejects.toThrow(/permission denied/);
        await expect(serving`truncate ${serving(table)}`).rejects.toThrow(/permission denied/);
        await expect(serving`alter table ${serving(table)} disable trigger all`).rejects.toThrow(
          /must be owner/,
        );
        await expect(owner`truncate ${owner(table)} cascade`).rejects.toThrow(/only ever added to/);
      }
      // Blanking a reason is the one exception: the role may ask, and the trigger lets it pass for an erased student alone.
      const of = { school_id: school, id: school };
      await owner`insert into users ${owner({ ...of, role: "student", name: "Ana", handle: "ana-1" })}`;
      await addLoggedMark(owner);
      await expect(serving`update mark_log set reason = ''`).rejects.toThrow(/only ever added to/);
      await expect(serving`update mark_log set points = 3`).rejects.toThrow(/permission denied/);
      await owner`update users set erased_at = now()`;
      await expect(serving`update mark_log set reason = 'new'`).rejects.toThrow(/only ever added to/);
      await serving`update mark_log set reason = ''`;
      await expect(owner`update events set kind = 'x'`).rejects.toThrow(/only ever added to/);
      await expect(owner`delete from events`).rejects.toThrow(/only ever added to/);
      await expect(serving`delete from schools`).rejects.toThrow(/foreign key/);
      expect(await owner`select kind from events`).toMatchObject([{ kind: "session.started" }]);
    });
  });
});

describe("the serving role", () => {
  it("makes, changes and drops no table, and takes no other role", async () => {
    await asBoth(async (_, serving) => {
      await expect(serving`create table mine ()`).rejects.toThrow(/permission denied/);
      await expect(serving`alter table users add column x text`).rejects.toThrow(/must be owner/);
      await expect(serving`drop table tries`).rejects.toThrow(/must be owner/);
      await expect(serving`set role postgres`).rejects.toThrow(/permission denied/);
      await expect(serving`select * from drizzle.__drizzle_migrations`).rejects.toThrow(/permission denied/);
    });
  });
  it("reaches tables that a later migration makes, once it ran", async () => {
    await asBoth(async (owner, serving) => {
      await owner`create table later (n int)`;
      await expect(serving`select * from later`).rejects.toThrow(/permission denied/);
      const [row] = await owner`select current_database() as name`;
      const { adminUrl, serving: role } = inject("cluster");
      await migrateDatabase(withDatabase(adminUrl, String(row?.name)), role.role);
      expect(await serving`select * from later`).toHaveLength(0);
    });
  });
});
