/** Whether two stems mean nearly the same: the same stem, forms of one root, or synonyms. */
import { synonymGroups } from "@/lib/language/synonyms";
import { stemOf } from "./stem";

/** "migrat" and "migrant", "reduc" and "reduct": told by a long common beginning. */
export function sameRoot(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 4 || long.length - short.length > 4) return false;
  let n = 0;
  while (n < short.length && short.charCodeAt(n) === long.charCodeAt(n)) n++;
  return (n >= 5 && n >= short.length - 1) || (n === short.length && long.length - n <= 2);
}

let table: Map<string, Set<string>> | undefined;
const none: ReadonlySet<string> = new Set();

/** The stems of the words that can stand for a word of this stem, itself left out. */
export function synonymsOf(stem: string): ReadonlySet<string> {
  table ??= readTable();
  return table.get(stem) ?? none;
}

function readTable(): Map<string, Set<string>> {
  const made = new Map<string, Set<string>>();
  for (const group of synonymGroups()) {
    const stems = [...new Set(group.map(stemOf))];
    if (stems.length < 2) continue;
    for (const stem of stems) {
      const others = made.get(stem) ?? new Set<string>();
      for (const other of stems) if (other !== stem) others.add(other);
      made.set(stem, others);
    }
  }
  return made;
}

/** True for the same stem, one root, or synonyms. */
export const isNear = (a: string, b: string): boolean => sameRoot(a, b) || synonymsOf(a).has(b);
