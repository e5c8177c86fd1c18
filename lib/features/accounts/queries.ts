import { and, asc, eq, gt, isNull, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { invitations, resetLinks, schools, users } from "@/db/schema";
import { tokenHash } from "@/lib/access/secrets";
import type { Viewer } from "@/lib/access/viewer";
import { notFound } from "@/lib/shared/errors";
import { tokenField } from "./input";

/** What the viewer's own account page shows. */
export async function readAccount(viewer: Viewer) {
  const [account] = await db
    .select({
      name: users.name,
      role: users.role,
      email: users.email,
      handle: users.handle,
      timeZone: users.timeZone,
      school: schools.name,
      hasPassword: sql<boolean>`${users.secretHash} is not null`,
      hasGoogle: sql<boolean>`${users.googleSubject} is not null`,
    })
    .from(users)
    .innerJoin(schools, eq(schools.id, users.schoolId))
    .where(and(eq(users.schoolId, viewer.schoolId), eq(users.id, viewer.userId)));
  if (!account) throw notFound("account");
  return account;
}

/** Whose password a reset link sets, or null for a link that works no more. The token is what is checked. */
export async function unsafeFindResetLink(token: string): Promise<{ name: string } | null> {
  if (!tokenField.safeParse(token).success) return null;
  const [link] = await db
    .select({ name: users.name })
    .from(resetLinks)
    .innerJoin(users, and(eq(users.schoolId, resetLinks.schoolId), eq(users.id, resetLinks.userId)))
    .where(
      and(
        eq(resetLinks.tokenHash, tokenHash(token)),
        isNull(resetLinks.usedAt),
        gt(resetLinks.expiresAt, sql`now()`),
        isNull(users.removedAt),
      ),
    );
  return link ?? null;
}

/** What an invitation's page shows, or null for one that works no more. The token is what is checked. */
export async function unsafeFindInvitation(token: string) {
  if (!tokenField.safeParse(token).success) return null;
  const [invitation] = await db
    .select({ email: invitations.email, school: schools.name })
    .from(invitations)
    .innerJoin(schools, eq(schools.id, invitations.schoolId))
    .where(
      and(
        eq(invitations.tokenHash, tokenHash(token)),
        isNull(invitations.acceptedAt),
        isNull(invitations.withdrawnAt),
        gt(invitations.expiresAt, sql`now()`),
      ),
    );
  return invitation ?? null;
}

/** The first teacher or student of the sample school, to look around as. Nothing is checked but that the school is the sample. */
export async function unsafeFindSamplePerson(role: "teacher" | "student") {
  const [person] = await db
    .select({
      schoolId: users.schoolId,
      userId: users.id,
      role: users.role,
      version: users.sessionVersion,
    })
    .from(users)
    .innerJoin(schools, eq(schools.id, users.schoolId))
    .where(and(eq(schools.isSample, true), eq(users.role, role), isNull(users.removedAt)))
    .orderBy(asc(users.id))
    .limit(1);
  if (!person) throw notFound("sample school");
  return person;
}
