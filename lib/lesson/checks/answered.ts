import type { CheckContext } from "./context";
import { has, weightOfAll } from "./likeness";
import { type Rule, sources } from "./rule";
import { longestRun } from "./runs";
import type { ItemView } from "./view";

/** Another item's stem that says this item's key answers it. */
export const answeredElsewhere: Rule = {
  name: "answered-elsewhere",
  source: sources.haladyna("rule 4: keep items independent of one another"),
  run(view, context) {
    const [key] = view.keys;
    if (!key || view.keys.length > 1 || view.options.length === 0) return [];
    for (const other of context.others) {
      if (other.item === view.item || other.item.id === view.item.id) continue;
      if (tells(other, view, context))
        return [
          {
            message: `The question “${other.item.stem}” gives away the answer to this one.`,
            mend: "Keep one of the two, or say less in the other question.",
          },
        ];
    }
    return [];
  },
};

function tells(other: ItemView, view: ItemView, context: CheckContext): boolean {
  const [key] = view.keys;
  if (!key) return false;
  const fresh = [...key.stems].filter((s) => !has(view.stem.stems, s));
  if (fresh.length === 0) return false;
  const said = fresh.filter((s) => has(other.stem.stems, s));
  const weight = (stems: string[]) => weightOfAll(context, stems);
  const share = weight(said) / weight(fresh);
  if (share < 0.85 || weight(said) < 2.5) return false;
  // The wrong options must not be told as well, and the two questions must be about one thing.
  const told = (o: { stems: ReadonlySet<string> }) =>
    o.stems.size > 0 && [...o.stems].every((s) => has(other.stem.stems, s) && !key.stems.has(s));
  if (view.wrong.some(told)) return false;
  if (said.length >= 3 || (said.length >= 2 && longestRun(key.all, other.stem.all) >= key.all.length * 0.75))
    return true;
  const topic = [...view.stem.stems].filter((s) => has(other.stem.stems, s));
  return topic.length > 0 && weight(topic) >= weight([...view.stem.stems]) * 0.5;
}
