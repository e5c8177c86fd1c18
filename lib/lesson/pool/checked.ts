/** A choice of items that pass the item checks, each alone and all beside one another. */
import type { Item } from "@/lib/items/schema";
import { checkItem, prepareChecks } from "@/lib/lesson/checks";
import type { Lesson } from "@/lib/lesson/schema";
import { type Choice, choose, type Text, type Wanted } from "./choose";

/** A doubt of the checks costs an item so much of its worth. */
const doubtCost = 0.1;
/** Each round takes out at least one item that fails beside the others. */
const mostRounds = 12;

/** Items that fail a check are left out altogether; those in doubt are worth less. */
export function sound(items: readonly Item[], texts: Lesson["texts"]): Item[] {
  const checks = prepareChecks({ texts });
  return items.flatMap((item) => {
    const found = checkItem(item, checks);
    if (found.some((f) => f.severity === "fault")) return [];
    return [{ ...item, worth: Math.max(0, (item.worth ?? 0.5) - doubtCost * found.length) }];
  });
}

/** Chooses until no chosen item repeats another or gives its answer away; what gave way stays in the pool. */
export function chooseChecked(
  items: readonly Item[],
  texts: Lesson["texts"],
  text: Text,
  wanted: Wanted,
): Choice {
  const passed = sound(items, texts);
  const barred = new Set<string>();
  let choice = choose(passed, text, wanted);
  for (let round = 0; round < mostRounds; round++) {
    const checks = prepareChecks({ texts }, choice.items);
    const failing = choice.items.filter((item) =>
      checkItem(item, checks).some((f) => f.severity === "fault"),
    );
    const [worst] = failing.toSorted((a, b) => (a.worth ?? 0) - (b.worth ?? 0));
    if (!worst) break;
    barred.add(worst.id);
    choice = choose(
      passed.filter((item) => !barred.has(item.id)),
      text,
      wanted,
    );
  }
  const apart = passed.filter((item) => barred.has(item.id));
  return { items: choice.items, pool: [...choice.pool, ...apart] };
}
