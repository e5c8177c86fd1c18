import Link from "next/link";
import { Empty } from "@/app/ui/empty";
import { Page, PageHead } from "@/app/ui/page-head";
import { Table, Td, Th } from "@/app/ui/table";
import { readAccommodations, type StudentNeeds } from "@/lib/features/accommodations/queries";
import { openPage } from "@/lib/web/page";
import { NeedsForm } from "./parts/needs-form";

interface Props {
  params: Promise<{ classId: string }>;
}
export const metadata = { title: "Accommodations" };

const say = ({ timePercent, glossaryOpen, largePrint }: StudentNeeds) =>
  [
    timePercent > 100 && `${timePercent} % of the time`,
    glossaryOpen && "glossary always open",
    largePrint && "large print",
  ]
    .filter(Boolean)
    .join(" · ");

/** What each student of a class needs in every assignment, set once. */
export default async function AccommodationsPage({ params }: Props) {
  const { data } = await openPage("teacher", params, (viewer, ids) =>
    readAccommodations(viewer, ids.classId),
  );
  return (
    <Page>
      <p className="mb-2 text-sm">
        <Link href={`/teach/classes/${data.id}`}>{data.name}</Link>
      </p>
      <PageHead
        title="Accommodations"
        line="What a student needs in every assignment. Set once; seen by the student’s teachers alone."
      />
      {data.students.length === 0 ? (
        <Empty title="Nobody has joined yet">
          <p>Once students are in the class, what they need is set here.</p>
        </Empty>
      ) : (
        <Table
          caption="Accommodations"
          head={
            <>
              <Th>Student</Th>
              <Th>What is needed</Th>
            </>
          }
        >
          {data.students.map((student) => (
            <tr key={student.id}>
              <Td className="w-1/3 min-w-28 break-words">{student.name}</Td>
              <Td>
                <details>
                  <summary className="cursor-pointer">
                    {student.set ? say(student) : <span className="text-quiet">nothing</span>}
                    <span className="sr-only">, change what {student.name} needs</span>
                  </summary>
                  <NeedsForm classId={data.id} student={student} />
                </details>
              </Td>
            </tr>
          ))}
        </Table>
      )}
    </Page>
  );
}
