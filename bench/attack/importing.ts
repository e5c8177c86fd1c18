/**
 * Bringing in articles, turned against the server: addresses that lead inward in every spelling, redirects and names that
 * change, files that harm their readers, and scripts in every field that can be brought in. Nothing here asks any machine
 * but this one: of other networks' addresses it is judged, within this process, whether they would be called.
 */
import { chromium } from "playwright";
import { aTeacher } from "@/db/testing/makers";
import { fetchPage } from "@/lib/article/fetch";
import { crookedAddresses, loopbackSpellings, privateSpellings } from "@/lib/article/fetch/testing";
import { ImportProblem } from "@/lib/article/problem";
import { bombs, wordText } from "@/lib/article/read/testing";
import { ensureBrowser, launchArguments } from "@/lib/cli/browser";
import { newId } from "@/lib/shared/ids";
import { type Answer, each, type Person, send } from "./client";
import { checkFault, type Findings } from "./findings";
import { look, payloads, signIn } from "./scripts";
import { hostilePage, prose, redirects, secret, type Trap } from "./trap";

/** Teachers in turn: each may bring in only so many articles in ten minutes. */
async function* teachers(): AsyncGenerator<Person> {
  for (;;) {
    const teacher = await aTeacher();
    for (let n = 0; n < 40; n += 1) yield teacher;
  }
}

interface Attack {
  address: string;
  findings: Findings;
  trap: Trap;
  next: () => Promise<Person>;
}

async function post(
  attack: Attack,
  path: string,
  body: string | Uint8Array,
  headers: Record<string, string>,
) {
  const { address, findings } = attack;
  const answer = await send(address, { method: "POST", path, headers, body, person: await attack.next() });
  findings.badInputs += 1;
  findings.requests += 1;
  checkFault(findings, answer, `importing: ${headers["x-file-name"] ?? String(body).slice(0, 120)}`);
  return answer;
}
const json = { "content-type": "application/json" };
const bring = (attack: Attack, where: string): Promise<Answer> =>
  post(attack, "/api/imports", JSON.stringify({ address: where }), json);

/** What must be refused, and lead nobody to the canary. */
async function refused({ findings, trap }: Attack, about: string, answer: Answer): Promise<void> {
  if (answer.status < 400) findings.unprotected.push(`importing ${about}: taken (${answer.status})`);
  if (answer.text.includes(secret)) findings.leaks.push(`importing ${about}: shows what is inside`);
  for (const asked of trap.canary.asked.splice(0))
    findings.unprotected.push(`importing ${about}: asked ${asked}`);
}

async function inward(attack: Attack, every: number): Promise<void> {
  const { port } = attack.trap.canary;
  const all = [
    ...loopbackSpellings.flatMap((host) => [`http://${host}:${port}/secret`, `${host}:${port}`]),
    ...loopbackSpellings.map((host) => `https://${host}/`),
    ...crookedAddresses.map((one) => one.replace(/:(?:80|443|22|6379)(?=\/|@)/, `:${port}`)),
  ];
  for (const where of all.filter((_, n) => n % every === 0))
    await refused(attack, where, await bring(attack, where));
  for (const [n, [status, location]] of redirects(port).entries())
    await refused(
      attack,
      `${status} to ${location}`,
      await bring(attack, `${attack.trap.site.origin}/r/${n}`),
    );
  const read = await bring(attack, `${attack.trap.site.origin}/refresh`);
  if (read.status !== 200)
    attack.findings.unprotected.push(`importing: the site itself was not read (${read.text})`);
  else await refused(attack, "what a page refers to", { ...read, status: 422 });
}

/** Other networks, and names that change: whether anyone would be called is asked of this process. */
async function elsewhere({ findings }: Attack): Promise<void> {
  const outside = "93.184.215.14";
  const tries: [about: string, where: string, answers: string[][], mayCall: string[]][] = [
    ...privateSpellings.map((host): (typeof tries)[number] => [host, `http://${host}/`, [[outside]], []]),
    ...privateSpellings
      .filter((host) => /^[\d.]+$/.test(host))
      .map((host): (typeof tries)[number] => [`a name that is ${host}`, "https://a.example/", [[host]], []]),
    ["a name that is private beside public", "https://a.example/", [[outside, "10.0.0.1"]], []],
    ["a name that turns private", "http://a.example/", [[outside], ["127.0.0.1"]], [outside]],
    ["a name that turns private at once", "http://a.example/", [["169.254.169.254"], [outside]], []],
  ];
  for (const [about, where, answers, mayCall] of tries) {
    let n = 0;
    const resolve = async () => answers[Math.min(n++, answers.length - 1)] ?? [];
    const dial = async (address: string) => {
      if (!mayCall.includes(address)) findings.unprotected.push(`importing ${about}: would call ${address}`);
      throw new Error("nobody is called here");
    };
    const end = await fetchPage(where, { ways: { resolve, dial } }).catch((error: unknown) => error);
    findings.badInputs += 1;
    if (!(end instanceof ImportProblem)) findings.unprotected.push(`importing ${about}: was not refused`);
  }
}

