/** What a text did not yield, in words for the teacher. */
import { articleLimits } from "@/lib/article/text";
import type { Skill } from "@/lib/items/base";
import type { Item } from "@/lib/items/schema";
import { series } from "./plan";
import type { Reading } from "./reading";
import type { EssayPrompt } from "./schema";

const kinds: [Skill[], string][] = [
  [["cause", "consequence"], "causes and consequences"],
  [["purpose"], "aims"],
  [["condition"], "conditions"],
  [["concession"], "points that are granted to the other side"],
  [["viewpoint"], "who holds which view"],
  [["standing"], "telling facts from forecasts, advice and reported views"],
  [["certainty"], "how sure a statement is"],
  [["vocabulary"], "the meaning of words in their place"],
  [["reference"], "what a phrase refers to"],
  [["structure"], "the job of a part in the whole"],
];

export function notesOf(reading: Reading, items: Item[], prompts: EssayPrompt[]): string[] {
  const asked = new Set(items.map((i) => i.skill));
  const missing = kinds.filter(([skills]) => !skills.some((s) => asked.has(s))).map(([, name]) => name);
  const short = reading.words < articleLimits.fullWords;
  return [
    short
      ? `At ${reading.words} words this text is short; it yields ${items.length} questions. From ${articleLimits.fullWords} words a lesson has six or more.`
      : "",
    missing.length > 0
      ? `No question here asks about ${series(missing, "or")}: this text gave no clear case, or better questions came first.`
      : "",
    prompts.some((p) => p.concept !== null)
      ? ""
      : "The text has too little on the politics of great powers; the essay prompts rest on its own argument instead.",
  ].filter(Boolean);
}
