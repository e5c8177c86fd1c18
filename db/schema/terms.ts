import { sql } from "drizzle-orm";
import {
  boolean,
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
import { assignmentClasses, assignments } from "./assignments";
import { attempts } from "./attempts";
import { enrollments } from "./classes";
import { id, instant, schoolId } from "./columns";
import { groups } from "./groups";
import { users } from "./users";

/** A group that has an assignment, where its class doesn't have it whole. */
export const assignmentGroups = pgTable(
  "assignment_groups",
  {
    schoolId: schoolId(),
    assignmentId: uuid("assignment_id").notNull(),
    classId: uuid("class_id").notNull(),
    groupId: uuid("group_id").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.schoolId, t.assignmentId, t.groupId] }),
    foreignKey({
      columns: [t.schoolId, t.assignmentId, t.classId],
      foreignColumns: [assignmentClasses.schoolId, assignmentClasses.assignmentId, assignmentClasses.classId],
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.schoolId, t.classId, t.groupId],
      foreignColumns: [groups.schoolId, groups.classId, groups.id],
    }).onDelete("cascade"),
  ],
);

/** A student who has an assignment, where the class doesn't have it whole. */
export const assignmentStudents = pgTable(
  "assignment_students",
  {
    schoolId: schoolId(),
    assignmentId: uuid("assignment_id").notNull(),
    classId: uuid("class_id").notNull(),
    userId: uuid("user_id").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.schoolId, t.assignmentId, t.classId, t.userId] }),
    index().on(t.schoolId, t.userId),
    foreignKey({
      columns: [t.schoolId, t.assignmentId, t.classId],
      foreignColumns: [assignmentClasses.schoolId, assignmentClasses.assignmentId, assignmentClasses.classId],
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.schoolId, t.classId, t.userId],
      foreignColumns: [enrollments.schoolId, enrollments.classId, enrollments.userId],
    }).onDelete("cascade"),
  ],
);

/** What one student, or one group, has otherwise than the rest in one assignment. What is null is as for the rest. */
export const exceptions = pgTable(
  "exceptions",
  {
    schoolId: schoolId(),
    id: id(),
    assignmentId: uuid("assignment_id").notNull(),
    userId: uuid("user_id"),
    groupId: uuid("group_id"),
    /** Times as the assignment keeps them, in its zone. */
    dueWall: text("due_wall"),
    dueAt: instant("due_at"),
    closesWall: text("closes_wall"),
    closesAt: instant("closes_at"),
    /** Of the assignment's minutes: 150 is half as long again. */
    timePercent: integer("time_percent"),
    attemptsAllowed: integer("attempts_allowed"),
    /** Ids of the items that need not be answered. */
    leftOut: text("left_out").array(),
    glossaryOpen: boolean("glossary_open"),
    setBy: uuid("set_by").notNull(),
    updatedAt: instant("updated_at").notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.schoolId, t.id] }),
    unique("exceptions_one_student").on(t.schoolId, t.assignmentId, t.userId),
    unique("exceptions_one_group").on(t.schoolId, t.assignmentId, t.groupId),
    check("exceptions_whose", sql`num_nonnulls(${t.userId}, ${t.groupId}) = 1`),
    check("exceptions_time", sql`${t.timePercent} between 100 and 400`),
    check("exceptions_attempts", sql`${t.attemptsAllowed} between 1 and 10`),
    foreignKey({
      columns: [t.schoolId, t.assignmentId],
      foreignColumns: [assignments.schoolId, assignments.id],
    }).onDelete("cascade"),
    foreignKey({ columns: [t.schoolId, t.userId], foreignColumns: [users.schoolId, users.id] }).onDelete(
      "cascade",
    ),
    foreignKey({ columns: [t.schoolId, t.groupId], foreignColumns: [groups.schoolId, groups.id] }).onDelete(
      "cascade",
    ),
    foreignKey({ columns: [t.schoolId, t.setBy], foreignColumns: [users.schoolId, users.id] }),
  ],
);

/** What a student needs in every assignment. No row: nothing. */
export const accommodations = pgTable(
  "accommodations",
  {
    schoolId: schoolId(),
    userId: uuid("user_id").notNull(),
    /** Of an assignment's minutes: 150 is half as long again. */
    timePercent: integer("time_percent").notNull().default(100),
    glossaryOpen: boolean("glossary_open").notNull().default(false),
    largePrint: boolean("large_print").notNull().default(false),
    setBy: uuid("set_by").notNull(),
    updatedAt: instant("updated_at").notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.schoolId, t.userId] }),
    check("accommodations_time", sql`${t.timePercent} between 100 and 400`),
    foreignKey({ columns: [t.schoolId, t.userId], foreignColumns: [users.schoolId, users.id] }).onDelete(
      "cascade",
    ),
    foreignKey({ columns: [t.schoolId, t.setBy], foreignColumns: [users.schoolId, users.id] }),
  ],
);

/** An assignment that was moved to a newer version of its lesson: what students are told changed. */
export const versionMoves = pgTable(
  "version_moves",
  {
    schoolId: schoolId(),
    assignmentId: uuid("assignment_id").notNull(),
    fromVersion: integer("from_version").notNull(),
    toVersion: integer("to_version").notNull(),
    /** The teacher's words to the students on it. */
    note: text("note").notNull().default(""),
    movedBy: uuid("moved_by").notNull(),
    movedAt: instant("moved_at").notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.schoolId, t.assignmentId, t.toVersion] }),
    foreignKey({
      columns: [t.schoolId, t.assignmentId],
      foreignColumns: [assignments.schoolId, assignments.id],
    }).onDelete("cascade"),
    foreignKey({ columns: [t.schoolId, t.movedBy], foreignColumns: [users.schoolId, users.id] }),
  ],
);

/** A part of an assignment with times of its own: "Reading and questions" in one period, "Essay" later. */
export const assignmentParts = pgTable(
  "assignment_parts",
  {
    schoolId: schoolId(),
    assignmentId: uuid("assignment_id").notNull(),
    /** Counted from 1, in the order of work. */
    number: integer("number").notNull(),
    title: text("title").notNull(),
    /** Ids of its items; the essay's is "essay". */
    items: text("items").array().notNull(),
    dueWall: text("due_wall"),
    dueAt: instant("due_at"),
    closesWall: text("closes_wall"),
    closesAt: instant("closes_at"),
    /** How long it may take from its first answer; null where as long as it is open. */
    minutes: integer("minutes"),
  },
  (t) => [
    primaryKey({ columns: [t.schoolId, t.assignmentId, t.number] }),
    check("assignment_parts_minutes", sql`${t.minutes} between 1 and 1440`),
    foreignKey({
      columns: [t.schoolId, t.assignmentId],
      foreignColumns: [assignments.schoolId, assignments.id],
    }).onDelete("cascade"),
  ],
);

/** Where an attempt is in a part: begun, handed in. */
export const attemptParts = pgTable(
  "attempt_parts",
  {
    schoolId: schoolId(),
    attemptId: uuid("attempt_id").notNull(),
    number: integer("number").notNull(),
    startedAt: instant("started_at").notNull().defaultNow(),
    submittedAt: instant("submitted_at"),
  },
  (t) => [
    primaryKey({ columns: [t.schoolId, t.attemptId, t.number] }),
    foreignKey({
      columns: [t.schoolId, t.attemptId],
      foreignColumns: [attempts.schoolId, attempts.id],
    }).onDelete("cascade"),
  ],
);
