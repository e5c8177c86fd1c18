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
  uuid,
} from "drizzle-orm/pg-core";
import { classes } from "./classes";
import { createdAt, id, instant, schoolId } from "./columns";
import { lessons, lessonVersions } from "./lessons";
import { users } from "./users";

/** When a student sees scores, comments and the reasons of wrong options. */
export type FeedbackTime = "on-submission" | "after-due" | "on-return";

/** What becomes of work after its due time, up to closing: taken as it is, at a cost for each day, or not at all. */
export type LateRule = "accept" | "percent" | "refuse";

/**
 * A lesson version given to classes. Each time is kept three ways: what the teacher typed
 * (wall time, "2026-11-26T16:00"), the IANA zone, and the instant that they make.
 */
export const assignments = pgTable(
  "assignments",
  {
    schoolId: schoolId(),
    id: id(),
    lessonId: uuid("lesson_id").notNull(),
    /** The version that scores. */
    lessonVersion: integer("lesson_version").notNull(),
    title: text("title").notNull(),
    instructions: text("instructions").notNull().default(""),
    createdBy: uuid("created_by").notNull(),
    timeZone: text("time_zone").notNull(),
    opensWall: text("opens_wall"),
    opensAt: instant("opens_at"),
    dueWall: text("due_wall"),
    dueAt: instant("due_at"),
    closesWall: text("closes_wall"),
    closesAt: instant("closes_at"),
    /** How long after closing an answer may still arrive that was written without a network before; in minutes. */
    graceMinutes: integer("grace_minutes").notNull().default(120),
    attemptsAllowed: integer("attempts_allowed").notNull().default(1),
    feedback: text("feedback").$type<FeedbackTime>().notNull().default("on-return"),
    /** Reviewers see no names until the work is returned. */
    anonymous: boolean("anonymous").notNull().default(false),
    /** A section opens once the questions of the one before are answered. */
    gated: boolean("gated").notNull().default(false),
    /** A question can be asked where in the text its answer stands. */
    hints: boolean("hints").notNull().default(false),
    /** Sentence starters, and each section's words explained below it. */
    languageHelp: boolean("language_help").notNull().default(false),
    lateRule: text("late_rule").$type<LateRule>().notNull().default("accept"),
    /** What each begun day costs, in percent of the points earned; and what is never gone below. */
    latePercent: integer("late_percent").notNull().default(10),
    lateFloor: integer("late_floor").notNull().default(50),
    /** Each student has the questions, and the options of a choice, in an order of their own. */
    shuffled: boolean("shuffled").notNull().default(false),
    /** How long an attempt may take from its start; null where it may take as long as it is open. */
    minutes: integer("minutes"),
    /** A question can be checked as soon as it is answered; its answer then stands. Goes with "on-submission". */
    atOnce: boolean("at_once").notNull().default(false),
    createdAt: createdAt(),
    /** Taken back: students no longer see it, their work is kept. */
    withdrawnAt: instant("withdrawn_at"),
  },
  (t) => [
    primaryKey({ columns: [t.schoolId, t.id] }),
    check("assignments_feedback", sql`${t.feedback} in ('on-submission', 'after-due', 'on-return')`),
    check("assignments_attempts", sql`${t.attemptsAllowed} between 1 and 10`),
    index().on(t.schoolId, t.lessonId),
    foreignKey({ columns: [t.schoolId, t.lessonId], foreignColumns: [lessons.schoolId, lessons.id] }),
    foreignKey({
      columns: [t.schoolId, t.lessonId, t.lessonVersion],
      foreignColumns: [lessonVersions.schoolId, lessonVersions.lessonId, lessonVersions.version],
    }),
    foreignKey({ columns: [t.schoolId, t.createdBy], foreignColumns: [users.schoolId, users.id] }),
  ],
);

export const assignmentClasses = pgTable(
  "assignment_classes",
  {
    schoolId: schoolId(),
    assignmentId: uuid("assignment_id").notNull(),
    classId: uuid("class_id").notNull(),
    /** Every student of the class has it; else those alone of `assignment_groups` and `assignment_students`. */
    whole: boolean("whole").notNull().default(true),
  },
  (t) => [
    primaryKey({ columns: [t.schoolId, t.assignmentId, t.classId] }),
    index().on(t.schoolId, t.classId),
    foreignKey({
      columns: [t.schoolId, t.assignmentId],
      foreignColumns: [assignments.schoolId, assignments.id],
    }).onDelete("cascade"),
    foreignKey({ columns: [t.schoolId, t.classId], foreignColumns: [classes.schoolId, classes.id] }).onDelete(
      "cascade",
    ),
  ],
);
