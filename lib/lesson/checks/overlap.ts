import { weightOf } from "./context";
import { pointsAtText } from "./pointing";
import { type Rule, sources, unquoted } from "./rule";
import { stemOf } from "./stem";
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
    const told = [...key.stems].filter((s) => stem.has(s) && !wrong.some((o) => o.stems.has(s)));
    if (told.length === 0) return [];
    const strength = told.reduce((n, s) => n + weightOf(context, s), 0);
    const share = told.length / Math.max(1, key.stems.size);
    const best = Math.max(...wrong.map((o) => [...o.stems].filter((s) => stem.has(s)).length));
    const repeats = [...key.stems].filter((s) => stem.has(s)).length;
    if (
      repeats > best &&
      ((told.length >= 2 && (share >= 0.3 || strength >= 5)) ||
        (told.length === 1 && strength >= 2.5 && share >= 0.5))
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
