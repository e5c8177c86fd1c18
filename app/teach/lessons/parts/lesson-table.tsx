"use client";

import Link from "next/link";
import { Act } from "@/app/ui/act";
import { Table, Td, Th } from "@/app/ui/table";
import { archive, copy, restore } from "../actions";
import { fileFormId } from "./file-form";
import type { LessonRow } from "./lesson-row";
import { Snippet } from "./snippet";

interface LessonTableProps {
  lessons: LessonRow[];
  /** Whether lessons can be ticked, to be put into a folder. */
  choosable: boolean;
}

function Acts({ lesson }: { lesson: LessonRow }) {
  const { id, title, isMine, archived, assignable } = lesson;
  const here = `/teach/lessons/${id}`;
  const which = <span className="sr-only">: {title}</span>;
  const way = (to: string, says: string) => (
    <Link href={`${here}/${to}`} prefetch={false}>
      {says}
      {which}
    </Link>
  );
  return (
    <div className="flex flex-wrap items-baseline justify-end gap-x-4 md:flex-nowrap [&_button]:font-normal">
      {assignable && way("assign", "Assign")}
      {way("print", "Print")}
      {isMine && !archived && way("share", "Share")}
      <Act action={isMine ? (archived ? restore : archive) : copy} ids={{ lessonId: id }} look="text">
        {isMine ? (archived ? "Bring back" : "Archive") : "Copy"}
        {which}
      </Act>
    </div>
  );
}

function Edited({ at: [iso, said, exact] }: { at: LessonRow["edited"] }) {
  return (
    <time dateTime={iso} title={exact}>
      {said}
    </time>
  );
}

export function LessonTable({ lessons, choosable }: LessonTableProps) {
  const head = (
    <>
      {choosable && (
        <Th>
          <span className="sr-only">Tick</span>
        </Th>
      )}
      <Th>Lesson</Th>
      <Th className="max-md:hidden">State</Th>
      <Th className="max-md:hidden">Edited</Th>
      <Th>
        <span className="sr-only">What you can do</span>
      </Th>
    </>
  );
  return (
    <Table caption="Your lessons" head={head}>
      {lessons.map((lesson) => (
        <tr key={lesson.id}>
          {choosable && (
            <Td>
              <input
                type="checkbox"
                form={fileFormId}
                name="lessonIds"
                value={lesson.id}
                aria-label={`Tick ${lesson.title}`}
                className="mt-1 size-5"
              />
            </Td>
          )}
          <Td className="min-w-40">
            <Link
              href={`/teach/lessons/${lesson.id}${lesson.isMine ? "" : "/read"}`}
              className="font-serif text-lg"
              prefetch={false}
            >
              {lesson.title}
            </Link>
            <p className="text-sm text-quiet">
              <span className="md:hidden">{lesson.state} · </span>
              {lesson.more}
            </p>
            {lesson.snippet !== "" && <Snippet text={lesson.snippet} />}
          </Td>
          <Td className="min-w-40 text-quiet max-md:hidden">{lesson.state}</Td>
          <Td className="whitespace-nowrap text-quiet max-md:hidden">
            <Edited at={lesson.edited} />
          </Td>
          <Td className="py-0!">
            <Acts lesson={lesson} />
          </Td>
        </tr>
      ))}
    </Table>
  );
}
