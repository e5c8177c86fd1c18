import { z } from "zod";
import { cited, itemBase, localId } from "../base";
import { typedLimit } from "./limit";

/** Part of the passage. Braces mark gaps where a teacher types it, so the passage holds none of its own. */
const stretch = z
  .string()
  .max(1500)
  .regex(/^[^{}]*$/, "The passage can't hold braces of its own.");
const word = z.string().trim().min(1).max(typedLimit);

const gapBase = z.object({
  id: localId,
  /** The passage from the gap before, or from its start, to this gap; its spaces count. */
  before: stretch,
  /** Why the right word is right, said to the student once feedback is due. */
  why: z.string().trim().max(500).default(""),
});
export const gap = z.discriminatedUnion("way", [
  gapBase.extend({
    way: z.literal("choice"),
    options: z
      .array(z.object({ id: localId, text: word }))
      .min(2)
      .max(8),
    key: localId,
  }),
  gapBase.extend({
    way: z.literal("typed"),
    /** Each of them is right; the first is shown as the key. */
    accepted: z.array(word).min(1).max(12),
  }),
]);

/** A short passage with one to four words left out, each chosen from a few or typed. */
export const cloze = itemBase.extend({
  kind: z.literal("cloze"),
  gaps: z.array(gap).min(1).max(4),
  /** The passage after its last gap. */
  after: stretch,
});
export const clozeAnswer = z.object({
  kind: z.literal("cloze"),
  /** Gap id → the option's id, or what was typed. */
  gaps: z
    .record(localId, z.string().max(typedLimit))
    .refine((gaps) => Object.keys(gaps).length <= 8, "Too many gaps."),
  cited,
});
export type Cloze = z.infer<typeof cloze>;
export type ClozeGap = z.infer<typeof gap>;
export type ClozeAnswer = z.infer<typeof clozeAnswer>;
