import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { invitations, resetRequests, users } from "@/db/schema";
import { aClassWith, aStudent, aTeacher, testDb, type UserRow } from "@/db/testing";
import { viewerFor } from "@/lib/access/testing";
import { confirmSession } from "@/lib/access/viewer";
import { listClasses } from "@/lib/features/classes/queries";
import { resetPassword } from "../commands";
import { unsafeFindInvitation } from "../queries";
import {
  acceptInvitation,
  changeAdministrator,
  createResetLink,
  inviteColleague,
  putBackColleague,
  removeColleague,
  withdrawInvitation,
} from "./commands";
import { asAdministrator, findColleagueToManage, findInvitationToEdit, readSchool } from "./queries";

testDb();
const tokenOf = (path: string) => path.split("/").at(-1) ?? "";
const notFound = { code: "not-found" };
const accept = (token: string) => ({
  token,
  name: "Mr Haddad",
  password: "a long sentence",
  timeZone: "UTC",
});

async function aStaff() {
  const admin = await aTeacher({ isAdmin: true });
  const colleague = await aTeacher({ schoolId: admin.schoolId });
  return { admin, colleague, viewer: await viewerFor(admin) };
}
const manage = async (admin: UserRow, id: string) => findColleagueToManage(await viewerFor(admin), id);

describe("the school's page", () => {
  it("shows the school's teachers and open invitations to its administrators", async () => {
    const { admin, colleague, viewer } = await aStaff();
    await aStudent(admin.schoolId);
    await inviteColleague(asAdministrator(viewer), "new@school.org");
    const { colleagues, invited } = await readSchool(viewer);
    expect(colleagues.map(({ id }) => id).sort()).toEqual([admin.id, colleague.id].sort());
    expect(invited.map(({ email }) => email)).toEqual(["new@school.org"]);
  });
  it("is not there for a plain teacher or a student, and nothing of it can be managed from another school", async () => {
    const { admin, colleague, viewer } = await aStaff();
    await inviteColleague(asAdministrator(viewer), "someone@school.org");
    const [invitation] = (await readSchool(viewer)).invited;
    const stranger = await aTeacher({ isAdmin: true });
    for (const other of [colleague, await aStudent(admin.schoolId), stranger]) {
      const theirs = await viewerFor(other);
      if (other !== stranger) await expect(readSchool(theirs)).rejects.toMatchObject(notFound);
      await expect(findColleagueToManage(theirs, admin.id)).rejects.toMatchObject(notFound);
      await expect(findInvitationToEdit(theirs, invitation?.id ?? "")).rejects.toMatchObject(notFound);
    }
    await expect(manage(admin, (await aStudent(admin.schoolId)).id)).rejects.toMatchObject(notFound);
  });
});

describe("an invitation", () => {
  it("makes a plain teacher of the same school, once", async () => {
    const { admin, viewer } = await aStaff();
    const token = tokenOf(await inviteColleague(asAdministrator(viewer), "haddad@school.org"));
    expect(await unsafeFindInvitation(token)).toMatchObject({ email: "haddad@school.org" });
    const owner = await acceptInvitation(accept(token), "x");
    expect(await confirmSession({ ...owner, exp: 0 })).toMatchObject({
      schoolId: admin.schoolId,
      role: "teacher",
      isAdmin: false,
    });
    await expect(acceptInvitation(accept(token), "x")).rejects.toMatchObject({ code: "invalid" });
  });
  it("works no more when withdrawn, replaced or old", async () => {
    const { viewer } = await aStaff();
    const admin = asAdministrator(viewer);
    const replaced = tokenOf(await inviteColleague(admin, "a@school.org"));
    const withdrawn = tokenOf(await inviteColleague(admin, "a@school.org"));
    const [invitation] = (await readSchool(viewer)).invited;
    await withdrawInvitation(await findInvitationToEdit(viewer, invitation?.id ?? ""));
    const old = tokenOf(await inviteColleague(admin, "b@school.org"));
    await db
      .update(invitations)
      .set({ expiresAt: new Date(0) })
      .where(eq(invitations.email, "b@school.org"));
    for (const token of [replaced, withdrawn, old, "x".repeat(43)]) {
      expect(await unsafeFindInvitation(token)).toBeNull();
      await expect(acceptInvitation(accept(token), "x")).rejects.toMatchObject({ code: "invalid" });
    }
  });
  it("to someone with an account elsewhere is refused at the end, and stays open", async () => {
    const { viewer } = await aStaff();
    const elsewhere = await aTeacher();
    const token = tokenOf(await inviteColleague(asAdministrator(viewer), elsewhere.email ?? ""));
    await expect(acceptInvitation(accept(token), "x")).rejects.toMatchObject({ code: "conflict" });
    expect(await unsafeFindInvitation(token)).not.toBeNull();
  });
  it("to a colleague who is here already is refused", async () => {
    const { colleague, viewer } = await aStaff();
    await expect(inviteColleague(asAdministrator(viewer), colleague.email ?? "")).rejects.toMatchObject({
      code: "invalid",
    });
  });
});

