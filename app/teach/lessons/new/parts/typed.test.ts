import { expect, it } from "vitest";
import { z } from "zod";
import { newKey } from "./typed";

it("a sending's key is a UUID version 7 that sorts by its time, and no two are alike", () => {
  const keys = Array.from({ length: 200 }, (_, n) => newKey(1_790_000_000_000 + n));
  for (const key of keys) expect(z.uuidv7().safeParse(key).success).toBe(true);
  expect([...keys].sort()).toEqual(keys);
  expect(new Set(Array.from({ length: 200 }, () => newKey(0))).size).toBe(200);
});
