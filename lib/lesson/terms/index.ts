import { conflict } from "./conflict";
import { diplomacy } from "./diplomacy";
import { economy } from "./economy";
import { elections } from "./elections";
import { government } from "./government";
import { law } from "./law";
import type { Term } from "./rows";
import { society } from "./society";

export type { Term };

/** A word of one class has one definition: the first table that has it decides. */
function firstOfEach(all: Term[]): Term[] {
  const seen = new Set<string>();
  return all.filter((t) => {
    const key = `${t.term}/${t.partOfSpeech}`;
    const fresh = !seen.has(key);
    seen.add(key);
    return fresh;
  });
}

/** Terms of civics and international relations with definitions written for this product, longest first. */
export const terms: Term[] = firstOfEach([
  ...conflict,
  ...diplomacy,
  ...government,
  ...law,
  ...elections,
  ...economy,
  ...society,
]).sort((a, b) => b.term.length - a.term.length || (a.term < b.term ? -1 : 1));
