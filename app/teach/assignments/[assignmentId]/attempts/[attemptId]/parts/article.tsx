import { type Highlight, type Piece, piecesOf } from "@/lib/features/attempts/anchors";
import type { Lesson, Text } from "@/lib/lesson/schema";
import { sentencesOf } from "@/lib/lesson/student-view";
import { HighlightNotes, noteId } from "./highlight-notes";

interface ArticleProps {
  texts: Lesson["texts"];
  /** Sentence id → labels of the items whose answers cite it. */
  cited: Record<string, string[]>;
  /** The student's own, in text order. */
  highlights: Highlight[];
}
/** What stands on the sentences, by sentence id. */
interface Marks {
  cited: ArticleProps["cited"];
  pieces: Map<string, Piece<Numbered>[]>;
}
type Numbered = Highlight & { number: number };

const column =
  "relative max-h-[60dvh] overflow-y-auto border-b border-rule lg:sticky lg:top-14 lg:max-h-[calc(100dvh-4rem)] lg:self-start lg:border-b-0";

/**
 * The article with the sentences lit that the student cited or chose, each with the numbers of its items, and with the
 * student's highlights, whose notes follow it.
 */
export function Article({ texts, cited, highlights }: ArticleProps) {
  const sentences = sentencesOf(texts);
  const numbered = highlights.map((highlight, index) => ({ ...highlight, number: index + 1 }));
  const marks = { cited, pieces: piecesOf(sentences, numbered) };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section aria-label="Article" tabIndex={0} className={column}>
      {texts.map((text) =>
        text.sections.map((section) => <Section key={section.id} section={section} marks={marks} />),
      )}
      <HighlightNotes highlights={highlights} sentences={sentences} />
    </section>
  );
}

function Section({ section, marks }: { section: Text["sections"][number]; marks: Marks }) {
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
            {paragraph.sentences.map(({ id, text }) => (
              <Sentence key={id} text={text} labels={marks.cited[id]} pieces={marks.pieces.get(id)} />
            ))}
          </p>
        </div>
      ))}
    </article>
  );
}

interface SentenceProps {
  text: string;
  labels: string[] | undefined;
  pieces: Piece<Numbered>[] | undefined;
}

function Sentence({ text, labels, pieces }: SentenceProps) {
  const words = pieces ? pieces.map((piece) => <Marked key={piece.start} piece={piece} />) : text;
  if (!labels) return <>{words} </>;
  return (
    <>
      <mark className="lit">{words}</mark>
      <sup className="ml-0.5 font-sans text-sm text-quiet">
        <span className="sr-only">cited for </span>
        {labels.join(", ")}
      </sup>{" "}
    </>
  );
}

/** A run of words under the newest highlight over it, and the way to the notes that end with it. */
function Marked({ piece: { text, under, ending } }: { piece: Piece<Numbered> }) {
  const top = under.at(-1);
  return (
    <>
      {top ? <mark className={`mark-${top.colour}`}>{text}</mark> : text}
      {ending
        .filter(({ note }) => note.trim() !== "")
        .map(({ number, id }) => (
          <sup key={id} className="ml-0.5 font-sans text-sm">
            <a href={`#${noteId(id)}`}>note {number}</a>
          </sup>
        ))}
    </>
  );
}
