/** What a browser reads out of a desk's page, and how it sends a form: for the commands that act as students do. */
import { builtActions } from "@/e2e/access/tree";
import type { Answer } from "@/lib/items/answers";

export interface DeskPage {
  attemptId: string;
  saved: { itemId: string; value: Answer; version: number; savedAt: string }[];
  copies: { id: string; itemId: string; value: Answer }[];
}

/** The text that React's script gathers from the page's own script elements. */
function flightOf(html: string): string {
  const parts = [...html.matchAll(/self\.__next_f\.push\((\[1,"(?:[^"\\]|\\.)*"\])\)/g)];
  return parts.map((part) => (JSON.parse(part[1] ?? "[]") as [number, string])[1]).join("");
}

/** The JSON value that begins at `from`: up to the bracket that closes it. */
function jsonAt(text: string, from: number): unknown {
  let [depth, quoted] = [0, false];
  for (let at = from; at < text.length; at += 1) {
    const char = text[at];
    if (quoted) {
      if (char === "\\") at += 1;
      else if (char === '"') quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === "[" || char === "{") depth += 1;
    else if (char === "]" || char === "}") {
      depth -= 1;
      if (depth === 0) return JSON.parse(text.slice(from, at + 1));
    }
  }
  throw new Error("The page ends within a value.");
}

/** Long texts stand in rows of their own, "1f:T" with their length in bytes; other rows end with their line. */
function textRows(flight: string): Map<string, string> {
  const bytes = Buffer.from(flight);
  const rows = new Map<string, string>();
  for (let at = 0; at < bytes.length; ) {
    const colon = bytes.indexOf(":", at);
    if (colon < 0) break;
    const id = bytes.subarray(at, colon).toString();
    if (bytes[colon + 1] === "T".charCodeAt(0)) {
      const comma = bytes.indexOf(",", colon);
      const length = Number.parseInt(bytes.subarray(colon + 2, comma).toString(), 16);
      at = comma + 1 + length;
      rows.set(id, bytes.subarray(comma + 1, at).toString());
    } else {
      const end = bytes.indexOf("\n", colon);
      at = end < 0 ? bytes.length : end + 1;
    }
  }
  return rows;
}

/** The value with the texts that it names, as "$1f", put in. */
function withTexts<T>(value: T, rows: Map<string, string>): T {
  return JSON.parse(JSON.stringify(value), (_, part: unknown) => {
    const row = typeof part === "string" ? /^\$([0-9a-f]+)$/.exec(part)?.[1] : undefined;
    if (row === undefined) return part;
    const text = rows.get(row);
    if (text === undefined) throw new Error(`The page names a text ${row} that it doesn't hold.`);
    return text;
  }) as T;
}

/** The desk's properties in a page; null where the page is no desk (work handed in, or not begun). */
export function readDesk(html: string): DeskPage | null {
  const flight = flightOf(html);
  const attemptId = /"attemptId":"([0-9a-f-]{36})"/.exec(flight)?.[1];
  const [saved, copies] = ['"saved":[', '"copies":['].map((name) => {
    const at = flight.indexOf(name);
    return at < 0 ? null : jsonAt(flight, at + name.length - 1);
  });
  if (!attemptId || !saved || !copies) return null;
  return withTexts({ attemptId, saved, copies } as DeskPage, textRows(flight));
}

/** The `Next-Action` id of a server action, by its file below app/ and its name. */
export function actionId(file: string, name: string): string {
  const found = builtActions().find((action) => action.file === file && action.name === name);
  if (!found) throw new Error(`The build holds no action ${name} of ${file}.`);
  return found.id;
}

/** A form as React sends it: its fields, then the list of arguments (state, form) that names them. */
export function actionBody(fields: Record<string, string>): FormData {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(`_1_${name}`, value);
  body.append("0", JSON.stringify([{ status: "idle" }, "$K1"]));
  return body;
}
