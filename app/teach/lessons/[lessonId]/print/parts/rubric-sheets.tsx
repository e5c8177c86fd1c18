import { Empty } from "@/app/ui/empty";
import { mostPoints, type PaperCopy, type PaperPrompt, sayPoints } from "@/lib/lesson/paper/copy";
import { Owed, SheetHead } from "./sheet-parts";

interface RubricTableProps {
  criteria: PaperPrompt["criteria"];
  /** With a column for the points that are given. */
  marking: boolean;
}
export function RubricTable({ criteria, marking }: RubricTableProps) {
  const width = Math.max(...criteria.map(({ levels }) => levels.length));
  return (
    <table className="mt-4 text-[0.86em]">
      <tbody>
        {criteria.map(({ id, name, description, levels }) => (
          <tr key={id}>
            <th scope="row" className="w-1/5">
              {name}
              {description && <span className="block font-normal">{description}</span>}
            </th>
            {levels.map((level, n) => (
              <td key={level.id} colSpan={n === levels.length - 1 ? width - levels.length + 1 : 1}>
                <b>{level.label}</b> {level.points}
                {level.description && <span className="block">{level.description}</span>}
              </td>
            ))}
            {marking && <td className="w-[14mm] text-end align-bottom!">/ {mostOf(levels)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
const mostOf = (levels: { points: number }[]) => Math.max(...levels.map(({ points }) => points));

/** One sheet for each prompt, to mark a student's essay on. */
export function RubricSheets({ copy, look }: { copy: PaperCopy; look: string }) {
  if (copy.prompts.length === 0)
    return (
      <Empty title="No rubric">
        <p>This lesson has no essay prompt, and so nothing to mark by a rubric.</p>
      </Empty>
    );
  return copy.prompts.map((prompt) => (
    <section key={prompt.id} className={look}>
      <SheetHead copy={copy} what="Broadsheet · rubric" fill={["Name", "Class", "Date"]} />
      <h2>{prompt.title}</h2>
      <p className="whitespace-pre-line">{prompt.prompt}</p>
      <RubricTable criteria={prompt.criteria} marking />
      <p className="mt-4 text-end font-bold">
        Together <span className="sheet-blank" /> of {sayPoints(mostPoints(prompt.criteria))}
      </p>
      <p className="mt-4">Comment</p>
      <div className="sheet-lines" aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
      </div>
      <Owed lines={copy.owed} />
    </section>
  ));
}
