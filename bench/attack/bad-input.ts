/** Input that no form and no page of ours sends, drawn by fast-check from a seed and from lists of hostile strings. */
import fc from "fast-check";
import { sql } from "@/db/client";
import { hostileTexts, hostileValues, placesIn, withAt } from "@/e2e/access/hostile";
import { madeUpId } from "@/e2e/access/roles";
import { routes } from "@/e2e/access/routes";
import { aWorld, type World } from "@/e2e/world";
import { storableText } from "@/lib/shared/storable";
import { actionCall, each, type Fields, type Person, type Sent, send } from "./client";
import { checkFault, type Findings } from "./findings";
import { protocolLies } from "./protocol";
import type { Target } from "./targets";

const strings = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...hostileTexts) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 300 }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme-composite", maxLength: 300 }) },
  { weight: 1, arbitrary: fc.json({ maxDepth: 3 }) },
  { weight: 1, arbitrary: fc.double().map(String) },
  {
    weight: 1,
    arbitrary: fc.constantFrom("constructor", "toString", "$K1", "$@1", "../../etc/passwd", "{{7*7}}"),
  },
);
const values = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...hostileValues) },
  { weight: 2, arbitrary: strings },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
  { weight: 1, arbitrary: fc.double() },
);

/** The right fields with some spoilt, doubled, left out or added. */
const badFields = (right: Record<string, string>): fc.Arbitrary<Fields> =>
  fc
    .tuple(
      fc.dictionary(fc.constantFrom(...Object.keys(right), "x"), strings, { minKeys: 1, maxKeys: 3 }),
      fc.dictionary(
        fc.constantFrom("__proto__", "constructor", "$ACTION_ID_x", "$ACTION_REF_1", "toString"),
        strings,
        {
          maxKeys: 1,
        },
      ),
      fc.subarray(Object.keys(right)),
      fc.boolean(),
    )
    .map(([spoilt, added, gone, doubled]) => {
      const fields: Fields = { ...right, ...spoilt, ...added };
      for (const name of gone) {
        if (doubled) fields[name] = [fields[name] ?? "", right[name] ?? ""].flat();
        else delete fields[name];
      }
      return fields;
    });

const everyField = { name: "Kim", title: "The treaty", text: "x", base: "0", version: "1" };

async function badActions(target: Target, world: World, tries: Tries): Promise<Sent[]> {
  const right = target.row ? await target.row.fields(world) : { ...everyField, ...world.ids };
  const who = target.row?.who[0];
  const person: Person | null = !who || who === "visitor" ? null : world[who];
  const calls = fc.sample(badFields(right), tries).map((fields) => actionCall(target.id, fields, person));
  // One in eight leaves the fields alone and lies about the protocol around them.
  return calls.map((call, n) => {
    const lie =
      n % 8 === 7
        ? protocolLies(target.id)[Math.floor(n / 8 + tries.seed) % protocolLies(target.id).length]
        : undefined;
    return lie ? { ...call, ...lie, person } : call;
  });
}

const raw = ["", "{", "null", "[]", '"x"', "\0", "\ufeff{}", '{"a":1,"a":2}', "1e999", "[".repeat(20_000)];

async function badRoutes(target: Target, world: World, tries: Tries): Promise<Sent[]> {
  const row = routes.find(({ file }) => file === target.name);
  const person = row?.who.student === 200 ? world.student : world.teacher;
  const { path, body } = row ? await row.request(world) : { path: target.template, body: world.ids };
  const headers = { "content-type": "application/json" };
  const method = row?.method ?? "POST";
  if (body === undefined || method === "GET") return badPaths(target, world, tries);
  // The right article takes a while to draft.
  const right = "text" in (body as object) ? { ...(body as object), text: "The state said so. " } : body;
  const at = placesIn(right);
  return fc
    .sample(fc.tuple(fc.constantFrom(...at), values, fc.nat(30)), tries)
    .map(([place, value, n]): Sent => {
      const text = n < raw.length ? raw[n] : JSON.stringify(withAt(right, place, value));
      return { method, path, headers, body: text, person };
    });
}

const oddHeaders: Record<string, string>[] = [
  {},
  { rsc: "1", "next-router-state-tree": "%5B" },
  { rsc: "1", "next-router-state-tree": encodeURIComponent(JSON.stringify(["", { children: ["x", {}] }])) },
  { rsc: "1", "next-router-state-tree": encodeURIComponent('["",{"children":["x"]},7,"?"]') },
  { rsc: "1", "next-router-segment-prefetch": "/_tree" },
  { "next-action": "0".repeat(42), "content-type": "text/plain" },
  { cookie: "broadsheet=a.b; theme=%00; authjs.csrf-token=x" },
  { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" },
  { host: "elsewhere.example" },
  { "x-forwarded-host": "elsewhere.example", "x-forwarded-proto": "javascript" },
  { "accept-encoding": "x", accept: "application/octet-stream", range: "bytes=0-1" },
  { "x-nextjs-data": "1", "x-matched-path": "/teach", "x-invoke-path": "/teach" },
];

/** As long as a URL may be, without halves of characters, which no URL can hold. */
const inUrl = (text: string) => encodeURIComponent(storableText(text.slice(0, 1500)));

async function badPaths(target: Target, world: World, tries: Tries): Promise<Sent[]> {
  const people = [world.teacher, world.student, null];
  return fc
    .sample(fc.tuple(strings, strings, fc.constantFrom(...oddHeaders), fc.nat(5), fc.boolean()), tries)
    .map(([inPath, inQuery, headers, n, whole]): Sent => {
      const odd = inUrl(inPath);
      const put = whole ? odd || "%" : ["%", "%00", "%ff", "..%2f..", madeUpId, "%2e%2e"][n];
      const path = target.template.replaceAll(/\[[^\]]+\]/g, put ?? "") || "/";
      const query = inUrl(inQuery);
      const person = people[n % 3] ?? null;
      // Made-up cookies take the place of the person's.
      return {
        method: "GET",
        path: `${path}?next=${query}&${query}`,
        headers,
        person: headers.cookie ? null : person,
      };
    });
}

interface Tries {
  numRuns: number;
  seed: number;
}
const makers = { action: badActions, route: badRoutes, page: badPaths };
const perBatch = 80;

/** Sends about `total` bad inputs, shared among the targets: most at actions, each batch on a world of its own. */
export async function badInputs(
  address: string,
  targets: Target[],
  given: { total: number; seed: number },
  findings: Findings,
): Promise<void> {
  const weightOf = ({ kind }: Target) => ({ action: 3, route: 8, page: 1 })[kind];
  const all = targets.reduce((sum, target) => sum + weightOf(target), 0);
  for (const target of targets) {
    const share = Math.ceil((given.total * weightOf(target)) / all);
    for (let done = 0; done < share; done += perBatch) {
      const tries = { numRuns: Math.min(perBatch, share - done), seed: given.seed * 1000 + done };
      const world = await aWorld();
      // Limits on tries are another part's; here they would only hide what lies behind them.
      await sql`delete from tries`;
      await each(await makers[target.kind](target, world, tries), 8, async (sent) => {
        const answer = await send(address, sent);
        findings.badInputs += 1;
        checkFault(findings, answer, `${target.name}, seed ${tries.seed}: ${shown(sent)}`);
      });
    }
  }
}

const shown = ({ method = "GET", path, headers, body }: Sent) =>
  `${method} ${path.slice(0, 120)} ${JSON.stringify(headers).slice(0, 160)} ${String(body ?? "").slice(0, 400)}`;
