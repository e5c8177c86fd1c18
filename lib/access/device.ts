/**
 * Browsers that someone has signed in on before. A guesser elsewhere, or at the next desk, uses up the tries of an account
 * at an address; its owner's own browser has tries of its own, so that nobody can lock her out of it. (OWASP's “device
 * cookies”.) The cookie holds an id of its own and digests of names, signed; a shared Chromebook remembers a few of them.
 */
import { createHash, createHmac, hkdfSync, randomBytes, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import { env } from "@/lib/shared/env";

const claims = z.object({ id: z.string().max(40), names: z.array(z.string().max(40)).max(20) });
type Device = z.infer<typeof claims>;

/** As many people as share one browser: six classes a day, and a teacher. */
const remembered = 8;
/** How long a browser is remembered, in seconds. */
export const deviceSeconds = 365 * 24 * 60 * 60;

const digest = (name: string) => createHash("sha256").update(name).digest("base64url").slice(0, 16);

function signature(body: string): Buffer {
  const key = hkdfSync("sha256", env().AUTH_SECRET, "", "broadsheet device", 32);
  return createHmac("sha256", Buffer.from(key)).update(body).digest();
}

function read(cookie: string | undefined): Device | null {
  const [body, signed, rest] = cookie?.split(".") ?? [];
  if (!body || !signed || rest !== undefined) return null;
  const given = Buffer.from(signed, "base64url");
  const expected = signature(body);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  return claims.parse(JSON.parse(Buffer.from(body, "base64url").toString("utf8")));
}

/** The id of a browser on which that name has signed in before; null for any other, and for a cookie that is none of ours. */
export function knownDevice(cookie: string | undefined, name: string): string | null {
  const device = read(cookie);
  return device?.names.includes(digest(name)) ? device.id : null;
}

/** The cookie after that name signed in on the browser: the last few names, this one first. */
export function withName(cookie: string | undefined, name: string): string {
  const device = read(cookie) ?? { id: randomBytes(12).toString("base64url"), names: [] };
  const names = [digest(name), ...device.names.filter((known) => known !== digest(name))];
  const body = Buffer.from(JSON.stringify({ ...device, names: names.slice(0, remembered) })).toString(
    "base64url",
  );
  return `${body}.${signature(body).toString("base64url")}`;
}

/** The cookie's name: with the __Secure- prefix where the site is served over TLS. */
export const deviceCookieName = (): string =>
  env().PUBLIC_URL.startsWith("https:") ? "__Secure-broadsheet-device" : "broadsheet-device";
