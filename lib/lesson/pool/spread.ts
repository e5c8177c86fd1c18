import type { Item, ItemOf } from "@/lib/items/schema";
import { letters } from "@/lib/lesson/candidate";
import { hash } from "@/lib/lesson/hash";

/** Key places go round the letters in an order that the stems decide, so that no letter is the key too often. */
export function withKeysSpread(items: readonly Item[]): Item[] {
  const seed = hash(items.map((i) => i.stem).join("\n"));
  const orders = [
    [0, 2, 1, 3],
    [3, 1, 0, 2],
    [1, 3, 2, 0],
    [2, 0, 3, 1],
  ];
  let count = 0;
  return items.map((item) => {
    if (item.kind !== "multiple-choice" || item.options.length !== 4) return item;
    const order = orders[(seed + Math.floor(count / 4)) % 4] ?? [0, 1, 2, 3];
    return withKeyAt(item, order[count++ % 4] ?? 0);
  });
}

/** The choice with its key at a place counted from 0; the other options keep their order, ids follow the places. */
function withKeyAt(item: ItemOf<"multiple-choice">, place: number): ItemOf<"multiple-choice"> {
  const key = item.options.find((o) => o.id === item.key);
  if (!key) return item;
  const others = item.options.filter((o) => o !== key);
  const options = [...others.slice(0, place), key, ...others.slice(place)].map((o, n) => ({
    ...o,
    id: letters[n] ?? `o${n}`,
  }));
  return { ...item, options, key: letters[place] ?? item.key };
}
