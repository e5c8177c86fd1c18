import Link from "next/link";
import { Table, Td, Th } from "@/app/ui/table";
import type { MovePreview } from "@/lib/features/assignments/moving/queries";
import { sayChange } from "@/lib/features/assignments/moving/rescore";

interface MovedProps {
  move: NonNullable<MovePreview["move"]>;
  assignmentId: string;
}
const pieces = (n: number) => (n === 1 ? "1 piece" : `${n} pieces`);

/** Whose points change and by how much, before anything is applied. */
export function Moved({ move, assignmentId }: MovedProps) {
  const { moved, unmoved, working, elsewhere } = move;
  const rest = [
    unmoved > 0 && `${pieces(unmoved)} handed in keep${unmoved === 1 ? "s its" : " their"} points.`,
    working > 0 &&
      `${working} ${working === 1 ? "student is" : "students are"} working: the new questions stand on their desk when the page is next loaded, with a line on what changed.`,
    elsewhere > 0 && `${pieces(elsewhere)} of a colleague’s students change too.`,
  ].filter((line) => line !== false);
  return (
    <section aria-labelledby="moved">
      <h2 id="moved" className="mb-2 text-lg font-semibold">
        Whose points change
      </h2>
      {moved.length === 0 && <p>Nobody’s.</p>}
      {rest.map((line) => (
        <p key={line} className="max-w-[65ch] text-quiet">
          {line}
        </p>
      ))}
      {moved.length > 0 && (
        <div className="mt-3">
          <Table
            caption="Points by student"
            head={
              <>
                <Th>Student</Th>
                <Th>State</Th>
                <Th number>Now</Th>
                <Th number>Then</Th>
                <Th number>By</Th>
              </>
            }
          >
            {moved.map((piece) => (
              <tr key={piece.id}>
                <Td className="min-w-28 break-words">
                  <Link prefetch={false} href={`/teach/assignments/${assignmentId}/attempts/${piece.id}`}>
                    {piece.name ?? "A student"}
                  </Link>
                  {piece.number > 1 && <span className="text-quiet"> · attempt {piece.number}</span>}
                  {piece.look.length > 0 && (
                    <span className="block text-sm text-late">
                      Look again: your mark for {piece.look.join(", ")} no longer fits
                    </span>
                  )}
                </Td>
                <Td>{piece.state}</Td>
                <Td number className="whitespace-nowrap">
                  {piece.before.points} of {piece.before.possible}
                </Td>
                <Td number className="whitespace-nowrap">
                  {piece.after.points} of {piece.after.possible}
                </Td>
                <Td number className="whitespace-nowrap font-medium">
                  {sayChange(piece.after.points - piece.before.points)}
                </Td>
              </tr>
            ))}
          </Table>
        </div>
      )}
    </section>
  );
}
