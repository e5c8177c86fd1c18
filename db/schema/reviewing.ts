import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { assignments } from "./assignments";
import { attempts } from "./attempts";
import { id, instant, schoolId } from "./columns";
import { users } from "./users";

/** A teacher's own comments, to be put in again. A removed one comes back when the same words are kept again. */
export const bankComments = pgTable(
  "bank_comments",
  {
    schoolId: schoolId(),
    id: id(),
    userId: uuid("user_id").notNull(),
    text: text("text").notNull(),
    /** How often it was put in. */
    uses: integer("uses").notNull().default(0),
    usedAt: instant("used_at").notNull().defaultNow(),
    removedAt: instant("removed_at"),
  },
  (t) => [
    primaryKey({ columns: [t.schoolId, t.id] }),
    unique("bank_comments_once").on(t.schoolId, t.userId, t.text),
    foreignKey({ columns: [t.schoolId, t.userId], foreignColumns: [users.schoolId, users.id] }).onDelete(
      "cascade",
    ),
  ],
);

/** A reviewer's words on a stretch of an answer's text. The student reads them once the piece is returned. */
export const remarks = pgTable(
  "remarks",
  {
    schoolId: schoolId(),
    /** Made by the page that wrote it, so that a repeated request makes one. */
    id: id(),
    attemptId: uuid("attempt_id").notNull(),
    itemId: text("item_id").notNull(),
    /** UTF-16 offsets into the answer's text, the end exclusive, and the words that stand there. */
    fromOffset: integer("from_offset").notNull(),
    toOffset: integer("to_offset").notNull(),
    quote: text("quote").notNull(),
    text: text("text").notNull(),
    writtenBy: uuid("written_by").notNull(),
    /** Raised by every change; a change names the one it is based on. */
    version: integer("version").notNull().default(1),
    changedAt: instant("changed_at").notNull().defaultNow(),
    removedAt: instant("removed_at"),
  },
  (t) => [
    primaryKey({ columns: [t.schoolId, t.id] }),
    check("remarks_stretch", sql`${t.fromOffset} >= 0 and ${t.toOffset} > ${t.fromOffset}`),
    index().on(t.schoolId, t.attemptId),
    foreignKey({
      columns: [t.schoolId, t.attemptId],
      foreignColumns: [attempts.schoolId, attempts.id],
    }).onDelete("cascade"),
    foreignKey({ columns: [t.schoolId, t.writtenBy], foreignColumns: [users.schoolId, users.id] }),
  ],
);

/** What a reviewer notes about a piece for herself and her colleagues; no student is ever sent it. */
export const privateNotes = pgTable(
  "private_notes",
  {
    schoolId: schoolId(),
    attemptId: uuid("attempt_id").notNull(),
    userId: uuid("user_id").notNull(),
    text: text("text").notNull(),
    version: integer("version").notNull().default(1),
    changedAt: instant("changed_at").notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.schoolId, t.attemptId, t.userId] }),
    foreignKey({
      columns: [t.schoolId, t.attemptId],
      foreignColumns: [attempts.schoolId, attempts.id],
    }).onDelete("cascade"),
    foreignKey({ columns: [t.schoolId, t.userId], foreignColumns: [users.schoolId, users.id] }).onDelete(
      "cascade",
    ),
  ],
);

/** Where a student is on an open desk. */
export const presences = pgTable(
  "presences",
  {
    schoolId: schoolId(),
    attemptId: uuid("attempt_id").notNull(),
    /** The question in sight; empty before the first. */
    itemId: text("item_id").notNull().default(""),
    /** "away": the page was left or hidden. */
    state: text("state").$type<"here" | "away">().notNull(),
    seenAt: instant("seen_at").notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.schoolId, t.attemptId] }),
    check("presences_state", sql`${t.state} in ('here', 'away')`),
    foreignKey({
      columns: [t.schoolId, t.attemptId],
      foreignColumns: [attempts.schoolId, attempts.id],
    }).onDelete("cascade"),
  ],
);

/** Assignments that somebody watches live; what happens in any other is told to nobody, and costs a save nothing. */
export const liveWatches = pgTable(
  "live_watches",
  {
    schoolId: schoolId(),
    assignmentId: uuid("assignment_id").notNull(),
    /** A server that watches renews it; one that was killed can't take it back. */
    until: instant("until").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.schoolId, t.assignmentId] }),
    foreignKey({
      columns: [t.schoolId, t.assignmentId],
      foreignColumns: [assignments.schoolId, assignments.id],
    }).onDelete("cascade"),
  ],
);
