import { cookies } from "next/headers";
import { deviceCookieName, deviceSeconds, withName } from "@/lib/access/device";
import { ownCookie } from "./cookie";

/** The cookie that says who has signed in on this browser before. */
export const deviceCookie = async (): Promise<string | undefined> =>
  (await cookies()).get(deviceCookieName())?.value;

/** Remembers, within a server action, that this name signed in on this browser. */
export async function rememberHere(name: string): Promise<void> {
  const value = withName(await deviceCookie(), name);
  (await cookies()).set(deviceCookieName(), value, { ...ownCookie(), maxAge: deviceSeconds });
}
