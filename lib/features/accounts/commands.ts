/** Accounts: signing up and in, one's own account, and new passwords. */
import { and, eq, gt, isNull, ne, sql } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { resetLinks, resetRequests, schools, users } from "@/db/schema";
import { knownDevice } from "@/lib/access/device";
import type { SessionOwner } from "@/lib/access/next-auth";
import { hashSecret, isSecret, newToken, tokenHash } from "@/lib/access/secrets";
import { countTry, forgetTries, isWithin, takeBackTry } from "@/lib/access/tries";
import type { Viewer } from "@/lib/access/viewer";
import { recordEvent } from "@/lib/features/events";
import { conflict, invalid, notSignedIn } from "@/lib/shared/errors";
import { newId } from "@/lib/shared/ids";
import type { SignUp } from "./input";
import { hyphenated, keptName, resetLinkLasts } from "./rules";

const quarterHour = 15 * 60;
/**
 * Narrow for one account from one address, wide for an account alone (so that a stranger elsewhere cannot lock its owner
 * out). An address alone, behind which a whole school may sit, counts failures: beyond `address` each account has fewer
 * tries from it, so that one pupil's guessing locks no one else out; beyond `flood` it has none.
 */
export const signInLimits = {
  accountAtAddress: { limit: 10, seconds: quarterHour },
  account: { limit: 300, seconds: quarterHour },
  address: { limit: 300, seconds: quarterHour },
  accountAtBusyAddress: { limit: 3, seconds: quarterHour },
  flood: { limit: 3000, seconds: quarterHour },
};
const signUpLimit = { limit: 60, seconds: 60 * 60 };
const resetLimit = { limit: 60, seconds: 60 * 60 };

/** What a session of the person holds. */
export const ownerColumns = {
  schoolId: users.schoolId,
  userId: users.id,
  role: users.role,
  version: users.sessionVersion,
};

/** A school of one's own with the teacher as its administrator. Throws where the e-mail address is in use. */
export async function signUp(input: SignUp, address: string): Promise<SessionOwner> {
  await countTry(`sign-up:${address}`, signUpLimit);
  const secretHash = await hashSecret(input.password);
  return db.transaction(async (tx) => {
    const { name, email, timeZone } = input;
    const owner = await insertTeacherWithSchool(tx, { name, email, timeZone, secretHash }, input.school);
    if (!owner) {
      const message = "This address cannot be used. If it is yours, sign in instead.";
      throw invalid("No account was made: see the marked field.", { email: message });
    }
    return owner;
  });
}

/** The school and its first administrator; null where the e-mail address or Google account is in use. */
export async function insertTeacherWithSchool(
  tx: Tx,
  teacher: { name: string; email: string } & Partial<typeof users.$inferInsert>,
  schoolName: string,
): Promise<SessionOwner | null> {
  const schoolId = newId();
  await tx.insert(schools).values({ id: schoolId, name: schoolName });
  const [owner] = await tx
    .insert(users)
    .values({ ...teacher, schoolId, id: newId(), role: "teacher", isAdmin: true })
    .onConflictDoNothing()
    .returning(ownerColumns);
  if (!owner) {
    await tx.delete(schools).where(eq(schools.id, schoolId));
    return null;
  }
  await recordEvent(tx, {
    schoolId,
    kind: "school.opened",
    actorId: owner.userId,
    subjectId: owner.userId,
  });
  return owner;
}

const wrongSecret = () =>
  invalid("The name and the password don’t belong together. Check both and try again.", {});

/**
 * Counts one try to sign in. On a browser where that name has signed in before, its own tries come first, whatever anyone
 * else does. Elsewhere it is account × address. Answers what to do once the secret was right; throws "too-many" beyond.
 */
async function countSignIn(account: string, address: string, device: string | null) {
  const here = `sign-in:device:${device}:${account}`;
  if (device && (await isWithin(here, signInLimits.accountAtAddress))) return () => forgetTries(here);
  const pair = `sign-in:pair:${account}:${address}`;
  const all = `sign-in:address:${address}`;
  const flood = `sign-in:flood:${address}`;
  await countTry(flood, signInLimits.flood);
  const calm = await isWithin(all, signInLimits.address);
  await countTry(pair, calm ? signInLimits.accountAtAddress : signInLimits.accountAtBusyAddress);
  await countTry(`sign-in:account:${account}`, signInLimits.account);
  return () => Promise.all([forgetTries(pair), takeBackTry(all), takeBackTry(flood)]);
}

