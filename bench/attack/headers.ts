/** What every answer says to the browser, here and behind TLS, and changes that another site asks for. */

import { sql } from "@/db/client";
import { freePort } from "@/db/embedded/postmaster";
import { hashSecret } from "@/lib/access/secrets";
import { startWebServer } from "@/lib/cli/web-server";
import type { Ground } from "../server/ground";
import { type Answer, actionCall, type Sent, send } from "./client";
import type { Findings } from "./findings";
import { type Houses, personOf, type Role, threeHouses } from "./house";
import { changes, printsOf } from "./prints";
import { bodyFor, fieldsFor, idsFor, pathsOf, type Target } from "./targets";

const wanted: [header: string, holds: RegExp][] = [
  [
    "content-security-policy",
    /(?=.*script-src 'self' 'nonce-[\w+/=]{20,}' 'strict-dynamic';)(?=.*object-src 'none')(?=.*base-uri 'none')(?=.*form-action 'self')(?=.*frame-ancestors 'none')/,
  ],
  ["x-content-type-options", /^nosniff$/],
  ["referrer-policy", /^same-origin$/],
  ["permissions-policy", /camera=\(\)/],
  ["cross-origin-opener-policy", /^same-origin$/],
  ["cross-origin-resource-policy", /^same-origin$/],
];

/** What is missing from a page's answer; `nonces` collects what must never come twice. */
function missing(answer: Answer, isPage: boolean, nonces: Set<string>): string[] {
  const found: string[] = [];
  for (const [name, holds] of isPage ? wanted : wanted.slice(1))
    if (!holds.test(String(answer.headers[name] ?? "")))
      found.push(`${name} is ${answer.headers[name] ?? "missing"}`);
  if (!isPage) return found;
  const policy = String(answer.headers["content-security-policy"]);
  if (/script-src[^;]*'unsafe-(?:inline|eval)'/.test(policy)) found.push("scripts may be inline");
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? "";
  if (nonces.has(nonce)) found.push("a nonce came twice");
  nonces.add(nonce);
  for (const [tag] of answer.text.matchAll(/<script\b[^>]*>/g))
    if (!tag.includes(`nonce="${nonce}"`)) found.push(`a script without the nonce: ${tag.slice(0, 80)}`);
  return found;
}

async function everyAnswer(address: string, targets: Target[], houses: Houses, findings: Findings) {
  const nonces = new Set<string>();
  const paths = new Set(["/nothing-here", "/api/nothing-here"]);
  const routes = new Set<string>();
  for (const target of targets.filter(({ kind }) => kind !== "action"))
    for (const path of pathsOf(target, idsFor(houses, "A")))
      (target.kind === "page" ? paths : routes).add(path);
  for (const role of ["visitor", "A.teacher", "A.student"] as Role[])
    for (const path of [...paths, ...routes]) {
      if (path.startsWith("/api/auth/")) continue;
      const answer = await send(address, { path, person: personOf(houses, role) });
      findings.requests += 1;
      const isRoute = routes.has(path);
      for (const what of missing(answer, !isRoute, nonces))
        findings.unprotected.push(`${role} ${path}: ${what}`);
      const kept = String(answer.headers["cache-control"] ?? "");
      if (role !== "visitor" && answer.status === 200 && !kept.includes("no-store"))
        findings.unprotected.push(`${role} ${path}: caches may keep it (${kept})`);
    }
}

/** How another site's page asks, as browsers tell it. */
const foreign: Record<string, string>[] = [
  { origin: "https://elsewhere.example" },
  { origin: "null" },
  { origin: "https://elsewhere.example", "sec-fetch-site": "cross-site" },
  { origin: "https://sibling.example", "sec-fetch-site": "same-site" },
];

