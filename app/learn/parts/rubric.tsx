import type { StudentCriterion } from "@/lib/lesson/student-view";

/** What the essay is marked by: each criterion with its levels from the lowest to the highest; the one reached is marked. */
export function RubricView({
  criteria,
  reached = {},
}: {
  criteria: readonly StudentCriterion[];
  /** Criterion id → level id. */
  reached?: Readonly<Record<string, string>>;
}) {
  return (
    <dl className="space-y-3">
      {criteria.map((criterion) => (
        <div key={criterion.id} className="border-t border-rule pt-2">
          <dt className="font-medium">{criterion.name}</dt>
          <dd>
            {criterion.description && <p className="text-quiet">{criterion.description}</p>}
            <ul className="mt-1">
              {criterion.levels.map((level) => {
                const here = reached[criterion.id] === level.id;
                return (
                  <li key={level.id} className={`flex gap-2 py-0.5 ${here ? "font-medium" : ""}`}>
                    <span aria-hidden="true" className="w-4 shrink-0">
                      {here && "●"}
                    </span>
                    <span className="w-8 shrink-0 text-right tabular-nums">{level.points}</span>
                    <span className="min-w-0">
                      {level.label}
                      {here && <span className="text-quiet"> (reached)</span>}
                      {level.description && (
                        <span className="font-normal text-quiet">: {level.description}</span>
                      )}
                    </span>
                  </li>
                );
              })}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}
