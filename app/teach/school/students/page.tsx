import Link from "next/link";
import { Button } from "@/app/ui/button";
import { Page, PageHead } from "@/app/ui/page-head";
import { Table, Td, Th } from "@/app/ui/table";
import { limits } from "@/lib/features/accounts/limits";
import { listStudentsOfSchool } from "@/lib/features/records/queries";
import { openPage } from "@/lib/web/page";

export const metadata = { title: "Students of the school" };

interface StudentsPageProps {
  searchParams: Promise<{ name?: string | string[] }>;
}

export default async function StudentsPage({ searchParams }: StudentsPageProps) {
  const { name } = await searchParams;
  const wanted = (typeof name === "string" ? name : "").replaceAll("\u0000", "").trim().slice(0, limits.name);
  const { data } = await openPage("teacher", Promise.resolve({}), (teacher) =>
    listStudentsOfSchool(teacher, wanted),
  );
  const { students, more } = data;
  return (
    <Page>
      <p className="mb-2 text-sm">
        <Link href="/teach/school">School</Link>
      </p>
      <PageHead
        title="Students of the school"
        line="Whose data is to be taken out or erased. Only administrators see this page."
      />
      <search className="mb-6">
        <form className="flex max-w-form flex-wrap items-end gap-3">
          <label className="block flex-1 basis-56">
            <span className="mb-1 block font-medium">Name or handle</span>
            <input
              name="name"
              defaultValue={wanted}
              maxLength={limits.name}
              autoComplete="off"
              className="w-full rounded border border-field bg-raised px-3 py-2 text-base text-ink"
            />
          </label>
          <Button type="submit">Search</Button>
        </form>
      </search>
      {students.length === 0 ? (
        <p>Nobody is called so here.</p>
      ) : (
        <Table
          caption="Students of the school"
          head={
            <>
              <Th>Name</Th>
              <Th className="max-sm:hidden">Handle</Th>
              <Th>Classes</Th>
            </>
          }
        >
          {students.map((student) => (
            <tr key={student.id}>
              <Td className="break-words">
                <Link href={`/teach/school/students/${student.id}`}>{student.name}</Link>
                <span className="block text-sm text-quiet sm:hidden">{student.handle}</span>
              </Td>
              <Td className="whitespace-nowrap max-sm:hidden">{student.handle}</Td>
              <Td className="break-words">{student.classes || <span className="text-quiet">none</span>}</Td>
            </tr>
          ))}
        </Table>
      )}
      {more && <p className="mt-4 text-quiet">There are more: search by name or handle.</p>}
    </Page>
  );
}
