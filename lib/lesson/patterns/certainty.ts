/** How sure the text is (P12): one hedge on a main verb, told apart from settled, done and ruled out. */
import { finiteVerb } from "@/lib/language/phrases";
import type { Candidate } from "../candidate";
import type { ReadSentence } from "../reading";
import type { Tools } from "../tools";
import { quote } from "../voice";

const hedge =
  /\b(?:may|might|could|is likely to|are likely to|appears to|appear to|seems to|seem to|perhaps|probably)\b/gi;

export function certainty({ reading, voice }: Tools): Candidate[] {
  return reading.sentences.flatMap((s): Candidate[] => {
    const hits = s.text.match(hedge) ?? [];
    if (!s.prose || s.words > 32 || s.quoted > 0 || hits.length !== 1) return [];
    const blocked = ["condition", "question", "recommendation", "speaker", "reported", "forecast"] as const;
    if (blocked.some((signal) => s.signals.has(signal))) return [];
    const word = (hits[0] ?? "").toLowerCase();
    if (
      /\b(?:may|might) (?:well|not)\b|\bcould (?:not|no longer|only|have)\b|\bas \w+ as\b|\b(?:wish|hope|most importantly|so that|whether|\d{4})\b/i.test(
        s.text,
      )
    )
      return [];
    if (!/^(?:perhaps|probably)$/.test(word) && !onMainVerb(s, word)) return [];
    if (word === "could" && /\b(?:was|were|had|did|ed)\b/.test(s.text)) return [];
    const reason = (told: string) => `${told} Look at “${word}” in the sentence.`;
    return [
      {
        kind: "multiple-choice",
        pattern: "certainty",
        group: "certainty",
        skill: "certainty",
        stem: `In paragraph ${s.paragraph}, ${voice.who} writes: ${quote(s.text)} How certain is this statement?`
          .replace("the speaker writes", "the speaker says")
          .replace("the article writes", "the article says")
          .replace("the text writes", "the text says"),
        key: "It is put forward as open: it need not be so.",
        wrong: [
          {
            text: "It is put forward as settled: it is surely so.",
            type: "misreading",
            reason: reason("The sentence stops short of that."),
            sentence: s.id,
          },
          {
            text: "It is put forward as done: it lies in the past.",
            type: "misreading",
            reason: reason("The sentence doesn't report a finished event."),
            sentence: s.id,
          },
          {
            text: "It is put forward as ruled out: it is never so.",
            type: "misreading",
            reason: reason("The sentence leaves the thing possible."),
            sentence: s.id,
          },
        ],
        evidence: [[{ sentence: s.id }]],
        score: 0.8,
        anchor: s.index,
      },
    ];
  });
}

/** The hedge must be on the sentence's own verb, not inside a clause that hangs on it. */
function onMainVerb(s: ReadSentence, word: string): boolean {
  const at = s.text.toLowerCase().indexOf(word);
  const before = s.tokens.filter((t) => t.start < at).at(-1);
  if (before && /^(?:that|which|who|what|as|to|and|or)$/.test(before.norm)) return false;
  if (/^(?:appear|seem)s? to$/.test(word)) return true;
  const verb = s.tokens[finiteVerb(s.tokens)];
  return verb !== undefined && Math.abs(verb.start - at) <= 1;
}
