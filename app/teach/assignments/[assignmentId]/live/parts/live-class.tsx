"use client";

import Link from "next/link";
import { Table, Td, Th } from "@/app/ui/table";
import {
  type LiveState,
  type LiveStudent,
  leadsToWork,
  type Standing,
  sayLive,
  standingOf,
} from "@/lib/features/live/rules";
import { useLive } from "./use-live";

interface LiveClassProps {
  assignmentId: string;
  /** Work that isn't returned is opened under its number, from the overview: no link leads from a name to it. */
  anonymous: boolean;
  parts: { itemId: string; label: string }[];
  /** IANA zone of the assignment. */
  zone: string;
  given: LiveState;
}

/** The class while it works: who is in, where they are, and who has stopped. */
export function LiveClass({ assignmentId, anonymous, parts, zone, given }: LiveClassProps) {
  const { students, now, connection } = useLive(assignmentId, given);
  const rows = students.map((student) => ({ student, standing: standingOf(student, now) }));
  return (
    <>
      <p role="status" className="mb-1 text-lg tabular-nums">
        {sayLive(rows.map(({ standing }) => standing))}
      </p>
      <p className="mb-4 text-sm text-quiet">
        {connection === "live" && "Live."}
        {connection === "opening" && "Connecting …"}
        {connection === "lost" && (
          <span className="text-late">
            ⚠ The connection was lost. It comes back by itself; until then this may be old.
          </span>
        )}
      </p>
      <Table
        caption="Students"
        head={
          <>
            <Th>Student</Th>
            <Th>Now</Th>
            <Th>Answers</Th>
          </>
        }
      >
        {rows.map(({ student, standing }) => (
          <tr key={student.userId}>
            <Td className="min-w-24 break-words sm:min-w-36">
              {leadsToWork(student, anonymous) ? (
                <Link
                  prefetch={false}
                  href={`/teach/assignments/${assignmentId}/attempts/${student.attemptId}`}
                >
                  {student.name}
                </Link>
              ) : (
                student.name
              )}
            </Td>
            <Td>
              <Doing standing={standing} parts={parts} zone={zone} now={now} />
            </Td>
            <Td>
              <Answers student={student} standing={standing} parts={parts} />
            </Td>
          </tr>
        ))}
      </Table>
    </>
  );
}

type Parts = LiveClassProps["parts"];
const nameOf = (parts: Parts, itemId: string) => {
  const label = parts.find((part) => part.itemId === itemId)?.label ?? "?";
  return label === "Essay" ? "the essay" : `question ${label}`;
};

interface DoingProps {
  standing: Standing;
  parts: Parts;
  zone: string;
  now: number;
}

function Doing({ standing, parts, zone, now }: DoingProps) {
  if (standing.is === "not-started") return <span className="text-quiet">not started</span>;
  if (!("since" in standing)) return <span className="text-(--right)">✓ {standing.is}</span>;
  const at = standing.item === null ? "has begun" : `on ${nameOf(parts, standing.item)}`;
  const minutes = Math.floor((now - Date.parse(standing.since)) / 60_000);
  if (standing.is === "stopped")
    return (
      <span className="text-late">
        ◦ stopped {minutes} {minutes === 1 ? "minute" : "minutes"} ago
        {standing.item !== null && `, ${at}`}
      </span>
    );
  const time = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: zone });
  return (
    <>
      {at} <span className="text-quiet tabular-nums">· saved {time.format(new Date(standing.since))}</span>
    </>
  );
}

/** A mark for each question in order, filled where there is an answer; the count says the same in words. */
function Answers({ student, standing, parts }: { student: LiveStudent; standing: Standing; parts: Parts }) {
  if (standing.is === "not-started") return <span className="text-quiet">–</span>;
  return (
    <span className="whitespace-nowrap tabular-nums">
      <span aria-hidden="true" className="mr-2 inline-flex gap-0.5 max-sm:hidden">
        {parts.map(({ itemId }) => (
          <span
            key={itemId}
            className={`inline-block size-2.5 border border-field ${student.answers[itemId] ? "bg-(--accent)" : ""}`}
          />
        ))}
      </span>
      {standing.answered} of {parts.length}
    </span>
  );
}
