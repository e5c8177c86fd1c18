/** What an attack found, counted and said. */
import type { Answer } from "./client";
import {
  type HouseName,
  type Houses,
  houseNames,
  type Marked,
  markPattern,
  maySee,
  type Role,
} from "./house";

export interface Findings {
  requests: number;
  badInputs: number;
  leaks: string[];
  serverErrors: string[];
  earlyKeys: string[];
  scriptsRun: string[];
  /** Protections that did not hold, in words: headers, cookies, limits, other origins. */
  unprotected: string[];
}
export const noFindings = (): Findings => ({
  ...{ requests: 0, badInputs: 0, leaks: [], serverErrors: [], earlyKeys: [], scriptsRun: [] },
  unprotected: [],
});

/** How the product says that something of its own failed, in an answer that is none of HTTP's. */
const fault = "Something went wrong on our side";
/** What no answer may hold, whoever asks: hashes, statements, places of files. */
const inner =
  /\$argon2id?\$|PostgresError|node_modules[\\/]|postgres:\/\/|\bat \S+ \(?(?:file|node|webpack):/;

/** Counts an answer that is a fault of the server's, or none at all. `about` says what was asked. */
export function checkFault(findings: Findings, answer: Answer, about: string): void {
  const gone = answer.status === 0 ? answer.text : "";
  if (answer.status < 500 && !gone && !answer.text.includes(fault)) return;
  findings.serverErrors.push(`${about}: ${answer.status} ${(gone || answer.text).slice(0, 160)}`);
}

const everythingIn = ({ headers, text }: Answer) => `${JSON.stringify(headers)}\n${text}`;

/** Counts marks in the bytes that the role may not read. Who holds a class's code may join it, and know what it does. */
export function checkLeaks(
  findings: Findings,
  answer: Answer,
  asked: { role: Role; houses: Houses; about: string; held: string },
): void {
  const { role, houses, about, held } = asked;
  if (actsAsAnother.test(held)) return;
  const text = everythingIn(answer);
  const inside = inner.exec(text)?.[0];
  if (inside) findings.leaks.push(`${about}: shows ${inside}`);
  const seen = new Set<string>();
  for (const [found, house, kind] of text.matchAll(markPattern)) {
    if (seen.has(found)) continue;
    seen.add(found);
    const [name, what] = [house as HouseName, kind as Marked];
    if (maySee(role, name, what)) continue;
    if ((what === "class" || what === "lesson") && held.includes(houses[name].class_.joinCode)) continue;
    const list = what === "key" && role.startsWith(`${name}.`) ? findings.earlyKeys : findings.leaks;
    list.push(`${about}: shows ${found}`);
  }
}

/** Whoever gives a link's token or the right name and password is answered as their owner. */
const actsAsAnother = /"token":"[\w-]{43}"|"signInName":/;

/** Tables of a house that the role may change, whatever it asked for. `held` is the whole request. */
export function mayChange(role: Role, changed: string, held: string): boolean {
  const [house = "", table = ""] = changed.split(".");
  if (actsAsAnother.test(held)) return true;
  if (table === "places" && held.includes('"code"')) return true;
  const [own, place] = role.split(".");
  if (own === "A" && house === "O" && place === "teacher") return table === "teacher" || table === "staff";
  if (own !== house) return false;
  if (place === "teacher") return true;
  return ["attempts", "answers", "copies", "marks", "log", "students"].includes(table);
}

/** "A", "O", "S" in the order in which a role meets them: its own last. */
export const ownLast = (role: Role): HouseName[] =>
  [...houseNames].sort((a, b) => Number(role.startsWith(a)) - Number(role.startsWith(b)));
