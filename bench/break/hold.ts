/** Reads from the database what the oracle judges. */
import postgres from "postgres";
import { type Answers, scoreAttempt } from "@/lib/grading/totals";
import type { Lesson } from "@/lib/lesson/schema";
import type { Held } from "./judge";

const points = (marks: readonly { itemId: string; points: number | null }[]) =>
  marks
    .filter((mark) => mark.points !== null)
    .map((mark) => `${mark.itemId}=${Number(mark.points)}`)
    .sort()
    .join(" ");

/** All of the students' work in the database at `url`, but for what is reviewed; every piece is of `lesson`. */
export async function readHeld(url: string, lesson: Lesson, reviewed: readonly string[] = []): Promise<Held> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const answers = await sql<Held["answers"]>`
      select attempt_id as "attemptId", item_id as "itemId", writer::text, writer_count::float8 as "writerCount",
        value, version from answers where not attempt_id = any(${reviewed as string[]}::uuid[])`;
    const attempts = await sql<Held["attempts"]>`
      select id, assignment_id as "assignmentId", user_id as "userId", state from attempts
      where not id = any(${reviewed as string[]}::uuid[])`;
    const marks = await sql<{ attemptId: string; itemId: string; points: number }[]>`
      select attempt_id as "attemptId", item_id as "itemId", points::float8 from marks where source = 'key'`;
    const submitted = attempts.filter(({ state }) => state === "submitted");
    return {
      answers,
      attempts,
      copies: await sql<Held["copies"]>`
        select attempt_id as "attemptId", item_id as "itemId", writer::text, writer_count::float8 as "writerCount",
          value from answer_copies`,
      submissions: await sql<Held["submissions"]>`
        select subject_id as "attemptId", count(*)::int as times from events
        where kind = 'attempt.submitted' group by 1`,
      doubleMarks: await sql<Held["doubleMarks"]>`
        select attempt_id as "attemptId", item_id as "itemId" from mark_log where source = 'key'
        group by 1, 2 having count(*) > 1`,
      marks: submitted.map(({ id }) => {
        const own = answers.filter((each) => each.attemptId === id);
        const byItem: Answers = Object.fromEntries(own.map(({ itemId, value }) => [itemId, value]));
        return {
          attemptId: id,
          given: points(marks.filter((mark) => mark.attemptId === id)),
          due: points(scoreAttempt(lesson, byItem)),
        };
      }),
    };
  } finally {
    await sql.end();
  }
}