async function otherOrigins(address: string, targets: Target[], findings: Findings) {
  for (const target of targets.filter(({ kind, name }) => kind !== "page" && !name.startsWith("api/auth/"))) {
    const houses = await threeHouses();
    const sent: Sent[] = [];
    const headers = { "content-type": "application/json" };
    const calls = target.kind === "action" ? await fieldsFor(target, houses) : undefined;
    for (const role of ["A.teacher", "A.student", "visitor"] as Role[]) {
      const person = personOf(houses, role);
      if (calls) sent.push(actionCall(target.id, calls.A, person));
      else
        for (const path of pathsOf(target, idsFor(houses, "A")))
          sent.push({
            method: "POST",
            path,
            headers,
            person,
            body: JSON.stringify(await bodyFor(target, houses, "A")),
          });
    }
    const before = await printsOf(houses);
    for (const one of sent)
      for (const lie of foreign) {
        const answer = await send(address, { ...one, headers: { ...one.headers, ...lie } });
        findings.requests += 1;
        const session = /broadsheet(?:-device)?=[^;]/.test(String(answer.headers["set-cookie"] ?? ""));
        if (session || answer.headers["x-action-redirect"] || answer.text.includes('"status":"done"'))
          findings.unprotected.push(`${target.name}: done for another site (${JSON.stringify(lie)})`);
      }
    for (const changed of changes(before, await printsOf(houses)))
      findings.unprotected.push(`${target.name}: another site changed ${changed}`);
  }
}

/** A server behind a proxy with TLS: strict transport, and cookies that no script and no plain connection gets. */
async function behindTls(ground: Ground, targets: Target[], findings: Findings) {
  const port = await freePort();
  const publicUrl = "https://broadsheet.example";
  const env = { DATABASE_URL: ground.servingUrl, TRUST_PROXY: "1", PUBLIC_URL: publicUrl };
  const server = await startWebServer({ host: "127.0.0.1", port, env, output: "ignore" });
  try {
    const proxied = { host: "broadsheet.example", origin: publicUrl, "x-forwarded-proto": "https" };
    const page = await send(server.address, { path: "/sign-in", headers: proxied });
    if (!/max-age=[1-9]\d{7}/.test(String(page.headers["strict-transport-security"])))
      findings.unprotected.push("no strict transport behind TLS");
    const { A } = await threeHouses();
    await sql`update users set secret_hash = ${await hashSecret("a long sentence")} where id = ${A.teacher.id}`;
    const fields = { signInName: A.teacher.email ?? "", password: "a long sentence" };
    const id = targets.find(({ name }) => name.endsWith(" signInAction"))?.id ?? "";
    const { headers, ...call } = actionCall(id, fields, null);
    const answer = await send(server.address, {
      ...call,
      path: "/sign-in",
      headers: { ...headers, ...proxied },
    });
    const cookies = (answer.headers["set-cookie"] ?? []).filter((cookie) => !/=;/.test(cookie));
    if (!cookies.some((cookie) => cookie.startsWith("__Secure-broadsheet=")))
      findings.unprotected.push(`nobody is signed in behind TLS (${answer.status})`);
    for (const cookie of cookies)
      if (
        !/; *secure/i.test(cookie) ||
        !/; *httponly/i.test(cookie) ||
        !/; *samesite=(?:lax|strict)/i.test(cookie)
      )
        findings.unprotected.push(`a cookie that is not kept close: ${cookie.replace(/=.*?;/, "=…;")}`);
  } finally {
    await server.stop(3);
  }
}

/** A server that others reach by plain http, as whoever runs it allows: it says so on every page. */
async function inTheOpen(ground: Ground, targets: Target[], findings: Findings) {
  const port = await freePort();
  const publicUrl = "http://broadsheet.example";
  const open = { PUBLIC_URL: publicUrl, ALLOW_INSECURE_HTTP: "1" };
  const env = { DATABASE_URL: ground.servingUrl, ...open };
  const server = await startWebServer({ host: "127.0.0.1", port, env, output: "ignore" });
  try {
    const houses = await threeHouses();
    const pages = targets
      .filter(({ kind }) => kind === "page")
      .flatMap((page) => pathsOf(page, idsFor(houses, "A")));
    for (const path of new Set([...pages, "/nothing-here"])) {
      const person = personOf(houses, path.startsWith("/learn") ? "A.student" : "A.teacher");
      const answer = await send(server.address, { path, person });
      findings.requests += 1;
      const warned = answer.text.includes("not encrypted") || (answer.status >= 300 && answer.status < 400);
      if (!warned)
        findings.unprotected.push(`${path}: no word that the connection is not encrypted (${answer.status})`);
    }
  } finally {
    await server.stop(3);
  }
}

/** All of it. What did not hold is counted as unprotected. */
export async function headers(ground: Ground, targets: Target[], findings: Findings): Promise<void> {
  await everyAnswer(ground.address, targets, await threeHouses(), findings);
  await otherOrigins(ground.address, targets, findings);
  await behindTls(ground, targets, findings);
  await inTheOpen(ground, targets, findings);
}
