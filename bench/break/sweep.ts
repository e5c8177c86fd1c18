/** What a run that was killed left behind: its database, its disk and its folders, named after the process that made them. */
import { execFile } from "node:child_process";
import { readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { placeFor } from "@/db/embedded/place";
import { findRunning, isAlive } from "@/db/embedded/postmaster";

const run = promisify(execFile);

/** Where a run's folder begins its name; its process follows. */
export const scratchPrefix = "broadsheet-break-";

/** Removes what runs that are no more left behind. */
export async function sweep(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = Number(name.startsWith(scratchPrefix) ? name.slice(scratchPrefix.length).split("-")[0] : "");
    if (!pid || isAlive(pid)) continue;
    const scratch = join(tmpdir(), name);
    const { home } = placeFor(join(scratch, "data"));
    const running = await findRunning(join(home, "data"));
    if (running) process.kill(running.pid, "SIGQUIT");
    await run("umount", ["-l", home]).catch(() => {}); // it had no disk, or is unmounted already
    await rm(home, { recursive: true, force: true });
    await rm(scratch, { recursive: true, force: true });
  }
}
