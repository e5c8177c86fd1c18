import Link from "next/link";
import type { ReactNode } from "react";
import { Act } from "@/app/ui/act";
import { Table, Td, Th } from "@/app/ui/table";
import { Time } from "@/app/ui/time";
import type { ExceptionLine, ItemChoice } from "@/lib/features/assignments/exceptions/queries";
import { remove } from "../actions";

interface ExceptionTableProps {
  assignmentId: string;
  exceptions: ExceptionLine[];
  items: ItemChoice[];
  zone: string;
  now: Date;
}

/** Who has what otherwise, each a sentence. */
export function ExceptionTable({ assignmentId, exceptions, items, zone, now }: ExceptionTableProps) {
  return (
    <Table
      caption="Exceptions"
      head={
        <>
          <Th>Who</Th>
          <Th>What is different</Th>
          <Th>
            <span className="sr-only">Change or take back</span>
          </Th>
        </>
      }
    >
      {exceptions.map((line) => (
        <tr key={line.id}>
          <Td className="min-w-28 break-words">
            {line.name}
            {line.groupId && <span className="text-quiet"> · group</span>}
          </Td>
          <Td>
            {differences(line, items, zone, now).map(([key, said], index) => (
              <span key={key}>
                {index > 0 && " · "}
                {said}
              </span>
            ))}
          </Td>
          <Td className="whitespace-nowrap">
            <span className="flex flex-wrap items-baseline gap-x-5">
              <Link
                href={`/teach/assignments/${assignmentId}/exceptions?of=${line.id}`}
                aria-label={`Change what ${line.name} has`}
              >
                Change
              </Link>
              <Act action={remove} ids={{ assignmentId, exceptionId: line.id }} look="text">
                Take back<span className="sr-only"> what {line.name} has</span>
              </Act>
            </span>
          </Td>
        </tr>
      ))}
    </Table>
  );
}

function differences(
  line: ExceptionLine,
  items: ItemChoice[],
  zone: string,
  now: Date,
): [key: string, said: ReactNode][] {
  const said: [string, ReactNode][] = [];
  const at = (time: Date) => <Time at={time} zone={zone} now={now} />;
  if (line.dueAt) said.push(["due", <>due {at(line.dueAt)}</>]);
  if (line.closesAt) said.push(["closes", <>closes {at(line.closesAt)}</>]);
  if (line.timePercent !== null) said.push(["time", `${line.timePercent} % of the time`]);
  if (line.attemptsAllowed !== null)
    said.push(["tries", line.attemptsAllowed === 1 ? "one attempt" : `${line.attemptsAllowed} attempts`]);
  if (line.glossaryOpen) said.push(["glossary", "glossary always open"]);
  if (line.leftOut) {
    const labels = items
      .filter(({ id }) => line.leftOut?.includes(id))
      .map(({ label }) => label.split(".")[0] ?? label);
    said.push(["left out", `without ${labels.length === 1 ? "item" : "items"} ${labels.join(", ")}`]);
  }
  return said;
}
