import { boolean, foreignKey, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, instant, schoolId } from "./columns";
import { schools } from "./schools";
import { users } from "./users";

export const classes = pgTable(
  "classes",
  {
    schoolId: schoolId().references(() => schools.id, { onDelete: "cascade" }),
    id: id(),
    name: text("name").notNull(),
    /** What a student types to join; unique across schools. */
    joinCode: text("join_code").notNull().unique(),
    joinOpen: boolean("join_open").notNull().default(true),
    createdAt: createdAt(),
    archivedAt: instant("archived_at"),
  },
  (t) => [primaryKey({ columns: [t.schoolId, t.id] })],
);

/** Who teaches a class: may see and change everything of it. */
export const classTeachers = pgTable(
  "class_teachers",
  {
    schoolId: schoolId(),
    classId: uuid("class_id").notNull(),
    userId: uuid("user_id").notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.schoolId, t.classId, t.userId] }),
    index().on(t.schoolId, t.userId),
    foreignKey({ columns: [t.schoolId, t.classId], foreignColumns: [classes.schoolId, classes.id] }).onDelete(
      "cascade",
    ),
    foreignKey({ columns: [t.schoolId, t.userId], foreignColumns: [users.schoolId, users.id] }).onDelete(
      "cascade",
    ),
  ],
);

/** A student's place in a class. A removed student keeps the row, and the work. */
export const enrollments = pgTable(
  "enrollments",
  {
    schoolId: schoolId(),
    classId: uuid("class_id").notNull(),
    userId: uuid("user_id").notNull(),
    joinedAt: instant("joined_at").notNull().defaultNow(),
    removedAt: instant("removed_at"),
  },
  (t) => [
    primaryKey({ columns: [t.schoolId, t.classId, t.userId] }),
    index().on(t.schoolId, t.userId),
    foreignKey({ columns: [t.schoolId, t.classId], foreignColumns: [classes.schoolId, classes.id] }).onDelete(
      "cascade",
    ),
    foreignKey({ columns: [t.schoolId, t.userId], foreignColumns: [users.schoolId, users.id] }).onDelete(
      "cascade",
    ),
  ],
);
