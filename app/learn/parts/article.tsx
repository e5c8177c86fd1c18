import { Glance } from "@/app/ui/glance";
import type { StudentLesson, StudentText } from "@/lib/lesson/student-view";

/** The id of a sentence's element on the page. */
export const sentenceElementId = (id: string) => `s-${id}`;

interface ArticleProps {
  lesson: Pick<StudentLesson, "texts" | "glossary" | "background" | "glance">;
}

/** The lesson's texts: numbered paragraphs, every sentence an element of its own. Plain HTML, without script. */
export function Article({ lesson }: ArticleProps) {
  return (
    <div className="mx-auto w-full max-w-[44rem] px-4 py-6 sm:px-8">
      {lesson.background && (
        <details className="mb-6 border-l-2 border-rule pl-4">
          <summary className="font-medium">Before you read</summary>
          <p className="mt-2 max-w-[65ch] whitespace-pre-line">{lesson.background}</p>
        </details>
      )}
      {hasGlance(lesson.glance) && (
        <details className="mb-6 border-l-2 border-rule pl-4">
          <summary className="font-medium">Who and where</summary>
          <div className="mt-3 max-w-[65ch]">
            <Glance glance={lesson.glance} />
          </div>
        </details>
      )}
      {lesson.texts.map((text) => (
        <TextBlock key={text.id} text={text} />
      ))}
      {lesson.glossary.length > 0 && (
        <details className="mt-8 border-t border-rule pt-4">
          <summary className="font-medium">Words in this text</summary>
          <dl className="mt-3 max-w-[65ch] space-y-2">
            {lesson.glossary.map((entry) => (
              <div key={entry.id}>
                <dt className="inline font-serif font-semibold">{entry.term}</dt>
                <dd className="inline">
                  {entry.pronunciation && <span className="text-quiet"> [{entry.pronunciation}]</span>}
                  {entry.partOfSpeech && <span className="text-quiet"> {entry.partOfSpeech}</span>}{" "}
                  {entry.definition}
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </div>
  );
}

const hasGlance = ({ actors, timeline, countries }: StudentLesson["glance"]) =>
  countries.length > 0 || timeline.length > 0 || actors.some((a) => a.kind !== "place");

function TextBlock({ text }: { text: StudentText }) {
  const { byline, publication, date } = text.provenance;
  const source = [byline, publication, date].filter((part) => part !== "").join(" · ");
  return (
    <article>
      <h2 className="max-w-[65ch] text-2xl font-semibold break-words">{text.title}</h2>
      {source && <p className="mt-1 text-sm text-quiet">{source}</p>}
      {text.sections.map((section) => (
        <section key={section.id} id={`section-${section.id}`} className="mt-6 scroll-mt-4">
          <h3 className="mb-2 text-lg font-semibold break-words">{section.heading}</h3>
          {section.paragraphs.map((paragraph) => (
            <div key={paragraph.id} className="mb-4 grid grid-cols-[1.75rem_minmax(0,1fr)]">
              <span className="pt-1 text-sm text-quiet tabular-nums">
                <span className="sr-only">Paragraph </span>
                {paragraph.number}
              </span>
              <p className="reading">
                {paragraph.sentences.flatMap(({ id, text }, index) => [
                  index > 0 && " ",
                  <span key={id} id={sentenceElementId(id)} data-sentence={id}>
                    {text}
                  </span>,
                ])}
              </p>
            </div>
          ))}
        </section>
      ))}
    </article>
  );
}
