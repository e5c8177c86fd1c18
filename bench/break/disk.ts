/** A small disk for the database, which can be filled: a tmpfs, where this user may mount one. */
import { execFile } from "node:child_process";
import { mkdir, open, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const megabytes = 640;

export interface Disk {
  /** Takes all the space that is left. */
  fill(): Promise<void>;
  free(): Promise<void>;
  unmount(): Promise<void>;
}

/** Mounts a disk at `place`. Returns the reason in words where that can't be done here. */
export async function mountDisk(place: string): Promise<Disk | string> {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return "needs root on Linux";
  await mkdir(place, { recursive: true, mode: 0o755 });
  try {
    await run("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m,mode=755`, "tmpfs", place]);
  } catch (error) {
    return `no disk can be mounted here: ${String((error as { stderr?: string }).stderr ?? error).trim()}`;
  }
  const filler = join(place, "filler");
  return {
    fill: async () => {
      const file = await open(filler, "w");
      try {
        for (const piece of [1 << 20, 4096])
          for (let room = true; room; ) room = await hasRoom(() => file.write(Buffer.alloc(piece)));
      } finally {
        await file.close();
      }
    },
    free: () => rm(filler, { force: true }),
    unmount: async () => {
      await run("umount", ["-l", place]);
    },
  };
}

async function hasRoom(write: () => Promise<unknown>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
    return false;
  }
}