async function harm(attack: Attack, every: number): Promise<void> {
  const all = bombs().filter((_, n) => n % every === 0);
  // Making them took seconds, in which the server hung up connections that this process has not yet heard of.
  await send(attack.address, { path: "/sign-in" });
  await each(all, 2, async ({ name, file, bytes }) => {
    const began = performance.now();
    const answer = await post(attack, "/api/imports/file", bytes, { "x-file-name": file });
    await refused(attack, name, answer);
    const page = performance.now();
    const { status } = await send(attack.address, { path: "/sign-in" });
    if (status !== 200 || performance.now() - page > 3000)
      attack.findings.unprotected.push(`importing ${name}: nobody else is served`);
    if (page - began > 60_000)
      attack.findings.unprotected.push(`importing ${name}: took ${Math.round(page - began)} ms`);
  });
}

/** Brings in a hostile article, drafts it, and looks at every page that shows it. */
async function scripted(attack: Attack, some: number): Promise<void> {
  const { address, findings, trap } = attack;
  const person = await aTeacher();
  const files: [name: string, bytes: Uint8Array | string][] = payloads
    .slice(0, some)
    .flatMap((payload, n) => [
      [`${n}.html`, hostilePage(payload, n)],
      [
        `${n}.md`,
        `---\ntitle: "${payload}"\nauthor: ${payload}\nurl: javascript:window.__ran=1\n---\n\n# ${payload}\n\n${prose.repeat(6)}${payload}`,
      ],
      [`${n}.txt`, `${payload}\n\n${prose.repeat(6)}${payload}\n\n${prose}`],
      [`${n}.docx`, wordText(`${prose.repeat(6)}${payload.replaceAll("<", "&lt;")}`)],
    ]);
  const answers = await Promise.all([
    ...files.map(([name, bytes]) =>
      post({ ...attack, next: async () => person }, "/api/imports/file", bytes, { "x-file-name": name }),
    ),
    ...payloads
      .slice(0, some)
      .map((_, n) => bring({ ...attack, next: async () => person }, `${trap.site.origin}/hostile/${n}`)),
  ]);
  const browser = await chromium.launch({
    executablePath: ensureBrowser(console.error),
    args: launchArguments,
  });
  try {
    const context = await browser.newContext({ baseURL: address });
    await signIn(context, address, person);
    const page = await context.newPage();
    for (const answer of answers.filter(({ status }) => status === 200)) {
      const brought = JSON.parse(answer.text) as Record<string, string>;
      if (/^\s*(?:javascript|data):/i.test(brought.url ?? ""))
        findings.scriptsRun.push(`importing: keeps ${brought.url}`);
      // As the form keeps it, and as the lesson then shows it.
      await context.addInitScript(
        (kept) => sessionStorage.setItem("broadsheet:new-lesson", kept),
        JSON.stringify({ ...brought, text: "" }),
      );
      await look(page, "/teach/lessons/new", "A.teacher", findings);
      const key = newId();
      const body = JSON.stringify({
        ...brought,
        title: brought.title || "Untitled",
        text: "",
        key,
        url: "javascript:window.__ran=1",
      });
      const drafted = await send(address, {
        method: "POST",
        path: "/api/drafts",
        headers: json,
        body,
        person,
      });
      checkFault(findings, drafted, "importing: drafting a hostile article");
      if (drafted.status !== 201) continue;
      for (const path of ["", "/preview", "/source"])
        await look(page, `/teach/lessons/${key}${path}`, "A.teacher", findings);
    }
  } finally {
    await browser.close();
  }
}

/** All of it; `short` takes fewer of the addresses and files. */
export async function importing(
  address: string,
  findings: Findings,
  trap: Trap,
  short = false,
): Promise<void> {
  const all = teachers();
  const next = async () => (await all.next()).value as Person;
  const attack: Attack = { address, findings, trap, next };
  await inward(attack, short ? 3 : 1);
  await elsewhere(attack);
  await harm(attack, short ? 6 : 1);
  await scripted(attack, short ? 1 : payloads.length);
}
