import type { FormAction } from "@/lib/web/form-state";
import { EraseStudent } from "./erase-student";

interface StudentDataProps {
  name: string;
  /** Where the file is. */
  file: string;
  /** Whose work the file holds: "the classes you teach". */
  from: string;
  erase: FormAction;
  /** What erasing wants to know. */
  ids: Record<string, string>;
  /** Why the data can't be erased here. */
  why: string | null;
}

/** A student's data: to be taken as a file, or erased. */
export function StudentData({ name, file, from, erase, ids, why }: StudentDataProps) {
  return (
    <div className="grid gap-x-16 gap-y-10 lg:grid-cols-2">
      <section aria-labelledby="export">
        <h2 id="export" className="mb-2 text-xl font-semibold">
          Export
        </h2>
        <p className="mb-3">
          Account, classes, settings, kept words, and from {from} every answer with its earlier texts,
          highlights, notes, marks and comments. The school’s log keeps that you took it.
        </p>
        {/* A file: the router has nothing to load here. */}
        <a href={file} download>
          Download as JSON
        </a>
      </section>
      <section aria-labelledby="erase">
        <h2 id="erase" className="mb-2 text-xl font-semibold">
          Erase
        </h2>
        {why ? (
          <p>{why}</p>
        ) : (
          <>
            <p className="mb-3">
              For good: for a student who left and asks for it, or where the law wants it. To take someone out
              of a class, “Remove” on the class’s page is enough: that can be taken back.
            </p>
            <EraseStudent action={erase} ids={ids} name={name} />
          </>
        )}
      </section>
    </div>
  );
}
