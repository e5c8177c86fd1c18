import type { Report } from "@/lib/features/insight/report";
import { formula } from "@/lib/grading/final-mark";

const share = (earned: number, possible: number) =>
  possible > 0 ? `${Math.round((earned / possible) * 1000) / 10} %` : "nothing counts yet";

/** The mark, what it is made of, and the formula. */
export function FinalMark({ report: { student, categories, missing } }: { report: Report }) {
  const { mark, parts } = student.final;
  return (
    <section aria-labelledby="final" className="mb-8">
      <h2 id="final" className="text-xl font-semibold">
        Final mark
      </h2>
      <p className="font-serif text-3xl tabular-nums">
        {mark ?? "–"}{" "}
        <span className="text-base text-quiet">{mark === null ? "nothing counts yet" : "of 100"}</span>
      </p>
      {categories.length > 0 && (
        <ul className="mt-1">
          {categories.map(({ id, name, weight }) => {
            const part = parts.find(({ categoryId }) => categoryId === id);
            return (
              <li key={id}>
                {name} <span className="text-quiet">(weight {weight})</span>:{" "}
                {share(part?.earned ?? 0, part?.possible ?? 0)}
                {part && part.possible > 0 && (
                  <span className="text-quiet">
                    , {part.earned} of {part.possible} points
                  </span>
                )}
              </li>
            );
          })}
        </ul>
      )}
      <p className="mt-2 max-w-[45rem] text-sm text-quiet">
        {categories.length > 0 ? formula.weighted : formula.plain} Returned work counts; missing work{" "}
        {missing === "zero" ? "counts as 0 once it was due" : "is left out"}, excused work is left out.
      </p>
    </section>
  );
}
