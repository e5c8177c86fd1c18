import Link from "next/link";
import { Act } from "@/app/ui/act";
import { Empty } from "@/app/ui/empty";
import { Table, Td, Th } from "@/app/ui/table";
import { Time } from "@/app/ui/time";
import type { readClass } from "@/lib/features/classes/queries";
import { putBackStudentAction, removeStudentAction } from "../../actions";
import { ResetPassphrase } from "./reset-passphrase";
import { StudentName } from "./student-name";

interface RosterProps {
  classId: string;
  roster: Awaited<ReturnType<typeof readClass>>["roster"];
  readOnly: boolean;
  zone: string;
  now: Date;
}

/** Who is in the class. A removed student keeps the row, so that the way back is where the way out was. */
export function Roster({ classId, roster, readOnly, zone, now }: RosterProps) {
  return (
    <section aria-labelledby="roster">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id="roster" className="text-xl font-semibold">
          Students
        </h2>
        <p className="flex flex-wrap gap-x-6">
          {!readOnly && <Link href={`/teach/classes/${classId}/import`}>Add a list</Link>}
          <Link href={`/teach/classes/${classId}/cards`}>Sign-in cards</Link>
        </p>
      </div>
      {roster.length === 0 ? (
        <Empty title="Nobody has joined yet">
          <p>
            Put the join code on the board, or add a list from your school’s system. Everyone appears here by
            name.
          </p>
        </Empty>
      ) : (
        <Table
          caption="Students of the class"
          head={
            <>
              <Th>Name</Th>
              <Th className="max-sm:hidden">Handle</Th>
              <Th className="max-md:hidden">Joined</Th>
              {!readOnly && <Th className="text-right">Change</Th>}
            </>
          }
        >
          {roster.map(({ id: studentId, name, handle, joinedAt, removedAt }) => (
            <tr key={studentId} className={removedAt ? "text-quiet" : ""}>
              <Td className="break-words">
                {readOnly || removedAt ? name : <StudentName ids={{ classId, studentId }} name={name} />}
                <span className="block text-sm text-quiet sm:hidden">{handle}</span>
              </Td>
              <Td className="whitespace-nowrap max-sm:hidden">{handle}</Td>
              <Td className="whitespace-nowrap max-md:hidden">
                {removedAt ? "removed " : ""}
                <Time at={removedAt ?? joinedAt} zone={zone} now={now} />
              </Td>
              {!readOnly && (
                <Td>
                  <div className="-my-2 flex flex-wrap justify-end gap-x-5 max-sm:flex-col max-sm:items-end">
                    <Link
                      href={`/teach/classes/${classId}/students/${studentId}/data`}
                      className="self-center font-medium max-sm:self-end max-sm:py-2"
                    >
                      Data<span className="sr-only"> of {name}</span>
                    </Link>
                    {!removedAt && <ResetPassphrase ids={{ classId, studentId }} name={name} />}
                    <Act
                      action={removedAt ? putBackStudentAction : removeStudentAction}
                      ids={{ classId, studentId }}
                      look="text"
                    >
                      {removedAt ? "Put back" : "Remove"}
                      <span className="sr-only"> {name}</span>
                    </Act>
                  </div>
                </Td>
              )}
            </tr>
          ))}
        </Table>
      )}
    </section>
  );
}
