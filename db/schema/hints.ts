import { sql } from "drizzle-orm";
import { check, foreignKey, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { attempts } from "./attempts";
import { instant, schoolId } from "./columns";

/** How far a student asked where the answer to a question stands: 1 the paragraph, 2 the sentence. */
export const hints = pgTable(
  "hints",
  {
    schoolId: schoolId(),
    attemptId: uuid("attempt_id").notNull(),
    itemId: text("item_id").notNull(),
    step: integer("step").notNull().default(1),
    askedAt: instant("asked_at").notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.schoolId, t.attemptId, t.itemId] }),
    check("hints_step", sql`${t.step} in (1, 2)`),
    foreignKey({
      columns: [t.schoolId, t.attemptId],
      foreignColumns: [attempts.schoolId, attempts.id],
    }).onDelete("cascade"),
  ],
);
