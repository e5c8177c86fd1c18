import { isNull, sql } from "drizzle-orm";
import {
  check,
  customType,
  foreignKey,
  index,
  integer,
  numeric,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { createdAt, id, instant, schoolId } from "./columns";
import { lessons } from "./lessons";
import { users } from "./users";

const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });

/** A teacher's own drawer of lessons. */
export const lessonFolders = pgTable(
  "lesson_folders",
  {
    schoolId: schoolId(),
    id: id(),
    ownerId: uuid("owner_id").notNull(),
    name: text("name").notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.schoolId, t.id] }),
    unique().on(t.schoolId, t.ownerId, t.name),
    // So that nobody files anything into another's folder.
    unique().on(t.schoolId, t.id, t.ownerId),
    foreignKey({ columns: [t.schoolId, t.ownerId], foreignColumns: [users.schoolId, users.id] }).onDelete(
      "cascade",
    ),
  ],
);

/** Where a teacher keeps a lesson, one's own or a shared one; in one folder at most. */
export const filedLessons = pgTable(
  "filed_lessons",
  {
    schoolId: schoolId(),
    userId: uuid("user_id").notNull(),
    lessonId: uuid("lesson_id").notNull(),
    folderId: uuid("folder_id").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.schoolId, t.userId, t.lessonId] }),
    index().on(t.schoolId, t.folderId),
    foreignKey({
      columns: [t.schoolId, t.folderId, t.userId],
      foreignColumns: [lessonFolders.schoolId, lessonFolders.id, lessonFolders.ownerId],
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.schoolId, t.lessonId],
      foreignColumns: [lessons.schoolId, lessons.id],
    }).onDelete("cascade"),
  ],
);

export type ShareKind = "colleague" | "school" | "link";

/** Who else may read and copy a lesson. Withdrawn ones are kept, to say who could. */
export const lessonShares = pgTable(
  "lesson_shares",
  {
    schoolId: schoolId(),
    id: id(),
    lessonId: uuid("lesson_id").notNull(),
    kind: text("kind").$type<ShareKind>().notNull(),
    /** The colleague; null for the whole school and for a link. */
    withUserId: uuid("with_user_id"),
    /** SHA-256 of the token that the link holds. */
    tokenHash: text("token_hash").unique(),
    sharedAt: instant("shared_at").notNull().defaultNow(),
    withdrawnAt: instant("withdrawn_at"),
  },
  (t) => [
    primaryKey({ columns: [t.schoolId, t.id] }),
    check("lesson_shares_kind", sql`${t.kind} in ('colleague', 'school', 'link')`),
    check("lesson_shares_colleague", sql`(${t.kind} = 'colleague') = (${t.withUserId} is not null)`),
    check("lesson_shares_link", sql`(${t.kind} = 'link') = (${t.tokenHash} is not null)`),
    // A lesson is open to the same colleague, to the school and by a link at most once at a time.
    uniqueIndex("lesson_shares_once")
      .on(t.schoolId, t.lessonId, t.kind, sql`coalesce(${t.withUserId}, ${t.lessonId})`)
      .where(isNull(t.withdrawnAt)),
    index().on(t.schoolId, t.withUserId),
    foreignKey({
      columns: [t.schoolId, t.lessonId],
      foreignColumns: [lessons.schoolId, lessons.id],
    }).onDelete("cascade"),
    foreignKey({ columns: [t.schoolId, t.withUserId], foreignColumns: [users.schoolId, users.id] }).onDelete(
      "cascade",
    ),
  ],
);

/** Whom a copied lesson is owed to, first maker first: kept as words, since the lesson it came from may change or go. */
export const lessonCredits = pgTable(
  "lesson_credits",
  {
    schoolId: schoolId(),
    lessonId: uuid("lesson_id").notNull(),
    /** Counted from 1. */
    position: integer("position").notNull(),
    title: text("title").notNull(),
    author: text("author").notNull(),
    school: text("school").notNull(),
    copiedAt: instant("copied_at").notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.schoolId, t.lessonId, t.position] }),
    foreignKey({
      columns: [t.schoolId, t.lessonId],
      foreignColumns: [lessons.schoolId, lessons.id],
    }).onDelete("cascade"),
  ],
);

/** The owner's own words for finding a lesson again. */
export const lessonTags = pgTable(
  "lesson_tags",
  {
    schoolId: schoolId(),
    lessonId: uuid("lesson_id").notNull(),
    tag: text("tag").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.schoolId, t.lessonId, t.tag] }),
    foreignKey({
      columns: [t.schoolId, t.lessonId],
      foreignColumns: [lessons.schoolId, lessons.id],
    }).onDelete("cascade"),
  ],
);

/**
 * What lessons are found by, written by triggers on `lessons` and `lesson_tags` and by nothing else. Backups leave it out:
 * it is written anew as those come back.
 */
export const lessonSearch = pgTable(
  "lesson_search",
  {
    schoolId: schoolId(),
    lessonId: uuid("lesson_id").notNull(),
    /** Items and prompts that wait for the owner's yes, for lists. */
    waiting: integer("waiting").notNull(),
    items: integer("items").notNull(),
    /** U.S. school grade; null where the text is too short to say. */
    level: numeric("level", { mode: "number" }),
    standards: text("standards").array().notNull(),
    /** The owner's tags, the prompts' concepts, the countries named most often. */
    topics: text("topics").array().notNull(),
    /** Article, items and prompts as plain text, to quote from. */
    body: text("body").notNull(),
    document: tsvector("document").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.schoolId, t.lessonId] }),
    index().using("gin", t.document),
    foreignKey({
      columns: [t.schoolId, t.lessonId],
      foreignColumns: [lessons.schoolId, lessons.id],
    }).onDelete("cascade"),
  ],
);
