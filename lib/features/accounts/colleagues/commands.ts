/** Inviting colleagues and managing them. Each command takes a proof that an administrator of the school is acting. */
import { and, eq, gt, isNull, notExists, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { z } from "zod";
import { db, type Tx } from "@/db/client";
import { classTeachers, invitations, resetLinks, resetRequests, users } from "@/db/schema";
import type { SessionOwner } from "@/lib/access/next-auth";
import { hashSecret, newToken, tokenHash } from "@/lib/access/secrets";
import { countTry } from "@/lib/access/tries";
import { recordEvent } from "@/lib/features/events";
import { conflict, invalid } from "@/lib/shared/errors";
import { newId } from "@/lib/shared/ids";
import { insertResetLink, ownerColumns } from "../commands";
import type { acceptInput } from "../input";
import { invitationLasts, whyNotDemotable, whyNotRemovable } from "../rules";
import type { Administrator, ColleagueToManage, InvitationToEdit } from "./queries";

/** The path of an invitation's link, valid for 14 days; an earlier one to the same address is withdrawn. */
export async function inviteColleague(admin: Administrator, email: string): Promise<string> {
  const { schoolId, userId } = admin;
  const token = newToken();
  await db.transaction(async (tx) => {
    const [known] = await tx
      .select({ id: users.id })
      .from(users)
      .where(and(eq(users.schoolId, schoolId), eq(users.email, email), isNull(users.removedAt)));
    if (known) throw invalid("Nobody was invited.", { email: "This colleague is in your school already." });
    await tx
      .update(invitations)
      .set({ withdrawnAt: sql`now()` })
      .where(
        and(
          eq(invitations.schoolId, schoolId),
          eq(invitations.email, email),
          isNull(invitations.acceptedAt),
          isNull(invitations.withdrawnAt),
        ),
      );
    const id = newId();
    await tx.insert(invitations).values({
      schoolId,
      id,
      email,
      tokenHash: tokenHash(token),
      invitedBy: userId,
      expiresAt: sql`now() + make_interval(secs => ${invitationLasts / 1000})`,
    });
    await recordEvent(tx, { schoolId, kind: "colleague.invited", actorId: userId, subjectId: id });
  });
  return `/invite/${token}`;
}

export async function withdrawInvitation({ admin, id }: InvitationToEdit): Promise<void> {
  const { schoolId, userId } = admin;
  await db.transaction(async (tx) => {
    await tx
      .update(invitations)
      .set({ withdrawnAt: sql`now()` })
      .where(and(eq(invitations.schoolId, schoolId), eq(invitations.id, id), isNull(invitations.acceptedAt)));
    await recordEvent(tx, { schoolId, kind: "invitation.withdrawn", actorId: userId, subjectId: id });
  });
}

/** Makes the invited colleague's account. The token is the proof; it works once. */
export async function acceptInvitation(
  input: z.output<typeof acceptInput>,
  address: string,
): Promise<SessionOwner> {
  await countTry(`invite:${address}`, { limit: 60, seconds: 60 * 60 });
  const secretHash = await hashSecret(input.password);
  return db.transaction(async (tx) => {
    const [invitation] = await tx
      .update(invitations)
      .set({ acceptedAt: sql`now()` })
      .where(
        and(
          eq(invitations.tokenHash, tokenHash(input.token)),
          isNull(invitations.acceptedAt),
          isNull(invitations.withdrawnAt),
          gt(invitations.expiresAt, sql`now()`),
        ),
      )
      .returning({ schoolId: invitations.schoolId, id: invitations.id, email: invitations.email });
    if (!invitation) throw invalid("This invitation works no more. Ask your colleague for a new one.");
    const { schoolId, email } = invitation;
    const { name, timeZone } = input;
    const [owner] = await tx
      .insert(users)
      .values({ schoolId, id: newId(), role: "teacher", name, email, secretHash, timeZone })
      .onConflictDoNothing()
      .returning(ownerColumns);
    if (!owner) {
      throw conflict(
        "This e-mail address already has an account elsewhere. Ask for an invitation to another one.",
      );
    }
    await recordEvent(tx, {
      schoolId,
      kind: "colleague.joined",
      actorId: owner.userId,
      subjectId: invitation.id,
    });
    return owner;
  });
}

/** How many administrators the school has, which stays so until the transaction ends. */
async function lockAdministrators(tx: Tx, schoolId: string): Promise<number> {
  const rows = await tx
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.schoolId, schoolId), eq(users.isAdmin, true), isNull(users.removedAt)))
    .orderBy(users.id)
    .for("update");
  return rows.length;
}

