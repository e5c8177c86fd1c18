/** The job of a connective (P1): what the sentence that it opens does to the statement before it. */
import { type MarkerClass, sentenceOpeners } from "@/lib/language/markers";
import type { Candidate, ChoiceCandidate } from "../candidate";
import { hash } from "../hash";
import type { Reading, ReadSentence } from "../reading";
import type { Tools } from "../tools";
import { opening } from "../voice";
import { type Job, jobOptions } from "./job";

const jobs: Record<MarkerClass, Job> = {
  contrast: { says: "It limits {x}.", not: "It takes nothing back from what stands before." },
  result: { says: "It tells what follows from {x}.", not: "What stands before is no cause of it." },
  example: { says: "It gives an example of {x}.", not: "It is no single case of what stands before." },
  restatement: { says: "It puts {x} in other words.", not: "It doesn’t say the same as what stands before." },
  addition: { says: "It adds a further point to {x}.", not: "More than a further point is made here." },
};
/** The job that each is most easily mistaken for, and that it can't be. */
const mistaken: Record<MarkerClass, MarkerClass[]> = {
  contrast: ["example", "restatement", "result"],
  result: ["contrast", "restatement"],
  example: ["contrast", "restatement"],
  restatement: ["contrast", "result"],
  addition: ["contrast", "example"],
};

export function connective(tools: Tools): Candidate[] {
  const { reading } = tools;
  return reading.sentences.flatMap((s): Candidate[] => {
    const before = reading.sentences[s.index - 1];
    if (!before || s.quoted > 0.3 || s.words < 6 || before.words < 5 || before.signals.has("question"))
      return [];
    if (before.quoted > 0.6 && s.place === 0) return [];
    const found = openerOf(s.text);
    if (!found) return [];
    const asked = ask(s, found.marker, tools);
    // At the head of a paragraph it may turn on more than the one sentence before.
    const full = s.place > 0 ? filled(s, before, found.job, reading) : null;
    if (!full) return [bare(asked, s, before, found)];
    const { reworded, ...options } = full;
    const evidence = [[{ sentence: before.id }, { sentence: s.id }]];
    return [
      {
        ...asked,
        ...options,
        evidence,
        score: (found.job === "addition" ? 0.56 : 0.78) + (reworded ? 0.04 : 0),
      },
    ];
  });
}

function filled(s: ReadSentence, before: ReadSentence, job: MarkerClass, reading: Reading) {
  const others = mistaken[job];
  const other = others[hash(s.text) % others.length] ?? "example";
  return jobOptions(s, before, jobs[job], jobs[other], reading);
}

function ask(s: ReadSentence, marker: string, { voice }: Tools) {
  const stems = [
    `What does the sentence in paragraph ${s.paragraph} that begins ${opening(s)} do?`,
    `“${marker}” opens a sentence in paragraph ${s.paragraph}. What is that sentence there to do?`,
    `Look at the sentence that begins ${opening(s)} (paragraph ${s.paragraph}). Which job does it have in the ${voice.text}?`,
  ];
  return {
    kind: "multiple-choice" as const,
    pattern: "connective",
    group: `link ${s.id}`,
    skill: "structure" as const,
    stem: stems[hash(s.id + s.text) % stems.length] ?? "",
    anchor: s.index,
  };
}

const labels: Record<MarkerClass, string> = {
  contrast: "It sets what follows against what was just said.",
  result: "It gives what follows as the result of what was just said.",
  example: "It gives a single case of what was just said.",
  restatement: "It says again, in other words, what was just said.",
  addition: "It adds a further point to what was just said.",
};

/** By label alone, where the sentence before can't be told in a few words. */
function bare(
  asked: ReturnType<typeof ask>,
  s: ReadSentence,
  before: ReadSentence,
  found: { marker: string; job: MarkerClass },
): ChoiceCandidate {
  const wrong = (Object.keys(labels) as MarkerClass[])
    .filter((l) => l !== found.job && (l === "addition" ? found.job === "contrast" : true))
    .slice(0, 3);
  return {
    ...asked,
    stem: `What is the job of “${found.marker}” at the start of a sentence in paragraph ${s.paragraph}?`,
    key: labels[found.job],
    wrong: wrong.map((l, n) => ({
      text: labels[l],
      type: n === 0 ? ("misreading" as const) : ("not-in-text" as const),
      reason:
        n === 0
          ? `Compare the two sentences: “${found.marker}” signals something else here.`
          : `Nothing around “${found.marker}” in paragraph ${s.paragraph} does this.`,
      ...(n === 0 ? { sentence: s.id } : {}),
    })),
    evidence: [[{ sentence: before.id }, { sentence: s.id }]],
    score: found.job === "addition" ? 0.5 : 0.66,
  };
}

function openerOf(text: string): { marker: string; job: MarkerClass } | null {
  const plain = text.toLowerCase();
  for (const [marker, job] of Object.entries(sentenceOpeners)) {
    if (plain.startsWith(`${marker},`) || (marker === "that is why" && plain.startsWith("that is why ")))
      return { marker: text.slice(0, marker.length), job };
  }
  return null;
}
