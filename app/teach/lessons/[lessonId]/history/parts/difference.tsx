import { differenceOf, type Change as Piece } from "@/app/items/essay/difference";
import { differenceBetween, type LineChange, type PartChange } from "@/lib/lesson/difference";
import type { Lesson } from "@/lib/lesson/schema";

const said: Record<PartChange["is"], string> = { came: "added", went: "removed", changed: "changed" };

/** What differs, part by part: what went is struck through, what came is underlined. */
export function Difference({ before, after }: { before: Lesson; after: Lesson }) {
  const parts = differenceBetween(before, after);
  if (parts.length === 0) return <p className="text-quiet">They say the same.</p>;
  return (
    <>
      <p className="mb-2 text-sm text-quiet">
        {parts.length === 1 ? "One part differs." : `${parts.length} parts differ.`} <del>Struck through</del>{" "}
        is gone since, <ins className="bg-mint text-ink">underlined</ins> is new.
      </p>
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two parts may have one name, an old item 3 and a new one
        <section key={index} className="border-t border-rule py-3">
          <h3 className="font-semibold">
            {part.part} <span className="font-normal text-quiet">· {said[part.is]}</span>
          </h3>
          <dl className="mt-1 grid gap-x-4 sm:grid-cols-[9rem_minmax(0,1fr)]">
            {part.lines.map((line) => (
              <Line key={line.label} line={line} />
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}

/** Each piece with where it begins, which tells it from the others. */
function pieces(line: LineChange): (Piece & { at: number })[] {
  let at = 0;
  return differenceOf(line.before, line.after).map((piece) => {
    at += piece.text.length;
    return { ...piece, at };
  });
}

function Line({ line }: { line: LineChange }) {
  return (
    <div className="contents">
      <dt className="pt-0.5 text-sm text-quiet">{line.label}</dt>
      <dd className="min-w-0 pb-1 font-serif break-words whitespace-pre-line">
        {pieces(line).map(({ text, is, at }) => {
          if (is === "same") return text;
          return is === "went" ? (
            <del key={at} className="text-quiet">
              {text}
            </del>
          ) : (
            <ins key={at} className="bg-mint text-ink">
              {text}
            </ins>
          );
        })}
      </dd>
    </div>
  );
}
