/** Scripted people who ask a server: each waits for its answer (closed loop), or all at a fixed rate (open loop). */
import { setTimeout as wait } from "node:timers/promises";
import { Client } from "undici";

export interface Ask {
  method?: "GET" | "POST";
  path: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
  /** Answers with other statuses are counted as wrong. */
  expect?: number;
}
export interface Load {
  requests: number;
  seconds: number;
  /** Milliseconds from asking (open loop: from when it was due) to the answer's end. */
  latencies: number[];
  wrong: string[];
}

/** Browsers take compressed answers, and so the server's cost of compressing counts. */
const always = { "accept-encoding": "gzip" };

async function ask(client: Client, one: Ask, wrong: string[]): Promise<void> {
  const { method = "GET", path, headers, body, expect = 200 } = one;
  try {
    const answer = await client.request({ method, path, headers: { ...always, ...headers }, body });
    if (answer.statusCode === expect) await answer.body.dump({ limit: Number.POSITIVE_INFINITY });
    else
      wrong.push(
        `${method} ${path} answered ${answer.statusCode}: ${(await answer.body.text()).slice(0, 200)}`,
      );
  } catch (error) {
    wrong.push(`${method} ${path}: ${String(error)}`);
  }
}

const clientsOf = (address: string, count: number) =>
  Array.from({ length: count }, () => new Client(address, { keepAliveTimeout: 60_000 }));

/** `people` at once, each with a connection of its own, until the time is over or `next` has nothing more. */
export async function closedLoop(
  addresses: string[],
  people: number,
  next: (person: number) => Ask | undefined,
  until: { seconds: number },
): Promise<Load> {
  const clients = Array.from({ length: people }, (_, n) =>
    clientsOf(addresses[n % addresses.length] ?? "", 1),
  ).flat();
  const [latencies, wrong]: [number[], string[]] = [[], []];
  const began = performance.now();
  const end = began + until.seconds * 1000;
  const work = async (client: Client, person: number) => {
    while (performance.now() < end) {
      const one = next(person);
      if (!one) return;
      const asked = performance.now();
      await ask(client, one, wrong);
      latencies.push(performance.now() - asked);
    }
  };
  await Promise.all(clients.map(work));
  const seconds = (performance.now() - began) / 1000;
  await Promise.all(clients.map((client) => client.close()));
  return { requests: latencies.length, seconds, latencies, wrong };
}

/** `rate` requests a second, each sent when it is due whether or not earlier ones were answered, over `people` connections. */
export async function openLoop(
  address: string,
  people: number,
  next: (person: number) => Ask,
  given: { seconds: number; rate: number },
): Promise<Load> {
  const clients = clientsOf(address, people);
  const [latencies, wrong, underWay]: [number[], string[], Promise<void>[]] = [[], [], []];
  const began = performance.now();
  const total = Math.round(given.seconds * given.rate);
  for (let n = 0; n < total; n += 1) {
    const due = began + (n * 1000) / given.rate;
    const ahead = due - performance.now();
    if (ahead > 0) await wait(ahead);
    const client = clients[n % people];
    if (!client) break;
    // Late by the timer's own whole milliseconds is the load's fault, late by the answer is the server's.
    const asked = Math.max(due, performance.now() - 2);
    underWay.push(
      ask(client, next(n % people), wrong).then(() => void latencies.push(performance.now() - asked)),
    );
  }
  await Promise.all(underWay);
  await Promise.all(clients.map((client) => client.close()));
  return { requests: total, seconds: (performance.now() - began) / 1000, latencies, wrong };
}
