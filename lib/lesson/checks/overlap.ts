import { weightOf } from "./context";
import { type Rule, sources } from "./rule";
import { surfaceOf } from "./words";

/** Words of the stem that only the key repeats point at it ("clang"). */
export const wordOverlap: Rule = {
  name: "word-overlap",
  source: sources.haladyna("rule 28a: no clang associations between stem and key"),
  run({ stem, keys, wrong }, context) {
    const [key, second] = keys;
    if (!key || second || wrong.length < 2) return [];
    const told = [...key.stems].filter((s) => stem.stems.has(s) && !wrong.some((o) => o.stems.has(s)));
    if (told.length === 0) return [];
    const strength = told.reduce((n, s) => n + weightOf(context, s), 0);
    const share = told.length / Math.max(1, key.stems.size);
    const best = Math.max(...wrong.map((o) => [...o.stems].filter((s) => stem.stems.has(s)).length));
    const repeats = [...key.stems].filter((s) => stem.stems.has(s)).length;
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
