/** Whether a statement cut from a sentence is a sentence of its own. */
import { clauseAt, isPredicate } from "@/lib/language/clauses";
import { rootOf } from "@/lib/language/tree";
import { statement } from "../voice";
import type { Scene } from "./scene";

/** True where a parse of the statement alone has one finite root with a subject. */
export function readsAlone(scene: Scene, text: string): boolean {
  const tokens = scene.parse(statement(text));
  const roots = tokens.filter((t) => t.rel === "root").length;
  if (roots !== 1) return false;
  const root = rootOf(tokens);
  if (!isPredicate(tokens, root)) return false;
  const clause = clauseAt(tokens, root);
  return clause.finite >= 0 && clause.subject >= 0 && clause.subject < clause.head;
}
