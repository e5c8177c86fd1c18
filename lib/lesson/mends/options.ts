/** Mends of options: their lengths, those that speak of one another, those that say the same. */
import { synonymGroups } from "@/lib/language/synonyms";
import { stemOf } from "../checks/stem";
import { contentStem, readWords, wordsIn } from "../checks/words";
import type { Asked } from "./index";
import {
  asSelect,
  type Choice,
  capital,
  isChoice,
  keysOf,
  type Mend,
  short,
  withoutOption,
  withText,
} from "./shape";

/** A text with less in it, the least cut first: an aside, then what follows a comma or a joining word. */
export function cuts(text: string): string[] {
  const end = /[.!?]$/.exec(text)?.[0] ?? "";
  const body = end ? text.slice(0, -1) : text;
  const found = [
    body.replace(/\s*\([^)]*\)/g, ""),
    body.replace(/\s+[–—-]\s+[^–—]*$/, ""),
    body.replace(/,[^,]*,(?=\s)/, ""),
    body.replace(/[,;][^,;]*$/, ""),
    body.replace(/[,;].*$/, ""),
    body.replace(
      /\s(?:because|although|even though|while|whereas|so that|which|who|whatever|when|after|before|unless|if|despite|in order to|as well as)\s.*$/i,
      "",
    ),
    body.replace(/\s(?:and|but|or)\s[^,]*$/, ""),
  ];
  return [...new Set(found.map((t) => t.trim()))]
    .filter((t) => t.length >= 8 && t.split(/\s+/).length >= 2 && t.length < body.length)
    .sort((a, b) => b.length - a.length)
    .map((t) => t + end);
}

export function lengthMends({ item }: Asked): Mend[] {
  if (!isChoice(item)) return [];
  const [keyId] = keysOf(item);
  const key = item.options.find((o) => o.id === keyId);
  if (!key) return [];
  const shorter = cuts(key.text).map((text) => ({
    label: `Shorten the key to “${short(text)}”`,
    item: withText(item, key.id, text),
  }));
  const others = item.options.filter((o) => o.id !== key.id);
  const cutOthers = others.reduce<Choice>((made, option) => {
    const text = cuts(option.text).at(-1);
    return text ? (withText(made, option.id, text) as Choice) : made;
  }, item);
  return [...shorter, { label: "Shorten the other options", item: cutOthers }];
}

/** “All of the above” leaves; where it is the key, every other option becomes one. */
export function aboveMends({ item, finding }: Asked): Mend[] {
  if (!isChoice(item)) return [];
  const option = item.options.find((o) => o.id === finding.option);
  if (!option) return [];
  const rest = item.options.filter((o) => o !== option);
  if (keysOf(item).includes(option.id) && /\b(?:all|both|everything)\b/i.test(option.text)) {
    const made = asSelect(
      item,
      item.options,
      rest.map((o) => o.id),
    );
    const bare =
      made && isChoice(made) ? { ...made, options: made.options.filter((o) => o.id !== option.id) } : null;
    return bare && rest.length >= 3
      ? [{ label: "Drop it, and let students choose every right option", item: bare as Choice }]
      : [];
  }
  const bare = withoutOption(item, option.id);
  return bare ? [{ label: `Drop “${short(option.text, 40)}”`, item: bare }] : [];
}

/** Two options that are both right: one leaves, or both count. */
export function twoKeyMends({ item, finding }: Asked): Mend[] {
  if (!isChoice(item)) return [];
  const option = item.options.find((o) => o.id === finding.option);
  if (!option) return [];
  const bare = withoutOption(item, option.id);
  const keys = [...new Set([...keysOf(item), option.id])];
  const both = asSelect(
    item,
    item.options,
    item.options.map((o) => o.id).filter((id) => keys.includes(id)),
  );
  return [
    ...(bare ? [{ label: `Drop “${short(option.text, 40)}”`, item: bare }] : []),
    ...(both ? [{ label: "Count both as right", item: both }] : []),
  ];
}

let groups: Map<string, string[][]> | undefined;
/** Words of the same sense, for a word of one sense alone: of several, most would not fit. */
function synonyms(word: string): string[] {
  if (!groups) {
    groups = new Map();
    for (const group of synonymGroups())
      for (const each of group)
        groups.set(each, [...(groups.get(each) ?? []), group.filter((w) => w !== each)]);
  }
  const [only, second] = groups.get(word) ?? [];
  if (!only || second || only.length > 3) return [];
  return only.filter((w) => !w.includes("_") && stemOf(w) !== stemOf(word));
}

const verb =
  "(?=\\s(?:is|are|was|were|had|has|have|would|could|will|no longer|did|do|does|can|may|might|should|gave|took|left|went|came|made|lost|won|paid|fell|rose|began|kept|held|sent|brought|bought|sold|met|said|told|got|saw|led|became|\\p{L}+ed)\\b)";
const plural = (noun: string) => /[^s]s$/i.test(noun);

/** The key with a pronoun for the subject that the question names already; null where its subject holds no such word. */
function withPronoun(text: string, word: string): string | null {
  const w = word.replace(/[^\p{L}\p{N}'-]/gu, "");
  const phrase = `(?:the|its|their|this|these|those|a|an)\\s(?:[\\p{L}-]+\\s){0,2}?${w}(?:\\sof\\s\\p{L}+)?`;
  const bare = plural(w) ? `|${w}` : "";
  const found = new RegExp(`^(because )?(?:${phrase}${bare})${verb}`, "iu").exec(text);
  if (!found) return null;
  const pronoun = `${found[1] ?? ""}${plural(w) ? "they" : "it"}`;
  return (/^\p{Lu}/u.test(text) ? capital(pronoun) : pronoun) + text.slice(found[0].length);
}

/** The key without the question's words: a pronoun for what the question names, or a word of the same sense. */
export function overlapMends({ item }: Asked): Mend[] {
  if (!isChoice(item)) return [];
  const [keyId] = keysOf(item);
  const key = item.options.find((o) => o.id === keyId);
  if (!key) return [];
  const stems = new Set(readWords(item.stem).content);
  const repeated = [...new Set(wordsIn(key.text))].filter((w) => stems.has(contentStem(w)));
  const made = [
    ...repeated.flatMap((word) => withPronoun(key.text, word) ?? []),
    ...repeated.flatMap((word) =>
      synonyms(word).map((other) => key.text.replace(new RegExp(`\\b${word}\\b`, "iu"), other)),
    ),
  ];
  return made.map((text) => ({ label: `Say “${short(text)}”`, item: withText(item, key.id, text) }));
}
