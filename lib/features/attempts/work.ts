/** One assignment as its student sees it: one statement, whatever the state. */
import { and, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import {
  type AttemptState,
  answerCopies,
  answers,
  assignments,
  attempts,
  lessonVersions,
  marks,
  remarks,
} from "@/db/schema";
import { sealOf } from "@/lib/access/seal";
import type { Student } from "@/lib/access/viewer";
import { keptTermsOf, settingsOf } from "@/lib/features/reading/queries";
import { plainSettings, type ReadingSettings } from "@/lib/features/reading/settings";
import type { Answer } from "@/lib/items/answers";
import type { Lesson } from "@/lib/lesson/schema";
import { type StudentLesson, studentLesson } from "@/lib/lesson/student-view";
import { notFound } from "@/lib/shared/errors";
import { movesOf } from "../assignments/moving/queries";
import { without } from "../assignments/moving/rescore";
import type { KeptHighlight } from "./anchors";
import { type Changed, changedFor, type LoggedMark } from "./changed";
import { type Checks, checksFor } from "./checks";
import { type Feedback, feedbackOf, type MarkRow, type RemarkRow } from "./feedback";
import { type Gates, gatesOf } from "./gates";
import { highlightsOf } from "./highlights";
import { type Hints, hintsFor, hintsOf } from "./hints";
import { daysLate, shareKept } from "./late-rule";
import { mine } from "./queries";
import { feedbackDue, hasClosed, isLate, whyNotStart } from "./rules";
import { shuffledFor } from "./shuffle";
import { hasEnded, type Terms, timeUpAt } from "./terms";
import { baseTerms, lateCost, storedTerms, termsOf } from "./terms-sql";

export interface Attempt {
  id: string;
  number: number;
  state: AttemptState;
  startedAt: Date;
  submittedAt: Date | null;
  returnedAt: Date | null;
  /** The code of what was handed in. */
  receipt: string | null;
  late: boolean;
  /** Returned with the wish that the student goes on from these answers. */
  forRevision: boolean;
}
export interface SavedAnswer {
  itemId: string;
  value: Answer;
  version: number;
  savedAt: string;
  /** When the student had it checked: it stands since. */
  checkedAt: string | null;
}
/** What the desk does beyond showing the article and the questions. */
export interface Help {
  /** Null where the whole text is open. */
  gates: Gates | null;
  /** Null where none are offered. */
  hints: Hints | null;
  /** Null where nothing is checked before it is handed in. */
  checks: Checks | null;
  /** Sentence starters, and words explained below each section. */
  language: boolean;
}
/** A text that arrived on an outdated base and waits for the student's choice. */
export interface KeptCopy {
  id: string;
  itemId: string;
  value: Answer;
}
export interface Work {
  assignment: {
    id: string;
    title: string;
    instructions: string;
    timeZone: string;
    opensAt: Date | null;
    dueAt: Date | null;
    closesAt: Date | null;
    attemptsAllowed: number;
    /** How long an attempt may take, for this student; null where as long as it is open. */
    minutes: number | null;
  };
  /** When this attempt's minutes are over; null where it has none. */
  timeUpAt: Date | null;
  /** The glossary stands open beside the article. */
  glossaryOpen: boolean;
  /** The database's clock. */
  now: Date;
  closed: boolean;
  /** Oldest first. */
  attempts: Attempt[];
  /** The one asked for, else the latest; null before the first start. */
  attempt: Attempt | null;
  /** Why no further attempt can be started, or null where one can. */
  whyNotStart: ReturnType<typeof whyNotStart>;
  lesson: StudentLesson;
  answers: SavedAnswer[];
  copies: KeptCopy[];
  /** Ties a rescue file to this work; null where there is none. */
  seal: string | null;
  highlights: KeptHighlight[];
  help: Help;
  /** How the student likes to read. */
  reading: ReadingSettings;
  /** Terms of the glossary that are on the student's list of words. */
  keptTerms: string[];
  feedback: Feedback | null;
  /** What the teacher changed in the lesson since this attempt began; null where nothing. */
  changed: Changed | null;
}

/** In JSON: times as text. */
type StoredAttempt = {
  [K in keyof Omit<Attempt, "late">]: Attempt[K] extends Date | null
    ? string | Extract<Attempt[K], null>
    : Attempt[K];
} & { comment: string };

const date = (text: string | null) => (text === null ? null : new Date(text));

/** The assignment with the attempt asked for, else the student's latest. Throws "not-found" for what is not the student's. */
export async function readWork(
  student: Student,
  ids: { assignmentId: string; attemptId?: string },
): Promise<Work> {
  const read = await readRow(student, ids);
  if (!read) throw notFound("assignment");
  const row = inItsOrder(read);
  const { now } = row;
  const terms = termsOf(row, row.stored);
  const tries = (row.tries ?? []).map((stored) => {
    const submittedAt = date(stored.submittedAt);
    const late = submittedAt !== null && isLate(terms, submittedAt);
    const { id, number, state, receipt, forRevision } = stored;
    const startedAt = new Date(stored.startedAt);
    const returnedAt = date(stored.returnedAt);
    return { id, number, state, startedAt, submittedAt, returnedAt, receipt, late, forRevision };
  });
  const attempt = tries.find(({ id }) => id === row.attemptId) ?? null;
  if (ids.attemptId !== undefined && attempt?.id !== ids.attemptId) throw notFound("piece of work");
  const feedback = attempt && feedbackFor(row, terms, attempt);
  const asked = without(row.content, terms.leftOut);
  return {
    assignment: {
      id: row.id,
      title: row.title,
      instructions: row.instructions,
      timeZone: row.timeZone,
      opensAt: terms.opensAt,
      dueAt: terms.dueAt,
      closesAt: terms.closesAt,
      attemptsAllowed: terms.attemptsAllowed,
      minutes: terms.minutes,
    },
    timeUpAt: attempt && timeUpAt(terms, attempt.startedAt),
    glossaryOpen: terms.glossaryOpen,
    now,
    closed: attempt ? hasEnded(terms, attempt.startedAt, now) : hasClosed(terms, now),
    attempts: tries,
    attempt,
    whyNotStart: whyNotStart({ ...terms, feedback: row.feedback }, tries, now),
    lesson: studentLesson(asked),
    answers: row.answers ?? [],
    copies: row.copies ?? [],
    seal: attempt && sealOf({ schoolId: student.schoolId, attemptId: attempt.id, userId: student.userId }),
    highlights: row.highlights ?? [],
    help: {
      gates: row.gated ? gatesOf(asked) : null,
      hints: row.hints ? hintsFor(asked, row.hinted ?? []) : null,
      checks: row.atOnce ? checksFor(asked, row.answers ?? []) : null,
      language: row.languageHelp,
    },
    reading: readingWith(row.reading ?? plainSettings, terms),
    keptTerms: row.keptTerms ?? [],
    feedback,
    changed: attempt && changedSince(row, terms, feedback),
  };
}

/** Large print is the least size of someone who needs it; a larger one stands. */
const largePrint = 150;
const readingWith = (reading: ReadingSettings, terms: Terms): ReadingSettings =>
  terms.largePrint ? { ...reading, textSize: Math.max(reading.textSize, largePrint) } : reading;

type Row = NonNullable<Awaited<ReturnType<typeof readRow>>>;

/** Every version in the attempt's own order, so that numbers mean the same wherever they stand. */
function inItsOrder(row: Row): Row {
  const { attemptId, shuffled } = row;
  if (!shuffled || attemptId === null) return row;
  const order = (lesson: Lesson | null) => lesson && shuffledFor(lesson, attemptId);
  const { content, scoring, earlier } = row;
  return {
    ...row,
    content: shuffledFor(content, attemptId),
    scoring: order(scoring),
    earlier: order(earlier),
  };
}

/** What the student may see of the marks now; null where nothing. */
function feedbackFor(row: Row, terms: Terms, attempt: Attempt): Feedback | null {
  const due = feedbackDue({ dueAt: terms.dueAt, feedback: row.feedback }, attempt, row.now);
  if (due === "nothing") return null;
  const days = daysLate(attempt.submittedAt, terms.dueAt, row.timeZone);
  return feedbackOf({
    lateness: { days, share: shareKept(row, days) },
    due,
    scoring: without(row.scoring ?? row.content, terms.leftOut),
    answers: Object.fromEntries((row.answers ?? []).map(({ itemId, value }) => [itemId, value])),
    marks: row.marks ?? [],
    remarks: row.remarks ?? [],
    comment: row.tries?.find(({ id }) => id === attempt.id)?.comment ?? "",
  });
}

const changedSince = (row: Row, { leftOut }: Terms, feedback: Feedback | null): Changed | null =>
  changedFor({
    moves: row.moves ?? [],
    version: row.seenVersion ?? row.version,
    before: without(row.earlier ?? row.content, leftOut),
    after: without(row.scoring ?? row.content, leftOut),
    feedback,
    log: row.log ?? [],
  });

async function readRow(
  student: Student,
  { assignmentId, attemptId }: { assignmentId: string; attemptId?: string },
) {
  const own = and(
    eq(attempts.schoolId, assignments.schoolId),
    eq(attempts.assignmentId, assignments.id),
    eq(attempts.userId, student.userId),
  );
  const current = db
    .select({
      id: attempts.id,
      schoolId: attempts.schoolId,
      lessonVersion: attempts.lessonVersion,
      /** The version that the student saw first, while the work goes on: what changed since is told. */
      seen: sql<number>`case when ${attempts.state} = 'working'
        then coalesce(${attempts.beganVersion}, ${attempts.lessonVersion}) else ${attempts.lessonVersion} end`.as(
        "seen_version",
      ),
    })
    .from(attempts)
    .where(attemptId === undefined ? own : and(own, eq(attempts.id, attemptId)))
    .orderBy(sql`${attempts.number} desc`)
    .limit(1)
    .as("current");
  const scoring = alias(lessonVersions, "scoring");
  const ofCurrent = (table: typeof answers | typeof answerCopies | typeof marks) =>
    sql`${table.schoolId} = ${current.schoolId} and ${table.attemptId} = ${current.id}`;
  const [row] = await db
    .select({
      id: assignments.id,
      title: assignments.title,
      instructions: assignments.instructions,
      ...baseTerms,
      ...lateCost,
      shuffled: assignments.shuffled,
      stored: storedTerms(student.userId),
      feedback: assignments.feedback,
      gated: assignments.gated,
      hints: assignments.hints,
      languageHelp: assignments.languageHelp,
      atOnce: assignments.atOnce,
      now: sql`now()`.mapWith(assignments.createdAt),
      attemptId: current.id,
      content: lessonVersions.content,
      /** Only where the assignment scores by another version than the student saw. */
      scoring: sql<Lesson | null>`case when ${scoring.version} <> ${lessonVersions.version} then ${scoring.content} end`,
      version: assignments.lessonVersion,
      seenVersion: current.seen,
      moves: movesOf,
      earlier: sql<Lesson | null>`case when ${current.seen} <> ${current.lessonVersion} then (
        select v.content from lesson_versions v where v.school_id = ${assignments.schoolId}
          and v.lesson_id = ${assignments.lessonId} and v.version = ${current.seen}) end`,
      log: sql<LoggedMark[] | null>`case when ${assignments.lessonVersion} <> ${current.seen} then (
        select jsonb_agg(jsonb_build_object('itemId', l.item_id, 'points', l.points, 'source', l.source,
          'lessonVersion', l.lesson_version) order by l.id)
        from mark_log l where l.school_id = ${current.schoolId} and l.attempt_id = ${current.id}) end`,
      tries: sql<StoredAttempt[] | null>`(
        select jsonb_agg(jsonb_build_object('id', ${attempts.id}, 'number', ${attempts.number},
          'state', ${attempts.state}, 'startedAt', ${attempts.startedAt}, 'submittedAt', ${attempts.submittedAt},
          'returnedAt', ${attempts.returnedAt}, 'receipt', ${attempts.receipt}, 'comment', ${attempts.comment}, 'forRevision', ${attempts.forRevision}) order by ${attempts.number})
        from ${attempts} where ${own})`,
      answers: sql<SavedAnswer[] | null>`(
        select jsonb_agg(jsonb_build_object('itemId', ${answers.itemId}, 'value', ${answers.value},
          'version', ${answers.version}, 'savedAt', ${answers.savedAt}, 'checkedAt', ${answers.checkedAt}))
        from ${answers} where ${ofCurrent(answers)})`,
      copies: sql<KeptCopy[] | null>`(
        select jsonb_agg(jsonb_build_object('id', ${answerCopies.id}, 'itemId', ${answerCopies.itemId},
          'value', ${answerCopies.value}) order by ${answerCopies.keptAt})
        from ${answerCopies} where ${ofCurrent(answerCopies)} and ${answerCopies.settledAt} is null)`,
      highlights: highlightsOf(current),
      hinted: hintsOf(current),
      marks: sql<MarkRow[] | null>`(
        select jsonb_agg(jsonb_build_object('itemId', ${marks.itemId}, 'points', ${marks.points},
          'source', ${marks.source}, 'levels', ${marks.levels}, 'comment', ${marks.comment}))
        from ${marks} where ${ofCurrent(marks)})`,
      /** Sent on only where feedback holds everything. */
      remarks: sql<RemarkRow[] | null>`(
        select jsonb_agg(jsonb_build_object('itemId', ${remarks.itemId}, 'from', ${remarks.fromOffset},
          'to', ${remarks.toOffset}, 'text', ${remarks.text}) order by ${remarks.fromOffset}, ${remarks.id})
        from ${remarks} where ${remarks.schoolId} = ${current.schoolId} and ${remarks.attemptId} = ${current.id}
          and ${remarks.removedAt} is null)`,
      reading: settingsOf(student),
      keptTerms: keptTermsOf(student),
    })
    .from(assignments)
    .leftJoinLateral(current, sql`true`)
    .innerJoin(
      scoring,
      and(
        eq(scoring.schoolId, assignments.schoolId),
        eq(scoring.lessonId, assignments.lessonId),
        eq(scoring.version, assignments.lessonVersion),
      ),
    )
    .innerJoin(
      lessonVersions,
      and(
        eq(lessonVersions.schoolId, assignments.schoolId),
        eq(lessonVersions.lessonId, assignments.lessonId),
        sql`${lessonVersions.version} = coalesce(${current.lessonVersion}, ${assignments.lessonVersion})`,
      ),
    )
    .where(and(mine(student), eq(assignments.id, assignmentId)));
  return row;
}
