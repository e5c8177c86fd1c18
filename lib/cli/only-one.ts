/**
 * One server a data folder. The holder listens on a socket, and tells whoever asks where it serves: unlike a file with a
 * process number, a socket nobody answers on is surely a leftover.
 */
import { createHash } from "node:crypto";
import { mkdir, rm } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";

export interface Holder {
  pid: number;
  /** Where it serves, once it does. */
  address?: string;
  /** It serves the sources, not a build. */
  dev?: boolean;
}

export interface Hold {
  /** Says where the holder serves from now on. */
  tell(address: string): void;
  release(): Promise<void>;
}

/** Sockets have short paths: 104 bytes on macOS. */
const longest = 100;

function socketOf(dataDir: string): string {
  const id = createHash("sha256").update(resolve(dataDir)).digest("hex").slice(0, 16);
  if (process.platform === "win32") return `\\\\.\\pipe\\broadsheet-${id}`;
  const near = join(relative(process.cwd(), resolve(dataDir)), "start.sock");
  return Buffer.byteLength(near) <= longest ? near : join(tmpdir(), `broadsheet-${id}.sock`);
}

/** Asks who holds the data folder; undefined where nobody answers. */
export function findHolder(dataDir: string): Promise<Holder | undefined> {
  return new Promise((done) => {
    let said = "";
    const socket = connect(socketOf(dataDir));
    socket.setTimeout(2000, () => socket.destroy());
    socket.on("data", (data) => {
      said += data;
    });
    socket.on("error", () => done(undefined)); // nobody listens
    socket.on("close", () => done(said ? (JSON.parse(said) as Holder) : undefined));
  });
}

/** Takes hold of the data folder, or says who holds it. */
export async function hold(dataDir: string, dev = false): Promise<Hold | Holder> {
  const holder = await findHolder(dataDir);
  if (holder) return holder;
  const self: Holder = { pid: process.pid, ...(dev && { dev }) };
  const server = createServer((socket) => {
    socket.on("error", () => socket.destroy());
    socket.end(JSON.stringify(self));
  });
  const path = socketOf(dataDir);
  // Before the very first start there is no folder for the socket to lie in.
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  if (process.platform !== "win32") await rm(path, { force: true });
  const problem = await new Promise<NodeJS.ErrnoException | undefined>((done) => {
    server.once("error", done);
    server.listen(path, () => done(undefined));
  });
  if (problem?.code === "EADDRINUSE") return (await findHolder(dataDir)) ?? self;
  server.unref();
  return {
    tell: (address) => {
      self.address = address;
    },
    // Some file systems have no sockets: there the database's own lock must do.
    release: () => (problem ? Promise.resolve() : new Promise((done) => server.close(() => done()))),
  };
}
