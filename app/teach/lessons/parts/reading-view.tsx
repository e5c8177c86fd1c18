import { SourceLine } from "@/app/ui/source-line";
import type { Lesson } from "@/lib/lesson/schema";

/** The texts with numbered paragraphs, the background before them. */
export function ReadingView({ lesson }: { lesson: Pick<Lesson, "texts" | "background"> }) {
  return (
    <div className="min-w-0">
      {lesson.background && (
        <div className="mb-6 border-l-2 border-rule pl-4 text-quiet">
          <h2 className="font-semibold text-ink">Before you read</h2>
          <p className="whitespace-pre-line">{lesson.background}</p>
        </div>
      )}
      {lesson.texts.map((text) => (
        <article key={text.id} className="mb-8">
          <h2 className="mb-1 text-2xl font-semibold">{text.title}</h2>
          <SourceLine provenance={text.provenance} className="mb-4" />
          {text.sections.map((section) => (
            <section key={section.id} className="mb-6">
              <h3 className="mb-2 text-lg font-semibold">{section.heading}</h3>
              {section.paragraphs.map((paragraph) => (
                <div key={paragraph.id} className="mb-4 grid grid-cols-[1.75rem_1fr]">
                  <span className="pt-1 text-sm text-quiet">{paragraph.number}</span>
                  <p className="reading">{paragraph.sentences.map((s) => s.text).join(" ")}</p>
                </div>
              ))}
            </section>
          ))}
        </article>
      ))}
    </div>
  );
}
