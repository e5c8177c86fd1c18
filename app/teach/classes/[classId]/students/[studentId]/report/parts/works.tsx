import { Table, Td, Th } from "@/app/ui/table";
import { Time } from "@/app/ui/time";
import { sayCell } from "@/lib/features/gradebooks/rules";
import type { Report } from "@/lib/features/insight/report";

/** Every assignment with its points, and what became of it. Drafts stay with the teacher until they are returned. */
export function Works({ report: { student, columns, categories }, now }: { report: Report; now: Date }) {
  if (columns.length === 0) return <p className="text-quiet">The class has no assignment yet.</p>;
  return (
    <Table
      caption="Work"
      head={
        <>
          <Th>Work</Th>
          <Th className="max-sm:hidden">Due</Th>
          <Th>State</Th>
          <Th number>Points</Th>
        </>
      }
    >
      {columns.map(({ id, title, dueAt, timeZone, possible, categoryId }, at) => {
        const cell = student.cells[at];
        if (!cell) return null;
        const told = cell.grade?.state === "returned" ? cell.grade : null;
        const category = categories.find((each) => each.id === categoryId)?.name;
        return (
          <tr key={id} className="break-inside-avoid">
            <Td className="break-words">
              {title}
              {category && <span className="block text-sm text-quiet">{category}</span>}
            </Td>
            <Td className="max-sm:hidden">{dueAt && <Time at={dueAt} zone={timeZone} now={now} />}</Td>
            <Td>
              {cell.grade?.state === "submitted" && cell.excused === null
                ? "handed in"
                : sayCell(cell) || "open"}
              {cell.excused && <span className="block text-sm text-quiet">{cell.excused}</span>}
            </Td>
            <Td number className="whitespace-nowrap">
              {told ? `${told.points} of ${told.possible}` : `– of ${possible}`}
            </Td>
          </tr>
        );
      })}
    </Table>
  );
}
