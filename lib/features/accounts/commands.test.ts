import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { events, resetLinks, resetRequests, schools, users } from "@/db/schema";
import { aStudent, aTeacher, testDb } from "@/db/testing";
import { withName } from "@/lib/access/device";
import { hashSecret } from "@/lib/access/secrets";
import { studentViewer, teacherViewer, viewerFor } from "@/lib/access/testing";
import { isWithin } from "@/lib/access/tries";
import { confirmSession } from "@/lib/access/viewer";
import {
  changeAbout,
  changePassword,
  requestReset,
  resetPassword,
  signIn,
  signInLimits,
  signOutEverywhere,
  signUp,
  unsafeCreateResetLink,
} from "./commands";
import { googleTeacher } from "./google";
import { readAccount, unsafeFindResetLink } from "./queries";

testDb();
let n = 0;
const fresh = () => {
  n += 1;
  return { email: `new${n}@school.org`, address: `203.0.113.${n}` };
};
const password = "a long sentence";
const form = (email: string) => ({
  name: "Ms Ortiz",
  school: "Harbour School",
  email,
  password,
  timeZone: "UTC",
});
const holds = async (owner: Parameters<typeof confirmSession>[0]) => (await confirmSession(owner)) !== null;
const tokenOf = (path: string | null) => path?.split("/").at(-1) ?? "";

