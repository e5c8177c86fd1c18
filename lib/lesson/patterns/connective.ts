/** The job of a connective (P1): what "However" does at the head of a sentence. */
import { type MarkerClass, sentenceOpeners } from "@/lib/language/markers";
import type { Candidate } from "../candidate";
import type { Tools } from "../tools";

const labels: Record<MarkerClass, string> = {
  contrast: "It sets what follows against what was just said.",
  result: "It gives what follows as the result of what was just said.",
  example: "It gives a single case of what was just said.",
  restatement: "It says again, in other words, what was just said.",
  addition: "It adds a further point to what was just said.",
};
const wrongFor: Record<MarkerClass, MarkerClass[]> = {
  contrast: ["result", "example", "addition"],
  result: ["contrast", "example", "restatement"],
  example: ["contrast", "result", "restatement"],
  restatement: ["contrast", "result", "example"],
  addition: ["contrast", "example", "result"],
};

export function connective({ reading }: Tools): Candidate[] {
  return reading.sentences.flatMap((s): Candidate[] => {
    const before = reading.sentences[s.index - 1];
    if (!before || s.quoted > 0.3 || s.words < 6 || (s.place === 0 && before.words < 5)) return [];
    const found = openerOf(s.text, s.place === 0);
    if (!found) return [];
    const job = found.job;
    return [
      {
        kind: "multiple-choice",
        pattern: "connective",
        group: "connective",
        skill: "structure",
        stem: `What is the job of “${found.marker}” at the start of a sentence in paragraph ${s.paragraph}?`,
        key: labels[job],
        wrong: wrongFor[job].map((other, n) => ({
          text: labels[other],
          type: n === 0 ? ("misreading" as const) : ("not-in-text" as const),
          reason:
            n === 0
              ? `Compare the two sentences: “${found.marker}” signals something else here.`
              : `Nothing around “${found.marker}” in paragraph ${s.paragraph} does this.`,
          ...(n === 0 ? { sentence: s.id } : {}),
        })),
        evidence: [[{ sentence: before.id }, { sentence: s.id }]],
        score: job === "addition" ? 0.6 : s.place === 0 ? 0.95 : 0.85,
        anchor: s.index,
      },
    ];
  });
}

function openerOf(text: string, opensParagraph: boolean): { marker: string; job: MarkerClass } | null {
  const plain = text.toLowerCase();
  for (const [marker, job] of Object.entries(sentenceOpeners)) {
    if (plain.startsWith(`${marker},`) || (marker === "that is why" && plain.startsWith("that is why ")))
      return { marker: text.slice(0, marker.length), job };
  }
  if (opensParagraph && /^But\b(?! also)/.test(text)) return { marker: "But", job: "contrast" };
  return null;
}