describe("a colleague", () => {
  it("who is removed is out at once, and can be put back", async () => {
    const { admin, colleague } = await aStaff();
    await removeColleague(await manage(admin, colleague.id));
    await expect(viewerFor(colleague)).rejects.toThrow();
    await putBackColleague(await manage(admin, colleague.id));
    const [row] = await db.select().from(users).where(eq(users.id, colleague.id));
    expect(row).toMatchObject({ removedAt: null, isAdmin: false });
  });
  it("who is removed leaves no class without a teacher", async () => {
    const { admin, colleague, viewer } = await aStaff();
    const { class_ } = await aClassWith(1, { teacher: colleague });
    await removeColleague(await manage(admin, colleague.id));
    if (viewer.role !== "teacher") throw new Error("An administrator is a teacher.");
    const classes = await listClasses({ ...viewer, role: "teacher" });
    expect(classes.map(({ id }) => id)).toEqual([class_.id]);
  });
  it("gets a link to a new password, which answers their request", async () => {
    const { admin, colleague } = await aStaff();
    await db.insert(resetRequests).values({ schoolId: admin.schoolId, userId: colleague.id });
    const path = await createResetLink(await manage(admin, colleague.id));
    expect(await db.$count(resetRequests, eq(resetRequests.userId, colleague.id))).toBe(0);
    const owner = await resetPassword({ token: tokenOf(path), password: "a new sentence" }, "x");
    expect(owner.userId).toBe(colleague.id);
  });
});

describe("the links of an administrator who is one no more", () => {
  it.each(["removed", "a plain teacher"])("end with it: %s", async (as) => {
    const { admin, colleague } = await aStaff();
    await changeAdministrator(await manage(admin, colleague.id), true);
    const theirs = await viewerFor(colleague);
    const [own, elsewhere] = [await aTeacher({ schoolId: admin.schoolId }), await aStaff()];
    const invitation = tokenOf(
      await inviteColleague(asAdministrator(theirs), `back-${as.length}@school.org`),
    );
    const reset = tokenOf(await createResetLink(await manage(colleague, own.id)));
    const untouched = tokenOf(await createResetLink(await manage(elsewhere.admin, elsewhere.colleague.id)));
    if (as === "removed") await removeColleague(await manage(admin, colleague.id));
    else await changeAdministrator(await manage(admin, colleague.id), false);
    await expect(acceptInvitation(accept(invitation), "x")).rejects.toMatchObject({ code: "invalid" });
    const taken = resetPassword({ token: reset, password: "a new sentence" }, "x");
    await expect(taken).rejects.toMatchObject({ code: "invalid" });
    await resetPassword({ token: untouched, password: "a new sentence" }, "x");
  });
});

describe("the last administrator", () => {
  it("can be neither removed nor demoted", async () => {
    const { admin, colleague } = await aStaff();
    await expect(removeColleague(await manage(admin, admin.id))).rejects.toMatchObject({ code: "conflict" });
    await expect(changeAdministrator(await manage(admin, admin.id), false)).rejects.toMatchObject({
      code: "conflict",
    });
    await changeAdministrator(await manage(admin, colleague.id), true);
    await changeAdministrator(await manage(admin, admin.id), false);
    expect(await viewerFor(colleague)).toMatchObject({ isAdmin: true });
    await expect(manage(admin, colleague.id)).rejects.toMatchObject(notFound);
  });
  it("remains when two administrators demote each other at the same moment", async () => {
    const { admin, colleague } = await aStaff();
    await changeAdministrator(await manage(admin, colleague.id), true);
    const [a, b] = [await manage(admin, colleague.id), await manage(colleague, admin.id)];
    const both = await Promise.allSettled([changeAdministrator(a, false), changeAdministrator(b, false)]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });
});