describe("signing up", () => {
  it("makes a teacher who runs a school of one's own", async () => {
    const { email, address } = fresh();
    const viewer = await confirmSession({ ...(await signUp(form(email), address)), exp: 0 });
    expect(viewer).toMatchObject({ role: "teacher", isAdmin: true, name: "Ms Ortiz", signInName: email });
    const kinds = await db
      .select({ kind: events.kind })
      .from(events)
      .where(eq(events.schoolId, viewer?.schoolId ?? ""));
    expect(kinds).toEqual([{ kind: "school.opened" }]);
  });
  it("with an address in use is refused beside the field, and leaves no school behind", async () => {
    const { email, address } = fresh();
    await signUp(form(email), address);
    const before = await db.$count(schools);
    await expect(signUp(form(email), address)).rejects.toMatchObject({
      code: "invalid",
      fields: { email: expect.any(String) },
    });
    expect(await db.$count(schools)).toBe(before);
  });
  it("twice at the same moment makes one account", async () => {
    const { email, address } = fresh();
    const both = await Promise.allSettled([signUp(form(email), address), signUp(form(email), address)]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });
});

describe("signing in", () => {
  it("opens to the right password and to no other", async () => {
    const { email, address } = fresh();
    const owner = await signUp(form(email), address);
    expect(await signIn({ signInName: ` ${email.toUpperCase()}`.trim(), password }, address)).toEqual(owner);
    await expect(signIn({ signInName: email, password: "A long sentence" }, address)).rejects.toThrow();
  });
  it("takes a student's handle and passphrase however they are typed", async () => {
    const { schoolId } = await aTeacher();
    const student = await aStudent(schoolId, {
      handle: "amber-fox-27",
      secretHash: await hashSecret("river-lamp-cloud"),
    });
    const owner = await signIn({ signInName: "Amber Fox 27", password: " River lamp  CLOUD " }, "x1");
    expect(owner.userId).toBe(student.id);
  });
  it("answers alike for unknown names, wrong secrets, removed people and accounts without a password", async () => {
    const known = fresh().email;
    await signUp(form(known), "x2");
    const removed = await aTeacher({ secretHash: await hashSecret(password), removedAt: new Date() });
    const google = await aTeacher({ googleSubject: "g-1" });
    const answers = await Promise.all(
      [known, "nobody@school.org", removed.email ?? "", google.email ?? ""].map((signInName) =>
        signIn({ signInName, password: signInName === removed.email ? password : "wrong" }, "x2").catch(
          ({ code, reader, fields }) => JSON.stringify({ code, reader, fields }),
        ),
      ),
    );
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain("invalid");
  });
  it("stops guessing at one account from one address, and nobody else's signing in", async () => {
    const { email, address } = fresh();
    await signUp(form(email), address);
    for (let i = 0; i < signInLimits.accountAtAddress.limit; i += 1) {
      await expect(signIn({ signInName: email, password: "wrong" }, "attacker")).rejects.toMatchObject({
        code: "invalid",
      });
    }
    const guess = signIn({ signInName: email, password }, "attacker");
    await expect(guess).rejects.toMatchObject({ code: "too-many" });
    expect(await signIn({ signInName: email, password }, address)).toMatchObject({ role: "teacher" });
    const other = await aStudent((await aTeacher()).schoolId, { secretHash: await hashSecret("a-b-c") });
    await signIn({ signInName: other.handle ?? "", password: "a b c" }, "attacker");
  });
  it("lets a whole class sign in from one address, mistypes included", async () => {
    const { schoolId } = await aTeacher();
    const secretHash = await hashSecret("a-b-c");
    for (let i = 0; i < 30; i += 1) {
      const { handle } = await aStudent(schoolId, { secretHash });
      const signInName = handle ?? "";
      await expect(signIn({ signInName, password: "a b d" }, "school")).rejects.toMatchObject({
        code: "invalid",
      });
      await signIn({ signInName, password: "a b c" }, "school");
    }
  });
});

describe("one pupil's guessing", () => {
  it("leaves everyone else behind the same address a few tries, and only the right secret counts for nothing", async () => {
    const { schoolId } = await aTeacher();
    const secretHash = await hashSecret("a-b-c");
    const signInName = (await aStudent(schoolId, { secretHash })).handle ?? "";
    for (let n = 0; n <= signInLimits.address.limit; n += 1)
      await isWithin("sign-in:address:busy", signInLimits.address);
    await expect(signIn({ signInName, password: "wrong" }, "busy")).rejects.toMatchObject({
      code: "invalid",
    });
    await signIn({ signInName, password: "a b c" }, "busy");
    for (let n = 0; n < signInLimits.accountAtBusyAddress.limit; n += 1)
      await expect(signIn({ signInName, password: "wrong" }, "busy")).rejects.toMatchObject({
        code: "invalid",
      });
    await expect(signIn({ signInName, password: "a b c" }, "busy")).rejects.toMatchObject({
      code: "too-many",
    });
    await signIn({ signInName, password: "a b c" }, "home");
  });
});

describe("a guesser at the same address", () => {
  const guessed = async () => {
    const { schoolId } = await aTeacher();
    const secretHash = await hashSecret("a-b-c");
    const { id, handle } = await aStudent(schoolId, { secretHash });
    const signInName = handle ?? "";
    const cookie = withName(undefined, signInName);
    for (let n = 0; n <= signInLimits.accountAtAddress.limit; n += 1)
      await expect(signIn({ signInName, password: "wrong" }, "desks")).rejects.toThrow();
    return { id, signInName, cookie };
  };
  it("locks nobody out of a browser of their own, which has no more tries than anywhere", async () => {
    const { signInName, cookie } = await guessed();
    const stranger = withName(undefined, "someone-else");
    await expect(signIn({ signInName, password: "a b c" }, "desks", stranger)).rejects.toMatchObject({
      code: "too-many",
    });
    await signIn({ signInName, password: "a b c" }, "desks", cookie);
    for (let n = 0; n < signInLimits.accountAtAddress.limit; n += 1)
      await expect(signIn({ signInName, password: "wrong" }, "desks", cookie)).rejects.toThrow();
    await expect(signIn({ signInName, password: "a b c" }, "desks", cookie)).rejects.toMatchObject({
      code: "too-many",
    });
  });
  it("is undone by a new passphrase", async () => {
    const { id, signInName } = await guessed();
    await db
      .update(users)
      .set({ secretHash: await hashSecret("d-e-f") })
      .where(eq(users.id, id));
    await signIn({ signInName, password: "d e f" }, "desks");
  });
});

describe("what is written down of signing in", () => {
  it("is who and when, by id, and nothing of a refusal", async () => {
    const { email, address } = fresh();
    const { schoolId, userId } = await signUp(form(email), address);
    await expect(signIn({ signInName: email, password: "wrong" }, address)).rejects.toThrow();
    await signIn({ signInName: email, password }, address);
    const rows = await db.select().from(events).where(eq(events.schoolId, schoolId));
    expect(rows.map(({ kind, actorId }) => [kind, actorId])).toEqual([
      ["school.opened", userId],
      ["session.started", userId],
    ]);
    expect(JSON.stringify(rows)).not.toContain(email);
  });
});

describe("one's own account", () => {
  it("changes its own name alone", async () => {
    const [me, other] = [await aTeacher(), await aTeacher()];
    await changeAbout(await viewerFor(me), { name: "Mr New", timeZone: "Europe/Berlin" });
    expect(await readAccount(await viewerFor(me))).toMatchObject({
      name: "Mr New",
      timeZone: "Europe/Berlin",
    });
    expect(await readAccount(await viewerFor(other))).toMatchObject({ name: other.name });
  });
  it("never tells a hash", async () => {
    const me = await aTeacher({ secretHash: await hashSecret(password) });
    const account = await readAccount(await viewerFor(me));
    expect(account.hasPassword).toBe(true);
    expect(JSON.stringify(account)).not.toContain("argon2");
  });
  it("ends every other session when the password changes", async () => {
    const me = await aTeacher({ secretHash: await hashSecret(password) });
    const viewer = await teacherViewer(me);
    const wrong = changePassword(viewer, { currentPassword: "wrong", password: "another sentence" });
    await expect(wrong).rejects.toMatchObject({ fields: { currentPassword: expect.any(String) } });
    const owner = await changePassword(viewer, { currentPassword: password, password: "another sentence" });
    expect(await holds({ ...owner, exp: 0 })).toBe(true);
    await expect(viewerFor(me)).rejects.toThrow();
    await expect(
      changePassword(viewer, { currentPassword: password, password: "from the stolen session" }),
    ).rejects.toMatchObject({ code: "not-signed-in" });
    await signIn({ signInName: me.email ?? "", password: "another sentence" }, "x3");
  });
  it("ends every session on wish, one's own and nobody else's", async () => {
    const { schoolId } = await aTeacher();
    const [me, other] = [await aStudent(schoolId), await aStudent(schoolId)];
    await signOutEverywhere(await studentViewer(me));
    await expect(viewerFor(me)).rejects.toThrow();
    await viewerFor(other);
  });
});

describe("a forgotten password", () => {
  it("is noted for a teacher's address, and answered alike for any other", async () => {
    const me = await aTeacher();
    const before = await db.$count(resetRequests);
    expect(await requestReset("nobody@school.org", "x4")).toBeUndefined();
    expect(await db.$count(resetRequests)).toBe(before);
    expect(await requestReset(me.email ?? "", "x4")).toBeUndefined();
    await requestReset(me.email ?? "", "x4");
    expect(await db.$count(resetRequests, eq(resetRequests.userId, me.id))).toBe(1);
  });
  it("is set anew by a link, once, and every session ends", async () => {
    const me = await aTeacher({ secretHash: await hashSecret(password) });
    await requestReset(me.email ?? "", "x5");
    const token = tokenOf(await unsafeCreateResetLink(` ${me.email?.toUpperCase()}`));
    expect(await unsafeFindResetLink(token)).toEqual({ name: me.name });
    const owner = await resetPassword({ token, password: "a new sentence" }, "x5");
    expect(owner).toMatchObject({ userId: me.id, version: me.sessionVersion + 1 });
    await expect(viewerFor(me)).rejects.toThrow();
    expect(await db.$count(resetRequests, eq(resetRequests.userId, me.id))).toBe(0);
    await expect(resetPassword({ token, password: "once more" }, "x5")).rejects.toMatchObject({
      code: "invalid",
    });
    expect(await unsafeFindResetLink(token)).toBeNull();
  });
  it("has no link that is old, replaced, made up or for nobody", async () => {
    const me = await aTeacher();
    const first = tokenOf(await unsafeCreateResetLink(me.email ?? ""));
    const second = tokenOf(await unsafeCreateResetLink(me.email ?? ""));
    expect(await unsafeFindResetLink(first)).toBeNull();
    await db
      .update(resetLinks)
      .set({ expiresAt: new Date(0) })
      .where(eq(resetLinks.userId, me.id));
    for (const token of [second, "x", "x".repeat(43), ""]) {
      expect(await unsafeFindResetLink(token)).toBeNull();
      await expect(resetPassword({ token, password }, "x6")).rejects.toMatchObject({ code: "invalid" });
    }
    expect(await unsafeCreateResetLink("nobody@school.org")).toBeNull();
  });
  it("leaves no token in the table", async () => {
    const me = await aTeacher();
    const token = tokenOf(await unsafeCreateResetLink(me.email ?? ""));
    expect(JSON.stringify(await db.select().from(resetLinks))).not.toContain(token);
  });
});

describe("coming by Google", () => {
  const profile = (subject: string, email: string) => ({ subject, email, name: "Ana Ortiz" });
  it("makes a school of one's own, and finds it again by the account, whatever the address has become", async () => {
    const first = await googleTeacher(profile("g-10", "g10@school.org"));
    expect(await confirmSession({ ...(first ?? fail()), exp: 0 })).toMatchObject({ isAdmin: true });
    expect(await googleTeacher(profile("g-10", "moved@school.org"))).toEqual(first);
  });
  it("takes over a teacher's account by its address, and shuts out whoever had set its password", async () => {
    const squatted = await aTeacher({ email: "mine@school.org", secretHash: await hashSecret(password) });
    const owner = await googleTeacher(profile("g-11", "mine@school.org"));
    expect(owner?.userId).toBe(squatted.id);
    await expect(viewerFor(squatted)).rejects.toThrow();
    await expect(signIn({ signInName: "mine@school.org", password }, "x7")).rejects.toThrow();
  });
  it("is refused for another Google account's address and for a removed teacher", async () => {
    await aTeacher({ email: "theirs@school.org", googleSubject: "g-12" });
    await aTeacher({ email: "gone@school.org", removedAt: new Date() });
    const before = await db.$count(schools);
    expect(await googleTeacher(profile("g-13", "theirs@school.org"))).toBeNull();
    expect(await googleTeacher(profile("g-14", "gone@school.org"))).toBeNull();
    expect(await db.$count(schools)).toBe(before);
    expect(await db.$count(users, eq(users.googleSubject, "g-13"))).toBe(0);
  });
});

function fail(): never {
  throw new Error("Nobody was found.");
}
