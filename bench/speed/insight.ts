/** Insight and gradebook with much work handed in: statements, bytes and processor time of a page. */
import { cookieOf } from "@/bench/attack/client";
import { sql } from "@/db/client";
import { sentencesOf } from "@/lib/lesson/student-view";
import type { Side } from "./figures";
import type { Ask } from "./load";
import { bytesOf, measurePage } from "./pages";
import type { Class } from "./school";
import type { Site } from "./site";

/** Answers that differ as a class's do, each with a sentence cited: a thousand equal ones would be counted too easily. */
async function vary({ lesson, assignment }: Class): Promise<void> {
  const sentences = sentencesOf(lesson.texts).map(({ id }) => id);
  const ofThis = sql`school_id = ${assignment.schoolId}
    and attempt_id in (select id from attempts where assignment_id = ${assignment.id})`;
  await sql`update answers set value = value || jsonb_build_object('cited', jsonb_build_array(
      (${sentences}::text[])[1 + abs(hashtext(attempt_id::text || item_id)) % ${sentences.length}::int]))
    where ${ofThis}`;
  for (const item of lesson.items) {
    if (item.kind !== "multiple-choice") continue;
    const options = item.options.map(({ id }) => id);
    await sql`update answers set value = jsonb_set(value, '{option}', to_jsonb(
        (${options}::text[])[1 + abs(hashtext(item_id || attempt_id::text)) % ${options.length}::int]))
      where ${ofThis} and item_id = ${item.id}`;
    await sql`update marks set points = abs(hashtext(item_id || attempt_id::text)) % 2
      where ${ofThis} and item_id = ${item.id}`;
  }
}

export interface InsightCost {
  page: string;
  cost: Side;
  bytes: number;
  statements: number;
}

/** The pages of a class whose work is all handed in. */
export async function measureInsight(
  site: Site,
  class_: Class,
  given: { seconds: number; rounds: number },
): Promise<InsightCost[]> {
  await vary(class_);
  await sql`analyze`; // as the database does by itself within a minute
  const { schoolId, id } = class_.assignment;
  const [row] = await sql<{ classId: string }[]>`select class_id as "classId" from assignment_classes
    where school_id = ${schoolId} and assignment_id = ${id}`;
  const headers = cookieOf(class_.teacher);
  const paths = {
    insight: `/teach/assignments/${id}/insight`,
    evidence: `/teach/assignments/${id}/insight/evidence`,
    class: `/teach/classes/${row?.classId}/insight`,
    gradebook: `/teach/classes/${row?.classId}/gradebook`,
  };
  const found: InsightCost[] = [];
  for (const [page, path] of Object.entries(paths)) {
    const ask: Ask = { path, headers };
    const bytes = await bytesOf(site.server.address, ask);
    const statements = await site.statements.count(() => bytesOf(site.server.address, ask));
    const { product } = await measurePage(site, [ask], { ...given, people: 4 });
    found.push({ page, cost: product, bytes, statements });
  }
  return found;
}
