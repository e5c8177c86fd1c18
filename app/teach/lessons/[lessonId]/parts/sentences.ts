import type { ReadingSentence } from "@/app/items/types";
import type { EvidenceSet } from "@/lib/items/base";
import type { EssayPrompt, Lesson } from "@/lib/lesson/schema";

/** Every sentence of the lesson's texts, in reading order. */
export const sentencesOf = (lesson: Pick<Lesson, "texts">): ReadingSentence[] =>
  lesson.texts.flatMap((text) =>
    text.sections.flatMap((section) =>
      section.paragraphs.flatMap(({ number, sentences }) =>
        sentences.map(({ id, text: words }) => ({ id, text: words, paragraph: number })),
      ),
    ),
  );

/** "¶2 s3", the sentence counted within its paragraph. */
export function saySentence(sentences: readonly ReadingSentence[], id: string): string {
  const index = sentences.findIndex((s) => s.id === id);
  const found = sentences[index];
  if (!found) return "a sentence no longer in the text";
  const before = sentences.slice(0, index).filter((s) => s.paragraph === found.paragraph).length;
  return `¶${found.paragraph} s${before + 1}`;
}

export const saySet = (sentences: readonly ReadingSentence[], set: EvidenceSet): string =>
  set.map((spot) => saySentence(sentences, spot.sentence)).join(" + ");

export const idsIn = (sets: readonly EvidenceSet[]): string[] => [
  ...new Set(sets.flatMap((set) => set.map((spot) => spot.sentence))),
];

/** All sentences that a prompt rests on, its viewpoints' included. */
export const promptEvidence = (prompt: EssayPrompt): EvidenceSet[] => [
  ...prompt.evidence,
  ...prompt.viewpoints.flatMap((v) => v.evidence),
];

/** The sets with the sentence put into, or taken out of, the set at `index`; a set that becomes empty goes. */
export function toggled(sets: readonly EvidenceSet[], index: number, sentence: string): EvidenceSet[] {
  const next = sets.map((set) => [...set]);
  const set = next[index] ?? [];
  const without = set.filter((spot) => spot.sentence !== sentence);
  next[index] = without.length < set.length ? without : [...set, { sentence }];
  return next.filter((s) => s.length > 0);
}
