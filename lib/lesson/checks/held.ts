import type { CheckContext } from "./context";
import { pointsAtText } from "./pointing";
import { type Rule, sources } from "./rule";
import { bestStretch, carried } from "./support";
import type { ItemView } from "./view";

/**
 * Weights of a logistic regression on people's OneStopQA items (advanced and intermediate) against the same items pointed
 * at other sentences. `carried`: how much of stem and key the evidence carries; `ahead`: how much more than the best
 * other stretch of the text as long; the same of the key alone, and of stem and all options, since wrong options are
 * drawn from the same place.
 */
const weights = { carried: 3.97, ahead: 7.15, keyAhead: 1.91, allCarried: 4.95, allAhead: 4.77 };
/** Below this: two of a hundred items that people wrote, and more than nine of ten that point elsewhere. */
const limit = -0.85;

/** The evidence must be where question and key meet; a stretch elsewhere that carries far more shows it isn't. */
export const keyNotHeld: Rule = {
  name: "key-not-held",
  source: sources.starc("the key is true of its critical span"),
  run(view, context) {
    const support = supportOf(view, context);
    if (support === null || support.score >= limit || pointsAtText(view, context)) return [];
    const better = context.sentences[support.better];
    return [
      {
        option: view.keys[0]?.id,
        message: `The sentences marked as evidence say little of what the question and its key say${
          better ? `; paragraph ${better.paragraph} says more` : ""
        }.`,
        mend: "Mark the sentence that proves the key, or reword the key to what the evidence says.",
      },
    ];
  },
};

/** How well the best of an item's evidence sets carries it; null where it has no key in words, or no evidence. */
export function supportOf(view: ItemView, context: CheckContext) {
  const placesOf = (ids: readonly string[]) => ids.flatMap((id) => context.byId.get(id)?.index ?? []);
  const sets = view.evidence.map((set) => placesOf(set.map((s) => s.sentence))).filter((s) => s.length > 0);
  if (view.keys.length === 0 || sets.length === 0) return null;
  const keys = new Set(view.keys.flatMap((k) => [...k.stems]));
  const said = new Set([...view.stem.stems, ...keys]);
  if (said.size === 0) return null;
  const all = new Set([...said, ...view.wrong.flatMap((o) => [...o.stems])]);
  const long = Math.min(...sets.map((set) => set.length));
  const cited = new Set(placesOf(view.cited));
  const measured = (stems: Set<string>) => {
    const own = Math.max(...sets.map((set) => carried(context, stems, set)));
    const best = bestStretch(context, stems, long, cited);
    return { own, ahead: own - best.share, at: best.at };
  };
  const both = measured(said);
  const whole = measured(all);
  const score =
    weights.carried * both.own +
    weights.ahead * both.ahead +
    weights.keyAhead * measured(keys).ahead +
    weights.allCarried * whole.own +
    weights.allAhead * whole.ahead;
  return { score, better: both.ahead < 0 ? both.at : -1 };
}
