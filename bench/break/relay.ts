/** A TCP proxy that faults can be asked of: it cuts, delays, holds back and refuses what passes through it. */
import { connect, createServer, type Server, type Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

interface Pair {
  client: Socket;
  server: Socket;
}

export class Relay {
  readonly #target: (attempt: number) => number | undefined;
  readonly #pairs = new Set<Pair>();
  readonly #listener: Server;
  #delay = 0;
  #held: Promise<void> | undefined;
  #refusing = false;
  #repliesToCut = 0;

  /** `target` names the port to pass a connection on to; asked again, with a higher number, where nobody listens there. */
  constructor(target: (attempt: number) => number | undefined) {
    this.#target = target;
    this.#listener = createServer({ noDelay: true }, (client) => this.#accept(client, 0));
  }

  async listen(): Promise<number> {
    await new Promise<void>((done, fail) => {
      this.#listener.once("error", fail);
      this.#listener.listen(0, "127.0.0.1", () => done());
    });
    const address = this.#listener.address();
    if (typeof address !== "object" || address === null) throw new Error("The relay listens nowhere.");
    return address.port;
  }

  /** Resets connections: each with probability `share`, by `happens`. Returns how many. */
  cut(happens: () => boolean): number {
    const chosen = [...this.#pairs].filter(happens);
    for (const pair of chosen) this.#end(pair, true);
    return chosen.length;
  }

  /** What is asked arrives, and the answer is lost with its connection: for the next `count` answers. */
  cutReplies(count: number): void {
    this.#repliesToCut += count;
  }

  /** Every piece takes `ms` longer each way, for as long as `lasting`. */
  async slow(ms: number, lasting: number): Promise<void> {
    this.#delay = ms;
    await wait(lasting);
    this.#delay = 0;
  }

  /** Nothing passes for as long as `lasting`; then all of it does. */
  async hold(lasting: number): Promise<void> {
    this.#held = wait(lasting);
    await this.#held;
    this.#held = undefined;
  }

  /** Cuts everything and takes no connection for as long as `lasting`. */
  async refuse(lasting: number): Promise<void> {
    this.#refusing = true;
    this.cut(() => true);
    await wait(lasting);
    this.#refusing = false;
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((done) => this.#listener.close(() => done()));
    this.cut(() => true);
    await closed;
  }

  #accept(client: Socket, attempt: number): void {
    client.on("error", () => client.destroy()); // the close that follows ends the other side too
    const port = this.#refusing ? undefined : this.#target(attempt);
    if (port === undefined) {
      client.resetAndDestroy();
      return;
    }
    const server = connect({ port, host: "127.0.0.1", noDelay: true });
    const retry = () => this.#accept(client, attempt + 1);
    server.once("error", retry);
    server.once("connect", () => {
      server.off("error", retry);
      server.on("error", () => server.destroy());
      this.#join({ client, server });
    });
  }

  #join(pair: Pair): void {
    const { client, server } = pair;
    this.#pairs.add(pair);
    this.#pass(client, server, () => false, pair);
    this.#pass(server, client, () => this.#repliesToCut > 0, pair);
    client.on("close", () => this.#end(pair, false));
    server.on("close", () => this.#end(pair, false));
    if (client.destroyed) this.#end(pair, false);
  }

  #pass(from: Socket, to: Socket, isCut: () => boolean, pair: Pair): void {
    from.on("end", () => to.end());
    from.on("data", async (piece: Buffer) => {
      if (isCut()) {
        this.#repliesToCut -= 1;
        return this.#end(pair, true);
      }
      if (this.#delay > 0 || this.#held) {
        from.pause();
        await this.#held;
        if (this.#delay > 0) await wait(this.#delay);
        from.resume();
      }
      if (to.destroyed) return;
      if (!to.write(piece)) {
        from.pause();
        to.once("drain", () => from.resume());
      }
    });
  }

  #end(pair: Pair, roughly: boolean): void {
    if (!this.#pairs.delete(pair)) return;
    for (const socket of [pair.client, pair.server]) {
      if (roughly) socket.resetAndDestroy();
      else socket.destroySoon();
    }
  }
}