const theColleague = ({ admin, id }: ColleagueToManage) =>
  and(eq(users.schoolId, admin.schoolId), eq(users.id, id), eq(users.role, "teacher"));

const record = (tx: Tx, { admin, id }: ColleagueToManage, kind: string) =>
  recordEvent(tx, { schoolId: admin.schoolId, kind, actorId: admin.userId, subjectId: id });

/**
 * Links that an administrator made are still known to them when they no longer are one: their open invitations are
 * withdrawn, and the school's open links to new passwords end.
 */
async function endLinksOf(tx: Tx, { admin: { schoolId }, id }: ColleagueToManage): Promise<void> {
  await tx
    .update(invitations)
    .set({ withdrawnAt: sql`now()` })
    .where(
      and(
        eq(invitations.schoolId, schoolId),
        eq(invitations.invitedBy, id),
        isNull(invitations.acceptedAt),
        isNull(invitations.withdrawnAt),
      ),
    );
  await tx.delete(resetLinks).where(and(eq(resetLinks.schoolId, schoolId), isNull(resetLinks.usedAt)));
}

/** Makes a colleague an administrator, or a plain teacher again. */
export async function changeAdministrator(colleague: ColleagueToManage, isAdmin: boolean): Promise<void> {
  if (colleague.removedAt) throw conflict("This colleague was removed. Put them back first.");
  await db.transaction(async (tx) => {
    const administrators = await lockAdministrators(tx, colleague.admin.schoolId);
    const why = isAdmin ? null : whyNotDemotable(administrators);
    if (why) throw conflict(why);
    await tx
      .update(users)
      .set({ isAdmin })
      .where(and(theColleague(colleague), isNull(users.removedAt)));
    if (!isAdmin) await endLinksOf(tx, colleague);
    await record(tx, colleague, isAdmin ? "administrator.made" : "administrator.unmade");
  });
}

/**
 * Ends the colleague's sessions and keeps them from signing in; their lessons and classes are kept. A class that would be
 * left without a teacher comes to the administrator who acts.
 */
export async function removeColleague(colleague: ColleagueToManage): Promise<void> {
  const { schoolId, userId } = colleague.admin;
  await db.transaction(async (tx) => {
    const administrators = await lockAdministrators(tx, schoolId);
    const why = whyNotRemovable(colleague, userId, administrators);
    if (why) throw conflict(why);
    await tx
      .update(users)
      .set({ removedAt: sql`now()`, isAdmin: false, sessionVersion: sql`${users.sessionVersion} + 1` })
      .where(and(theColleague(colleague), isNull(users.removedAt)));
    if (colleague.isAdmin) await endLinksOf(tx, colleague);
    await adoptClasses(tx, colleague);
    await record(tx, colleague, "colleague.removed");
  });
}

async function adoptClasses(tx: Tx, { admin, id }: ColleagueToManage): Promise<void> {
  const { schoolId, userId } = admin;
  const other = alias(classTeachers, "other");
  const orphans = await tx
    .select({ classId: classTeachers.classId })
    .from(classTeachers)
    .where(
      and(
        eq(classTeachers.schoolId, schoolId),
        eq(classTeachers.userId, id),
        notExists(
          tx
            .select({ one: sql`1` })
            .from(other)
            .innerJoin(users, and(eq(users.schoolId, other.schoolId), eq(users.id, other.userId)))
            .where(
              and(
                eq(other.schoolId, schoolId),
                eq(other.classId, classTeachers.classId),
                isNull(users.removedAt),
              ),
            ),
        ),
      ),
    );
  if (orphans.length === 0) return;
  await tx
    .insert(classTeachers)
    .values(orphans.map(({ classId }) => ({ schoolId, classId, userId })))
    .onConflictDoNothing();
}

export async function putBackColleague(colleague: ColleagueToManage): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.update(users).set({ removedAt: null }).where(theColleague(colleague));
    await record(tx, colleague, "colleague.put-back");
  });
}

/** The path of a link to a new password for the colleague; answers their request. */
export async function createResetLink(colleague: ColleagueToManage): Promise<string> {
  if (colleague.removedAt) throw conflict("This colleague was removed. Put them back first.");
  const { admin, id: userId } = colleague;
  const { schoolId } = admin;
  return db.transaction(async (tx) => {
    await tx
      .delete(resetRequests)
      .where(and(eq(resetRequests.schoolId, schoolId), eq(resetRequests.userId, userId)));
    return insertResetLink(tx, { schoolId, userId }, admin.userId);
  });
}
