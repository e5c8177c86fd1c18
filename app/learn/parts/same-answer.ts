import type { Answer } from "@/lib/items/answers";

/** With the keys in one order, since the database keeps its own. */
const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== "object") return value;
  const parts = Object.entries(value).filter(([, part]) => part !== undefined);
  return parts.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, plain(part)]);
};

/** Whether two answers say the same, whatever the order of their keys. */
export const sameAnswer = (a: Answer, b: Answer): boolean =>
  JSON.stringify(plain(a)) === JSON.stringify(plain(b));
