/** Bodies too large, too slow or too deep, and more headers than anyone sends: each ends, and others are served meanwhile. */
import { connect } from "node:net";
import { builtActions } from "@/e2e/access/tree";
import { aWorld } from "@/e2e/world";
import { type Answer, actionCall, cookieOf, each, multipart, type Person, type Sent, send } from "./client";
import { checkFault, type Findings } from "./findings";
import type { Target } from "./targets";

const megabyte = 1024 * 1024;
const filler = Buffer.alloc(megabyte, "x");

/**
 * Sends a head and then a body of `megabytes` in pieces, however long the server listens, and reads what it says. An end
 * of the connection without a word is status 0: nobody waits for 100 MB.
 */
function pour(address: string, head: string, megabytes: number, chunked: boolean): Promise<Answer> {
  const { hostname, port } = new URL(address);
  return new Promise((done) => {
    const socket = connect(Number(port), hostname);
    let said = "";
    let left = megabytes;
    const size = chunked ? `${megabyte.toString(16)}\r\n` : "";
    const more = () => {
      while (left > 0 && !socket.destroyed) {
        left -= 1;
        if (chunked) socket.write(size);
        const room = socket.write(filler);
        if (chunked) socket.write("\r\n");
        if (!room) return socket.once("drain", more);
      }
      if (chunked && !socket.destroyed) socket.write("0\r\n\r\n");
      return socket;
    };
    socket.setTimeout(30_000, () => socket.destroy());
    socket.on("connect", () => {
      socket.write(head);
      more();
    });
    socket.on("data", (data: Buffer) => {
      said += data;
      // Told: nobody sends on after that.
      if (said.includes("\r\n\r\n")) socket.destroy();
    });
    socket.on("error", () => {}); // the server hung up; "close" follows
    socket.on("close", () =>
      done({
        status: Number(/^HTTP\/1\.1 (\d+)/.exec(said)?.[1] ?? 0),
        headers: {},
        text: said.slice(0, 500),
      }),
    );
  });
}

function headOf(sent: Sent, length: number | null, person: Person): string {
  const headers = {
    host: "127.0.0.1",
    ...cookieOf(person),
    ...sent.headers,
    ...(length === null ? { "transfer-encoding": "chunked" } : { "content-length": String(length) }),
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${sent.method} ${sent.path} HTTP/1.1\r\n${lines.join("")}\r\n`;
}

/** Where each kind of body may be sent: every route, an action by header and by form, a page. */
function takers(targets: Target[]): Sent[] {
  const json = { "content-type": "application/json" };
  const routes = targets.filter(({ kind }) => kind === "route").map(({ template }) => template);
  const form = multipart([]).headers ?? {};
  const ids = builtActions().map(({ id }) => id);
  return [
    ...routes.map((path): Sent => ({ method: "POST", path, headers: json })),
    { method: "POST", path: "/forgot", headers: { ...form, "next-action": ids[0] ?? "" } },
    { method: "POST", path: "/forgot", headers: form },
    { method: "PUT", path: "/teach", headers: { "content-type": "text/plain" } },
  ];
}

/** Milliseconds that an innocent request takes now. */
async function innocent(address: string): Promise<number> {
  const began = performance.now();
  const { status } = await send(address, { path: "/sign-in" });
  return status === 200 ? performance.now() - began : Number.POSITIVE_INFINITY;
}

async function hugeBodies(address: string, targets: Target[], person: Person, findings: Findings) {
  for (const taker of takers(targets))
    for (const chunked of [false, true]) {
      const head = headOf(taker, chunked ? null : 100 * megabyte, person);
      const answer = await pour(address, head, 100, chunked);
      findings.badInputs += 1;
      const about = `100 MB, ${chunked ? "in chunks" : "of known length"}: ${taker.method} ${taker.path}`;
      if (answer.status >= 500) checkFault(findings, answer, about);
      if (answer.status > 0 && answer.status < 400)
        findings.unprotected.push(`${about}: taken (${answer.status})`);
    }
  if ((await innocent(address)) > 10_000)
    findings.unprotected.push("after bodies of 100 MB nobody is served");
}

/** Two hundred senders who never finish: the innocent must not wait for them. */
async function slowBodies(address: string, targets: Target[], person: Person, findings: Findings) {
  const { hostname, port } = new URL(address);
  const all = takers(targets);
  const sockets = Array.from({ length: 200 }, (_, n) => {
    const socket = connect(Number(port), hostname);
    socket.on("error", () => {}); // hanging up on them is right
    const taker = all[n % all.length];
    // Every fifth does not even finish its head.
    if (taker) socket.write(n % 5 === 0 ? "GET / HTTP/1.1\r\nhost: x\r\n" : headOf(taker, 1000, person));
    return socket;
  });
  try {
    for (let n = 0; n < 20; n += 1) {
      for (const socket of sockets) if (!socket.destroyed) socket.write(n % 2 ? "x" : "a");
      const took = await innocent(address);
      if (took > 3000)
        findings.unprotected.push(`beside 200 slow senders a page took ${Math.round(took)} ms`);
    }
    findings.badInputs += sockets.length;
  } finally {
    for (const socket of sockets) socket.destroy();
  }
}

const nested = (depth: number, open: string, close: string) => open.repeat(depth) + close.repeat(depth);

async function deepBodies(address: string, targets: Target[], person: Person, findings: Findings) {
  const json = { "content-type": "application/json" };
  const bodies = [
    nested(100_000, "[", "]"),
    `${'{"a":'.repeat(30_000)}1${"}".repeat(30_000)}`,
    `{${Array.from({ length: 20_000 }, (_, n) => `"k${n}":1`).join(",")}}`,
    `{"value":${nested(65, "[", "]")}}`,
  ];
  const routes = targets.filter(({ kind }) => kind === "route");
  const sent = routes.flatMap(({ template }) =>
    bodies.map((body): Sent => ({ method: "POST", path: template, headers: json, body, person })),
  );
  const fields = Object.fromEntries(Array.from({ length: 5000 }, (_, n) => [`f${n}`, "x"]));
  for (const { id } of builtActions().slice(0, 5)) sent.push(actionCall(id, fields, person));
  sent.push({ path: `/${"x/".repeat(5000)}` }, { path: `/sign-in?${"a=1&".repeat(3000)}` });
  sent.push({ path: "/sign-in", headers: { cookie: "a=1; ".repeat(2000) } });
  await each(sent, 4, async (one) => {
    const answer = await send(address, one);
    findings.badInputs += 1;
    checkFault(findings, answer, `deep or wide: ${one.method ?? "GET"} ${one.path.slice(0, 80)}`);
  });
}

/** All of it, one after the other. */
export async function floods(address: string, targets: Target[], findings: Findings): Promise<void> {
  const { teacher } = await aWorld();
  await deepBodies(address, targets, teacher, findings);
  await slowBodies(address, targets, teacher, findings);
  await hugeBodies(address, targets, teacher, findings);
}
