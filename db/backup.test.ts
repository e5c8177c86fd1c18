import { PassThrough, Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { readBackup, writeBackup } from "./backup";
import { db } from "./client";
import { answers, events } from "./schema";
import { aClassWith, anAssignment, anAttempt, testDb } from "./testing";
import { newTestDatabase, withDatabase } from "./testing/cluster";
import { hashesOf } from "./testing/hashes";

testDb();

const cluster = inject("cluster");
const undo: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const drop of undo) await drop();
});

/** The owner's address of this file's database, and of a new, empty one. */
async function ownerUrl(): Promise<string> {
  const [row] = await db.execute("select current_database() as name");
  return withDatabase(cluster.adminUrl, String(row?.name));
}
async function anEmptyDatabase(): Promise<string> {
  const made = await newTestDatabase(cluster);
  undo.push(made.drop);
  return withDatabase(cluster.adminUrl, new URL(made.url).pathname.slice(1));
}

async function backupOf(url: string): Promise<Buffer> {
  const out = new PassThrough();
  const [written] = await Promise.all([buffer(out), writeBackup(url, out)]);
  return written;
}

const odd = 'tab\t, line\nend\r, backslash \\. \\N, quote ", \u2028, 🗺 and é';

describe("a backup", () => {
  let from: string;
  beforeAll(async () => {
    from = await ownerUrl();
    const { teacher, class_, students } = await aClassWith(3);
    const assignment = await anAssignment({ teacher, class_ });
    for (const student of students) {
      const { schoolId, id } = await anAttempt(assignment, student);
      await db.insert(answers).values({
        schoolId,
        attemptId: id,
        itemId: "essay",
        value: { kind: "essay", prompt: null, text: odd.repeat(200) },
        lessonVersion: 1,
        writer: id,
        writerCount: 1,
      });
      await db.insert(events).values({ schoolId, kind: "attempt.started", actorId: student.id });
    }
  });

  it("restored into an empty database is the same in every table, and ids go on where they were", async () => {
    const file = await backupOf(from);
    const to = await anEmptyDatabase();
    await readBackup(to, Readable.from([file.subarray(0, 1000), file.subarray(1000)]));
    expect(await hashesOf(to)).toEqual(await hashesOf(from));
    const sql = postgres(to, { max: 1 });
    const [row] = await sql`select nextval('events_id_seq')::int > max(id) as further from events`;
    await sql.end();
    expect(row?.further).toBe(true);
  });

  it.each([
    ["cut off", (file: Buffer) => file.subarray(0, file.length - 500), /cut off|can't be read/],
    ["of another version", (file: Buffer) => replaced(file, /"migrations":\d+/, '"migrations":1'), /made by/],
    ["no backup", () => Buffer.from("hello\n"), /no backup/],
  ])("that is %s is refused with words, and leaves the database empty", async (_, change, words) => {
    const to = await anEmptyDatabase();
    const before = await hashesOf(to);
    const file = change(await backupOf(from));
    await expect(readBackup(to, Readable.from([file]))).rejects.toThrow(words);
    expect(await hashesOf(to)).toEqual(before);
  });

  it("is not loaded over what is there", async () => {
    const before = await hashesOf(from);
    await expect(readBackup(from, Readable.from([await backupOf(from)]))).rejects.toThrow("not empty");
    expect(await hashesOf(from)).toEqual(before);
  });
});

const replaced = (file: Buffer, what: RegExp, by: string) => Buffer.from(file.toString().replace(what, by));
