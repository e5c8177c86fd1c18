import Link from "next/link";
import { Act } from "@/app/ui/act";
import { ButtonLink } from "@/app/ui/button";
import { Table, Td, Th } from "@/app/ui/table";
import { Time } from "@/app/ui/time";
import type { LessonListed } from "@/lib/features/lessons/queries";
import { sayLessonState } from "@/lib/features/lessons/rules";
import { archive, duplicate, restore } from "../actions";

interface LessonTableProps {
  lessons: LessonListed[];
  zone: string;
  now: Date;
}

function Acts({ lesson }: { lesson: LessonListed }) {
  const ids = { lessonId: lesson.id };
  const which = <span className="sr-only">: {lesson.title}</span>;
  return (
    <div className="flex flex-wrap justify-end gap-x-4">
      {lesson.publishedVersion !== null && !lesson.archivedAt && (
        <ButtonLink href={`/teach/lessons/${lesson.id}/assign`} look="text">
          Assign{which}
        </ButtonLink>
      )}
      <Act action={duplicate} ids={ids} look="text">
        Duplicate{which}
      </Act>
      <Act action={lesson.archivedAt ? restore : archive} ids={ids} look="text">
        {lesson.archivedAt ? "Bring back" : "Archive"}
        {which}
      </Act>
    </div>
  );
}

export function LessonTable({ lessons, zone, now }: LessonTableProps) {
  const head = (
    <>
      <Th>Lesson</Th>
      <Th className="hidden sm:table-cell">State</Th>
      <Th className="hidden sm:table-cell">Edited</Th>
      <Th>
        <span className="sr-only">What you can do</span>
      </Th>
    </>
  );
  return (
    <Table caption="Your lessons" head={head}>
      {lessons.map((lesson) => (
        <tr key={lesson.id}>
          <Td className="min-w-40 py-3!">
            <Link href={`/teach/lessons/${lesson.id}`} className="font-serif text-lg">
              {lesson.title}
            </Link>
            <p className="text-sm text-quiet sm:hidden">{sayLessonState(lesson)}</p>
          </Td>
          <Td className="hidden min-w-40 sm:table-cell py-3.5! text-quiet">{sayLessonState(lesson)}</Td>
          <Td className="hidden py-3.5! sm:table-cell whitespace-nowrap text-quiet">
            <Time at={lesson.updatedAt} zone={zone} now={now} />
          </Td>
          <Td className="py-1.5!">
            <Acts lesson={lesson} />
          </Td>
        </tr>
      ))}
    </Table>
  );
}
