import type { Skill } from "@/lib/items/base";
import type { GradeBand } from "./schema";

/** Common Core reading strand of each pattern; certainty and standing also weigh an argument (RI.8, RH.8). */
const strands: Record<string, string> = {
  reason: "RI.1",
  agree: "RI.1",
  refuted: "RI.1",
  summary: "RI.1",
  contrast: "RI.6",
  connection: "RI.5",
  links: "RI.3",
  aims: "RI.3",
  aim: "RI.3",
  means: "RI.1",
  purpose: "RI.1",
  condition: "RI.1",
  chosen: "RI.1",
  holder: "RI.1",
  pointing: "RI.1",
  actor: "RI.1",
  gist: "RI.2",
  point: "RI.2",
  consequence: "RI.3",
  link: "RI.3",
  turn: "RI.3",
  order: "RI.3",
  word: "RI.4",
  figurative: "RI.4",
  connotation: "RI.4",
  reference: "RI.4",
  example: "RI.5",
  concession: "RI.6",
  certainty: "RI.6",
  standing: "RI.6",
  own: "RI.6",
  sorting: "RI.6",
  answered: "RI.6",
  marked: "RI.6",
  verdict: "RI.4",
  quotation: "RI.5",
  act: "RI.6",
  acts: "RI.6",
  adds: "RI.5",
  "source-care": "RI.6",
  "source-way": "RI.6",
  "passed-on": "RI.6",
  figures: "RI.1",
  "figure-care": "RI.1",
};
const weighed = new Set([
  "certainty",
  "standing",
  "own",
  "sorting",
  "source-care",
  "source-way",
  "figure-care",
  "passed-on",
]);

/** Codes such as "CCSS.RI.9-10.1" for a pattern and band; grades 6-8 are cited as grade 8. */
export function standardsFor(pattern: string, band: GradeBand): string[] {
  const strand = strands[pattern] ?? "RI.1";
  const grade = band === "6-8" ? "8" : band;
  const codes = [strand.replace("RI.", `CCSS.RI.${grade}.`)];
  // RI.11-12.8 is for historic US documents, never for a news text.
  if (weighed.has(pattern))
    codes.push(...(band === "11-12" ? [] : [`CCSS.RI.${grade}.8`]), `CCSS.RH.${band}.8`);
  return codes;
}

const depths: Partial<Record<Skill, number>> = {
  detail: 1,
  vocabulary: 2,
  reference: 2,
  viewpoint: 2,
  cause: 2,
  purpose: 2,
  condition: 2,
  concession: 2,
  comparison: 2,
  consequence: 2,
  sequence: 2,
  certainty: 3,
  standing: 3,
  structure: 3,
  argument: 3,
  inference: 3,
  "main-idea": 3,
};
/** Depth of knowledge (Webb 2002) that a skill asks for, 1 to 4. */
export const depthOf = (skill: Skill): number => depths[skill] ?? 2;
