import type { CheckContext, CheckSentence } from "./context";
import {
  asksDetail,
  asksPast,
  attribution,
  claimNouns,
  heldBySomebody,
  keepsAhead,
  looksAhead,
  opinionVerbs,
  sayVerbs,
  weighing,
} from "./fact-words";
import { shareInside, viewsIn } from "./reported";
import { type Rule, sources, unquoted } from "./rule";
import { carried } from "./support";
import type { ItemView } from "./view";

/** What somebody thinks, or what may come, is asked as what it is: "according to Osei", "is expected to". */
export const askedAsFact: Rule = {
  name: "asked-as-fact",
  source: sources.patterns,
  run(view, context) {
    const [key] = view.keys;
    const telling = tellingSentences(view, context);
    if (!key || telling.length === 0) return [];
    const stem = unquoted(view.item.stem);
    if (attribution.test(stem)) return [];
    const asked = `${stem} ${view.keys.map((k) => k.text).join(" ")}`;
    if (
      isAhead(view, mainSentence(view, telling, context)?.text ?? "") &&
      asksPast.test(stem) &&
      !keepsAhead.test(asked)
    )
      return [
        {
          message: "The evidence speaks of what may or will happen; the question asks as if it had happened.",
          mend: "Keep “may”, “is expected to” or “plans to” in the question or the key.",
        },
      ];
    if (heldBySomebody.test(key.text) || /\b(?:may|might)\b/.test(asked)) return [];
    if (!heldAsView(view, telling) && signsOfView(view, telling) < limit) return [];
    return [
      {
        severity: "doubt",
        message: "The evidence reports what somebody thinks; the question asks it as a fact.",
        mend: "Say whose view it is: “according to …”.",
      },
    ];
  },
};

/** The sentence looks ahead, and what is asked stands in the part that does: not before "and was expected to". */
function isAhead(view: ItemView, text: string): boolean {
  const at = looksAhead.exec(text);
  if (!at) return false;
  const asked = new Set([...view.stem.stems, ...view.keys.flatMap((k) => [...k.stems])]);
  return at.index < text.length / 2 || shareInside(text.slice(at.index), text, asked) >= 0.25;
}

/** What question and key tell stands inside what somebody is said to think, claim or expect. */
function heldAsView(view: ItemView, telling: readonly CheckSentence[]): boolean {
  if (asksWho.test(view.item.stem)) return false;
  const asked = new Set([...view.stem.stems, ...view.keys.flatMap((k) => [...k.stems])]);
  // Asked with "will", a forecast stays one.
  if (forecasts.test(telling.map((s) => s.text).join(" ")) && keepsAhead.test(view.item.stem)) return false;
  return telling.every((s) => viewsIn(s.text).some((held) => shareInside(held, s.text, asked) >= 0.6));
}
const forecasts = /\b(?:expect|predict|hope)/;
const asksWho = /^(?:[Ww]ho|[Ww]hat) (?:is|was|are) \p{Lu}/u;

/** The one that carries most of question and key. */
function mainSentence(view: ItemView, telling: readonly CheckSentence[], context: CheckContext) {
  const stems = new Set([...view.stem.stems, ...view.keys.flatMap((k) => [...k.stems])]);
  const share = (s: CheckSentence) => carried(context, stems, [s.index]);
  return telling.toSorted((a, b) => share(b) - share(a))[0];
}

/** The sentences of the evidence that carry most of the key. */
function tellingSentences(view: ItemView, context: CheckContext): CheckSentence[] {
  const stems = new Set(view.keys.flatMap((k) => [...k.stems]));
  const evidence = view.cited.flatMap((id) => context.byId.get(id) ?? []);
  const shares = evidence.map((s) => carried(context, stems, [s.index]));
  const best = Math.max(0, ...shares);
  return evidence.filter((_, n) => (shares[n] ?? 0) >= best * 0.6 || (shares[n] ?? 0) > 0.4);
}

/**
 * Weights of a logistic regression (ridge 3) that tells people's OneStopQA items with "according to …" cut out of the
 * question from their items as written. Even people often ask a reported fact outright, so the limit finds only the
 * clear cases, and they are doubts, not faults.
 */
const weights = {
  quotedShare: 0.92,
  quoted: 1.06,
  said: 0.47,
  thought: 0.3,
  weighedInQuotation: 0.4,
  weighedInReport: 0.59,
  asksForClaim: 1.02,
  asksWhatIsTrue: 0.46,
  asksDetail: -0.25,
  namesSpeaker: -0.77,
  asksPast: -0.66,
  keyWeighs: 0.39,
  modal: -0.57,
};
const bias = -1.57;
const limit = 1.1;

function signsOfView({ item, keys }: ItemView, telling: readonly CheckSentence[]): number {
  const outside = telling.map((s) => s.text.replace(/“[^”]*”?/g, " ")).join(" ");
  const inside = telling
    .map((s) => (s.quoted > 0.9 ? s.text : (s.text.match(/“[^”]*”?/g) ?? []).join(" ")))
    .join(" ");
  const share = Math.max(...telling.map((s) => s.quoted));
  const said = sayVerbs.test(outside);
  const { stem } = item;
  const signs: [number, boolean][] = [
    [weights.quoted, share > 0.3],
    [weights.said, said],
    [weights.thought, opinionVerbs.test(outside)],
    [weights.weighedInQuotation, weighing.test(inside)],
    [weights.weighedInReport, said && weighing.test(outside)],
    [weights.asksForClaim, claimNouns.test(stem)],
    [weights.asksWhatIsTrue, /true (?:of|about)/.test(stem)],
    [weights.asksDetail, asksDetail.test(stem.trim())],
    [weights.namesSpeaker, namesSpeaker(stem, telling)],
    [weights.asksPast, /^\w+ (?:did|was|were|had)\b/i.test(stem)],
    [weights.keyWeighs, keys.some((k) => weighing.test(k.text))],
    [weights.modal, /\b(?:should|can|will|would|could)\b/.test(stem)],
  ];
  const found = signs.reduce((sum, [weight, shown]) => sum + (shown ? weight : 0), 0);
  // Without a report or a quotation there is no view of somebody's.
  if (!said && share === 0 && !opinionVerbs.test(outside)) return Number.NEGATIVE_INFINITY;
  return bias + weights.quotedShare * share + found;
}

/** Somebody whom the evidence has speak is named in the question: it is asked as hers. */
function namesSpeaker(stem: string, telling: readonly CheckSentence[]): boolean {
  const names = stem.match(/(?<=\s)\p{Lu}[\p{L}-]+/gu) ?? [];
  // "What is one perk of Laura's job?" of what is told as "I" or by a "she" who isn't named again.
  if (names.length > 0 && telling.some((s) => aboutSelf.test(s.text))) return true;
  return names.some((name) =>
    telling.some((s) => {
      const at = s.text.indexOf(name);
      return at >= 0 && sayVerbs.test(s.text.slice(Math.max(0, at - 30), at + name.length + 50));
    }),
  );
}
const aboutSelf = /\bI(?:[’']m|[’']ve)?\b|[,”] (?:s?he said|said s?he)\b/;
