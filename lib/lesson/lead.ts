/** What the lesson around the reading turns on: the strongest idea that the text carries, or the strongest claim in it. */
import { type Claim, claimsOf, isNamed } from "./essays/claims";
import { type Idea, ideaOf } from "./essays/idea";
import { conceptsIn, tensionsIn } from "./prompts";
import type { Reading } from "./reading";
import type { GradeBand } from "./schema";

export interface Lead {
  /** Of great-power politics or of public life, strongest first; empty where the text carries none. */
  ideas: Idea[];
  claim: Claim | undefined;
}

export function leadOf(reading: Reading, band: GradeBand): Lead {
  const claims = claimsOf(reading);
  const world = conceptsIn(reading);
  const found = world.length > 0 ? world.slice(0, 3) : tensionsIn(reading).slice(0, 1);
  return {
    ideas: found.map((f) => ideaOf(reading, f, band)),
    claim: claims.find((c) => c.own || isNamed(c)) ?? claims[0],
  };
}
