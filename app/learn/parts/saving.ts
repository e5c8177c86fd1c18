/** What a save asks, what it is answered, and what the page knows of it all. */
import type { Answer } from "@/lib/items/answers";

export interface SaveRequest {
  itemId: string;
  base: number;
  /** The open page that wrote it, or the one whose text it went on with; and that page's count of changes. */
  writer: string;
  count: number;
  value: Answer;
  /** Ids of the kept copies that this save decides on. */
  settles?: string[];
}
export type SaveReply =
  | { kind: "saved"; version: number; savedAt: string }
  | { kind: "stale"; version: number; theirs: Answer }
  /** No connection, or the server can't at the moment: worth trying again. */
  | { kind: "unreachable" }
  | { kind: "signed-out" }
  /** Nothing of this work can be saved any more: it was handed in, has closed, or is another's. */
  | { kind: "ended"; message: string; closed: boolean }
  /** This text can't be saved as it is. */
  | { kind: "refused"; message: string };
/** What became of an answer that arrived after closing; null where the server could not be asked. */
export type LateReply = { counted: boolean } | null;
/** `writtenAt`: milliseconds since 1970, by the server's clock as far as this device knows it. */
export type SendLate = (request: SaveRequest & { writtenAt: number }) => Promise<LateReply>;
/** `last` is a save while the page goes away. */
export type Send = (request: SaveRequest, last: boolean) => Promise<SaveReply>;

/** Another text for the same question, to choose between. */
export interface OtherText {
  /** A copy that the server keeps, or a key of what this device kept. */
  id: string;
  from: "window" | "copy" | "device";
  value: Answer;
}
export interface SaverState {
  values: Readonly<Record<string, Answer>>;
  phase: "saved" | "saving" | "unreachable" | "signed-out" | "ended";
  /** What no server has yet stands on this device, and outlives the page. */
  kept: boolean;
  /** What this device knew of the work has been taken up. */
  restored: boolean;
  /** When the last save was committed, as the database says; null before the first. */
  savedAt: string | null;
  /** Items with text that no server has yet. */
  unsaved: readonly string[];
  /** Items with more than one text. */
  others: Readonly<Record<string, readonly OtherText[]>>;
  /** Items whose text can't be saved as it is, with the reason. */
  refused: Readonly<Record<string, string>>;
  message: string | null;
}
