/** Every page, route and action × every role × whose ids × methods. */
import { actionCall, each, type Sent, send } from "./client";
import { checkFault, checkLeaks, type Findings, mayChange, ownLast } from "./findings";
import { type Houses, personOf, type Role, roles, threeHouses } from "./house";
import { changes, printsOf } from "./prints";
import { bodyFor, fieldsFor, type IdSet, idsFor, pathsOf, type Target } from "./targets";

const others = ["HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"];
/** Students first: what teachers do to their own house ends sessions. */
const inOrder = [...roles].sort((a, b) => Number(a.endsWith("teacher")) - Number(b.endsWith("teacher")));
const setsFor = (role: Role): IdSet[] => ["made-up", "broken", "mixed", ...ownLast(role)];

/** As Next's router asks for a page: the tree's payload instead of HTML. */
const routerHeaders = { rsc: "1", "next-url": "/", "next-router-prefetch": "1" };

function pageRequests(target: Target, houses: Houses, role: Role): Sent[] {
  const person = personOf(houses, role);
  const all = new Map<string, Sent>();
  const add = (sent: Sent) => all.set(`${sent.method} ${sent.path} ${JSON.stringify(sent.headers)}`, sent);
  for (const set of setsFor(role))
    for (const path of pathsOf(target, idsFor(houses, set))) {
      add({ method: "GET", path, person });
      add({ method: "GET", path, headers: { rsc: "1" }, person });
      add({ method: "GET", path, headers: routerHeaders, person });
      if (set === "made-up" || set === "A") for (const method of others) add({ method, path, person });
    }
  return [...all.values()];
}

async function routeRequests(target: Target, houses: Houses, role: Role): Promise<Sent[]> {
  const person = personOf(houses, role);
  const all: Sent[] = [];
  const headers = { "content-type": "application/json" };
  for (const set of setsFor(role)) {
    const body = JSON.stringify(await bodyFor(target, houses, set));
    for (const path of pathsOf(target, idsFor(houses, set)))
      for (const method of ["GET", ...others])
        all.push({ method, path, person, ...(method !== "GET" && method !== "HEAD" && { headers, body }) });
  }
  return all;
}

async function actionRequests(target: Target, houses: Houses): Promise<(role: Role) => Sent[]> {
  const fields = await fieldsFor(target, houses);
  return (role) => setsFor(role).map((set) => actionCall(target.id, fields[set], personOf(houses, role)));
}

const held = ({ path, body }: Sent) =>
  `${path} ${body instanceof Uint8Array ? "" : (body ?? "")}`.replaceAll(
    /name="_1_(\w+)"\r\n\r\n([^\r]*)/g,
    '"$1":"$2"',
  );

async function askAll(given: {
  address: string;
  target: Target;
  role: Role;
  houses: Houses;
  requests: Sent[];
  findings: Findings;
}): Promise<void> {
  const { address, target, role, houses, requests, findings } = given;
  // Who once gave a class's code is in it from then on.
  const said = requests.map(held).join("\n");
  const before = await printsOf(houses);
  await each(requests, target.kind === "page" ? 8 : 1, async (sent) => {
    const answer = await send(address, sent);
    const about = `${role} ${sent.method} ${target.kind === "action" ? target.name : sent.path}`;
    findings.requests += 1;
    checkFault(findings, answer, about);
    if (answer.headers["x-nextjs-action-not-found"])
      findings.unprotected.push(`${about}: was not even asked`);
    checkLeaks(findings, answer, { role, houses, about, held: said });
  });
  for (const changed of changes(before, await printsOf(houses)))
    if (!mayChange(role, changed, said)) findings.leaks.push(`${role} ${target.name}: changes ${changed}`);
}

/** Walks the targets. Pages share three houses; what may write gets houses of its own. */
export async function walk(address: string, targets: Target[], findings: Findings): Promise<void> {
  const shared = await threeHouses();
  for (const target of targets) {
    const houses = target.kind === "page" ? shared : await threeHouses();
    const forAction = target.kind === "action" ? await actionRequests(target, houses) : undefined;
    for (const role of inOrder) {
      const requests =
        forAction?.(role) ??
        (target.kind === "page"
          ? pageRequests(target, houses, role)
          : await routeRequests(target, houses, role));
      await askAll({ address, target, role, houses, requests, findings });
    }
  }
}
