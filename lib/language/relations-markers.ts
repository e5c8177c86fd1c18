/** Markers of relations inside a sentence, longest first where one begins another. */
export type RelationKind =
  | "reason"
  | "purpose"
  | "condition"
  | "exception"
  | "concession"
  | "contrast"
  | "result"
  | "before"
  | "after"
  | "until"
  | "means"
  | "instead";

interface Marker {
  words: string[];
  kind: RelationKind;
  form: "clause" | "phrase" | "infinitive" | "any";
}
const table: [RelationKind, Marker["form"], string][] = [
  [
    "reason",
    "phrase",
    "because of|owing to|thanks to|due to|in response to|as a result of|in the wake of|on account of|by virtue of",
  ],
  ["reason", "clause", "because|given that|now that|on the grounds that|in that"],
  ["purpose", "infinitive", "in order to|so as to"],
  ["purpose", "clause", "so that|in order that"],
  [
    "condition",
    "clause",
    "only if|as long as|so long as|provided that|on condition that|on the condition that|in the event that|if",
  ],
  ["condition", "any", "in return for|in exchange for"],
  ["exception", "clause", "unless"],
  ["concession", "clause", "even though|although|though|despite the fact that|in spite of the fact that"],
  ["concession", "any", "in spite of|despite|notwithstanding"],
  ["contrast", "clause", "whereas|while"],
  ["contrast", "phrase", "unlike|in contrast to|in contrast with"],
  ["result", "clause", "so"],
  ["before", "clause", "before"],
  ["before", "phrase", "before|prior to|ahead of"],
  ["after", "clause", "as soon as|after|once"],
  ["after", "any", "after|following"],
  ["until", "any", "until"],
  ["instead", "any", "rather than|instead of"],
];
export const relationMarkers: Marker[] = table
  .flatMap(([kind, form, all]) => all.split("|").map((m): Marker => ({ words: m.split(" "), kind, form })))
  .sort((a, b) => b.words.length - a.words.length);
