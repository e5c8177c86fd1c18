import type { CheckContext } from "./context";
import { likeness } from "./likeness";
import { type Rule, sources } from "./rule";
import type { ItemView } from "./view";

/** Two items that ask the same thing. */
export const repeatedItem: Rule = {
  name: "repeated-item",
  source: sources.haladyna("rule 4: keep each item's content independent; one item, one piece of content"),
  run(view, context) {
    for (const other of context.others) {
      if (other.item === view.item || other.item.id === view.item.id) continue;
      if (!sameQuestion(view, other, context)) continue;
      return [
        {
          message: `It asks the same as “${other.item.stem}”.`,
          mend: "Keep one of the two.",
        },
      ];
    }
    return [];
  },
};

const keyStems = (view: ItemView) => new Set(view.keys.flatMap((k) => [...k.stems]));
const asks = (view: ItemView) =>
  view.stem.all.find((w) => /^(?:who|whom|whose|what|which|where|when|why|how)$/.test(w)) ?? "";

function sameQuestion(a: ItemView, b: ItemView, context: CheckContext): boolean {
  if (a.stem.text.trim().toLowerCase() === b.stem.text.trim().toLowerCase()) return true;
  const stems = likeness(context, a.stem.stems, b.stem.stems);
  if (stems < 0.5) return false;
  if (a.keys.length === 0 || b.keys.length === 0)
    return a.item.kind === b.item.kind && stems >= 0.9 && sameEvidence(a, b) && asks(a) === asks(b);
  const keys = likeness(context, keyStems(a), keyStems(b));
  return keys >= 0.6 && (stems >= 0.75 || (stems >= 0.5 && keys >= 0.8));
}

const sameEvidence = (a: ItemView, b: ItemView) => a.cited.some((id) => b.cited.includes(id));
