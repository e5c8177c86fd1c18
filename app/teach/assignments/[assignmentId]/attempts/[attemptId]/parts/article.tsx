import type { Lesson, Text } from "@/lib/lesson/schema";

interface ArticleProps {
  texts: Lesson["texts"];
  /** Sentence id → labels of the items whose answers cite it. */
  cited: Record<string, string[]>;
}

const column =
  "relative max-h-[60dvh] overflow-y-auto border-b border-rule lg:sticky lg:top-14 lg:max-h-[calc(100dvh-4rem)] lg:self-start lg:border-b-0";

/** The article with the sentences lit that the student cited or chose, each with the numbers of its items. */
export function Article({ texts, cited }: ArticleProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section aria-label="Article" tabIndex={0} className={column}>
      {texts.map((text) =>
        text.sections.map((section) => <Section key={section.id} section={section} cited={cited} />),
      )}
    </section>
  );
}

function Section({ section, cited }: { section: Text["sections"][number]; cited: ArticleProps["cited"] }) {
  return (
    <article className="mb-6">
      <h2 className="mb-2 text-lg font-semibold">{section.heading}</h2>
      {section.paragraphs.map((paragraph) => (
        <div key={paragraph.id} className="mb-3 flex gap-3">
          <span className="w-6 shrink-0 pt-1 text-right text-sm text-quiet tabular-nums">
            <span className="sr-only">Paragraph </span>
            {paragraph.number}
          </span>
          <p className="reading min-w-0">
            {paragraph.sentences.map((sentence) => (
              <Sentence key={sentence.id} text={sentence.text} labels={cited[sentence.id]} />
            ))}
          </p>
        </div>
      ))}
    </article>
  );
}

function Sentence({ text, labels }: { text: string; labels: string[] | undefined }) {
  if (!labels) return `${text} `;
  return (
    <>
      <mark className="lit">{text}</mark>
      <sup className="ml-0.5 font-sans text-sm text-quiet">
        <span className="sr-only">cited for </span>
        {labels.join(", ")}
      </sup>{" "}
    </>
  );
}
