import { ShareBar } from "@/app/ui/charts/share-bar";
import type { CriterionTold } from "@/lib/grading/levels-told";

/** The last level of a criterion is followed by a rule. */
const closing = "[&>td]:border-b [&>td]:border-rule";

/** Criteria with how many pieces reached each level, or key points with how many made them. */
export function Levels({ of, students }: { of: CriterionTold[]; students: number }) {
  return (
    <table className="mt-3 w-full max-w-[52rem] text-left">
      <caption className="sr-only">What reviewers found</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">Criterion or key point</th>
          <th scope="col">Level</th>
          <th scope="col" colSpan={2}>
            Students
          </th>
        </tr>
      </thead>
      <tbody>
        {of.map(({ id, name, levels }) =>
          levels.map((level, at) => (
            <tr key={id + level.id} className={at === levels.length - 1 ? closing : ""}>
              {at === 0 && (
                <th scope="row" rowSpan={levels.length} className="cell w-1/2 font-normal break-words">
                  {name}
                </th>
              )}
              <td className="py-1 pr-2 text-sm">{level.label}</td>
              <td className="w-1/4">
                <ShareBar share={students === 0 ? 0 : level.students / students} />
              </td>
              <td className="w-10 text-end tabular-nums">{level.students}</td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}
