import { and, eq, isNull } from "drizzle-orm";
import { cookies, headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { db } from "@/db/client";
import { type Role, users } from "@/db/schema";
import { notSignedIn } from "@/lib/shared/errors";
import { readSession, type SessionClaims, sessionCookieName } from "./session";

declare const minted: unique symbol;

/** Who is asking. Only this file makes one, from a session that the database has confirmed. */
export interface Viewer {
  readonly schoolId: string;
  readonly userId: string;
  readonly role: Role;
  readonly isAdmin: boolean;
  readonly name: string;
  /** What they sign in with: an e-mail address or a handle. */
  readonly signInName: string;
  readonly timeZone: string;
  readonly sessionVersion: number;
  readonly [minted]: true;
}
export type Teacher = Viewer & { readonly role: "teacher" };
export type Student = Viewer & { readonly role: "student" };

/** The signed cookie's claims, unconfirmed by the database: only for statements that confirm them by themselves. */
export const readSessionCookie = cache(async (): Promise<SessionClaims | null> => {
  return readSession((await cookies()).get(sessionCookieName())?.value);
});

/** A session's claims → the viewer, or null where the session was ended or the person removed. One SQL statement. */
export async function confirmSession(session: SessionClaims): Promise<Viewer | null> {
  const [row] = await db
    .select({
      schoolId: users.schoolId,
      userId: users.id,
      role: users.role,
      isAdmin: users.isAdmin,
      name: users.name,
      email: users.email,
      handle: users.handle,
      timeZone: users.timeZone,
      sessionVersion: users.sessionVersion,
    })
    .from(users)
    .where(
      and(
        eq(users.schoolId, session.schoolId),
        eq(users.id, session.userId),
        eq(users.sessionVersion, session.version),
        isNull(users.removedAt),
      ),
    );
  if (!row) return null;
  const { email, handle, ...rest } = row;
  return { ...rest, signInName: email ?? handle ?? "" } as Viewer;
}

/** The viewer of this request, or null for a visitor; asked once a request. */
export const findViewer = cache(async (): Promise<Viewer | null> => {
  const session = await readSessionCookie();
  return session ? confirmSession(session) : null;
});

/** The viewer of this request; throws the refusal "not-signed-in" for a visitor. */
export async function requireViewer(): Promise<Viewer> {
  const viewer = await findViewer();
  if (!viewer) throw notSignedIn();
  return viewer;
}

export const isTeacher = (viewer: Viewer): viewer is Teacher => viewer.role === "teacher";
export const isStudent = (viewer: Viewer): viewer is Student => viewer.role === "student";

/** For pages: a visitor is sent to sign in and comes back, the wrong role gets a 404. */
export async function requirePageViewer(role: "teacher"): Promise<Teacher>;
export async function requirePageViewer(role: "student"): Promise<Student>;
export async function requirePageViewer(role: "anyone"): Promise<Viewer>;
export async function requirePageViewer(role: Role | "anyone"): Promise<Viewer> {
  const viewer = await findViewer();
  if (!viewer) {
    const path = (await headers()).get("x-broadsheet-path") ?? "/";
    redirect(`/sign-in?next=${encodeURIComponent(path)}`);
  }
  if (role !== "anyone" && viewer.role !== role) notFound();
  return viewer;
}
