import { sql } from "drizzle-orm";
import {
  check,
  doublePrecision,
  foreignKey,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { assignmentClasses } from "./assignments";
import { classes } from "./classes";
import { createdAt, id, schoolId } from "./columns";
import { users } from "./users";

/** What missing work counts as once it is due: nothing earned, or left out of the mark. */
export type MissingWork = "zero" | "left-out";

/** How a class's final marks are made. A class without a row has no categories, and missing work earns nothing. */
export const gradebooks = pgTable(
  "gradebooks",
  {
    schoolId: schoolId(),
    classId: uuid("class_id").notNull(),
    missing: text("missing").$type<MissingWork>().notNull().default("zero"),
    /** Raised by every change of settings; a change names the one it is based on. */
    version: integer("version").notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.schoolId, t.classId] }),
    check("gradebooks_missing", sql`${t.missing} in ('zero', 'left-out')`),
    foreignKey({ columns: [t.schoolId, t.classId], foreignColumns: [classes.schoolId, classes.id] }).onDelete(
      "cascade",
    ),
  ],
);

/** A kind of work that counts together: "Essays", "Homework". */
export const gradeCategories = pgTable(
  "grade_categories",
  {
    schoolId: schoolId(),
    classId: uuid("class_id").notNull(),
    id: id(),
    name: text("name").notNull(),
    /** Its share in the final mark, against the other categories' weights. */
    weight: doublePrecision("weight").notNull(),
    position: integer("position").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.schoolId, t.classId, t.id] }),
    check("grade_categories_weight", sql`${t.weight} between 0 and 1000`),
    foreignKey({ columns: [t.schoolId, t.classId], foreignColumns: [classes.schoolId, classes.id] }).onDelete(
      "cascade",
    ),
  ],
);

/** Which category a class's assignment counts in. */
export const gradePlaces = pgTable(
  "grade_places",
  {
    schoolId: schoolId(),
    classId: uuid("class_id").notNull(),
    assignmentId: uuid("assignment_id").notNull(),
    categoryId: uuid("category_id").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.schoolId, t.classId, t.assignmentId] }),
    foreignKey({
      columns: [t.schoolId, t.assignmentId, t.classId],
      foreignColumns: [assignmentClasses.schoolId, assignmentClasses.assignmentId, assignmentClasses.classId],
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.schoolId, t.classId, t.categoryId],
      foreignColumns: [gradeCategories.schoolId, gradeCategories.classId, gradeCategories.id],
    }).onDelete("cascade"),
  ],
);

/** A student need not do an assignment of the class: it is left out of the mark, whatever was handed in. */
export const excusals = pgTable(
  "excusals",
  {
    schoolId: schoolId(),
    classId: uuid("class_id").notNull(),
    assignmentId: uuid("assignment_id").notNull(),
    userId: uuid("user_id").notNull(),
    reason: text("reason").notNull().default(""),
    excusedBy: uuid("excused_by").notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.schoolId, t.classId, t.assignmentId, t.userId] }),
    foreignKey({
      columns: [t.schoolId, t.assignmentId, t.classId],
      foreignColumns: [assignmentClasses.schoolId, assignmentClasses.assignmentId, assignmentClasses.classId],
    }).onDelete("cascade"),
    foreignKey({ columns: [t.schoolId, t.userId], foreignColumns: [users.schoolId, users.id] }).onDelete(
      "cascade",
    ),
  ],
);
