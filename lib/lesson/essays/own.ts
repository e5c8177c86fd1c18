/** Argument prompts of the article's own kind, for texts without great-power politics. */
import type { Finding } from "../concepts/match";
import type { Reading } from "../reading";
import type { EssayPrompt, GradeBand } from "../schema";
import { claimsOf } from "./claims";
import { conceptEssay } from "./concept-essay";
import { debateOn } from "./debate";
import { ideaOf } from "./idea";
import { claimDebate, claimEssay, voicesEssay } from "./own-claims";
import { fairnessEssay, lastResort, openMemo, stakesEssay } from "./own-news";
import { reasonsEssay } from "./own-reasons";
import { publicMemo } from "./public-memo";

/** Three or four prompts: on a tension of public life that the text carries, and on what its own voices claim. */
export function ownPrompts(reading: Reading, band: GradeBand, tensions: readonly Finding[]): EssayPrompt[] {
  const claims = claimsOf(reading);
  const [first] = tensions;
  const idea = first && ideaOf(reading, first, band);
  const made: (EssayPrompt | null)[] = idea
    ? [
        conceptEssay(reading, idea),
        claimEssay(reading, band, claims),
        publicMemo(reading, idea),
        debateOn(reading, idea),
      ]
    : [
        claimEssay(reading, band, claims),
        reasonsEssay(reading, band, claims),
        voicesEssay(reading, band, claims),
        stakesEssay(reading, band),
        claimDebate(reading, band, claims),
        openMemo(reading, band, claims),
        fairnessEssay(reading, band),
      ];
  const kept = made.filter((p) => p !== null).slice(0, 4);
  return kept.length >= 3 ? kept : [...kept, ...lastResort(reading, band, kept.length)].slice(0, 3);
}
