import { sql } from "drizzle-orm";
import { check, foreignKey, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { attempts } from "./attempts";
import { id, instant, schoolId } from "./columns";
import { lessons } from "./lessons";
import { users } from "./users";

export type HighlightColour = "lemon" | "mint" | "sky" | "rose";

/** A stretch of the article that a student marked, with a note or none. Anchored to sentences, not to a rendered page. */
export const highlights = pgTable(
  "highlights",
  {
    schoolId: schoolId(),
    /** Made by the page that marked it, so that a repeated request makes one. */
    id: id(),
    attemptId: uuid("attempt_id").notNull(),
    /** Sentence and offset in UTF-16 units within it, where the stretch begins and ends. */
    fromSentence: text("from_sentence").notNull(),
    fromOffset: integer("from_offset").notNull(),
    toSentence: text("to_sentence").notNull(),
    toOffset: integer("to_offset").notNull(),
    colour: text("colour").$type<HighlightColour>().notNull(),
    note: text("note").notNull().default(""),
    changedAt: instant("changed_at").notNull().defaultNow(),
    removedAt: instant("removed_at"),
  },
  (t) => [
    primaryKey({ columns: [t.schoolId, t.id] }),
    check("highlights_colour", sql`${t.colour} in ('lemon', 'mint', 'sky', 'rose')`),
    index().on(t.schoolId, t.attemptId),
    foreignKey({
      columns: [t.schoolId, t.attemptId],
      foreignColumns: [attempts.schoolId, attempts.id],
    }).onDelete("cascade"),
  ],
);

/** How a person likes to read; a missing row is the plain setting. */
export const readingSettings = pgTable(
  "reading_settings",
  {
    schoolId: schoolId(),
    userId: uuid("user_id").notNull(),
    /** Percent of the plain size. */
    textSize: integer("text_size").notNull().default(100),
    /** Percent of the plain distance between lines. */
    lineSpacing: integer("line_spacing").notNull().default(100),
    /** Characters to a line. */
    measure: integer("measure").notNull().default(65),
    typeface: text("typeface").$type<"serif" | "sans" | "dyslexic">().notNull().default("serif"),
    theme: text("theme").$type<"device" | "light" | "dark" | "sepia">().notNull().default("device"),
    ruler: text("ruler").$type<"off" | "on">().notNull().default("off"),
    /** Name of the voice that reads aloud, as the browser calls it; empty for the browser's own choice. */
    voice: text("voice").notNull().default(""),
    /** Percent of the voice's plain speed. */
    rate: integer("rate").notNull().default(100),
  },
  (t) => [
    primaryKey({ columns: [t.schoolId, t.userId] }),
    foreignKey({ columns: [t.schoolId, t.userId], foreignColumns: [users.schoolId, users.id] }).onDelete(
      "cascade",
    ),
  ],
);

/** A student's own list of words, each with the sense that it had where it was met. */
export const keptWords = pgTable(
  "kept_words",
  {
    schoolId: schoolId(),
    userId: uuid("user_id").notNull(),
    lessonId: uuid("lesson_id").notNull(),
    term: text("term").notNull(),
    partOfSpeech: text("part_of_speech").notNull().default(""),
    definition: text("definition").notNull(),
    sentence: text("sentence").notNull().default(""),
    keptAt: instant("kept_at").notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.schoolId, t.userId, t.lessonId, t.term] }),
    foreignKey({ columns: [t.schoolId, t.userId], foreignColumns: [users.schoolId, users.id] }).onDelete(
      "cascade",
    ),
    foreignKey({
      columns: [t.schoolId, t.lessonId],
      foreignColumns: [lessons.schoolId, lessons.id],
    }).onDelete("cascade"),
  ],
);
