import { foreignKey, index, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { classes, enrollments } from "./classes";
import { createdAt, id, schoolId } from "./columns";

/** Some students of a class, by a name that its teachers gave: to assign to, and to look at together. */
export const groups = pgTable(
  "groups",
  {
    schoolId: schoolId(),
    id: id(),
    classId: uuid("class_id").notNull(),
    name: text("name").notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.schoolId, t.id] }),
    unique("groups_of_class").on(t.schoolId, t.classId, t.id),
    unique("groups_one_name").on(t.schoolId, t.classId, t.name),
    foreignKey({ columns: [t.schoolId, t.classId], foreignColumns: [classes.schoolId, classes.id] }).onDelete(
      "cascade",
    ),
  ],
);

/**
 * Who is in a group: only who has a place in its class, which the keys hold. A student may be in several. One who is
 * removed from the class keeps the row, for when they are put back; readers leave them out by the enrolment.
 */
export const groupMembers = pgTable(
  "group_members",
  {
    schoolId: schoolId(),
    classId: uuid("class_id").notNull(),
    groupId: uuid("group_id").notNull(),
    userId: uuid("user_id").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.schoolId, t.groupId, t.userId] }),
    index().on(t.schoolId, t.classId, t.userId),
    foreignKey({
      columns: [t.schoolId, t.classId, t.groupId],
      foreignColumns: [groups.schoolId, groups.classId, groups.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.schoolId, t.classId, t.userId],
      foreignColumns: [enrollments.schoolId, enrollments.classId, enrollments.userId],
    }).onDelete("cascade"),
  ],
);

/** What the school's own system calls a student of a class ("4711"), where a roster came with it. Tells two of one name apart. */
export const studentNumbers = pgTable(
  "student_numbers",
  {
    schoolId: schoolId(),
    classId: uuid("class_id").notNull(),
    userId: uuid("user_id").notNull(),
    number: text("number").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.schoolId, t.classId, t.userId] }),
    unique("student_numbers_once").on(t.schoolId, t.classId, t.number),
    foreignKey({
      columns: [t.schoolId, t.classId, t.userId],
      foreignColumns: [enrollments.schoolId, enrollments.classId, enrollments.userId],
    }).onDelete("cascade"),
  ],
);
