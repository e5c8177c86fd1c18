import { EventEmitter, once } from "node:events";
import { Agent, createServer, get, type IncomingMessage } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { finishOnStop } from "./shutdown";

const undo: (() => void)[] = [];
afterEach(() => {
  for (const each of undo.splice(0)) each();
});

/** A server whose answers wait until they are told to go, asked over one connection that is kept open. */
async function start() {
  const signals = new EventEmitter();
  undo.push(finishOnStop(signals));
  const waiting: (() => void)[] = [];
  const server = createServer((_, response) => waiting.push(() => response.end("saved")));
  undo.push(() => server.closeAllConnections());
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ask = () => once(get({ port, agent, host: "127.0.0.1" }), "response") as Promise<[IncomingMessage]>;
  const isAsked = async () => {
    while (waiting.length === 0) await once(server, "request");
  };
  return { signals, server, waiting, ask, isAsked };
}

describe("a server that is told to stop", () => {
  it("answers what is under way, says that the connection closes, and then ends", async () => {
    const { signals, server, waiting, ask, isAsked } = await start();
    const asked = ask();
    await isAsked();
    signals.emit("SIGTERM");
    const closed = once(server, "close");
    server.close();
    waiting[0]?.();
    const [response] = await asked;
    expect(response.headers.connection).toBe("close");
    response.resume();
    await closed;
  });

  it("ends although a connection is kept open, idle", async () => {
    const { signals, server, waiting, ask, isAsked } = await start();
    const asked = ask();
    await isAsked();
    waiting[0]?.();
    const [response] = await asked;
    expect(response.headers.connection).toBe("keep-alive");
    response.resume();
    await once(response, "end");
    signals.emit("SIGTERM");
    const closed = once(server, "close");
    server.close();
    await closed;
  });
});