/**
 * By e-mail or handle, with password or passphrase; `deviceCookie` tells the browsers that were here before. Answers alike,
 * and after the same time, whether the name is unknown or the secret wrong; throws "too-many" beyond the limits, and a
 * conflict for anybody but `onlyFor`, where a page is one person's.
 */
export async function signIn(
  input: { signInName: string; password: string },
  address: string,
  deviceCookie?: string,
  onlyFor?: string,
): Promise<SessionOwner> {
  const isEmail = input.signInName.includes("@");
  const name = keptName(input.signInName);
  const [person] = await db
    .select({ owner: ownerColumns, secretHash: users.secretHash })
    .from(users)
    .where(and(eq(isEmail ? users.email : users.handle, name), isNull(users.removedAt)));
  // A new secret starts the counts anew: a teacher's new passphrase opens the door that a guesser closed.
  const account = `${name}:${person?.secretHash?.slice(-8) ?? ""}`;
  const settle = await countSignIn(account, address, knownDevice(deviceCookie, name));
  const given = isEmail ? input.password : hyphenated(input.password);
  if (!(await isSecret(given, person?.secretHash ?? null)) || !person) throw wrongSecret();
  const { owner } = person;
  const { schoolId, userId } = owner;
  if (onlyFor !== undefined && userId !== onlyFor)
    throw conflict("This page is somebody else’s work: sign in as the person who began it.");
  await settle();
  await db.transaction((tx) =>
    recordEvent(tx, { schoolId, kind: "session.started", actorId: userId, subjectId: userId }),
  );
  return owner;
}

const own = (viewer: Viewer) =>
  and(
    eq(users.schoolId, viewer.schoolId),
    eq(users.id, viewer.userId),
    eq(users.sessionVersion, viewer.sessionVersion),
    isNull(users.removedAt),
  );

/** Changes the viewer's name and time zone. */
export async function changeAbout(viewer: Viewer, about: { name: string; timeZone: string }): Promise<void> {
  const { name, timeZone } = about;
  await db.transaction(async (tx) => {
    await tx.update(users).set({ name, timeZone }).where(own(viewer));
    await recordOwn(tx, viewer, "account.changed");
  });
}

const recordOwn = (tx: Tx, viewer: Viewer, kind: string) =>
  recordEvent(tx, { schoolId: viewer.schoolId, kind, actorId: viewer.userId, subjectId: viewer.userId });

/** Ends every session of the viewer; what is returned is for a new one in this browser. */
async function raiseOwnSession(
  tx: Tx,
  viewer: Viewer,
  change: { secretHash?: string } = {},
): Promise<SessionOwner> {
  const [owner] = await tx
    .update(users)
    .set({ ...change, sessionVersion: sql`${users.sessionVersion} + 1` })
    .where(own(viewer))
    .returning(ownerColumns);
  if (!owner) throw notSignedIn();
  return owner;
}

/**
 * A teacher's new password, against the current one (which someone who came by Google has none of). Ends every session; a
 * student's passphrase is the teacher's to reset.
 */
export async function changePassword(
  viewer: Viewer & { role: "teacher" },
  given: { currentPassword: string; password: string },
): Promise<SessionOwner> {
  await countTry(`password:${viewer.userId}`, signInLimits.accountAtAddress);
  const [known] = await db.select({ secretHash: users.secretHash }).from(users).where(own(viewer));
  if (!known) throw notSignedIn();
  if (known.secretHash && !(await isSecret(given.currentPassword, known.secretHash))) {
    throw invalid("The password was not changed.", {
      currentPassword: "This is not your current password.",
    });
  }
  const secretHash = await hashSecret(given.password);
  return db.transaction(async (tx) => {
    await tx
      .delete(resetLinks)
      .where(and(eq(resetLinks.schoolId, viewer.schoolId), eq(resetLinks.userId, viewer.userId)));
    await recordOwn(tx, viewer, "password.changed");
    return raiseOwnSession(tx, viewer, { secretHash });
  });
}

