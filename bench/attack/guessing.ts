/**
 * Guessing passwords, passphrases and codes: it must end, through every server process, and must shut out nobody else. A
 * second process, behind a made-up proxy, lets the tries come from any address.
 */

import { sql } from "@/db/client";
import { freePort } from "@/db/embedded/postmaster";
import { aClassWith, aStudent, type UserRow } from "@/db/testing/makers";
import { builtActions } from "@/e2e/access/tree";
import { deviceCookieName, withName } from "@/lib/access/device";
import { hashSecret } from "@/lib/access/secrets";
import { startWebServer } from "@/lib/cli/web-server";
import type { Ground } from "../server/ground";
import { actionCall, each, type Fields, send } from "./client";
import type { Findings } from "./findings";

const secret = "river-lamp-cloud";
const idOf = (name: string) => builtActions().find((one) => one.name === name)?.id ?? "";

type Said = "in" | "wrong" | "too-many" | "other";
interface Try {
  server: string;
  /** Where it comes from, as the proxy says; without it, from here. */
  from?: string;
  name: string;
  password: string;
  cookie?: string;
}

async function call(
  server: string,
  page: string,
  action: string,
  fields: Fields,
  headers: Record<string, string>,
) {
  const { headers: own, ...rest } = actionCall(idOf(action), fields, null);
  return send(server, { ...rest, path: page, headers: { ...own, ...headers } });
}

async function tryOnce({ server, from, name, password, cookie }: Try): Promise<Said> {
  const headers = { ...(from && { "x-forwarded-for": from }), ...(cookie && { cookie }) };
  const answer = await call(server, "/sign-in", "signInAction", { signInName: name, password }, headers);
  if (answer.headers["x-action-redirect"] !== undefined) return "in";
  if (answer.text.includes("too often")) return "too-many";
  return answer.text.includes("belong together") ? "wrong" : "other";
}

/** How many guesses were looked at before the first refusal; Infinity where none came. */
async function guessUntilRefused(most: number, guess: (n: number) => Promise<Said>): Promise<number> {
  for (let n = 0; n < most; n += 1) if ((await guess(n)) === "too-many") return n;
  return Number.POSITIVE_INFINITY;
}

async function pupils(count: number): Promise<UserRow[]> {
  const { teacher } = await aClassWith(0);
  const secretHash = await hashSecret(secret);
  return Promise.all(Array.from({ length: count }, () => aStudent(teacher.schoolId, { secretHash })));
}

async function oneAccount(here: string, proxied: string, expect: Expect) {
  const [pupil] = await pupils(1);
  const name = pupil?.handle ?? "";
  const from = "127.0.0.1";
  const looked = await guessUntilRefused(40, (n) =>
    tryOnce({ server: n % 2 ? here : proxied, from, name, password: `wrong ${n}` }),
  );
  expect(looked <= 10, `${looked} guesses at one account from one address were looked at, by two processes`);
  const right = { name, password: secret };
  expect(
    (await tryOnce({ server: here, ...right })) === "too-many",
    "the right secret still tells a guesser",
  );
  const elsewhere = await tryOnce({ server: proxied, from: "198.51.100.7", ...right });
  expect(elsewhere === "in", `a guesser locks the owner out elsewhere (${elsewhere})`);
  const cookie = `${deviceCookieName()}=${withName(undefined, name)}`;
  const own = await tryOnce({ server: here, ...right, cookie });
  expect(own === "in", `a guesser at the same address locks the owner out of her own browser (${own})`);
  const many = await guessUntilRefused(450, (n) =>
    tryOnce({ server: proxied, from: `203.0.${Math.floor(n / 8)}.7`, name, password: `guess ${n}` }),
  );
  expect(many <= 300, `${many} guesses at one account from ever new addresses were looked at`);
  const still = await tryOnce({ server: proxied, from: "203.0.113.99", ...right, cookie });
  expect(still === "in", `guessers everywhere lock the owner out of her own browser (${still})`);
}

async function oneAddress(proxied: string, expect: Expect) {
  const from = "192.0.2.1";
  const class_ = await pupils(30);
  const guesses = Array.from({ length: 400 }, (_, n) => n);
  await each(guesses, 8, async (n) => {
    await tryOnce({ server: proxied, from, name: `made-up-${n}`, password: "x" });
  });
  const said: Said[] = [];
  for (const { handle } of class_)
    said.push(await tryOnce({ server: proxied, from, name: handle ?? "", password: secret }));
  const inside = said.filter((one) => one === "in").length;
  expect(inside === 30, `of a class behind a guesser's address ${inside} of 30 sign in`);
}

async function codes(proxied: string, expect: Expect) {
  const { class_ } = await aClassWith(0);
  const find = async (code: string, from: string) => {
    const answer = await call(proxied, "/join", "findCodeAction", { code }, { "x-forwarded-for": from });
    if (answer.headers["x-action-redirect"] !== undefined) return "in";
    return answer.text.includes("too often") ? "too-many" : "wrong";
  };
  const from = "192.0.2.50";
  const looked = await guessUntilRefused(1100, (n) => find(`WRONG${n}`, from));
  expect(looked <= 1000, `${looked} codes were looked at from one address`);
  expect((await find(class_.joinCode, "192.0.2.51")) === "in", "a guesser of codes keeps another school out");
}

const median = (all: number[]) => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;

/** Milliseconds of a refusal for known and for unknown names, in turns. */
async function timing(proxied: string, expect: Expect) {
  const known = await pupils(60);
  const times = { known: [] as number[], unknown: [] as number[] };
  for (const [n, { handle }] of known.entries())
    for (const which of n % 2 ? (["known", "unknown"] as const) : (["unknown", "known"] as const)) {
      const began = performance.now();
      const name = which === "known" ? (handle ?? "") : `nobody-here-${n}`;
      await tryOnce({
        server: proxied,
        from: `198.18.${n}.${which === "known" ? 1 : 2}`,
        name,
        password: "x",
      });
      times[which].push(performance.now() - began);
    }
  const [a, b] = [median(times.known), median(times.unknown)];
  const words = `a known name is refused in ${a.toFixed(1)} ms, an unknown one in ${b.toFixed(1)} ms`;
  expect(Math.abs(a - b) <= 0.2 * Math.max(a, b), words);
  console.log(`      ${words} (medians of 60, in turns)`);
}

type Expect = (holds: boolean, otherwise: string) => void;

/** All of it. What did not hold is counted as unprotected. */
export async function guessing(ground: Ground, findings: Findings): Promise<void> {
  const port = await freePort();
  const env = { DATABASE_URL: ground.servingUrl, TRUST_PROXY: "1" };
  const proxied = await startWebServer({ host: "127.0.0.1", port, env, output: "ignore" });
  const expect: Expect = (holds, otherwise) => {
    if (!holds) findings.unprotected.push(otherwise);
  };
  try {
    for (const part of [
      () => oneAccount(ground.address, proxied.address, expect),
      () => oneAddress(proxied.address, expect),
      () => codes(proxied.address, expect),
      () => timing(proxied.address, expect),
    ]) {
      await sql`delete from tries`;
      await part();
    }
  } finally {
    await sql`delete from tries`;
    await proxied.stop(3);
  }
}
