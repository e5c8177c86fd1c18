/** A statement turned into its denial by the verb that shows tense, so that a false conclusion can be named. */
import { clauseAt } from "@/lib/language/clauses";
import type { Token } from "@/lib/language/tagger";
import { baseOf, rootOf } from "@/lib/language/tree";

/** Words that a "not" would reach or clash with: "some … not" isn't the denial of "some". */
const quantified =
  /\b(?:no|never|nothing|nobody|none|neither|nor|few|little|only|hardly|scarcely|barely|some|all|every|everyone|each|most|many|much|several|any|even|also|too|still|yet|already|always|often|sometimes|perhaps|maybe|probably|certainly|both|either|others?|another|just|more|less|without|unless|until|because|although|but)\b/i;
const finite = /^(?:VBD|VBZ|VBP|MD)$/;
const takesNot = /^(?:is|are|was|were|has|have|had|can|will|would)$/;

/**
 * "negotiations have continued" → "negotiations have not continued", "the law isn't enforced" → "the law is enforced".
 * Null where the denial is not certain to be one: other negations, quantities, "may" and "must", two clauses.
 */
export function denied(text: string, tokens: readonly Token[]): string | null {
  const all = [...tokens];
  const root = rootOf(all);
  const verb = all[root];
  if (!verb) return null;
  const clause = clauseAt(all, root);
  const at = clause.finite;
  const first = all[at];
  if (!first || !finite.test(first.xpos) || clause.subject < 0 || clause.subject > at) return null;
  // One clause alone: a "not" before a second one reaches too far or not far enough.
  if (
    all.some(
      (t, n) => n !== root && t.head === root && /^(?:conj|parataxis|ccomp|advcl)$/.test(baseOf(t.rel)),
    )
  )
    return null;
  const not = all.findIndex(
    (t, n) => n > at && n <= at + 2 && /^(?:not|n't)$/.test(t.norm.replace("’", "'")),
  );
  const rest = not < 0 ? text : `${text.slice(0, all[not]?.start)}${text.slice(all[not]?.end)}`;
  if (quantified.test(rest) || /\bnot\b|n[’']t\b/.test(rest)) return null;
  if (not >= 0) {
    const mark = all[not];
    if (!mark || /^(?:do|does|did|ca|wo|sha)$/.test(first.norm)) return null;
    return `${text.slice(0, mark.start).trimEnd()} ${text.slice(mark.end).trimStart()}`.trim();
  }
  if (takesNot.test(first.norm)) {
    // "has a base" wants "does not have".
    if (/^(?:has|have|had)$/.test(first.norm) && at === root) return null;
    return `${text.slice(0, first.end)}${first.norm === "can" ? "" : " "}not${text.slice(first.end)}`;
  }
  if (first.xpos === "MD" || at !== root) return null;
  const help = first.xpos === "VBD" ? "did" : first.xpos === "VBZ" ? "does" : "do";
  return `${text.slice(0, first.start)}${help} not ${first.lemma}${text.slice(first.end)}`;
}
