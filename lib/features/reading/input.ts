import { z } from "zod";
import { localId } from "@/lib/items/base";
import { rowId } from "@/lib/shared/ids";
import { lineSpacings, measures, rates, textSizes, themes, typefaces, voiceLimit } from "./settings";

const within = ({ min, max }: { min: number; max: number }) => z.int().min(min).max(max);

/** Who chose it, so that what waited on a shared device is never kept for whoever signed in after. */
const as = rowId;

export const settingsInput = z.object({
  as,
  settings: z.object({
    textSize: within(textSizes),
    lineSpacing: within(lineSpacings),
    measure: within(measures),
    typeface: z.enum(typefaces),
    theme: z.enum(themes),
    ruler: z.enum(["off", "on"]),
    voice: z.string().max(voiceLimit),
    rate: within(rates),
  }),
});

/** A word of the glossary, kept or let go from its card. */
export const wordInput = z.object({
  as,
  attemptId: rowId,
  entryId: localId,
  /** Where it was met; null where no sentence of the text has it. */
  sentenceId: localId.nullable(),
  kept: z.boolean(),
});

const term = z.string().trim().min(1).max(100);
export const keptWordInput = z.object({ lessonId: rowId, term });
/** A word that was taken off the list, as it stood there. */
export const wordBackInput = keptWordInput.extend({
  partOfSpeech: z.string().max(40),
  definition: z.string().trim().min(1).max(500),
  sentence: z.string().max(5000),
});
export type WordBack = z.infer<typeof wordBackInput>;
