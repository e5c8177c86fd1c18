/** Essay prompts: on ideas of great-power politics where the article carries them, else on the article's own argument. */
import { concepts } from "./concepts";
import { type Actors, actorsOf } from "./concepts/actors";
import { type Finding, findConcepts } from "./concepts/match";
import { findTensions } from "./concepts/public/match";
import { conceptEssay } from "./essays/concept-essay";
import { debateOn } from "./essays/debate";
import { ideaOf } from "./essays/idea";
import { memoOn } from "./essays/memo";
import { ownPrompts } from "./essays/own";
import type { Reading, ReadSentence } from "./reading";
import type { EssayPrompt, GradeBand } from "./schema";

interface Study {
  findings: Finding[];
  actors: Actors;
  tensions: Finding[];
}
const studies = new WeakMap<Reading, Study>();
/** Worked out once for each reading. */
function studyOf(reading: Reading): Study {
  const known = studies.get(reading);
  if (known) return known;
  const actors = actorsOf(reading);
  const study = {
    actors,
    findings: findConcepts(reading, concepts, actors),
    tensions: findTensions(reading),
  };
  studies.set(reading, study);
  return study;
}

/** Ideas that the article carries, strongest first. */
export const conceptsIn = (reading: Reading): Finding[] =>
  studyOf(reading).findings.filter((f) => f.grade === "carried");

/** Tensions of public life that a text without great-power politics turns on, strongest first. */
export const tensionsIn = (reading: Reading): Finding[] => studyOf(reading).tensions;

/** Three to five prompts: essays on the two strongest ideas, a memo and a debate; for other articles their own kind. */
export function promptsOf(reading: Reading, band: GradeBand = "9-10"): EssayPrompt[] {
  const { findings, actors, tensions } = studyOf(reading);
  const carried = conceptsIn(reading);
  const [first, second, third, fourth] = carried;
  if (!first) return ownPrompts(reading, band, tensions);
  const used = new Set<ReadSentence>();
  const idea = (finding: Finding) => ideaOf(reading, finding, band, used);
  const essays = carried.slice(0, carried.length >= 5 ? 3 : 2).map((f) => conceptEssay(reading, idea(f)));
  const made = [
    ...essays,
    memoOn(reading, idea(fourth ?? first), findings, actors),
    debateOn(reading, idea(third ?? second ?? first)),
  ];
  return second ? made : [...made, ...ownPrompts(reading, band, tensions).slice(0, 1)];
}
