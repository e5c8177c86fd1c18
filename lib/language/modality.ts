/** How a clause is meant: certain or not, past or to come, advised, denied. Closed lists over the verb's own words. */
import type { Token } from "./tagger";
import { childrenOf } from "./tree";

export type Mood =
  /** Told as so. */
  | "fact"
  | "possible"
  | "likely"
  | "unlikely"
  | "seeming"
  /** "will", "is going to" */
  | "forecast"
  | "plan"
  | "advice"
  /** "can", "could" of what somebody is able to do. */
  | "ability"
  /** "would": hangs on something else. */
  | "dependent";
export interface Modality {
  mood: Mood;
  /** The word that shows it ("may"), or empty. */
  cue: string;
  /** Its token, or -1. */
  at: number;
  negated: boolean;
  tense: "past" | "present" | "none";
}

const modals: Record<string, Mood> = {
  may: "possible",
  might: "possible",
  could: "possible",
  will: "forecast",
  "'ll": "forecast",
  "’ll": "forecast",
  wo: "forecast",
  shall: "forecast",
  would: "dependent",
  "'d": "dependent",
  should: "advice",
  must: "advice",
  ought: "advice",
  can: "ability",
  ca: "ability",
};
const adverbs: Record<string, Mood> = {
  perhaps: "possible",
  maybe: "possible",
  possibly: "possible",
  probably: "likely",
  presumably: "likely",
  apparently: "seeming",
  seemingly: "seeming",
};

/** The modality of the clause whose predicate stands at `verb` (its head in the tree). */
export function modalityOf(tokens: Token[], verb: number): Modality {
  const kids = childrenOf(tokens, verb);
  const negated = kids.some((c) =>
    /^(?:not|n't|n’t|never|neither|nor|hardly|barely)$/.test(tokens[c]?.norm ?? ""),
  );
  const tense = tenseOf(tokens, verb, kids);
  const made = (mood: Mood, at: number): Modality => ({
    mood,
    cue: tokens[at]?.norm ?? "",
    at,
    negated,
    tense,
  });
  for (const c of kids) {
    const mood = /^aux/.test(tokens[c]?.rel ?? "") ? modals[tokens[c]?.norm ?? ""] : undefined;
    if (mood) return made(mood, c);
  }
  const adverb = kids.find((c) => adverbs[tokens[c]?.norm ?? ""]);
  if (adverb !== undefined) return made(adverbs[tokens[adverb]?.norm ?? ""] ?? "possible", adverb);
  const t = tokens[verb];
  if (!t) return made("fact", -1);
  if (/^(?:seem|appear)$/.test(t.lemma) && t.tag === "VERB") return made("seeming", verb);
  if (t.norm === "likely" && t.tag === "ADJ") return made("likely", verb);
  if (t.norm === "unlikely") return made("unlikely", verb);
  if (t.lemma === "go" && t.xpos === "VBG" && kids.some((c) => tokens[c]?.rel === "xcomp"))
    return made("forecast", verb);
  if (/^(?:plan|intend|aim|hope|propose)$/.test(t.lemma) && kids.some((c) => tokens[c]?.rel === "xcomp"))
    return made("plan", verb);
  if (/^(?:expect|set|schedule|due|poise)$/.test(t.lemma) && kids.some((c) => tokens[c]?.rel === "xcomp"))
    return made("forecast", verb);
  return made("fact", -1);
}

function tenseOf(tokens: Token[], verb: number, kids: number[]): Modality["tense"] {
  const forms = [verb, ...kids.filter((c) => /^(?:aux|cop)/.test(tokens[c]?.rel ?? ""))].map(
    (c) => tokens[c],
  );
  if (forms.some((t) => t?.xpos === "VBD" || /^(?:was|were|had|did)$/.test(t?.norm ?? ""))) return "past";
  if (
    forms.some(
      (t) => /^(?:VBZ|VBP)$/.test(t?.xpos ?? "") || /^(?:is|are|am|has|have|does|do)$/.test(t?.norm ?? ""),
    )
  )
    return "present";
  return "none";
}
