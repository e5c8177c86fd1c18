/** A section's matter as a noun phrase: "The extradition bill", where no clause of it can stand as its heading. */
import { nounPhrases, textOf } from "@/lib/language/phrases";
import type { Token } from "@/lib/language/tagger";
import type { ReadSentence } from "./reading";

const vague =
  /^(?:today|yesterday|tomorrow|week|month|year|day|time|way|thing|part|people|person|number|kind|moment|morning|evening|night|hour|minute|second|decade|century|other|case|fact|word|statement|interview|spokesman|spokeswoman|percent|million|billion|lot|end|side|place|area|group|man|woman|member|official|article|author|point|issue|matter|example|form|level|rest|set|use|one|half|majority|result|range|series|basis|sense|order|age|head|hand|line|name|step|term|turn|view|analysis|chief|fit)s?$/;
const vagueQuality =
  /^(?:same|other|own|such|new|last|next|first|second|third|many|more|most|several|few|good|bad|big|great|little|long|old|whole|very|only|main|certain|various|different|recent|early|late|previous|former|due|able|sure|possible|real|full|top|possible|current|particular|general|local|entire|single|total)$/;

/**
 * The phrases of the sentences that say what they are about, best first: two to five words, a common noun with what
 * qualifies it, nothing that points elsewhere, one word of it at least in other sentences too (`again`). `worth` weighs a
 * lemma in this section.
 */
export function topicsOf(
  sentences: readonly ReadSentence[],
  worth: (lemma: string) => number,
  again: (lemma: string) => boolean,
): string[] {
  const found = new Map<string, number>();
  for (const s of sentences) {
    for (const p of nounPhrases(s.tokens, s.text)) {
      const link = s.tokens.findIndex((t, n) => n >= p.start && n < p.end && t.tag === "ADP");
      const text = topic(s, p.start, link < 0 ? p.end : link);
      if (!text) continue;
      const lemmas = s.tokens.slice(p.start, link < 0 ? p.end : link).filter((t) => telling(t));
      if (!lemmas.some((t) => again(t.lemma))) continue;
      const weight = lemmas.reduce((sum, t) => sum + worth(t.lemma), 0) / Math.sqrt(lemmas.length + 1);
      // In a clause's subject or object rather than in quotation or aside.
      found.set(text, (found.get(text) ?? 0) + weight * (s.quoted > 0.3 ? 0.6 : 1));
    }
  }
  return [...found].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([text]) => text);
}

const telling = (t: Token) =>
  /^(?:NOUN|PROPN)$/.test(t.tag) || (t.tag === "ADJ" && !vagueQuality.test(t.norm));

function topic(s: ReadSentence, from: number, end: number): string | null {
  let start = from;
  while (
    /^(?:a|an|some|any|all|no|many|most|several|every|each|both|more)$/.test(s.tokens[start]?.norm ?? "")
  )
    start++;
  const tokens = s.tokens.slice(start, end);
  const head = tokens.at(-1);
  const opens = tokens[0];
  if (!head || !opens || head.tag !== "NOUN" || vague.test(head.norm) || /ing$/.test(head.norm)) return null;
  const text = textOf(s.tokens, s.text, start, end);
  const count = text.split(" ").length;
  if (count < 2 || count > 5 || !/^\p{L}[\p{L}’' .-]*$/u.test(text)) return null;
  if (
    tokens.some(
      (t, n) =>
        (t.norm === "time" && n > 0) ||
        /^(?:NUM|ADV|VERB|AUX|CCONJ)$/.test(t.tag) ||
        vagueQuality.test(t.norm),
    )
  )
    return null;
  if (/^(?:PRON|DET)$/.test(opens.tag) && opens.norm !== "the") return null;
  // "the bill" alone says too little; "crystal ball" without its article is no heading.
  const named = tokens.some((t) => t.tag === "PROPN" || t.norm === "'s");
  if (tokens.filter(telling).length < 2) return null;
  if (opens.norm !== "the" && !/^NNS/.test(head.xpos) && !named) return null;
  // "Mayor Tate carries" may be a clause.
  if (opens.norm !== "the" && tokens.at(-2)?.tag === "PROPN" && /s$/.test(head.norm)) return null;
  if (start > from && !/^NNS/.test(head.xpos)) return null;
  const after = s.tokens[end];
  return after && (after.text === "-" || /^(?:NOUN|PROPN|PART|DET|PRON|ADJ|NUM|ADV|SCONJ)$/.test(after.tag))
    ? null
    : text;
}
