import {
  bigint,
  boolean,
  doublePrecision,
  foreignKey,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { attempts } from "./attempts";
import { instant, schoolId } from "./columns";

/** How a mark came about: by the item's key, or by a person. */
export type MarkSource = "key" | "teacher";

/** The mark of one item of an attempt (the essay's item id is "essay"). Null points: not yet marked. */
export const marks = pgTable(
  "marks",
  {
    schoolId: schoolId(),
    attemptId: uuid("attempt_id").notNull(),
    itemId: text("item_id").notNull(),
    points: doublePrecision("points"),
    source: text("source").$type<MarkSource>().notNull(),
    /** Rubric: criterion id → level id. */
    levels: jsonb("levels").$type<Record<string, string>>().notNull().default({}),
    comment: text("comment").notNull().default(""),
    markedBy: uuid("marked_by"),
    updatedAt: instant("updated_at").notNull().defaultNow(),
    /** Not where the item is no longer in the version that scores, or left out for this student: kept, and not added up. */
    counts: boolean("counts").notNull().default(true),
  },
  (t) => [
    primaryKey({ columns: [t.schoolId, t.attemptId, t.itemId] }),
    foreignKey({
      columns: [t.schoolId, t.attemptId],
      foreignColumns: [attempts.schoolId, attempts.id],
    }).onDelete("cascade"),
  ],
);

/** Every change of a mark, in order. Only ever added to, which a trigger holds; an attempt that has any stays. */
export const markLog = pgTable(
  "mark_log",
  {
    schoolId: schoolId(),
    id: bigint("id", { mode: "number" }).generatedAlwaysAsIdentity(),
    attemptId: uuid("attempt_id").notNull(),
    itemId: text("item_id").notNull(),
    points: doublePrecision("points"),
    source: text("source").$type<MarkSource>().notNull(),
    /** The lesson version whose key or points made it. */
    lessonVersion: bigint("lesson_version", { mode: "number" }).notNull(),
    /** Why a reviewer's points differ from the key's; empty for every other change. */
    reason: text("reason").notNull().default(""),
    markedBy: uuid("marked_by"),
    markedAt: instant("marked_at").notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.schoolId, t.id] }),
    foreignKey({
      columns: [t.schoolId, t.attemptId],
      foreignColumns: [attempts.schoolId, attempts.id],
    }),
  ],
);
