import { baseForms, isListed, senseCountsOf, zipfOf } from "@/lib/language/frequency";
import type { CheckContext } from "./context";
import { type Rule, sources, unquoted } from "./rule";
import { stemOf } from "./stem";
import type { ItemView } from "./view";
import { isEmptyWord } from "./words";

/**
 * A word below `plain` (Zipf: log10 of its uses in a thousand million words) weighs what it lacks, in each part of the
 * item that has it, three at most; from `burden` on the item is too hard. About one in a hundred of people's items is.
 */
const limits = { plain: 2.95, burden: 1.2 };

/** The item must not be harder to read than the text that it asks about. */
export const aboveLevel: Rule = {
  name: "reading-level",
  source: sources.haladyna("rule 11: vocabulary fit for the group; rule 12: minimise reading"),
  run(view, context) {
    const words = hardWords(view, context);
    const shown = words
      .slice(0, 4)
      .map((w) => `“${w.word}”`)
      .join(", ");
    const burden = words.reduce((sum, w) => sum + (limits.plain - w.zipf) * Math.min(w.parts, 3), 0);
    if (burden >= limits.burden)
      return [
        {
          message: `Words of the item are harder than the text’s own: ${shown}.`,
          mend: "Use plainer words, or the text’s own.",
        },
      ];
    const long = Math.max(...context.sentences.map((s) => s.all.length), 25);
    if (view.stem.all.length > Math.max(40, long) && !/[“"]/.test(view.item.stem))
      return [
        {
          message: `The question is longer than any sentence of the text (${view.stem.all.length} words).`,
          mend: "Ask in one short sentence.",
        },
      ];
    return [];
  },
};

const known = new Map<string, number>();
/** The Zipf value of a word's commonest base form; a word made of a common one by rule is taken as nearly as common. */
function commonness(word: string): number {
  const seen = known.get(word);
  if (seen !== undefined) return seen;
  const roots = [word, word.replace(/^(?:un|in|im|ir|re|over|multi|non|mis)(?=\p{L}{4})/u, "")]
    .flatMap((w) => [w, w.replace(/(?:ly|ness|ment|less|ful|ship|hood)$/, ""), w.replace(/ations?$/, "e")])
    .filter((w) => w.length >= 4 && w !== word)
    .map((w) => Math.max(...baseForms(w).map(zipfOf)) - 0.8);
  const zipf = Math.max(...baseForms(word).map(zipfOf), ...roots);
  if (known.size > 20_000) known.clear();
  known.set(word, zipf);
  return zipf;
}

/** Words of stem and options that the text doesn't have and few texts do, hardest first, with how many parts have them. */
function hardWords(view: ItemView, context: CheckContext): { word: string; zipf: number; parts: number }[] {
  const found = new Map<string, { word: string; zipf: number; parts: number }>();
  for (const part of [view.stem, ...view.options]) {
    const here = new Set<string>();
    for (const m of unquoted(part.text).matchAll(/\p{L}+/gu)) {
      const word = m[0].toLowerCase();
      if (word.length < 5 || here.has(word) || isEmptyWord(word) || context.vocabulary.has(word)) continue;
      if (context.spread.has(stemOf(word)) || context.nameWords.has(word)) continue;
      // Names are no hard words; a capital shows one except where the part begins, and so does a word that no list has.
      if ((/^\p{Lu}/u.test(m[0]) && m.index > 1) || !isKnown(word)) continue;
      here.add(word);
      const zipf = commonness(word);
      const entry = found.get(word) ?? { word, zipf, parts: 0 };
      if (zipf < limits.plain) found.set(word, { ...entry, parts: entry.parts + 1 });
    }
  }
  return [...found.values()].sort((a, b) => a.zipf - b.zipf);
}

/** A misspelt or foreign word is nobody's learned word. */
const isKnown = (word: string) => baseForms(word).some((w) => isListed(w) || senseCountsOf(w) !== undefined);
