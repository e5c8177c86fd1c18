import Link from "next/link";
import { Table, Td, Th } from "@/app/ui/table";
import type { listClasses } from "@/lib/features/classes/queries";
import { sayCode } from "@/lib/features/classes/rules";

type ClassRow = Awaited<ReturnType<typeof listClasses>>[number];

export function ClassTable({ caption, classes }: { caption: string; classes: ClassRow[] }) {
  return (
    <Table
      caption={caption}
      head={
        <>
          <Th>Class</Th>
          <Th number>Students</Th>
          <Th number className="max-sm:hidden">
            Assignments
          </Th>
          <Th className="sm:pl-10!">Join code</Th>
          <Th>
            <span className="sr-only">More</span>
          </Th>
        </>
      }
    >
      {classes.map(({ id, name, students, assignments, joinCode, joinOpen, archivedAt }) => (
        <tr key={id}>
          <Td className="min-w-32 break-words">
            <Link href={`/teach/classes/${id}`} className="font-serif text-lg font-semibold">
              {name}
            </Link>
          </Td>
          <Td number>{students}</Td>
          <Td number className="max-sm:hidden">
            {assignments}
          </Td>
          <Td className="whitespace-nowrap sm:pl-10!">
            {joinOpen && !archivedAt ? sayCode(joinCode) : "closed"}
          </Td>
          <Td className="text-right">
            <Link href={`/teach/classes/${id}/gradebook`} aria-label={`Gradebook of ${name}`}>
              Gradebook
            </Link>
          </Td>
        </tr>
      ))}
    </Table>
  );
}
