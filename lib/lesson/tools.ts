/** What the patterns share about one article, worked out once. */
import type { Reading } from "./reading";
import type { GlossaryEntry } from "./schema";
import { type Voice, voiceOf } from "./voice";

export interface Tools {
  reading: Reading;
  voice: Voice;
  glossary: GlossaryEntry[];
}
export const toolsFor = (reading: Reading, glossary: GlossaryEntry[]): Tools => ({
  reading,
  voice: voiceOf(reading),
  glossary,
});
