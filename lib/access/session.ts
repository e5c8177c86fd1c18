/**
 * The session cookie: who signed in and under which session version, signed but not encrypted, since it holds no secret.
 * Signed rather than encrypted so that saving an answer can check it in microseconds without next-auth.
 */
import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import { env } from "@/lib/shared/env";

const claims = z.object({
  schoolId: z.uuid(),
  userId: z.uuid(),
  role: z.enum(["teacher", "student"]),
  /** users.session_version at sign-in; a higher one in the table ends the session. */
  version: z.int(),
  /** Seconds since 1970. */
  exp: z.int(),
});
export type SessionClaims = z.infer<typeof claims>;

/** How long a sign-in lasts, in seconds. */
export const sessionSeconds = 14 * 24 * 60 * 60;

const keys = new Map<string, Buffer>();
function key(): Buffer {
  const secret = env().AUTH_SECRET;
  const known = keys.get(secret);
  if (known) return known;
  const made = Buffer.from(hkdfSync("sha256", secret, "", "broadsheet session", 32));
  keys.set(secret, made);
  return made;
}

const signature = (body: string) => createHmac("sha256", key()).update(body).digest();

/** Claims → "body.signature", both base64url. */
export function signSession(session: SessionClaims): string {
  const body = Buffer.from(JSON.stringify(session)).toString("base64url");
  return `${body}.${signature(body).toString("base64url")}`;
}

/** The claims of a cookie that we signed and that has not run out; null for anything else. */
export function readSession(
  cookie: string | undefined,
  nowSeconds = Date.now() / 1000,
): SessionClaims | null {
  const [body, signed, rest] = cookie?.split(".") ?? [];
  if (!body || !signed || rest !== undefined) return null;
  const given = Buffer.from(signed, "base64url");
  const expected = signature(body);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  const parsed = claims.safeParse(JSON.parse(Buffer.from(body, "base64url").toString("utf8")));
  return parsed.success && parsed.data.exp > nowSeconds ? parsed.data : null;
}

/** The cookie's name: with the __Secure- prefix where the site is served over TLS. */
export const sessionCookieName = (): string =>
  env().PUBLIC_URL.startsWith("https:") ? "__Secure-broadsheet" : "broadsheet";
