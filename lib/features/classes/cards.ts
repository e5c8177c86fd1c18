/** Sign-in cards: what a student needs to come in, with a passphrase that is told only when it is made. */
import { and, asc, eq, exists, isNull, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { classes, enrollments, users } from "@/db/schema";
import { teaches } from "@/lib/access/scope";
import { hashSecrets } from "@/lib/access/secrets";
import type { Teacher } from "@/lib/access/viewer";
import { newPassphrase } from "@/lib/features/accounts/secrets";
import { recordEvents } from "@/lib/features/events";
import { conflict, notFound } from "@/lib/shared/errors";
import { holdClass } from "./commands";
import type { ClassToEdit } from "./queries";
import { whyNotChangeable } from "./rules";

export interface Card {
  name: string;
  handle: string;
  /** Null where it was told before, and nothing knows it any more. */
  passphrase: string | null;
}
export interface Secret {
  passphrase: string;
  secretHash: string;
}

/** New passphrases with what the table keeps of them; some 13 ms each. */
export async function newSecrets(count: number): Promise<Secret[]> {
  const passphrases = Array.from({ length: count }, newPassphrase);
  const hashes = await hashSecrets(passphrases);
  return passphrases.map((passphrase, index) => ({ passphrase, secretHash: hashes[index] ?? "" }));
}

const present = (class_: { schoolId: string; id: string }) =>
  and(
    eq(enrollments.schoolId, class_.schoolId),
    eq(enrollments.classId, class_.id),
    isNull(enrollments.removedAt),
  );

/** The class and who is in it, for its sign-in cards. */
export async function readCards(viewer: Teacher, classId: string) {
  const ofClass = { schoolId: viewer.schoolId, id: classId };
  const [[class_], students] = await Promise.all([
    db
      .select({ id: classes.id, name: classes.name, archivedAt: classes.archivedAt })
      .from(classes)
      .where(
        and(eq(classes.schoolId, viewer.schoolId), eq(classes.id, classId), teaches(viewer, classes.id)),
      ),
    db
      .select({ id: users.id, name: users.name, handle: sql<string>`coalesce(${users.handle}, '')` })
      .from(enrollments)
      .innerJoin(users, and(eq(users.schoolId, enrollments.schoolId), eq(users.id, enrollments.userId)))
      .where(and(present(ofClass), teaches(viewer, enrollments.classId), isNull(users.removedAt)))
      .orderBy(asc(sql`lower(${users.name})`), asc(users.id)),
  ]);
  if (!class_) throw notFound("class");
  return { class_, students };
}

/**
 * New passphrases for everyone in the class, in one statement, told this once; the old ones and every session end. One
 * event for each student.
 */
export async function renewPassphrases(class_: ClassToEdit): Promise<Card[]> {
  const why = whyNotChangeable(class_);
  if (why) throw conflict(why);
  const { teacher } = class_;
  const { students } = await readCards(teacher, class_.id);
  if (students.length === 0) throw conflict("Nobody is in the class yet.");
  const secrets = await newSecrets(students.length);
  const rows = students.map(({ id }, index) => sql`(${id}::uuid, ${secrets[index]?.secretHash}::text)`);
  return db.transaction(async (tx) => {
    await holdClass(tx, class_);
    const changed = await tx.execute<{ id: string }>(sql`
      update ${users} set secret_hash = made.hash, session_version = ${users.sessionVersion} + 1
      from (values ${sql.join(rows, sql`, `)}) as made (id, hash)
      where ${users.schoolId} = ${teacher.schoolId} and ${users.id} = made.id and ${users.role} = 'student'
        and ${isNull(users.removedAt)}
        and ${exists(
          tx
            .select({ one: sql`1` })
            .from(enrollments)
            .where(
              and(present({ schoolId: teacher.schoolId, id: class_.id }), eq(enrollments.userId, users.id)),
            ),
        )}
      returning ${users.id} as id`);
    const done = new Set(changed.map(({ id }) => id));
    await recordEvents(
      tx,
      [...done].map((subjectId) => ({
        schoolId: teacher.schoolId,
        kind: "passphrase.reset",
        actorId: teacher.userId,
        subjectId,
      })),
    );
    return students.flatMap(({ id, name, handle }, index) =>
      done.has(id) ? [{ name, handle, passphrase: secrets[index]?.passphrase ?? null }] : [],
    );
  });
}
