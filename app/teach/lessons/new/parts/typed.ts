/** What the form holds, kept in this tab until the lesson exists: a reload or an ended session loses nothing. */

export const fieldNames = ["title", "byline", "publication", "date", "url", "licence", "text"] as const;
export type FieldName = (typeof fieldNames)[number];
export interface Block {
  kind: "paragraph" | "heading";
  text: string;
}
export interface Typed extends Record<FieldName, string> {
  /** The text block by block while it is being checked; then `text` is what it was before. */
  blocks: Block[] | null;
}
export const nothingTyped: Typed = {
  ...{ title: "", byline: "", publication: "", date: "", url: "", licence: "", text: "" },
  blocks: null,
};

const place = "broadsheet:new-lesson";

function readBlocks(value: unknown): Block[] | null {
  if (!Array.isArray(value)) return null;
  return value.flatMap((block: { kind?: unknown; text?: unknown } | null) =>
    typeof block?.text === "string"
      ? [{ kind: block.kind === "heading" ? ("heading" as const) : ("paragraph" as const), text: block.text }]
      : [],
  );
}

export function readTyped(): Typed {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(place) ?? "{}");
    if (kept === null || typeof kept !== "object") return nothingTyped;
    const typed = { ...nothingTyped, blocks: readBlocks(Reflect.get(kept, "blocks")) };
    for (const name of fieldNames) {
      const value: unknown = Reflect.get(kept, name);
      if (typeof value === "string") typed[name] = value;
    }
    return typed;
  } catch (error) {
    // A browser may forbid storage, or hold something unreadable: then there is nothing to restore.
    console.warn("What was typed earlier could not be read.", error);
    return nothingTyped;
  }
}

export function keepTyped(typed: Typed): void {
  try {
    sessionStorage.setItem(place, JSON.stringify(typed));
  } catch (error) {
    console.warn("What is typed can't be kept over a reload here.", error);
  }
}

export function forgetTyped(): void {
  sessionStorage.removeItem(place);
}

/** A UUID version 7 (RFC 9562), for the sending: the same text sent twice makes one lesson. */
export function newKey(now = Date.now()): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = (part: Uint8Array) => Array.from(part, (byte) => byte.toString(16).padStart(2, "0")).join("");
  const time = now.toString(16).padStart(12, "0");
  const random = hex(bytes.slice(6));
  const variant = (8 + (Number.parseInt(random.slice(4, 5), 16) % 4)).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(1, 4)}-${variant}${random.slice(5, 8)}-${random.slice(8, 20)}`;
}