export async function signOutEverywhere(viewer: Viewer): Promise<void> {
  await db.transaction(async (tx) => {
    await raiseOwnSession(tx, viewer);
    await recordOwn(tx, viewer, "sessions.ended");
  });
}

/**
 * Notes that a teacher asks for a new password, for the school's administrators to answer. Says nothing, and takes the
 * same statement, whether or not the address belongs to anyone.
 */
export async function requestReset(email: string, address: string): Promise<void> {
  await countTry(`reset:${address}`, resetLimit);
  // One transaction, which writes in any case: a commit of its own would tell by its time that the address is known.
  await db.transaction(async (tx) => {
    if (!(await isWithin(`reset:account:${email}`, signInLimits.accountAtAddress, tx))) return;
    await tx.execute(sql`
      insert into ${resetRequests} (school_id, user_id)
      select ${users.schoolId}, ${users.id} from ${users}
      where ${users.email} = ${email} and ${users.removedAt} is null
      on conflict (school_id, user_id) do update set requested_at = now()`);
  });
}

/** A link's path for the person, valid for a day; links made before it stop working. The token is nowhere but in the path. */
export async function insertResetLink(
  tx: Tx,
  person: { schoolId: string; userId: string },
  actorId: string | null,
): Promise<string> {
  const { schoolId, userId } = person;
  const token = newToken();
  await tx.delete(resetLinks).where(and(eq(resetLinks.schoolId, schoolId), eq(resetLinks.userId, userId)));
  await tx.insert(resetLinks).values({
    schoolId,
    userId,
    id: newId(),
    tokenHash: tokenHash(token),
    expiresAt: sql`now() + make_interval(secs => ${resetLinkLasts / 1000})`,
  });
  await recordEvent(tx, { schoolId, kind: "reset-link.made", actorId, subjectId: userId });
  return `/reset/${token}`;
}

/** For the command on the machine: whoever can run it may reset anyone. The link's path, or null for an unknown address. */
export async function unsafeCreateResetLink(email: string): Promise<string | null> {
  return db.transaction(async (tx) => {
    const [person] = await tx
      .select({ schoolId: users.schoolId, userId: users.id })
      .from(users)
      .where(and(eq(users.email, email.trim().toLowerCase()), isNull(users.removedAt)));
    return person ? insertResetLink(tx, person, null) : null;
  });
}

/** Sets the password that a reset link stands for and ends every session. The token is the proof; it works once. */
export async function resetPassword(
  given: { token: string; password: string },
  address: string,
): Promise<SessionOwner> {
  await countTry(`reset:${address}`, resetLimit);
  const secretHash = await hashSecret(given.password);
  return db.transaction(async (tx) => {
    const [link] = await tx
      .update(resetLinks)
      .set({ usedAt: sql`now()` })
      .where(
        and(
          eq(resetLinks.tokenHash, tokenHash(given.token)),
          isNull(resetLinks.usedAt),
          gt(resetLinks.expiresAt, sql`now()`),
        ),
      )
      .returning({ schoolId: resetLinks.schoolId, userId: resetLinks.userId });
    if (!link) throw invalid("This link works no more. Ask your administrator for a new one.");
    const { schoolId, userId } = link;
    const [owner] = await tx
      .update(users)
      .set({ secretHash, sessionVersion: sql`${users.sessionVersion} + 1` })
      .where(
        and(
          eq(users.schoolId, schoolId),
          eq(users.id, userId),
          isNull(users.removedAt),
          ne(users.role, "student"),
        ),
      )
      .returning(ownerColumns);
    if (!owner) throw invalid("This link works no more. Ask your administrator for a new one.");
    await tx
      .delete(resetRequests)
      .where(and(eq(resetRequests.schoolId, schoolId), eq(resetRequests.userId, userId)));
    await recordEvent(tx, { schoolId, kind: "password.reset", actorId: userId, subjectId: userId });
    return owner;
  });
}
