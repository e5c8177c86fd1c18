import { foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import type { Lesson, Rubric } from "@/lib/lesson/schema";
import { createdAt, id, instant, schoolId } from "./columns";
import { lessons } from "./lessons";
import { users } from "./users";

/** A rubric that a teacher keeps to use again: a copy, so that changing it changes no lesson. */
export const keptRubrics = pgTable(
  "kept_rubrics",
  {
    schoolId: schoolId(),
    /** Made by the page that keeps it, so that a repeated request keeps one. */
    id: id(),
    ownerId: uuid("owner_id").notNull(),
    name: text("name").notNull(),
    rubric: jsonb("rubric").$type<Rubric>().notNull(),
    createdAt: createdAt(),
    updatedAt: instant("updated_at").notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.schoolId, t.id] }),
    index().on(t.schoolId, t.ownerId, t.name),
    foreignKey({ columns: [t.schoolId, t.ownerId], foreignColumns: [users.schoolId, users.id] }).onDelete(
      "cascade",
    ),
  ],
);

/** A draft as it stood at the end of a sitting, or before an older version took its place: the history's other half. */
export const keptDrafts = pgTable(
  "kept_drafts",
  {
    schoolId: schoolId(),
    lessonId: uuid("lesson_id").notNull(),
    draftVersion: integer("draft_version").notNull(),
    content: jsonb("content").$type<Lesson>().notNull(),
    /** When the draft was last changed before it was kept. */
    writtenAt: instant("written_at").notNull(),
    keptAt: instant("kept_at").notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.schoolId, t.lessonId, t.draftVersion] }),
    foreignKey({
      columns: [t.schoolId, t.lessonId],
      foreignColumns: [lessons.schoolId, lessons.id],
    }).onDelete("cascade"),
  ],
);
