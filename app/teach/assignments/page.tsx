import type { Metadata } from "next";
import Link from "next/link";
import { DraftSample } from "@/app/teach/lessons/parts/sample";
import { ButtonLink } from "@/app/ui/button";
import { Empty } from "@/app/ui/empty";
import { Page, PageHead } from "@/app/ui/page-head";
import { Table, Td, Th } from "@/app/ui/table";
import { Time } from "@/app/ui/time";
import { type AssignmentLine, listAssignments } from "@/lib/features/reviews/overview";
import { isOut, sayProgress } from "@/lib/features/reviews/rules";
import { openPage } from "@/lib/web/page";

export const metadata: Metadata = { title: "Assignments" };

export default async function AssignmentsPage() {
  const { data: lines } = await openPage("teacher", Promise.resolve({}), listAssignments);
  const now = new Date();
  return (
    <Page>
      <PageHead
        title="Assignments"
        line="Every lesson that you gave to a class, the newest first."
        action={
          <ButtonLink look="primary" href="/teach/lessons">
            Choose a lesson to assign
          </ButtonLink>
        }
      />
      {lines.length === 0 ? (
        <Empty title="Nothing is assigned yet">
          <p>
            What you give to your classes stands here, with where each class is. Publish one of{" "}
            <Link href="/teach/lessons">your lessons</Link>, then assign it.
          </p>
          <DraftSample />
        </Empty>
      ) : (
        <Table
          caption="Assignments"
          head={
            <>
              <Th>Assignment</Th>
              <Th className="max-sm:hidden">Class</Th>
              <Th>Where the class is</Th>
              <Th className="max-sm:hidden">Due</Th>
            </>
          }
        >
          {lines.map((line) => (
            <tr key={`${line.id} ${line.classId}`}>
              <Td className="max-w-96 min-w-36 break-words sm:min-w-48">
                <Link href={`/teach/assignments/${line.id}`}>{line.title}</Link>
                <span className="block text-sm text-quiet sm:hidden">{line.className}</span>
              </Td>
              <Td className="break-words max-sm:hidden">{line.className}</Td>
              <Td className="min-w-24 tabular-nums sm:min-w-40">
                {sayProgress(line)}
                <span className="block text-sm text-quiet sm:hidden">
                  due <Due line={line} now={now} />
                </span>
              </Td>
              <Td className="min-w-32 max-sm:hidden">
                <Due line={line} now={now} />
              </Td>
            </tr>
          ))}
        </Table>
      )}
    </Page>
  );
}

function Due({ line, now }: { line: AssignmentLine; now: Date }) {
  const due = line.dueAt ? <Time at={line.dueAt} zone={line.timeZone} now={now} /> : "–";
  if (isOut(line, now)) return due;
  return (
    <>
      {due}{" "}
      <span className="text-quiet">({line.opensAt && line.opensAt > now ? "not open yet" : "closed"})</span>
    </>
  );
}
