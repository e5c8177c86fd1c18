import type { Metadata } from "next";
import Link from "next/link";
import { ButtonLink } from "@/app/ui/button";
import { Empty } from "@/app/ui/empty";
import { Page, PageHead } from "@/app/ui/page-head";
import { Table, Td, Th } from "@/app/ui/table";
import { listWork } from "@/lib/features/attempts/queries";
import { openPage } from "@/lib/web/page";
import { Fresh } from "./parts/fresh";
import { WorkState } from "./parts/say";

export const metadata: Metadata = { title: "My work" };

export default async function WorkPage() {
  const { data } = await openPage("student", Promise.resolve({}), listWork);
  const { work, now } = data;
  return (
    <Page>
      <Fresh page="list" view="" drawnAt={now} />
      <PageHead title="My work" line="What your teachers have given you, what is due next first." />
      {work.length === 0 ? (
        <Empty title="Nothing has been given to you yet.">
          <p>Assignments stand here once a teacher of yours gives one out. Are you in your class already?</p>
          <ButtonLink href="/join" look="primary">
            Join a class
          </ButtonLink>
        </Empty>
      ) : (
        <Table
          caption="My work"
          head={
            <>
              <Th>Assignment</Th>
              <Th>State</Th>
            </>
          }
        >
          {work.map((line) => (
            <tr key={line.id}>
              <Td className="w-1/2 min-w-36">
                <Link href={`/learn/${line.id}`} className="font-serif text-lg font-semibold break-words">
                  {line.title}
                </Link>
              </Td>
              <Td>
                <WorkState line={line} now={now} />
              </Td>
            </tr>
          ))}
        </Table>
      )}
    </Page>
  );
}
