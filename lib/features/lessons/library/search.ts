/** The library's list: one's own lessons and the shared ones, found by words and filters, page by page. */
import { and, desc, eq, gte, isNotNull, isNull, lt, or, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import {
  filedLessons,
  lessonCredits,
  lessonFolders,
  lessonSearch,
  lessonShares,
  lessons,
  users,
} from "@/db/schema";
import { isSharedWith, mayReadLesson, ownsLesson } from "@/lib/access/scope";
import type { Teacher } from "@/lib/access/viewer";
import { listFolders } from "./filing";
import type { LibraryQuery } from "./input";
import { foundFrom, foundTo } from "./marks";
import { levelBands, pageSize } from "./rules";

const snippetOptions = `StartSel=${foundFrom},StopSel=${foundTo},MaxFragments=1,MaxWords=24,MinWords=10`;

const wanted = (q: string) => sql`websearch_to_tsquery('english', ${q})`;

/** What the viewer may see at all: put away only one's own, and only where asked for. */
function inReach(viewer: Teacher, { whose, archived }: LibraryQuery): SQL | undefined {
  if (archived) return and(ownsLesson(viewer), isNotNull(lessons.archivedAt));
  const reach = { all: mayReadLesson, mine: ownsLesson, shared: isSharedWith }[whose](viewer);
  return and(reach, isNull(lessons.archivedAt));
}

function matching(viewer: Teacher, query: LibraryQuery): SQL | undefined {
  const { q, folder, level, topic, standard } = query;
  const band = level === "" ? null : levelBands[level];
  return and(
    inReach(viewer, query),
    q === "" ? undefined : sql`${lessonSearch.document} @@ ${wanted(q)}`,
    folder === "" ? undefined : eq(filedLessons.folderId, folder),
    band ? and(gte(lessonSearch.level, band.from), lt(lessonSearch.level, band.below)) : undefined,
    topic === "" ? undefined : sql`${topic} = any(${lessonSearch.topics})`,
    standard === "" ? undefined : sql`${standard} = any(${lessonSearch.standards})`,
  );
}

const ofLesson = and(eq(lessonSearch.schoolId, lessons.schoolId), eq(lessonSearch.lessonId, lessons.id));
const filedBy = (viewer: Teacher) =>
  and(
    eq(filedLessons.schoolId, lessons.schoolId),
    eq(filedLessons.lessonId, lessons.id),
    eq(filedLessons.userId, viewer.userId),
  );

/** What the list is ordered by, the greatest first: how well it fits, else when it was last edited (in microseconds). */
const orderOf = (q: string): SQL<number> =>
  q === ""
    ? sql<number>`(extract(epoch from ${lessons.updatedAt}) * 1000000)::float8`
    : sql<number>`ts_rank(${lessonSearch.document}, ${wanted(q)})::float8`;

/** ts_headline is dear; PostgreSQL works it out after the limit, for the rows that are shown alone. */
const snippetOf = (q: string): SQL<string> =>
  q === ""
    ? sql<string>`''`
    : sql<string>`ts_headline('english', ${lessonSearch.body}, ${wanted(q)}, ${snippetOptions})`;

const rowsOf = (viewer: Teacher, query: LibraryQuery) => {
  const { q, after } = query;
  const order = orderOf(q);
  const owner = and(eq(users.schoolId, lessons.schoolId), eq(users.id, lessons.ownerId));
  return db
    .select({
      id: lessons.id,
      key: order,
      title: lessons.title,
      isMine: sql<boolean>`${lessons.ownerId} = ${viewer.userId}`,
      owner: users.name,
      draftVersion: lessons.draftVersion,
      publishedVersion: lessons.publishedVersion,
      publishedDraftVersion: lessons.publishedDraftVersion,
      updatedAt: lessons.updatedAt,
      archivedAt: lessons.archivedAt,
      waiting: lessonSearch.waiting,
      items: lessonSearch.items,
      level: lessonSearch.level,
      folder: lessonFolders.name,
      isShared: sql<boolean>`exists (select 1 from ${lessonShares} where ${lessonShares.schoolId} = ${lessons.schoolId}
        and ${lessonShares.lessonId} = ${lessons.id} and ${lessonShares.withdrawnAt} is null)`,
      madeBy: sql<
        string | null
      >`(select ${lessonCredits.author} || ', ' || ${lessonCredits.school} from ${lessonCredits}
        where ${lessonCredits.schoolId} = ${lessons.schoolId} and ${lessonCredits.lessonId} = ${lessons.id}
        order by ${lessonCredits.position} limit 1)`,
      snippet: snippetOf(q),
    })
    .from(lessons)
    .innerJoin(lessonSearch, ofLesson)
    .innerJoin(users, owner)
    .leftJoin(filedLessons, filedBy(viewer))
    .leftJoin(
      lessonFolders,
      and(eq(lessonFolders.schoolId, filedLessons.schoolId), eq(lessonFolders.id, filedLessons.folderId)),
    )
    .where(
      and(
        matching(viewer, query),
        after ? or(lt(order, after.key), and(eq(order, after.key), lt(lessons.id, after.id))) : undefined,
      ),
    )
    .orderBy(desc(order), desc(lessons.id))
    .limit(pageSize + 1);
};
export type LessonListed = Omit<Awaited<ReturnType<typeof rowsOf>>[number], "key">;

const countOf = (viewer: Teacher, query: LibraryQuery) =>
  db
    .select({ matching: sql<number>`count(*)::int` })
    .from(lessons)
    .innerJoin(lessonSearch, ofLesson)
    .leftJoin(filedLessons, filedBy(viewer))
    .where(matching(viewer, query));

const mostChoices = 60;
/** The topics and standards of the lessons in reach, the most frequent first, and how many lessons those are. */
async function choicesOf(viewer: Teacher, query: LibraryQuery) {
  const reach = db
    .$with("reach")
    .as(
      db
        .select({ topics: lessonSearch.topics, standards: lessonSearch.standards })
        .from(lessons)
        .innerJoin(lessonSearch, ofLesson)
        .where(inReach(viewer, query)),
    );
  const frequent = (column: SQL) =>
    sql<
      string[]
    >`array(select found from reach, unnest(${column}) as found group by found order by count(*) desc, found limit ${mostChoices})`;
  const [row] = await db
    .with(reach)
    .select({
      total: sql<number>`count(*)::int`,
      topics: frequent(sql`topics`),
      standards: frequent(sql`standards`),
    })
    .from(reach);
  return row ?? { total: 0, topics: [], standards: [] };
}

/** One page of the library, what it can be narrowed by, and where the next page begins. Four statements, however large it is. */
export async function readLibrary(viewer: Teacher, query: LibraryQuery) {
  const [rows, [count], choices, folders] = await Promise.all([
    rowsOf(viewer, query),
    countOf(viewer, query),
    choicesOf(viewer, query),
    listFolders(viewer),
  ]);
  const shown = rows.slice(0, pageSize);
  const last = shown.at(-1);
  return {
    lessons: shown.map(({ key: _, ...lesson }): LessonListed => lesson),
    next: rows.length > pageSize && last ? { key: last.key, id: last.id } : null,
    matching: count?.matching ?? 0,
    ...choices,
    folders,
  };
}
export type Library = Awaited<ReturnType<typeof readLibrary>>;
