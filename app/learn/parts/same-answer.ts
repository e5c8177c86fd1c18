import type { Answer } from "@/lib/items/answers";
import { orderedJson } from "@/lib/shared/ordered-json";

/** Whether two answers say the same, whatever the order of their keys. */
export const sameAnswer = (a: Answer, b: Answer): boolean => orderedJson(a) === orderedJson(b);
