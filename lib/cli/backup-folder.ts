/** Where the embedded database's daily backups lie: not in the checkout, which may be deleted or cloned anew. */
import { createHash } from "node:crypto";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { placeFor } from "@/db/embedded/place";

type Variables = Record<string, string | undefined>;

/** The system's folder for a program's data: XDG's, Apple's and Microsoft's rules. */
function systemFolder({ XDG_DATA_HOME, LOCALAPPDATA }: Variables, platform: NodeJS.Platform): string {
  if (platform === "win32") return join(LOCALAPPDATA ?? join(homedir(), "AppData", "Local"), "Broadsheet");
  if (platform === "darwin") return join(homedir(), "Library", "Application Support", "Broadsheet");
  return join(XDG_DATA_HOME || join(homedir(), ".local", "share"), "broadsheet");
}

/** The folder for a data folder's backups: as root beside its database, else in the system's folder for data. */
export function backupFolder(
  dataDir: string,
  given: string | undefined,
  variables: Variables,
  platform = process.platform,
): string {
  if (given) return resolve(given);
  const { home, asRoot } = placeFor(dataDir);
  if (asRoot) return `${home}-backups`;
  const id = createHash("sha256").update(resolve(dataDir)).digest("hex").slice(0, 12);
  return join(systemFolder(variables, platform), "backups", id);
}
