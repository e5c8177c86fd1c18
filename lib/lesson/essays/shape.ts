/** What every essay prompt of the engine shares: word ranges, demands and the empty parts. */
import type { EvidenceSet } from "@/lib/items/base";
import type { ReadSentence } from "../reading";
import type { EssayPrompt, GradeBand } from "../schema";

/** Words that an essay of each form should have, by grade band. */
const ranges: Record<GradeBand, Record<EssayPrompt["form"], { min: number; max: number }>> = {
  "6-8": { argument: { min: 200, max: 400 }, memo: { min: 150, max: 300 }, debate: { min: 150, max: 300 } },
  "9-10": { argument: { min: 350, max: 600 }, memo: { min: 250, max: 450 }, debate: { min: 250, max: 450 } },
  "11-12": { argument: { min: 500, max: 900 }, memo: { min: 350, max: 600 }, debate: { min: 350, max: 600 } },
};
export const rangeFor = (band: GradeBand, form: EssayPrompt["form"]) => ranges[band][form];

/** Pieces of evidence that an essay must cite. */
export const piecesFor = (band: GradeBand): string =>
  ({ "6-8": "two", "9-10": "three", "11-12": "four" })[band];

export const spots = (sentences: readonly ReadSentence[]): EvidenceSet[] =>
  sentences.slice(0, 6).map((s) => [{ sentence: s.id }]);

/** In the order of the text, each once. */
export const inOrder = (sentences: readonly ReadSentence[]): ReadSentence[] =>
  [...new Set(sentences)].sort((a, b) => a.index - b.index);

type Optional = "strongPoints" | "misconceptions" | "schools" | "parallels" | "sources" | "origin" | "status";
/** A prompt as the engine drafts it: waiting, and with nothing where nothing is given. */
export const drafted = (
  prompt: Omit<EssayPrompt, Optional> & Partial<Pick<EssayPrompt, Optional>>,
): EssayPrompt => ({
  strongPoints: [],
  misconceptions: [],
  schools: [],
  parallels: [],
  sources: [],
  ...prompt,
  origin: "engine",
  status: "waiting",
});

/** "paragraph 2" or "paragraphs 2, 3 and 5" */
export function paragraphs(sentences: readonly ReadSentence[]): string {
  const numbers = [...new Set(sentences.map((s) => s.paragraph))].sort((a, b) => a - b);
  if (numbers.length === 1) return `paragraph ${numbers[0]}`;
  return `paragraphs ${numbers.slice(0, -1).join(", ")} and ${numbers.at(-1)}`;
}
