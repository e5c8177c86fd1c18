import { deleteDB } from "idb";
import { databaseName, hasUnsent } from "@/app/learn/parts/device-log";
import { writingDatabase } from "@/app/learn/parts/writing-store";
import { forgetSettings } from "@/app/learn/reading/last-settings";
import { forgetPages } from "./worker-client";

/**
 * Clears what this device keeps of an account: its pages, and its log where a server has everything in it. Resolves to
 * true, with nothing cleared, where it hasn't and `anyway` is false; with `anyway` the log alone stays.
 */
export async function clearDevice(accountId: string, anyway: boolean): Promise<boolean> {
  try {
    const unsent = await hasUnsent(accountId);
    if (unsent && !anyway) return true;
    await forgetPages();
    await deleteDB(writingDatabase(accountId));
    forgetSettings(accountId);
    if (!unsent) await deleteDB(databaseName(accountId));
  } catch (cause) {
    // Storage is forbidden here, so nothing was kept: no reason to hold anybody back.
    console.warn("This device keeps nothing.", cause);
  }
  return false;
}
