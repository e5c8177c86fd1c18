import type { StudentLesson } from "@/lib/lesson/student-view";
import { termPieces } from "@/lib/lesson/term-spots";

type Glossary = StudentLesson["glossary"];

/** Words with what they mean here. */
export const Words = ({ entries }: { entries: Glossary }) => (
  <dl className="mt-3 reading-width space-y-2">
    {entries.map((entry) => (
      <div key={entry.id}>
        <dt className="inline font-serif font-semibold">{entry.term}</dt>
        <dd className="inline">
          {entry.pronunciation && <span className="text-quiet"> [{entry.pronunciation}]</span>}
          {entry.partOfSpeech && <span className="text-quiet"> {entry.partOfSpeech}</span>} {entry.definition}
        </dd>
      </div>
    ))}
  </dl>
);

/** By section, the words that stand in it first; what is found nowhere comes with the last. */
export function wordsOfSections({
  texts,
  glossary,
}: Pick<StudentLesson, "texts" | "glossary">): Map<string, Glossary> {
  const left = new Map(glossary.map((entry) => [entry.id, entry]));
  const sections = texts.flatMap((text) => text.sections);
  return new Map(
    sections.map((section, index) => {
      const sentences = section.paragraphs.flatMap((paragraph) => paragraph.sentences);
      const stands = ({ id, sentences: meant, ...entry }: Glossary[number]) =>
        sentences.some(
          (sentence) =>
            (meant.length === 0 || meant.includes(sentence.id)) &&
            termPieces(sentence.text, [{ id, ...entry }]).some((piece) => piece.entry !== null),
        );
      const here = [...left.values()].filter((entry) => index === sections.length - 1 || stands(entry));
      for (const { id } of here) left.delete(id);
      return [section.id, here];
    }),
  );
}
