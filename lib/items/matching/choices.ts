import { type Keyed, rightIf } from "../choice";
import type { Matching, MatchingAnswer } from "./schema";

export const listed = (): Keyed[] => [];
export const chosen = (item: Matching, { pairs }: MatchingAnswer): Keyed[] =>
  item.left.flatMap(({ id, text }): Keyed[] => {
    const right = Object.hasOwn(pairs, id) && item.right.find((entry) => entry.id === pairs[id]);
    if (!right) return [];
    return [
      [
        JSON.stringify([id, right.id]),
        { text: `${text} → ${right.text}`, why: rightIf(item.key[id] === right.id) },
      ],
    ];
  });
