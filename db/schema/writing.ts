import {
  bigint,
  boolean,
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
import { attempts } from "./attempts";
import { id, instant, schoolId } from "./columns";

/** Earlier texts of an essay. A trigger on the answers keeps them: after a pause of 60 s, and where 40 words came or went. */
export const essayRevisions = pgTable(
  "essay_revisions",
  {
    schoolId: schoolId(),
    attemptId: uuid("attempt_id").notNull(),
    /** Counted from 1 within the attempt. */
    number: integer("number").notNull(),
    text: text("text").notNull(),
    /** Runs between blanks. */
    words: integer("words").notNull(),
    savedAt: instant("saved_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.schoolId, t.attemptId, t.number] }),
    foreignKey({
      columns: [t.schoolId, t.attemptId],
      foreignColumns: [attempts.schoolId, attempts.id],
    }).onDelete("cascade"),
  ],
);

/** Longer stretches that were pasted rather than typed, as they were pasted. */
export const pastes = pgTable(
  "pastes",
  {
    schoolId: schoolId(),
    id: id(),
    attemptId: uuid("attempt_id").notNull(),
    itemId: text("item_id").notNull(),
    text: text("text").notNull(),
    words: integer("words").notNull(),
    pastedAt: instant("pasted_at").notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.schoolId, t.id] }),
    index().on(t.schoolId, t.attemptId),
    foreignKey({
      columns: [t.schoolId, t.attemptId],
      foreignColumns: [attempts.schoolId, attempts.id],
    }).onDelete("cascade"),
  ],
);

/** What arrived after an assignment had closed, from a device that had been without a network. */
export const lateAnswers = pgTable(
  "late_answers",
  {
    schoolId: schoolId(),
    id: id(),
    attemptId: uuid("attempt_id").notNull(),
    itemId: text("item_id").notNull(),
    value: jsonb("value").$type<Answer>().notNull(),
    /** By the device's clock, bounded by its last contact: what the device says, not a proof. */
    writtenAt: instant("written_at").notNull(),
    /** When the server last heard from the work before, by the database's clock. */
    contactAt: instant("contact_at").notNull(),
    arrivedAt: instant("arrived_at").notNull().defaultNow(),
    /** Written in time and arrived within the grace: it became the answer. */
    counted: boolean("counted").notNull(),
    writer: uuid("writer").notNull(),
    writerCount: bigint("writer_count", { mode: "number" }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.schoolId, t.id] }),
    unique("late_answers_one_writer").on(t.schoolId, t.attemptId, t.itemId, t.writer),
    foreignKey({
      columns: [t.schoolId, t.attemptId],
      foreignColumns: [attempts.schoolId, attempts.id],
    }).onDelete("cascade"),
  ],
);
