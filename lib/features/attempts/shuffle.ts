/** The questions and options of one attempt in an order of its own, the same each time it is drawn. Pure. */
import type { Scored } from "@/lib/grading/totals";
import type { Item } from "@/lib/items/schema";

/** FNV-1a over UTF-16 units, 32 bit, with murmur3's last mixing: near ids lie far apart. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

const inOwnOrder = <T extends { id: string }>(list: readonly T[], seed: string): T[] =>
  list
    .map((each) => ({ each, at: hashOf(`${seed} ${each.id}`) }))
    .sort((a, b) => a.at - b.at || (a.each.id < b.each.id ? -1 : 1))
    .map(({ each }) => each);

/** Options whose words look at the others ("none of the above") stay at the end. */
const looksUp = /\b(?:all|none|both|neither) of (?:the|these)\b|\babove\b/i;

const optionsOf = (item: Item, seed: string): Item => {
  if (
    item.kind !== "multiple-choice" &&
    item.kind !== "multiple-select" &&
    item.kind !== "claim-and-evidence"
  )
    return item;
  const options = inOwnOrder(item.options, `${seed} ${item.id}`);
  const last = options.filter(({ text }) => looksUp.test(text));
  return { ...item, options: [...options.filter((option) => !last.includes(option)), ...last] };
};

/** Items and options by the attempt's id. A version that asks other items keeps the order of those that stay. */
export const shuffledFor = <L extends Scored>(lesson: L, attemptId: string): L => ({
  ...lesson,
  items: inOwnOrder(lesson.items, attemptId).map((item) => optionsOf(item, attemptId)),
});
