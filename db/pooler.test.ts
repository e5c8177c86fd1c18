import postgres from "postgres";
import { expect, it } from "vitest";
import { servedThrough } from "./pooler";

const owner = "postgres://owner:o@db.school.example:5432/broadsheet";

it.each([
  ["the database's own address", "postgres://serving:s@db.school.example:5432/broadsheet", true],
  ["a pooler at another port", "postgres://serving:s@db.school.example:6432/broadsheet", false],
  [
    "a pooler on another host",
    "postgres://serving:s@pool.school.example:5432/broadsheet?sslmode=require",
    false,
  ],
  [
    "a pooler that is said to keep prepared statements",
    "postgres://s:s@pool.school.example/b?prepare=true",
    true,
  ],
])("statements that are served by %s", (_, serving, prepared) => {
  expect(Boolean(postgres(servedThrough(serving, owner)).options.prepare)).toBe(prepared);
  expect(servedThrough(serving, undefined)).toBe(serving);
});
