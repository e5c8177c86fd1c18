import { zipfOf } from "@/lib/language/frequency";
import type { CheckContext } from "./context";
import { sameRoot } from "./near";
import { pointsAtText } from "./pointing";
import { type Remark, type Rule, sources } from "./rule";
import { bestStretch, reachOf } from "./support";
import type { ItemView, OptionView } from "./view";

/** The word itself or one of its root; a synonym may be chance. */
const isInText = (context: CheckContext, stem: string) =>
  context.spread.has(stem) || [...reachOf(context, stem).values()].some((strength) => strength >= 0.8);
const absolute =
  /\b(?:always|never|all|every|everyone|everybody|nobody|no one|none|completely|entirely|totally|absolutely|only|impossible|forever|must)\b/i;

const has = (stems: ReadonlySet<string>, stem: string) =>
  stems.has(stem) || [...stems].some((other) => sameRoot(other, stem));

/** An item that is answered without reading measures something else. */
export const withoutTheText: Rule = {
  name: "without-the-text",
  source: sources.starc("items must need the passage"),
  run(view, context) {
    const [key, second] = view.keys;
    if (!key || second || view.wrong.length < 2) return [];
    const points = pointsAtText(view, context);
    return [
      ...(points ? [] : foreign(view, context)),
      ...(points ? [] : onlyKey(view, key, context)),
      ...told(view, key),
      ...absolutes(view, key),
    ].slice(0, 1);
  },
};

/** Nothing of the question or of the options is from the text: general knowledge. */
function foreign(view: ItemView, context: CheckContext): Remark[] {
  const stems = [...view.stem.stems];
  if (stems.length < 2) return [];
  const said = new Set([...stems, ...view.keys.flatMap((k) => [...k.stems])]);
  const { share } = bestStretch(context, said, 2, new Set());
  const inText = stems.filter((s) => isInText(context, s)).length / stems.length;
  if (inText > 0.34 || share > 0.25 || view.stem.all.some((w) => isTelling(w, context))) return [];
  return [
    {
      message:
        "Neither the question nor its answer uses anything of this text: it asks for general knowledge.",
      mend: "Ask for something that the text says.",
    },
  ];
}

/** A name or a rare word of the text: whoever asks by it asks about this text. */
const isTelling = (word: string, context: CheckContext) =>
  context.nameWords.has(word) || (context.vocabulary.has(word) && word.length > 4 && zipfOf(word) < 3);

/** Only the key has to do with the text or the question; every other option is from another world. */
function onlyKey(view: ItemView, key: OptionView, context: CheckContext): Remark[] {
  const share = (o: OptionView) => {
    const stems = [...o.stems];
    const near = stems.filter((s) => isInText(context, s) || has(view.stem.stems, s)).length;
    return stems.length === 0 ? 1 : near / stems.length;
  };
  if (share(key) < 0.5) return [];
  const foreign = view.wrong.map(share);
  const strange = foreign.reduce((sum, s) => sum + s, 0) / foreign.length;
  if (
    !(foreign.every((s) => s === 0) || (strange <= 0.2 && Math.max(...foreign) <= 0.5 && share(key) >= 0.6))
  )
    return [];
  return [
    {
      option: key.id,
      message: "Only the right option has anything to do with the text; the others can be ruled out unread.",
      mend: "Take wrong options from what the text says elsewhere, or from a misreading of the evidence.",
    },
  ];
}

/** The question already says the key. */
function told(view: ItemView, key: OptionView): Remark[] {
  const own = [...key.stems];
  // Beginnings to be gone on with ("As Osei sees it, …") take up who speaks; what tells them apart is the rest.
  if ([key, ...view.wrong].every((o) => /…[”"]?$/.test(o.text.trim()))) return [];
  if (own.length < 2 || !own.every((s) => has(view.stem.stems, s))) return [];
  if (view.wrong.some((o) => [...o.stems].every((s) => has(view.stem.stems, s)))) return [];
  return [
    { option: key.id, message: "The question itself says the answer.", mend: "Say less in the question." },
  ];
}

/** "Always", "never", "all" in every wrong option and not in the key: a test-wise student needs no text. */
function absolutes(view: ItemView, key: OptionView): Remark[] {
  if (absolute.test(key.text) || !view.wrong.every((o) => absolute.test(o.text))) return [];
  return [
    {
      option: key.id,
      message: "Every wrong option has a word such as “always”, “never” or “all”; the key has none.",
      mend: "Word the options alike.",
    },
  ];
}
