import { boolean, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { createdAt } from "./columns";

export const schools = pgTable("schools", {
  id: uuid("id").primaryKey(),
  name: text("name").notNull(),
  /** The school that comes with the product to look around in. */
  isSample: boolean("is_sample").notNull().default(false),
  createdAt: createdAt(),
});
