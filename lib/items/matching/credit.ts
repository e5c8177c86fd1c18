import { sayShare } from "../shares";
import type { Matching, MatchingAnswer } from "./schema";

type Seen = Pick<Matching, "points" | "left">;
export const told = ({ points, left }: Seen): string =>
  `Each right match earns ${sayShare(points, left.length)}; a wrong one takes nothing away.`;
export const rule = told;

export function earned({ left, right, key }: Matching, { pairs }: MatchingAnswer): string {
  const matched = left.filter(({ id }) => {
    const match = Object.hasOwn(key, id) ? key[id] : undefined;
    return right.some((each) => each.id === match) && Object.hasOwn(pairs, id) && pairs[id] === match;
  });
  return `${matched.length} of ${left.length} matches right.`;
}
