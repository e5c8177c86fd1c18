import Link from "next/link";
import { ButtonLink } from "@/app/ui/button";
import { Empty } from "@/app/ui/empty";
import { Page, PageHead } from "@/app/ui/page-head";
import { type LibraryQuery, libraryQuery } from "@/lib/features/lessons/library/input";
import { type Library, readLibrary } from "@/lib/features/lessons/library/search";
import { openPage } from "@/lib/web/page";
import { addressOf, isNarrowed } from "./parts/address";
import { FileBar } from "./parts/file-bar";
import { lessonRow } from "./parts/lesson-row";
import { LessonTable } from "./parts/lesson-table";
import { LibraryFilters } from "./parts/library-filters";
import { DraftSample } from "./parts/sample";

export const metadata = { title: "Lessons" };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function LessonsPage({ searchParams }: Props) {
  const query = libraryQuery.parse(await searchParams);
  const { viewer, data: library } = await openPage("teacher", Promise.resolve({}), (teacher) =>
    readLibrary(teacher, query),
  );
  const { archived } = query;
  const { lessons, folders, total } = library;
  const now = new Date();
  return (
    <Page>
      <PageHead
        title={archived ? "Archived lessons" : "Lessons"}
        line={
          archived
            ? "Put away, and kept whole. What is assigned stays assigned."
            : "Articles made into lessons: yours, and what colleagues share."
        }
        action={
          <ButtonLink href="/teach/lessons/new" look="primary">
            New lesson
          </ButtonLink>
        }
      />
      {(total > 0 || isNarrowed(query)) && !archived && <LibraryFilters query={query} library={library} />}
      {lessons.length > 0 && (
        <>
          <LessonTable
            lessons={lessons.map((lesson) => lessonRow(lesson, viewer.timeZone, now))}
            choosable={!archived && folders.length > 0}
          />
          <Pages query={query} library={library} />
          {!archived && folders.length > 0 && <FileBar folders={folders} />}
        </>
      )}
      {lessons.length === 0 && <Nothing query={query} />}
      <p className="mt-6 flex flex-wrap gap-x-6 text-sm">
        {archived ? (
          <Link href="/teach/lessons">Back to your lessons</Link>
        ) : (
          <>
            <Link href="/teach/lessons/folders">Folders</Link>
            <Link href="/teach/lessons?archived">Archived lessons</Link>
          </>
        )}
      </p>
    </Page>
  );
}

function Pages({ query, library: { next } }: { query: LibraryQuery; library: Library }) {
  if (!next && !query.after) return null;
  return (
    <nav aria-label="Pages of the list" className="mt-4 flex gap-x-6">
      {query.after && <Link href={addressOf({ ...query, after: null })}>First page</Link>}
      {next && <Link href={addressOf({ ...query, after: next })}>Next page</Link>}
    </nav>
  );
}

function Nothing({ query }: { query: LibraryQuery }) {
  if (query.archived)
    return (
      <Empty title="No lesson is archived">
        <p>A lesson that you archive leaves the list and waits here.</p>
      </Empty>
    );
  if (isNarrowed(query) || query.after)
    return (
      <Empty title="No lesson fits">
        <p>
          Words are looked for in articles, items, titles and tags. Take a filter away, or{" "}
          <Link href="/teach/lessons">see all lessons</Link>.
        </p>
      </Empty>
    );
  return (
    <Empty title="No lesson yet">
      <p>
        Paste an article and Broadsheet drafts its sections, questions, glossary and essay prompts. Or begin
        with the article that comes along, a comment on Russia’s withdrawal from Syria.
      </p>
      <DraftSample />
    </Empty>
  );
}
