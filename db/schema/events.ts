import { bigint, foreignKey, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { instant, schoolId } from "./columns";
import { schools } from "./schools";

/** What happened, by whom, to what: ids only, no names. Only ever added to, which a trigger holds; a school that has any stays. */
export const events = pgTable(
  "events",
  {
    schoolId: schoolId(),
    id: bigint("id", { mode: "number" }).generatedAlwaysAsIdentity(),
    /** "lesson.published", "attempt.returned": noun, dot, past tense. */
    kind: text("kind").notNull(),
    /** Null where nobody was signed in, or the machine itself acted. */
    actorId: uuid("actor_id"),
    subjectId: uuid("subject_id"),
    at: instant("at").notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.schoolId, t.id] }),
    foreignKey({ columns: [t.schoolId], foreignColumns: [schools.id] }),
  ],
);
