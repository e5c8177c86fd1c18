import { timestamp, uuid } from "drizzle-orm/pg-core";

/** The school that a row belongs to: part of every primary and foreign key, so that no row can point into another school. */
export const schoolId = () => uuid("school_id").notNull();
/** A UUID version 7 made by the application (`newId`). */
export const id = () => uuid("id").notNull();
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });
export const createdAt = () => instant("created_at").notNull().defaultNow();
