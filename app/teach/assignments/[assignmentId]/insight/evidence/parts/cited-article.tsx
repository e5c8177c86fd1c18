import { type SentenceCited, shadeOf } from "@/lib/grading/evidence-map";
import type { Lesson, Paragraph, Text } from "@/lib/lesson/schema";

interface CitedArticleProps {
  texts: Lesson["texts"];
  map: Map<string, SentenceCited>;
}
interface Cited {
  map: Map<string, SentenceCited>;
  /** The most that any sentence was cited rightly. */
  most: number;
}

/** The article as it was read, shaded by its citations, with the numbers in the margin. */
export function CitedArticle({ texts, map }: CitedArticleProps) {
  const cited = { map, most: Math.max(0, ...[...map.values()].map(({ rightly }) => rightly)) };
  return (
    <div className="mt-6">
      {texts.map((text) =>
        text.sections.map((section) => <Section key={section.id} {...{ section, cited }} />),
      )}
    </div>
  );
}

function Section({ section, cited }: { section: Text["sections"][number]; cited: Cited }) {
  return (
    <section className="mb-6">
      <h2 className="mb-2 text-lg font-semibold">{section.heading}</h2>
      {section.paragraphs.map((paragraph) => (
        <div key={paragraph.id} className="mb-3 grid gap-x-4 md:grid-cols-[minmax(0,44rem)_minmax(9rem,1fr)]">
          <p className="reading flex gap-3">
            <span className="w-6 shrink-0 pt-1 text-right font-sans text-sm text-quiet">
              <span className="sr-only">Paragraph </span>
              {paragraph.number}
            </span>
            <span className="min-w-0">
              {paragraph.sentences.map(({ id, text }, at) => (
                <Sentence key={id} text={text} number={at + 1} found={cited.map.get(id)} most={cited.most} />
              ))}
            </span>
          </p>
          <Margin paragraph={paragraph} map={cited.map} />
        </div>
      ))}
    </section>
  );
}

interface SentenceProps {
  text: string;
  /** Within its paragraph. */
  number: number;
  found: SentenceCited | undefined;
  most: number;
}

function Sentence({ text, number, found, most }: SentenceProps) {
  if (!found) return <>{text} </>;
  const shade = shadeOf(found.rightly, most);
  const shaded = shade > 0 ? <span className={`cited-${shade}`}>{text}</span> : text;
  return (
    <>
      <sup aria-hidden="true" className="mr-0.5 font-sans text-sm text-quiet">
        {number}
      </sup>
      {found.wrongly > 0 ? <span className="miscited">{shaded}</span> : shaded}{" "}
    </>
  );
}

/** The numbers of a paragraph's sentences, in the margin, on a phone under the paragraph. */
function Margin({ paragraph, map }: { paragraph: Paragraph; map: Cited["map"] }) {
  const rows = paragraph.sentences.flatMap(({ id }, at) => {
    const found = map.get(id);
    return found ? [{ id, number: at + 1, found }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <ul className="border-l border-rule pl-3 text-sm text-quiet tabular-nums max-md:mt-1 max-md:ml-9 md:self-start md:pt-1.5">
      {rows.map(({ id, number, found: { rightly, wrongly, essays, wrongFor } }) => (
        <li key={id}>
          <sup>{number}</sup>{" "}
          {rightly > 0 && <Count sign="✓" says="cited rightly" n={rightly} className="text-(--right)" />}
          {wrongly > 0 && (
            <Count
              sign="✗"
              says="cited wrongly"
              n={wrongly}
              className="text-wrong"
              after={` (${wrongFor.length === 1 ? "item" : "items"} ${wrongFor.join(", ")})`}
            />
          )}
          {essays > 0 && <Count sign="✎" says="in essays" n={essays} />}
        </li>
      ))}
    </ul>
  );
}

interface CountProps {
  sign: string;
  says: string;
  n: number;
  className?: string;
  after?: string;
}
function Count({ sign, says, n, className = "", after = "" }: CountProps) {
  return (
    <span className="mr-2">
      <span aria-hidden="true" className={className}>
        {sign}{" "}
      </span>
      {n}
      <span className="sr-only"> {says}</span>
      {after}
    </span>
  );
}
