import { baseForms, zipfOf } from "@/lib/language/frequency";
import type { CheckContext } from "./context";
import { type Rule, sources } from "./rule";
import { stemOf } from "./stem";
import type { ItemView } from "./view";
import { isEmptyWord } from "./words";

/** Zipf values (log10 of uses in a thousand million words): below the first a word is rare, below the second hard. */
const limits = { rare: 2.3, hard: 2.75 };

/** The item must not be harder to read than the text that it asks about. */
export const aboveLevel: Rule = {
  name: "reading-level",
  source: sources.haladyna("rule 11: vocabulary fit for the group; rule 12: minimise reading"),
  run(view, context) {
    const words = hardWords(view, context);
    const rare = words.filter((w) => w.zipf < limits.rare);
    const shown = words
      .slice(0, 4)
      .map((w) => `“${w.word}”`)
      .join(", ");
    if (rare.length >= 2 || (rare.length >= 1 && words.length >= 3) || words.length >= 4)
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
/** The Zipf value of a word's commonest base form. */
function commonness(word: string): number {
  const seen = known.get(word);
  if (seen !== undefined) return seen;
  const zipf = Math.max(...baseForms(word).map(zipfOf));
  if (known.size > 20_000) known.clear();
  known.set(word, zipf);
  return zipf;
}

/** Words of stem and options that the text doesn't have and few texts do, hardest first. */
function hardWords(view: ItemView, context: CheckContext): { word: string; zipf: number }[] {
  const found = new Map<string, number>();
  for (const part of [view.stem, ...view.options])
    for (const m of part.text.matchAll(/[\p{L}]+(?:[’'][\p{L}]+)?/gu)) {
      const raw = m[0];
      const word = raw.toLowerCase().replace(/[’']s?$/, "");
      if (word.length < 5 || found.has(word) || isEmptyWord(word) || context.vocabulary.has(word)) continue;
      if (context.spread.has(stemOf(word)) || context.nameWords.has(word)) continue;
      // Names are no hard words; a capital shows one except where the part begins.
      if (/^\p{Lu}/u.test(raw) && m.index > 1) continue;
      const zipf = commonness(word);
      if (zipf < limits.hard) found.set(word, zipf);
    }
  return [...found].map(([word, zipf]) => ({ word, zipf })).sort((a, b) => a.zipf - b.zipf);
}
