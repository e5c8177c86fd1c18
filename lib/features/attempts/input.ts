import { z } from "zod";
import { answer } from "@/lib/items/answers";
import { localId } from "@/lib/items/base";
import { rowId } from "@/lib/shared/ids";
import { colours, noteLimit } from "./anchors";

const count = z.int().min(0).max(2_147_483_647);

/** One save of one answer. */
export const saveInput = z.object({
  attemptId: rowId,
  itemId: localId,
  /** The answer's version that the text is based on; 0 where none was known. */
  base: count,
  /** The open page, by an id that it made itself. */
  writer: z.uuid(),
  /** Counts the saves of that page from 1; a higher count is a newer text. */
  count: count.min(1),
  value: answer,
  /** The kept copies that this save decides on. */
  settles: z.array(rowId).max(100).optional(),
});
export type SaveInput = z.infer<typeof saveInput>;

/** An answer that was written without a network and arrives after closing. */
export const lateInput = saveInput.omit({ base: true, settles: true }).extend({
  /** Milliseconds since 1970 by the server's clock: its last word to the device, and the device's own time since. */
  writtenAt: z.int().min(0).max(8_640_000_000_000_000),
});
export type LateInput = z.infer<typeof lateInput>;

/** Largest request in bytes: the longest essay in a three-byte script, and what stands around it. */
export const saveLimit = 512 * 1024;

/** One highlight of the article as it now is; `removed` takes it away for good. */
export const highlightInput = z.object({
  attemptId: rowId,
  /** Made by the page that marked it. */
  id: rowId,
  fromSentence: localId,
  fromOffset: z.int().min(0).max(20_000),
  toSentence: localId,
  toOffset: z.int().min(1).max(20_000),
  colour: z.enum(colours),
  note: z.string().max(noteLimit),
  removed: z.boolean(),
});
export type HighlightInput = z.infer<typeof highlightInput>;

/** A question to check, with the answer as the student sees it. */
export const checkInput = z.object({ itemId: localId, value: answer });

export const startInput = z.object({ assignmentId: rowId });
export const submitInput = z.object({ attemptId: rowId });

/** Longest pasted stretch that is kept, in characters. */
export const pasteLimit = 20_000;
/** A stretch that was pasted rather than typed. */
export const pasteInput = z.object({
  /** Made by the page, so that a repeated request keeps one. */
  id: rowId,
  itemId: localId,
  text: z.string().min(1).max(pasteLimit),
  /** Milliseconds from the paste to this request, by the page's own clock. */
  ago: z.int().min(0).max(31_536_000_000),
});
export type PasteInput = z.infer<typeof pasteInput>;
/** A hint to a question: 1 asks for the paragraph, 2 for the sentence. */
export const hintInput = z.object({ itemId: localId, step: z.union([z.literal(1), z.literal(2)]) });
export type HintInput = z.infer<typeof hintInput> & { attemptId: string };
export const revisionNumber = z.coerce.number().int().min(1).max(2_147_483_647);
