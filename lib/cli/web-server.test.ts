import { createServer, type Server } from "node:net";
import { afterEach, expect, it } from "vitest";
import { freePort } from "@/db/embedded/postmaster";
import { checkPort } from "./web-server";

let server: Server | undefined;
afterEach(() => {
  server?.close();
});

it("a taken port is named, with another to choose", async () => {
  const port = await freePort();
  await expect(checkPort("127.0.0.1", port)).resolves.toBeUndefined();
  server = createServer();
  await new Promise<void>((done) => server?.listen(port, "127.0.0.1", done));
  await expect(checkPort("127.0.0.1", port)).rejects.toThrow(
    new RegExp(`Port ${port} on 127.0.0.1 is taken.*PORT=${port + 1} npm start`),
  );
});

it("a host that is not this machine's is refused by its name", async () => {
  await expect(checkPort("192.0.2.1", 3000)).rejects.toThrow(/HOST is 192\.0\.2\.1/);
});

it("a database port that is taken is passed over for a free one", async () => {
  const port = await freePort();
  expect(await freePort(port)).toBe(port);
  server = createServer();
  await new Promise<void>((done) => server?.listen(port, "127.0.0.1", done));
  expect(await freePort(port)).not.toBe(port);
});
