import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import type { Answer } from "@/lib/items/answers";
import { assignments } from "./assignments";
import { id, instant, schoolId } from "./columns";
import { users } from "./users";

export type AttemptState = "working" | "submitted" | "returned";

/** One student's go at an assignment. */
export const attempts = pgTable(
  "attempts",
  {
    schoolId: schoolId(),
    id: id(),
    assignmentId: uuid("assignment_id").notNull(),
    userId: uuid("user_id").notNull(),
    /** Counted from 1 within assignment and student. */
    number: integer("number").notNull(),
    state: text("state").$type<AttemptState>().notNull().default("working"),
    /** The version that the student works on; the assignment names the one that scores. */
    lessonVersion: integer("lesson_version").notNull(),
    /** The version that it began with, where the assignment moved on since; a page that is open still may ask by it. */
    beganVersion: integer("began_version"),
    startedAt: instant("started_at").notNull().defaultNow(),
    submittedAt: instant("submitted_at"),
    returnedAt: instant("returned_at"),
    /** The code that the student got for what was handed in. */
    receipt: text("receipt"),
    returnedBy: uuid("returned_by"),
    /** The reviewer's words on the whole piece. */
    comment: text("comment").notNull().default(""),
    /** Raised by every change of marks or comment; a change names the one it is based on. */
    reviewVersion: integer("review_version").notNull().default(0),
    /** Returned for revision: the student may go on in a further attempt, whatever the number allowed. */
    forRevision: boolean("for_revision").notNull().default(false),
    /** The number of the attempt whose answers this one began with. */
    revises: integer("revises"),
  },
  (t) => [
    primaryKey({ columns: [t.schoolId, t.id] }),
    unique("attempts_one_number").on(t.schoolId, t.assignmentId, t.userId, t.number),
    check("attempts_state", sql`${t.state} in ('working', 'submitted', 'returned')`),
    index().on(t.schoolId, t.userId),
    foreignKey({
      columns: [t.schoolId, t.assignmentId],
      foreignColumns: [assignments.schoolId, assignments.id],
    }),
    foreignKey({ columns: [t.schoolId, t.userId], foreignColumns: [users.schoolId, users.id] }),
  ],
);

/** The newest saved answer to one item. The essay's item id is "essay". */
export const answers = pgTable(
  "answers",
  {
    schoolId: schoolId(),
    attemptId: uuid("attempt_id").notNull(),
    itemId: text("item_id").notNull(),
    value: jsonb("value").$type<Answer>().notNull(),
    /** Raised by every save; a save names the one it is based on. */
    version: integer("version").notNull().default(1),
    /** The lesson version that the student saw. */
    lessonVersion: integer("lesson_version").notNull(),
    /** The open page that wrote it, and its own count of saves: a repeated or overtaken save of the same page is no conflict. */
    writer: uuid("writer").notNull(),
    writerCount: bigint("writer_count", { mode: "number" }).notNull(),
    savedAt: instant("saved_at").notNull().defaultNow(),
    /** The student had it checked: it can no longer be changed. */
    checkedAt: instant("checked_at"),
  },
  (t) => [
    primaryKey({ columns: [t.schoolId, t.attemptId, t.itemId] }),
    foreignKey({
      columns: [t.schoolId, t.attemptId],
      foreignColumns: [attempts.schoolId, attempts.id],
    }).onDelete("cascade"),
  ],
);

/** A text that arrived on an outdated base: kept beside the answer until the student chooses. */
export const answerCopies = pgTable(
  "answer_copies",
  {
    schoolId: schoolId(),
    id: id(),
    attemptId: uuid("attempt_id").notNull(),
    itemId: text("item_id").notNull(),
    value: jsonb("value").$type<Answer>().notNull(),
    baseVersion: integer("base_version").notNull(),
    writer: uuid("writer").notNull(),
    writerCount: bigint("writer_count", { mode: "number" }).notNull(),
    keptAt: instant("kept_at").notNull().defaultNow(),
    settledAt: instant("settled_at"),
  },
  (t) => [
    primaryKey({ columns: [t.schoolId, t.id] }),
    unique("answer_copies_one_writer").on(t.schoolId, t.attemptId, t.itemId, t.writer),
    foreignKey({
      columns: [t.schoolId, t.attemptId],
      foreignColumns: [attempts.schoolId, attempts.id],
    }).onDelete("cascade"),
  ],
);
