import { weightOfAll } from "./likeness";
import { pointsAtText } from "./pointing";
import { type Rule, sources, unquoted } from "./rule";
import { stemOf } from "./stem";
import type { OptionView } from "./view";
import { readWords, surfaceOf } from "./words";

const frame = new Set(
  "read word words sentence used use mean means nearly begins sum sums summary mistake makes make student says said gives give does show shows tell tells certain part first last"
    .split(" ")
    .map(stemOf),
);

/** Words of the stem that only the key repeats point at it ("clang"). */
export const wordOverlap: Rule = {
  name: "word-overlap",
  source: sources.haladyna("rule 28a: no clang associations between stem and key"),
  run(view, context) {
    const { keys, wrong } = view;
    const [key, second] = keys;
    if (!key || second || wrong.length < 2) return [];
    const points = pointsAtText(view, context);
    // A quotation is the article's; its words and those of the frame round it are no hint.
    const stem = new Set(readWords(unquoted(view.item.stem)).content.filter((s) => !points || !frame.has(s)));
    /** Words of the stem that one option alone repeats, and how telling they are together. */
    const alone = (option: OptionView) =>
      [...option.stems].filter(
        (s) => stem.has(s) && !view.options.some((o) => o !== option && o.stems.has(s)),
      );
    const told = alone(key);
    if (told.length === 0) return [];
    const strength = weightOfAll(context, told);
    const share = told.length / key.stems.size;
    const rival = Math.max(...wrong.map((o) => weightOfAll(context, alone(o))));
    if (
      strength >= rival + 1.2 &&
      ((told.length >= 2 && (share >= 0.5 || strength >= 3.8)) ||
        (told.length === 1 && share >= 0.5 && strength >= 2.5))
    )
      return [
        {
          option: key.id,
          message: `Only the right option repeats words of the question (${surfaceOf(key, told)
            .map((w) => `“${w}”`)
            .join(", ")}).`,
          mend: "Say it in other words in the question or in the key, or let a wrong option use the same words.",
        },
      ];
    return [];
  },
};
