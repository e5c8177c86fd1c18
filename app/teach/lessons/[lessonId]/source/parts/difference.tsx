import Link from "next/link";
import type { Changed, Flagged, SourceDifference } from "@/lib/features/lessons/source-rules";

const plural = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`);

function sayWhole({ changed, added, flagged }: SourceDifference): string {
  if (changed.length + added.length === 0) return "The source still says what the lesson says.";
  const parts = [
    changed.length > 0 && `${plural(changed.length, "passage has", "passages have")} changed`,
    added.length > 0 && `${plural(added.length, "passage is", "passages are")} new`,
    flagged.length === 0
      ? "no item rests on what changed"
      : `${plural(flagged.length, "item or prompt rests", "items and prompts rest")} on what changed`,
  ].filter(Boolean);
  const said = parts.join("; ");
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

/** What a look at the source found: the items to look at first, then the text's differences. */
export function Difference({ lessonId, difference }: { lessonId: string; difference: SourceDifference }) {
  const { changed, added, flagged } = difference;
  return (
    <section aria-label="What the source says now" className="mb-8 space-y-8">
      <p role="status" className="text-lg">
        {sayWhole(difference)}
      </p>
      {flagged.length > 0 && <FlaggedList lessonId={lessonId} flagged={flagged} />}
      {changed.length > 0 && (
        <div>
          <h2 className="text-lg font-semibold">What changed</h2>
          <p className="text-sm text-quiet">
            <del>Struck out</del>: in the lesson only. <ins>Underlined</ins>: in the source only.
          </p>
          {changed.map((one) => (
            <Passage key={one.sentences[0]} changed={one} />
          ))}
        </div>
      )}
      {added.length > 0 && (
        <div>
          <h2 className="text-lg font-semibold">In the source and not in the lesson</h2>
          {added.map((text) => (
            <p key={text} className="mt-3 reading">
              {text}
            </p>
          ))}
        </div>
      )}
    </section>
  );
}

function FlaggedList({ lessonId, flagged }: { lessonId: string; flagged: Flagged[] }) {
  return (
    <div>
      <h2 className="text-lg font-semibold">Look at these again</h2>
      <ol className="mt-2 divide-y divide-rule border-y border-rule">
        {flagged.map(({ kind, id, number, text, paragraphs }) => (
          <li key={id} className="grid grid-cols-[4.5rem_1fr] gap-x-4 py-2 sm:grid-cols-[7rem_1fr_8rem]">
            <Link href={`/teach/lessons/${lessonId}#${id}`} className="font-medium">
              {kind === "item" ? "Item" : "Prompt"} {number}
            </Link>
            <span className="break-words">{text}</span>
            <span className="text-sm text-(--late) max-sm:col-start-2">
              evidence in ¶{paragraphs.join(", ¶")}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Passage({ changed: { paragraph, pieces } }: { changed: Changed }) {
  return (
    <div className="mt-4 grid grid-cols-[2.5rem_1fr]">
      <span className="pt-1 text-sm text-quiet">
        <span className="sr-only">Paragraph </span>
        <span aria-hidden="true">¶</span>
        {paragraph}
      </span>
      <p className="reading">
        {pieces.map(({ kind, text }, n) => {
          const key = `${n}-${kind}`;
          if (kind === "same") return <span key={key}>{text}</span>;
          return kind === "gone" ? (
            <del key={key} className="bg-rose">
              {text}
            </del>
          ) : (
            <ins key={key} className="ml-0.5 bg-mint">
              {text}
            </ins>
          );
        })}
      </p>
    </div>
  );
}
