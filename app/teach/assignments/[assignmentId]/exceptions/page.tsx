import Link from "next/link";
import { Page, PageHead } from "@/app/ui/page-head";
import { readExceptions } from "@/lib/features/assignments/exceptions/queries";
import { openPage } from "@/lib/web/page";
import { ExceptionForm } from "./parts/exception-form";
import { ExceptionTable } from "./parts/exception-table";

interface Props {
  params: Promise<{ assignmentId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}
export const metadata = { title: "Exceptions" };

/** What single students and groups have otherwise in this assignment. `?of=ID` opens one to change. */
export default async function ExceptionsPage({ params, searchParams }: Props) {
  const { data } = await openPage("teacher", params, (viewer, ids) =>
    readExceptions(viewer, ids.assignmentId),
  );
  const { assignment, exceptions, items } = data;
  const { of } = await searchParams;
  const changed = exceptions.find(({ id }) => id === of);
  const { assignmentId, title, timeZone, minutes, given } = assignment;
  const students = new Map(given.flatMap((one) => one.students.map((student) => [student.id, student.name])));
  return (
    <Page>
      <p className="mb-2 text-sm">
        <Link href={`/teach/assignments/${assignmentId}`}>{title}</Link>
      </p>
      <PageHead
        title="Exceptions"
        line="What a student or a group has otherwise than the rest, in this assignment alone."
      />
      {exceptions.length > 0 && (
        <ExceptionTable
          assignmentId={assignmentId}
          exceptions={exceptions}
          items={items}
          zone={timeZone}
          now={assignment.now}
        />
      )}
      <section aria-labelledby="give" className="mt-8 max-w-form">
        <h2 id="give" className="mb-4 text-lg font-semibold">
          {changed ? `Change what ${changed.name} has` : "Give an exception"}
        </h2>
        <ExceptionForm
          key={changed?.id ?? "new"}
          assignmentId={assignmentId}
          groups={given.flatMap((one) =>
            one.groups.map(({ id, name }) => ({
              id,
              name: given.length > 1 ? `${name}, ${one.name}` : name,
            })),
          )}
          students={[...students].map(([id, name]) => ({ id, name }))}
          items={items}
          zone={timeZone}
          minutes={minutes}
          changed={changed ?? null}
        />
      </section>
      <p className="mt-8 max-w-form text-quiet">
        What a student needs in every assignment is set once, with the class:{" "}
        {given.map((one, index) => (
          <span key={one.id}>
            {index > 0 && ", "}
            <Link href={`/teach/classes/${one.id}/accommodations`}>{one.name}</Link>
          </span>
        ))}
        .
      </p>
    </Page>
  );
}
