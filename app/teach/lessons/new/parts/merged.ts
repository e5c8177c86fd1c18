import type { Brought } from "./bring-in";
import type { FieldName, Typed } from "./typed";

const details: Exclude<FieldName, "text">[] = ["title", "byline", "publication", "date", "url", "licence"];

/**
 * What was brought in, in the form's fields. A detail that did not come keeps what the teacher typed; over an article that
 * was brought in before it is emptied, since it was that one's.
 */
export function merged(typed: Typed, brought: Brought): Typed {
  const next = { ...typed, blocks: brought.blocks };
  for (const name of details) next[name] = brought[name] || (typed.blocks ? "" : typed[name]);
  return next;
}
