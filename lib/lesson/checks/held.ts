import type { CheckContext } from "./context";
import { pointsAtText } from "./pointing";
import { type Rule, sources } from "./rule";
import { bestStretch, carried } from "./support";
import type { ItemView } from "./view";

/**
 * Logistic weights, fitted on people's OneStopQA items against the same items pointed at other sentences: how much of
 * stem and key the evidence carries, and how much more or less than the best other stretch of the text as long.
 */
const weights = { carried: 4.4, ahead: 8.9 };
/** Below this, three of a hundred items that people wrote and nine of ten that point elsewhere. */
const limit = -0.8;

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
  const said = new Set(view.stem.stems);
  for (const key of view.keys) for (const stem of key.stems) said.add(stem);
  if (said.size === 0) return null;
  const own = Math.max(...sets.map((set) => carried(context, said, set)));
  const long = Math.min(...sets.map((set) => set.length));
  const best = bestStretch(context, said, long, new Set(placesOf(view.cited)));
  const ahead = own - best.share;
  return { score: weights.carried * own + weights.ahead * ahead, own, better: ahead < 0 ? best.at : -1 };
}
