import { foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import type { Lesson } from "@/lib/lesson/schema";
import { createdAt, id, instant, schoolId } from "./columns";
import { schools } from "./schools";
import { users } from "./users";

/** A lesson being written. `draft` is the whole document; what students see is a row of `lesson_versions`. */
export const lessons = pgTable(
  "lessons",
  {
    schoolId: schoolId().references(() => schools.id, { onDelete: "cascade" }),
    id: id(),
    ownerId: uuid("owner_id").notNull(),
    /** Copied from the draft, for lists. */
    title: text("title").notNull(),
    draft: jsonb("draft").$type<Lesson>().notNull(),
    /** Raised by every change; a change names the one it is based on. */
    draftVersion: integer("draft_version").notNull().default(1),
    /** The newest row of `lesson_versions`; null where nothing is published. */
    publishedVersion: integer("published_version"),
    /** The draft version that was published last, to tell whether the draft has moved on. */
    publishedDraftVersion: integer("published_draft_version"),
    createdAt: createdAt(),
    updatedAt: instant("updated_at").notNull().defaultNow(),
    archivedAt: instant("archived_at"),
  },
  (t) => [
    primaryKey({ columns: [t.schoolId, t.id] }),
    index().on(t.schoolId, t.ownerId, t.updatedAt),
    foreignKey({ columns: [t.schoolId, t.ownerId], foreignColumns: [users.schoolId, users.id] }),
  ],
);

/** A publication: never changed once written. Item ids persist from version to version. */
export const lessonVersions = pgTable(
  "lesson_versions",
  {
    schoolId: schoolId(),
    lessonId: uuid("lesson_id").notNull(),
    /** Counted from 1 within the lesson. */
    version: integer("version").notNull(),
    content: jsonb("content").$type<Lesson>().notNull(),
    publishedBy: uuid("published_by").notNull(),
    publishedAt: instant("published_at").notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.schoolId, t.lessonId, t.version] }),
    foreignKey({
      columns: [t.schoolId, t.lessonId],
      foreignColumns: [lessons.schoolId, lessons.id],
    }).onDelete("cascade"),
    foreignKey({ columns: [t.schoolId, t.publishedBy], foreignColumns: [users.schoolId, users.id] }),
  ],
);
