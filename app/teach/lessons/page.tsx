import Link from "next/link";
import { ButtonLink } from "@/app/ui/button";
import { Empty } from "@/app/ui/empty";
import { Page, PageHead } from "@/app/ui/page-head";
import { listLessons } from "@/lib/features/lessons/queries";
import { openPage } from "@/lib/web/page";
import { LessonTable } from "./parts/lesson-table";
import { DraftSample } from "./parts/sample";

export const metadata = { title: "Lessons" };

interface Props {
  searchParams: Promise<{ archived?: string }>;
}

export default async function LessonsPage({ searchParams }: Props) {
  const archived = (await searchParams).archived !== undefined;
  const { viewer, data: lessons } = await openPage("teacher", Promise.resolve({}), (teacher) =>
    listLessons(teacher, { archived }),
  );
  return (
    <Page>
      <PageHead
        title={archived ? "Archived lessons" : "Lessons"}
        line={
          archived
            ? "Put away, and kept whole. What is assigned stays assigned."
            : "Articles made into lessons."
        }
        action={
          <ButtonLink href="/teach/lessons/new" look="primary">
            New lesson
          </ButtonLink>
        }
      />
      {lessons.length > 0 && <LessonTable lessons={lessons} zone={viewer.timeZone} now={new Date()} />}
      {lessons.length === 0 && archived && (
        <Empty title="No lesson is archived">
          <p>A lesson that you archive leaves the list and waits here.</p>
        </Empty>
      )}
      {lessons.length === 0 && !archived && (
        <Empty title="No lesson yet">
          <p>
            Paste an article and Broadsheet drafts its sections, questions, glossary and essay prompts. Or
            begin with the article that comes along, a comment on Russia’s withdrawal from Syria.
          </p>
          <DraftSample />
        </Empty>
      )}
      <p className="mt-6 text-sm">
        {archived ? (
          <Link href="/teach/lessons">Back to your lessons</Link>
        ) : (
          <Link href="/teach/lessons?archived">Archived lessons</Link>
        )}
      </p>
    </Page>
  );
}
