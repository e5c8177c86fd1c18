import { deviceStorage } from "../parts/keep";

/**
 * The settings that a server has last acknowledged: a page that opens without a network is as old as its last visit, and
 * would otherwise show the settings of then.
 */
const nameOf = (account: string) => `broadsheet:reading:${account}`;

export function rememberSettings(account: string, body: object, reply: unknown): void {
  if (typeof reply !== "object" || reply === null || !("savedAt" in reply) || !("settings" in body)) return;
  try {
    deviceStorage()?.setItem(
      nameOf(account),
      JSON.stringify({ settings: body.settings, savedAt: reply.savedAt }),
    );
  } catch (cause) {
    console.warn("This device keeps nothing; the server has the settings.", cause);
  }
}

/** What was acknowledged after a page was drawn (milliseconds since 1970, the database's clock); null where nothing was. */
export function lastSettings(account: string, drawnAt: number): { settings: unknown } | null {
  const text = deviceStorage()?.getItem(nameOf(account));
  try {
    const found: unknown = text ? JSON.parse(text) : null;
    if (typeof found !== "object" || found === null || !("savedAt" in found) || !("settings" in found))
      return null;
    return new Date(String(found.savedAt)).getTime() > drawnAt ? { settings: found.settings } : null;
  } catch {
    // Cut off by a full device: the server's settings hold.
    return null;
  }
}

/** At sign-out: nothing of the account's reading stays, but what no server has yet. */
export const forgetSettings = (account: string): void => deviceStorage()?.removeItem(nameOf(account));
