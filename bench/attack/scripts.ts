/** Scripts stored in every text that the database keeps, then every page shown to every role in a real browser. */
import { type BrowserContext, chromium, type Page } from "playwright";
import { sql } from "@/db/client";
import { sessionCookieName, signSession } from "@/lib/access/session";
import { ensureBrowser, launchArguments } from "@/lib/cli/browser";
import type { Person } from "./client";
import type { Findings } from "./findings";
import { type Houses, personOf, type Role, roles, threeHouses } from "./house";
import { idsFor, pathsOf, type Target } from "./targets";

/** Each would set `window.__ran`, or leave an element behind that only markup makes. */
export const payloads = [
  `"><img src=x onerror="window.__ran=1" data-planted>`,
  `</script><script data-planted>window.__ran=1</script>`,
  `<svg/onload=window.__ran=1 data-planted>`,
  `javascript:window.__ran=1//`,
  `\${window.__ran=1}{{constructor.constructor('window.__ran=1')()}}<b data-planted>`,
  `'"--><iframe srcdoc="<script>parent.__ran=1</script>" data-planted>`,
];

/** Text columns that are no text of anyone's: names of states, codes, zones, hashes. */
const fixed =
  /^(role|state|feedback|source|time_zone|token_hash|secret_hash|key|join_code|handle|email|google_subject|item_id|kind|\w+_wall)$/;
/** Keys of JSON that hold ids and words of a list rather than a person's text. */
const fixedKeys =
  /^(id|kind|type|status|origin|skill|form|concept|key|option|sentence|school|code|gradeBand|standards|option|prompt_id)$/;

/** The value with a payload in place of every text; ids and words of a list stay, or nothing would be shown. */
export function planted(value: unknown, next: () => string, key = ""): unknown {
  if (typeof value === "string")
    return fixedKeys.test(key) || /^[A-Za-z0-9._-]{1,20}$/.test(value) ? value : next();
  if (Array.isArray(value)) return value.map((part) => planted(part, next, key));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, planted(part, next, name)]));
}

/** Puts payloads into every text and JSON column of the school's rows, past every check of the product's. */
async function plant(schoolId: string, offset: number): Promise<number> {
  let n = offset;
  const next = () => {
    n += 1;
    return payloads[n % payloads.length] ?? "";
  };
  const columns = await sql<{ table: string; column: string; type: string }[]>`
    select c.table_name as table, c.column_name as column, c.data_type as type
    from information_schema.columns c
    where c.table_schema = 'public' and c.data_type in ('text', 'jsonb')
      and exists (select 1 from information_schema.columns k
        where k.table_name = c.table_name and k.column_name = 'school_id')`;
  for (const { table, column, type } of columns) {
    if (fixed.test(column)) continue;
    const rows = await sql`select ctid::text as at, ${sql(column)} as value from ${sql(table)}
      where school_id = ${schoolId}`;
    for (const { at, value } of rows) {
      const put = type === "text" ? next() : JSON.stringify(planted(value, next));
      const text = type === "text" ? sql`${put}` : sql`${put}::text::jsonb`;
      await sql`update ${sql(table)} set ${sql(column)} = ${text} where ctid = ${at}::tid`;
    }
  }
  await sql`update schools set name = ${next()} where id = ${schoolId}`;
  return n;
}

export async function signIn(context: BrowserContext, address: string, person: Person | null): Promise<void> {
  if (!person) return;
  const { schoolId, id: userId, role, sessionVersion: version } = person;
  const value = signSession({ schoolId, userId, role, version, exp: Math.floor(Date.now() / 1000) + 3600 });
  await context.addCookies([
    { name: sessionCookieName(), value, url: address, httpOnly: true, sameSite: "Lax" },
  ]);
}

/** What of a planted text became more than text on this page; runs in the browser. */
function looseEnds(): string[] {
  const found = [...document.querySelectorAll("[data-planted]")].map(
    (e) => `element ${e.outerHTML.slice(0, 80)}`,
  );
  const scheme = /^\s*(?:javascript|data|vbscript):/i;
  for (const element of document.querySelectorAll("[href], [src], [action], [formaction]"))
    for (const name of ["href", "src", "action", "formaction"]) {
      const value = element.getAttribute(name) ?? "";
      // React's own guard turns such an address into one that throws.
      if (
        scheme.test(value) &&
        !/^data:image\/|React has blocked|React form (?:was )?unexpectedly/.test(value)
      )
        found.push(`${name}=${value.slice(0, 80)}`);
    }
  if ((window as { __ran?: number }).__ran) found.push("a script ran");
  return found;
}

/** Opens a page with all of its tabs and folds, and counts what of a planted text became more than text. */
export async function look(page: Page, path: string, role: Role, findings: Findings): Promise<void> {
  await page.goto(path, { waitUntil: "load" });
  for (const tab of await page.getByRole("tab").all())
    await tab.click({ timeout: 2000 }).catch(() => undefined);
  for (const one of await page.locator("details:not([open]) > summary").all())
    await one.click({ timeout: 1000 }).catch(() => undefined);
  for (const what of await page.evaluate(looseEnds)) findings.scriptsRun.push(`${role} ${path}: ${what}`);
}

async function lookAsRole(page: Page, role: Role, houses: Houses, targets: Target[], findings: Findings) {
  page.on("dialog", (dialog) => {
    findings.scriptsRun.push(`${role} ${page.url()}: a dialog opened`);
    void dialog.dismiss();
  });
  const house = role === "visitor" || role.startsWith("A") ? "A" : role.startsWith("O") ? "O" : "S";
  const seen = new Set<string>();
  for (const target of targets.filter(({ kind }) => kind === "page"))
    for (const path of pathsOf(target, idsFor(houses, house))) {
      if (seen.has(path)) continue;
      seen.add(path);
      await look(page, path, role, findings);
    }
}

/** Shows every page to `who`. The answers' policy would stop a script too, so what matters is that none was made. */
export async function scripts(
  address: string,
  targets: Target[],
  findings: Findings,
  who: Role[] = roles,
): Promise<void> {
  const houses = await threeHouses();
  let n = 0;
  for (const schoolId of new Set([houses.A.teacher.schoolId, houses.S.teacher.schoolId]))
    n = await plant(schoolId, n);
  const browser = await chromium.launch({
    executablePath: ensureBrowser(console.error),
    args: launchArguments,
  });
  try {
    for (const role of who) {
      const context = await browser.newContext({ baseURL: address });
      await signIn(context, address, personOf(houses, role));
      await lookAsRole(await context.newPage(), role, houses, targets, findings);
      await context.close();
    }
  } finally {
    await browser.close();
  }
}
