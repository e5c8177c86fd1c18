/** Where the embedded database lies, who owns it, and the pointer to it in the data folder. */
import { spawnSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { chmod, mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";

/** The user that PostgreSQL runs as; absent where that is the one who started us. */
export interface Owner {
  uid: number;
  gid: number;
}

/** What `postgres.json` in the data folder remembers. */
export interface Pointer {
  /** The folder that holds the cluster, its log and, as root, the programs. */
  home: string;
  /** The data folder that the cluster was made for: a copied checkout must not share its original's database. */
  madeFor: string;
  port?: number;
  password: string;
  /** Of the role that serves; clusters made before there was one get it at their next start. */
  servingPassword?: string;
  adminPassword: string;
}

export interface Place {
  home: string;
  /** PostgreSQL refuses to run as root: then it gets a folder and a user that are not root's. */
  asRoot: boolean;
}

export const newPassword = () => randomBytes(24).toString("base64url");
const pointerFile = (dataDir: string) => join(dataDir, "postgres.json");

/** The place of a data folder's cluster when none was made yet. */
export function placeFor(dataDir: string): Place {
  const asRoot = process.getuid?.() === 0;
  if (!asRoot) return { home: join(resolve(dataDir), "postgres"), asRoot };
  const id = createHash("sha256").update(resolve(dataDir)).digest("hex").slice(0, 12);
  return { home: join("/var/lib/broadsheet", id), asRoot };
}

/** Makes the folder, open for passing through where another user must reach what is in it. */
export async function makePlace({ home, asRoot }: Place): Promise<void> {
  await mkdir(home, { recursive: true, mode: asRoot ? 0o755 : 0o700 });
  if (asRoot) for (const dir of ["/var/lib/broadsheet", home]) await chmod(dir, 0o755);
}

function idOf(user: string, what: "-u" | "-g"): number | undefined {
  const { status, stdout } = spawnSync("id", [what, user], { encoding: "utf8" });
  return status === 0 ? Number(stdout.trim()) : undefined;
}

/** The unprivileged user for a cluster in `data`: whoever owns it already, else postgres or nobody. */
export async function ownerFor({ asRoot }: Place, data: string): Promise<Owner | undefined> {
  if (!asRoot) return undefined;
  if (existsSync(data)) {
    const { uid, gid } = await stat(data);
    if (uid !== 0) return { uid, gid };
  }
  // initdb looks its user up by number, so it must be one that the system knows.
  for (const name of ["postgres", "nobody"]) {
    const [uid, gid] = [idOf(name, "-u"), idOf(name, "-g")];
    if (uid !== undefined && gid !== undefined && uid !== 0) return { uid, gid };
  }
  throw new Error(
    "PostgreSQL refuses to run as root, and this system has neither a user “postgres” nor “nobody” to run it as. " +
      "Run as an ordinary user, or set DATABASE_URL.",
  );
}

/** The pointer of a data folder; undefined where there is none, or where it belongs to the folder this was copied from. */
export async function readPointer(dataDir: string): Promise<Pointer | undefined> {
  const file = pointerFile(dataDir);
  if (!existsSync(file)) return undefined;
  let pointer: Pointer;
  try {
    pointer = JSON.parse(await readFile(file, "utf8")) as Pointer;
  } catch (cause) {
    throw new Error(`${file} can't be read (${String(cause)}). It holds the database's place and password.`, {
      cause,
    });
  }
  const moved = pointer.madeFor !== resolve(dataDir);
  if (moved && placeFor(dataDir).asRoot && existsSync(pointerFile(pointer.madeFor))) return undefined;
  return moved && !placeFor(dataDir).asRoot ? { ...pointer, home: placeFor(dataDir).home } : pointer;
}

/** Writes the pointer in one step, readable by its owner alone. */
export async function writePointer(dataDir: string, pointer: Pointer): Promise<void> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const draft = `${pointerFile(dataDir)}.${process.pid}`;
  await writeFile(draft, `${JSON.stringify({ ...pointer, madeFor: resolve(dataDir) }, null, 2)}\n`, {
    mode: 0o600,
  });
  await rename(draft, pointerFile(dataDir));
}
