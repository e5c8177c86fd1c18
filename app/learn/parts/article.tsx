import { WithTerms } from "@/app/items/parts/term";
import { Glance } from "@/app/ui/glance";
import { SourceLine } from "@/app/ui/source-line";
import type { StudentLesson, StudentSection, StudentText } from "@/lib/lesson/student-view";
import { termPieces } from "@/lib/lesson/term-spots";
import { Gated, GateNote } from "../help/gates";
import { Words, wordsOfSections } from "./article-words";

/** The id of a sentence's element on the page. */
export const sentenceElementId = (id: string) => `s-${id}`;

interface ArticleProps {
  lesson: Pick<StudentLesson, "texts" | "glossary" | "background" | "glance">;
  /** Sections open one after another. */
  gated?: boolean;
  /** The words of a section are explained below it, rather than all at the end. */
  wordsBelow?: boolean;
}

/** The lesson's texts: numbered paragraphs, every sentence an element of its own. Plain HTML, without script. */
export function Article({ lesson, gated = false, wordsBelow = false }: ArticleProps) {
  const words = wordsBelow ? wordsOfSections(lesson) : null;
  let first = 0;
  return (
    <div className="reading-column px-4 py-6 sm:px-8">
      {lesson.background && (
        <details className="mb-6 border-l-2 border-rule pl-4">
          <summary className="font-medium">Before you read</summary>
          <p className="mt-2 reading-width whitespace-pre-line">{lesson.background}</p>
        </details>
      )}
      {hasGlance(lesson.glance) && (
        <details className="mb-6 border-l-2 border-rule pl-4">
          <summary className="font-medium">Who and where</summary>
          <div className="mt-3 reading-width">
            <Glance glance={lesson.glance} />
          </div>
        </details>
      )}
      {lesson.texts.map((text) => {
        const from = first;
        first += text.sections.length;
        const block = (
          <TextBlock
            key={text.id}
            text={text}
            from={gated ? from : null}
            glossary={lesson.glossary}
            words={words}
          />
        );
        return gated ? (
          <Gated key={text.id} section={from}>
            {block}
          </Gated>
        ) : (
          block
        );
      })}
      {gated && <GateNote />}
      {!wordsBelow && lesson.glossary.length > 0 && (
        <details className="mt-8 border-t border-rule pt-4">
          <summary className="font-medium">Words in this text</summary>
          <Words entries={lesson.glossary} />
        </details>
      )}
    </div>
  );
}

const hasGlance = ({ actors, timeline, countries }: StudentLesson["glance"]) =>
  countries.length > 0 || timeline.length > 0 || actors.some((a) => a.kind !== "place");

type Glossary = StudentLesson["glossary"];

interface TextBlockProps {
  text: StudentText;
  /** The number of its first section among all; null where all are open. */
  from: number | null;
  glossary: Glossary;
  /** By section; null where they stand at the end. */
  words: Map<string, Glossary> | null;
}

function TextBlock({ text, from, glossary, words }: TextBlockProps) {
  return (
    <article>
      <h2 className="reading-width text-2xl font-semibold break-words">{text.title}</h2>
      <SourceLine provenance={text.provenance} className="mt-1" />
      {text.sections.map((section, index) => {
        const here = words?.get(section.id) ?? [];
        const block = (
          <section key={section.id} id={`section-${section.id}`} className="mt-6 scroll-mt-4">
            <h3 className="mb-2 text-lg font-semibold break-words">{section.heading}</h3>
            {section.paragraphs.map((paragraph) => (
              <Paragraph key={paragraph.id} paragraph={paragraph} glossary={glossary} />
            ))}
            {here.length > 0 && (
              <div className="ml-7 border-l-2 border-rule pl-4">
                <p className="text-sm text-quiet">Words in this section</p>
                <Words entries={here} />
              </div>
            )}
          </section>
        );
        return from === null ? (
          block
        ) : (
          <Gated key={section.id} section={from + index}>
            {block}
          </Gated>
        );
      })}
    </article>
  );
}

interface ParagraphProps {
  paragraph: StudentSection["paragraphs"][number];
  glossary: Glossary;
}

function Paragraph({ paragraph, glossary }: ParagraphProps) {
  const met = new Set<string>();
  return (
    <div data-paragraph={paragraph.number} className="mb-4 grid grid-cols-[1.75rem_minmax(0,1fr)]">
      <span className="pt-1 text-sm text-quiet tabular-nums">
        <span className="sr-only">Paragraph </span>
        {paragraph.number}
      </span>
      <p className="reading">
        {paragraph.sentences.flatMap((sentence, index) => [
          index > 0 && " ",
          <span key={sentence.id} id={sentenceElementId(sentence.id)} data-sentence={sentence.id}>
            <WithTerms text={sentence.text} terms={newTerms(sentence, glossary, met)} />
          </span>,
        ])}
      </p>
    </div>
  );
}

/** The words to explain in a sentence: those of this sense, each once a paragraph. Notes in `met` what was met. */
function newTerms(sentence: { id: string; text: string }, glossary: Glossary, met: Set<string>): Glossary {
  const here = glossary.filter(
    ({ id, sentences }) => !met.has(id) && (sentences.length === 0 || sentences.includes(sentence.id)),
  );
  for (const { entry } of termPieces(sentence.text, here)) if (entry !== null) met.add(entry);
  return here;
}
