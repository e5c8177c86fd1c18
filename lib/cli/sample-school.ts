/** A small school to look around in, written straight into the tables in one transaction, so that it is there whole or not at all. */
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { classes, classTeachers, enrollments, schools, users } from "@/db/schema";
import { hashSecret } from "@/lib/access/secrets";
import { newHandle, newPassphrase } from "@/lib/features/accounts/secrets";
import { newJoinCode } from "@/lib/features/classes/rules";
import { newId } from "@/lib/shared/ids";
import { addSampleLesson, draftSample, submitSampleWork } from "./sample-lesson";

export interface SampleSignIn {
  role: "teacher" | "student";
  name: string;
  signInName: string;
  secret: string;
}

const period2 = [
  "Amara Okafor",
  "Ben Castillo",
  "Chloe Nguyen",
  "Daniel Weiss",
  "Elif Demir",
  "Farah Siddiqui",
  "Grace Kim",
  "Hugo Martin",
  "Isaac Cohen",
  "Jasmine Brown",
  "Kofi Mensah",
  "Lena Novak",
];
const period4 = [
  "Mateo Rivera",
  "Nora Lind",
  "Omar Farouk",
  "Priya Nair",
  "Quinn Walsh",
  "Rosa Bianchi",
  "Sam Lee",
];

async function insertPeople(tx: Tx, schoolId: string, names: string[]): Promise<string[]> {
  const rows = names.map((name) => ({ schoolId, id: newId(), role: "student" as const, name }));
  for (const row of rows) {
    await tx.insert(users).values({ ...row, handle: newHandle() });
  }
  return rows.map(({ id }) => id);
}

async function insertTeacher(tx: Tx, schoolId: string, name: string, email: string, isAdmin: boolean) {
  const id = newId();
  await tx.insert(users).values({ schoolId, id, role: "teacher", name, email, isAdmin });
  return id;
}

async function insertClass(
  tx: Tx,
  schoolId: string,
  given: { name: string; teachers: string[]; students: string[] },
): Promise<string> {
  const classId = newId();
  await tx.insert(classes).values({ schoolId, id: classId, name: given.name, joinCode: newJoinCode() });
  await tx.insert(classTeachers).values(given.teachers.map((userId) => ({ schoolId, classId, userId })));
  await tx.insert(enrollments).values(given.students.map((userId) => ({ schoolId, classId, userId })));
  return classId;
}

/** Writes the sample school where the database is empty; does nothing where any school exists. */
export async function seedSampleSchool(): Promise<void> {
  if ((await db.$count(schools)) > 0) return;
  const draft = await draftSample();
  const whole = await db.transaction(async (tx) => {
    // Two starts at once seed one school: the second waits here and then finds it.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('broadsheet sample school'))`);
    if ((await tx.$count(schools)) > 0) return undefined;
    const schoolId = newId();
    await tx.insert(schools).values({ id: schoolId, name: "Sample School", isSample: true });
    const ortiz = await insertTeacher(tx, schoolId, "Ms Ortiz", "ortiz@sample.invalid", true);
    const haddad = await insertTeacher(tx, schoolId, "Mr Haddad", "haddad@sample.invalid", false);
    const early = await insertPeople(tx, schoolId, period2);
    const late = await insertPeople(tx, schoolId, period4);
    const both = early.slice(0, 1);
    const first = { name: "Period 2", teachers: [ortiz], students: early };
    const classId = await insertClass(tx, schoolId, first);
    const second = { name: "Period 4", teachers: [ortiz, haddad], students: [...both, ...late] };
    await insertClass(tx, schoolId, second);
    return addSampleLesson(tx, { schoolId, teacherId: ortiz, classId, students: early, draft });
  });
  if (whole) await submitSampleWork(whole);
}

/**
 * Gives a teacher and three students of the sample school new random secrets, and says them. Sessions go on: whoever looks
 * around in a browser stays signed in over a restart.
 */
export async function renewSampleSignIns(): Promise<SampleSignIn[]> {
  const people = await db
    .select({
      schoolId: users.schoolId,
      id: users.id,
      role: users.role,
      name: users.name,
      email: users.email,
      handle: users.handle,
    })
    .from(users)
    .innerJoin(schools, eq(schools.id, users.schoolId))
    .where(and(eq(schools.isSample, true), isNull(users.removedAt)))
    .orderBy(asc(users.id));
  const shown = [
    ...people.filter(({ role }) => role === "teacher").slice(0, 1),
    ...people.filter(({ role }) => role === "student").slice(0, 3),
  ];
  const signIns: SampleSignIn[] = [];
  for (const { schoolId, id, role, name, email, handle } of shown) {
    const secret = newPassphrase();
    const secretHash = await hashSecret(secret);
    await db
      .update(users)
      .set({ secretHash })
      .where(and(eq(users.schoolId, schoolId), eq(users.id, id)));
    signIns.push({ role, name, signInName: email ?? handle ?? "", secret });
  }
  return signIns;
}
