/**
 * next-auth: starting and ending sessions, and Google. What a session is, session.ts says; who holds one, viewer.ts.
 * A password is checked by the accounts feature, which then hands a ticket to `startSession`.
 */
import { createHmac, timingSafeEqual } from "node:crypto";
import NextAuth, { type NextAuthConfig } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import Google from "next-auth/providers/google";
import { env } from "@/lib/shared/env";
import { notAllowed } from "@/lib/shared/errors";
import { readSession, type SessionClaims, sessionCookieName, sessionSeconds, signSession } from "./session";

/** Who a session is for. */
export type SessionOwner = Omit<SessionClaims, "exp">;

/** Finds, or makes, the teacher behind a Google account; the accounts feature registers it at start. */
export type GoogleTeacher = (profile: {
  subject: string;
  email: string;
  name: string;
}) => Promise<SessionOwner | null>;

const shared = globalThis as { broadsheetGoogleTeacher?: GoogleTeacher };
export function onGoogleSignIn(find: GoogleTeacher): void {
  shared.broadsheetGoogleTeacher = find;
}

export const googleIsOn = (): boolean => Boolean(env().AUTH_GOOGLE_ID);

const ticketSignature = (body: string) =>
  createHmac("sha256", env().AUTH_SECRET).update(`ticket:${body}`).digest();

function makeTicket(owner: SessionOwner): string {
  const body = Buffer.from(JSON.stringify({ owner, until: Date.now() + 10_000 })).toString("base64url");
  return `${body}.${ticketSignature(body).toString("base64url")}`;
}

function readTicket(ticket: unknown): SessionOwner | null {
  const [body, signed] = typeof ticket === "string" ? ticket.split(".") : [];
  if (!body || !signed) return null;
  const given = Buffer.from(signed, "base64url");
  const expected = ticketSignature(body);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  const { owner, until } = JSON.parse(Buffer.from(body, "base64url").toString("utf8"));
  return until > Date.now() ? owner : null;
}

const expiry = () => Math.floor(Date.now() / 1000) + sessionSeconds;

function config(): NextAuthConfig {
  const settings = env();
  const secure = settings.PUBLIC_URL.startsWith("https:");
  return {
    secret: settings.AUTH_SECRET,
    trustHost: true,
    useSecureCookies: secure,
    pages: { signIn: "/sign-in", error: "/sign-in" },
    session: { strategy: "jwt", maxAge: sessionSeconds },
    cookies: {
      sessionToken: {
        name: sessionCookieName(),
        options: { httpOnly: true, sameSite: "lax", path: "/", secure },
      },
    },
    jwt: {
      encode: async ({ token }) => signSession({ ...(token as unknown as SessionClaims), exp: expiry() }),
      decode: async ({ token }) => ({ ...readSession(token) }),
    },
    providers: [
      Credentials({
        credentials: { ticket: {} },
        authorize: ({ ticket }) => {
          const owner = readTicket(ticket);
          return owner ? { id: owner.userId, owner } : null;
        },
      }),
      ...(settings.AUTH_GOOGLE_ID && settings.AUTH_GOOGLE_SECRET
        ? [Google({ clientId: settings.AUTH_GOOGLE_ID, clientSecret: settings.AUTH_GOOGLE_SECRET })]
        : []),
    ],
    callbacks: {
      signIn: async ({ user, account, profile }) => {
        if (account?.provider !== "google") return true;
        if (!profile?.email || profile.email_verified !== true || !profile.sub) return false;
        const owner = await shared.broadsheetGoogleTeacher?.({
          subject: profile.sub,
          email: profile.email.toLowerCase(),
          name: profile.name ?? profile.email,
        });
        Object.assign(user, { owner });
        return Boolean(owner);
      },
      jwt: ({ token, user }) => {
        const owner = (user as { owner?: SessionOwner } | undefined)?.owner;
        return owner ? { ...owner } : token;
      },
      session: ({ session }) => ({ expires: session.expires }),
    },
  };
}

const auth = NextAuth(config);
export const { handlers, signIn } = auth;

/** Signs the person in on this browser, within a server action. Their secret has been checked before. */
export async function startSession(owner: SessionOwner): Promise<void> {
  const answer: unknown = await auth.signIn("credentials", { ticket: makeTicket(owner), redirect: false });
  if (typeof answer === "string" && answer.includes("error=")) {
    throw notAllowed("Signing in did not work. Try again in a moment.");
  }
}

/** Forgets the session on this browser. */
export async function endSession(): Promise<void> {
  await auth.signOut({ redirect: false });
}
