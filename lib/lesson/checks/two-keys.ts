import type { CheckSentence } from "./context";
import { isNear } from "./near";
import { type Remark, type Rule, sources } from "./rule";
import { longestRun } from "./runs";
import type { OptionView } from "./view";
import { contentStem, isEmptyWord, readWords } from "./words";

/** Exactly one option is right: none repeats the key in other words, none else is what the evidence says. */
export const twoKeys: Rule = {
  name: "two-keys",
  source: sources.haladyna("rule 19: only one option is the right answer"),
  run(view, context) {
    const remarks: Remark[] = [];
    for (const [n, option] of view.options.entries())
      for (const other of view.options.slice(n + 1))
        if (option.right !== other.right || !option.right)
          if (sameText(option, other)) remarks.push(alike(option, other));
    if (remarks.length > 0) return remarks.slice(0, 2);
    const evidence = view.cited.flatMap((id) => context.byId.get(id) ?? []);
    for (const key of view.keys)
      for (const option of view.wrong) {
        if (saysTheSame(key, option)) remarks.push(alike(option, key));
        else if (isQuoted(option, evidence) && !isQuoted(key, evidence))
          remarks.push({
            option: option.id,
            message: `“${option.text}” is said by the evidence itself, so it may be right too.`,
            mend: "Replace it by something that the evidence doesn’t say.",
          });
      }
    return remarks.slice(0, 2);
  },
};

const alike = (option: OptionView, other: OptionView): Remark => ({
  option: option.id,
  message: `“${option.text}” says the same as “${other.text}”.`,
  mend: "Replace one of them by an answer that is clearly wrong.",
});
const small =
  /^(?:a|an|the|that|this|to|of|in|it|its|is|was|are|were|be|been|being|they|he|she|his|her|their|there|so|for|by|on|at|with|as|do|does|did|has|have|had|because|basically|actually|really|indeed|simply|fact|well|also|namely|essentially|truly|generally|mainly|mostly|overall|ultimately|effectively|quite|very|just|too|certain|course|words|other|say|says|said)$/;
const plainWords = (option: OptionView) => option.all.filter((w) => !small.test(w));
const sameText = (a: OptionView, b: OptionView) => {
  const [one, two] = [plainWords(a), plainWords(b)];
  return one.length > 0 ? one.join() === two.join() : a.all.join() === b.all.join();
};

const turns =
  /^(?:not|n't|no|never|none|nobody|nothing|neither|nor|without|before|after|until|less|fewer|more|least|most|only|some|all|every|few|many|up|down|above|below|over|under|can|cannot|could|may|might|will|would|must|should|perhaps|certainly|surely|definitely|possibly|probably|maybe|likely|unlikely|formerly|once|now|soon|always|sometimes|often|seldom|rarely|still|already|yet|from|against|into|out)$/;

/** Word for word the same sense: each content word of one has its like in the other, and nothing turns one of them. */
function saysTheSame(key: OptionView, option: OptionView): boolean {
  const [one, two] = [contentOf(key), contentOf(option)];
  if (one.length === 0 || two.length === 0) return false;
  const turned = (o: OptionView) =>
    o.all
      .filter((w) => turns.test(w))
      .sort()
      .join();
  if (turned(key) !== turned(option)) return false;
  if (halves(key) !== "" && halves(key) === halves(option)) return true;
  // "blamed where others would not be", "not blamed where others would be": the same words, the turn elsewhere.
  const places = (o: OptionView) =>
    o.all
      .filter((w) => turns.test(w) || !(small.test(w) || isEmptyWord(w)))
      .map((w) => (turns.test(w) ? `${w}!` : contentStem(w)))
      .join();
  if (
    turned(key) !== "" &&
    one.length === two.length &&
    one.every((s) => two.includes(s)) &&
    places(key) !== places(option)
  )
    return false;
  const like = (stem: string, others: readonly string[]) =>
    others.some((o) => stem === o || (one.length > 1 && !/\p{N}/u.test(stem + o) && isNear(stem, o)));
  if (!one.every((s) => like(s, two)) || !two.every((s) => like(s, one))) return false;
  // The same words in another order may swap who does what to whom; the two sides of "and" may change places.
  const order = (from: readonly string[], to: readonly string[]) => from.filter((s) => to.includes(s)).join();
  return order(one, two) === order(two, one);
}

const contentOf = (option: OptionView) =>
  plainWords(option)
    .filter((w) => !isEmptyWord(w))
    .map(contentStem);
const halves = ({ text }: OptionView) => {
  const parts = text.toLowerCase().split(/,? (?:and|or) /);
  if (parts.length !== 2) return "";
  return parts
    .map((part) => readWords(part).content.join(" "))
    .sort()
    .join("|");
};

/** True where nearly all of an option stands in one sentence of the evidence, word by word in a row. */
function isQuoted(option: OptionView, evidence: readonly CheckSentence[]): boolean {
  if (option.content.length < 3) return false;
  return evidence.some((s) => longestRun(option.all, s.all) >= Math.max(6, option.all.length * 0.85));
}
