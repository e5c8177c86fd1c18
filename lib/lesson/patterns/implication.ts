/** What a word implies beside what it says: "still", "even", "failed to", "despite". The rows are in lib/lesson/implications. */
import type { Candidate } from "../candidate";
import { inferred } from "../implications/find";
import { implied } from "../implications/tables";
import type { Tools } from "../tools";

export const implication = (tools: Tools): Candidate[] => inferred(tools, implied);
