import { sql } from "drizzle-orm";
import { boolean, check, foreignKey, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, instant, schoolId } from "./columns";
import { schools } from "./schools";

export type Role = "teacher" | "student";

/** Teachers sign in by e-mail, students by handle. Both names are unique across all schools, since signing in names no school. */
export const users = pgTable(
  "users",
  {
    schoolId: schoolId().references(() => schools.id, { onDelete: "cascade" }),
    id: id(),
    role: text("role").$type<Role>().notNull(),
    /** May invite colleagues and make reset links. */
    isAdmin: boolean("is_admin").notNull().default(false),
    name: text("name").notNull(),
    /** Lower case. */
    email: text("email").unique(),
    /** Lower case, "amber-fox-27". */
    handle: text("handle").unique(),
    /** argon2id of the teacher's password or the student's passphrase; null where only Google signs in. */
    secretHash: text("secret_hash"),
    googleSubject: text("google_subject").unique(),
    /** Raised to end every session of this person. */
    sessionVersion: integer("session_version").notNull().default(1),
    /** IANA zone, for times typed and shown. */
    timeZone: text("time_zone").notNull().default("UTC"),
    createdAt: createdAt(),
    removedAt: instant("removed_at"),
    /** A student whose data was erased: the row stays, for what may only be added to points at it, with nothing that tells who it was. */
    erasedAt: instant("erased_at"),
  },
  (t) => [
    primaryKey({ columns: [t.schoolId, t.id] }),
    check("users_role", sql`${t.role} in ('teacher', 'student')`),
    check("users_sign_in_name", sql`${t.email} is not null or ${t.handle} is not null`),
  ],
);

/** A colleague's way in: the link holds the token, the table its SHA-256. */
export const invitations = pgTable(
  "invitations",
  {
    schoolId: schoolId().references(() => schools.id, { onDelete: "cascade" }),
    id: id(),
    email: text("email").notNull(),
    tokenHash: text("token_hash").notNull().unique(),
    invitedBy: uuid("invited_by").notNull(),
    createdAt: createdAt(),
    expiresAt: instant("expires_at").notNull(),
    acceptedAt: instant("accepted_at"),
    withdrawnAt: instant("withdrawn_at"),
  },
  (t) => [
    primaryKey({ columns: [t.schoolId, t.id] }),
    foreignKey({ columns: [t.schoolId, t.invitedBy], foreignColumns: [users.schoolId, users.id] }).onDelete(
      "cascade",
    ),
  ],
);

/** A way to a new password, made by an administrator or a command on the machine. */
export const resetLinks = pgTable(
  "reset_links",
  {
    schoolId: schoolId(),
    id: id(),
    userId: uuid("user_id").notNull(),
    tokenHash: text("token_hash").notNull().unique(),
    createdAt: createdAt(),
    expiresAt: instant("expires_at").notNull(),
    usedAt: instant("used_at"),
  },
  (t) => [
    primaryKey({ columns: [t.schoolId, t.id] }),
    foreignKey({ columns: [t.schoolId, t.userId], foreignColumns: [users.schoolId, users.id] }).onDelete(
      "cascade",
    ),
  ],
);

/** A request for a new password that the school's administrator has yet to answer. */
export const resetRequests = pgTable(
  "reset_requests",
  {
    schoolId: schoolId(),
    userId: uuid("user_id").notNull(),
    requestedAt: instant("requested_at").notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.schoolId, t.userId] }),
    foreignKey({ columns: [t.schoolId, t.userId], foreignColumns: [users.schoolId, users.id] }).onDelete(
      "cascade",
    ),
  ],
);

/** Counts of tries per key ("sign-in:account:…", "sign-in:address:…") in fixed windows; belongs to no school, as the tries of strangers do. */
export const tries = pgTable("tries", {
  key: text("key").primaryKey(),
  windowStartedAt: instant("window_started_at").notNull().defaultNow(),
  count: integer("count").notNull().default(1),
});
