/** The teachers of a school, as its administrators see them. */
import { and, asc, eq, gt, isNull, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { invitations, resetRequests, schools, users } from "@/db/schema";
import { mayRunSchool } from "@/lib/access/policy";
import type { Teacher, Viewer } from "@/lib/access/viewer";
import { notFound } from "@/lib/shared/errors";

declare const proof: unique symbol;
/** An administrator acting in their own school. */
export type Administrator = Teacher & { readonly isAdmin: true; readonly [proof]: "administrator" };

/** The viewer as an administrator; "not found" for anyone else. */
export function asAdministrator(viewer: Viewer): Administrator {
  if (!mayRunSchool(viewer)) throw notFound();
  return viewer as Administrator;
}

const colleagueColumns = {
  id: users.id,
  name: users.name,
  email: users.email,
  isAdmin: users.isAdmin,
  removedAt: users.removedAt,
};
const ofSchool = (viewer: Viewer): SQL | undefined =>
  and(eq(users.schoolId, viewer.schoolId), eq(users.role, "teacher"));

/** Everything of the school's page. */
export async function readSchool(viewer: Viewer) {
  const admin = asAdministrator(viewer);
  const [[school], colleagues, invited] = await Promise.all([
    db.select({ name: schools.name }).from(schools).where(eq(schools.id, admin.schoolId)),
    db
      .select({ ...colleagueColumns, askedResetAt: resetRequests.requestedAt })
      .from(users)
      .leftJoin(
        resetRequests,
        and(eq(resetRequests.schoolId, users.schoolId), eq(resetRequests.userId, users.id)),
      )
      .where(ofSchool(admin))
      .orderBy(asc(sql`lower(${users.name})`), asc(users.id)),
    db
      .select({ id: invitations.id, email: invitations.email, expiresAt: invitations.expiresAt })
      .from(invitations)
      .where(
        and(
          eq(invitations.schoolId, admin.schoolId),
          isNull(invitations.acceptedAt),
          isNull(invitations.withdrawnAt),
          gt(invitations.expiresAt, sql`now()`),
        ),
      )
      .orderBy(asc(invitations.email)),
  ]);
  if (!school) throw notFound("school");
  return { school, colleagues, invited };
}

export type ColleagueToManage = {
  readonly admin: Administrator;
  readonly id: string;
  readonly isAdmin: boolean;
  readonly removedAt: Date | null;
  readonly [proof]: "colleague";
};

/** A teacher of the administrator's school, removed ones included. */
export async function findColleagueToManage(viewer: Viewer, userId: string): Promise<ColleagueToManage> {
  const admin = asAdministrator(viewer);
  const [row] = await db
    .select({ id: users.id, isAdmin: users.isAdmin, removedAt: users.removedAt })
    .from(users)
    .where(and(ofSchool(admin), eq(users.id, userId)));
  if (!row) throw notFound("colleague");
  return { ...row, admin } as ColleagueToManage;
}

export type InvitationToEdit = {
  readonly admin: Administrator;
  readonly id: string;
  readonly [proof]: "invitation";
};

/** An invitation of the administrator's school that nobody has accepted. */
export async function findInvitationToEdit(viewer: Viewer, invitationId: string): Promise<InvitationToEdit> {
  const admin = asAdministrator(viewer);
  const [row] = await db
    .select({ id: invitations.id })
    .from(invitations)
    .where(
      and(
        eq(invitations.schoolId, admin.schoolId),
        eq(invitations.id, invitationId),
        isNull(invitations.acceptedAt),
      ),
    );
  if (!row) throw notFound("invitation");
  return { ...row, admin } as InvitationToEdit;
}
