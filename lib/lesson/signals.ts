/** What a sentence does, told by closed lists of words: the ground of every item that classifies or points. */
import { dates, hedges, judgements, sayingForms } from "@/lib/language/markers";
import { finiteVerb } from "@/lib/language/phrases";
import type { Token } from "@/lib/language/tagger";

export type Signal =
  | "reported"
  | "quotation"
  | "forecast"
  | "recommendation"
  | "condition"
  | "judgement"
  | "record"
  | "hedged"
  | "reason"
  | "concession"
  | "contrast"
  | "purpose"
  | "result"
  | "example"
  | "figure"
  | "date"
  | "question"
  | "speaker";

const tests: [Signal, RegExp][] = [
  ["forecast", /\b(?:will|won[’']t|is going to|are going to|(?:is|are) expected to|(?:is|are) set to)\b/i],
  ["recommendation", /\b(?:should|must|ought to|has to|have to|needs? to)\b/i],
  [
    "condition",
    /(?:^|[\s,—(“"])(?:if|unless|provided that|as long as|on condition that|only if)\b(?! not| any\b)/i,
  ],
  ["reason", /\b(?:because(?! of (?:this|that)\b)|owing to|in response to|thanks to|due to|the reason\b)/i],
  [
    "concession",
    /(?:^|[\s,—(“"])(?:although|even though|though|despite|in spite of|it is true that|to be sure|admittedly|of course)\b|^while (?!\p{L}+(?:ed|ing)\b)/iu,
  ],
  [
    "contrast",
    /^(?:["“]?)(?:but|however|nevertheless|nonetheless|yet|even so|by contrast|on the other hand|instead)\b|, but\b|\bwhereas\b|\brather than\b|[;,] however,/i,
  ],
  [
    "purpose",
    /\b(?:in order to|so as to|so that|with the aim of|(?:is|are|was|were) (?:designed|meant|intended|aimed) (?:to|at))\b/i,
  ],
  [
    "result",
    /\b(?:as a result|therefore|consequently|led to|leads to|resulted in|which (?:has|have) left|, leaving|, forcing|, allowing|, making|has caused|have caused|caused)\b/i,
  ],
  ["example", /\b(?:for example|for instance|such as)\b/i],
  ["hedged", hedges],
  ["judgement", judgements],
];

export function signalsOf(text: string, tokens: Token[], quoted: number): Set<Signal> {
  const found = new Set<Signal>();
  for (const [signal, test] of tests) if (test.test(text)) found.add(signal);
  if (/\b(?:should|could|would) (?:mean|be|have been)\b/i.test(text)) found.delete("recommendation");
  if (sayingForms.test(text) && !/\bit is said\b/i.test(text)) found.add("reported");
  if (quoted > 0.25) found.add("quotation");
  if (/\?["”’)]*$/.test(text)) found.add("question");
  if (/(?:^|[\s“"])(?:I|we|my|our|us)\b/.test(text)) found.add("speaker");
  if (
    /(?:[$£€]\s?\d|\d[\d,.]*\s?(?:%|per ?cent|percent|million|billion|thousand)|\b\d[\d,.]*\b(?!\s*(?:am|pm)))/i.test(
      text,
    ) &&
    figures(text)
  )
    found.add("figure");
  if (text.match(dates)) found.add("date");
  if (isRecord(tokens, found)) found.add("record");
  return found;
}

/** A number that is no year, day, clock time or age. */
const figures = (text: string) =>
  /(?:[$£€]\s?\d|\d\s?(?:%|per ?cent|percent|million|billion|thousand)|\b\d{1,3}(?:,\d{3})+\b|\b(?:[3-9]\d|1\d{2}|[2-9]\d{2})\b(?! ?(?:am|pm|years? old)))/i.test(
    text,
  );

const pastForm =
  /^(?:was|were|had|did|\p{L}+ed|went|came|took|made|gave|became|began|held|won|lost|met|left|rose|fell|sent|cut|put|set|built|led|grew|saw|brought|said)$/u;

/** Past tense with a date or a number, and nothing that weighs, hedges, plans or reports. */
function isRecord(tokens: Token[], found: Set<Signal>): boolean {
  const others: Signal[] = [
    "forecast",
    "recommendation",
    "condition",
    "hedged",
    "judgement",
    "reported",
    "quotation",
    "question",
    "speaker",
  ];
  if (others.some((s) => found.has(s))) return false;
  const verb = tokens[finiteVerb(tokens)];
  const past = verb !== undefined && pastForm.test(verb.norm);
  const present = tokens.some((t) => /^(?:is|are|has|have|would|can)$/.test(t.norm) && t.tag === "AUX");
  return past && !present && (found.has("date") || found.has("figure"));
}

const bodies =
  /^(?:parliament|government|governments|congress|senate|council|court|courts|president|minister|ministry|state|states|countries|country|people|voters|citizens|leaders|officials|company|companies|police|schools|teachers|parents|children|students|users|we|you|they|everyone|nobody|lawmakers|authorities|agency|agencies|party|city|nation|nations|workers|members|men|women)$/;
/** True where the one who should act is a person or body: "Parliament should …", not "the parcel should arrive". */
export function advises(tokens: Token[]): boolean {
  const at = tokens.findIndex((t) => /^(?:should|must|ought)$/.test(t.norm));
  const before = tokens
    .slice(0, Math.max(0, at))
    .filter((t) => t.tag !== "ADV")
    .at(-1);
  return before !== undefined && (before.tag === "PROPN" || bodies.test(before.norm));
}
