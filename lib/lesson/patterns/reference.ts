/** What a phrase refers to (P7), in its safest form: a capital that stands for its country's government. */
import { countries, countryByCapital, countryOf, inSentence } from "@/lib/language/places";
import type { Candidate } from "../candidate";
import type { ReadSentence } from "../reading";
import type { Tools } from "../tools";

export function reference({ reading }: Tools): Candidate[] {
  return reading.sentences.flatMap((s): Candidate[] => {
    if (s.words > 60) return [];
    const found = capitalActing(s);
    if (!found) return [];
    const { city, country } = found;
    const other =
      reading.names.map((n) => countryOf(n.name)).find((c) => c && c !== country) ??
      countries.find((c) => c !== country && c.great);
    if (!other || !reading.names.some((n) => n.name === country.name)) return [];
    const otherName = reading.sentences.find((o) => o.text.includes(other.name));
    return [
      {
        kind: "multiple-choice",
        pattern: "reference",
        group: `capital ${city}`,
        skill: "reference",
        stem: `In paragraph ${s.paragraph}, what does the word “${city}” stand for?`,
        key: `the government of ${inSentence(country)}`,
        wrong: [
          {
            text: `the people who live in ${city}`,
            type: "misreading",
            reason: "Look at what is said of it: the sentence speaks of a state's act or policy.",
            sentence: s.id,
          },
          {
            text: `the airport and roads of ${city}`,
            type: "misreading",
            reason: "The sentence is not about the city as a place.",
            sentence: s.id,
          },
          otherName
            ? {
                text: `the government of ${inSentence(other)}`,
                type: "elsewhere",
                reason: `${city} is not the capital of ${inSentence(other)}.`,
                sentence: otherName.id,
              }
            : {
                text: `the government of ${inSentence(other)}`,
                type: "not-in-text",
                reason: `${city} is not the capital of ${inSentence(other)}.`,
              },
        ],
        evidence: [[{ sentence: s.id }]],
        score: 0.88,
        anchor: s.index,
      },
    ];
  });
}

const acting =
  /^(?:says?|said|wants?|wanted|has|had|agreed|refused|announced|warned|accused|denied|hopes|hoped|fears|feared|insists|insisted|sees|saw|supports|supported|plans|believes|claims|threatened|responded|sent|signed|will|would|may|might|could)$/;
function capitalActing(s: ReadSentence) {
  for (const [n, t] of s.tokens.entries()) {
    if (!/^\p{Lu}/u.test(t.text)) continue;
    const country = countryByCapital(t.text);
    if (!country || country.name === t.text) continue;
    const before = s.tokens[n - 1];
    const next = s.tokens[n + 1];
    if (
      before &&
      (/^(?:in|at|from|near|to|outside|through|around|of|,)$/.test(before.norm) ||
        before.tag === "PROPN" ||
        before.tag === "NOUN")
    )
      continue;
    const owns =
      next?.norm === "'s" &&
      /^(?:support|policy|decision|motives?|interests?|allies|ally|government|leaders?|position|response|offer|demands?|ambitions?|role|influence|aims?)$/.test(
        s.tokens[n + 2]?.lemma ?? "",
      );
    if (owns || (next && acting.test(next.norm))) return { city: t.text, country };
  }
  return null;
}
