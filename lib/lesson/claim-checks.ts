/** Signs that a claim cut from a sentence has lost something: a clause torn, a list cut, a word left without its limit. */
import type { Token } from "@/lib/language/tagger";
import { isUnder, subjectOf } from "@/lib/language/tree";

/** What is left begins or breaks off inside a clause, or subject and verb don't agree: the parse went wrong. */
export function isCut(tokens: Token[], at: number[], verb: number): boolean {
  const first = tokens[at[0] ?? -1];
  const last = at.at(-1) ?? -1;
  const next = tokens[last + 1];
  if (
    !first ||
    /^(?:after|before|when|while|as|for|because|that|which|who|than|until|since|and|or|but)$/.test(first.norm)
  )
    return true;
  if (
    next &&
    (/^(?:VBZ|VBD|VBP|MD|VBG|WDT|WP|WRB)$/.test(next.xpos) ||
      /^(?:of|that|which|who|whose|where)$/.test(next.norm))
  )
    return true;
  const end = tokens[last];
  if (/^(?:VBZ|VBP|MD|IN|DT|TO)$/.test(end?.xpos ?? "") || end?.tag === "AUX") return true;
  const words = at.map((n) => tokens[n]?.norm ?? "");
  const that = words.lastIndexOf("that");
  if (that > 0 && !at.slice(that + 1).some((n) => /^(?:VBZ|VBD|VBP|MD)$/.test(tokens[n]?.xpos ?? "")))
    return true;
  const between = words.lastIndexOf("between");
  if (between >= 0 && !words.slice(between).includes("and")) return true;
  return disagrees(tokens, at, verb);
}

function disagrees(tokens: Token[], at: number[], verb: number): boolean {
  const subject = subjectOf(tokens, verb);
  if (subject < 0) return false;
  const leads = isUnder(tokens, at[0] ?? -1, subject);
  // Something before the subject that no comma sets apart.
  if (!leads && !at.some((n) => n < subject && tokens[n]?.text === ",") && at.indexOf(subject) > 4)
    return true;
  const group = [
    verb,
    ...tokens.flatMap((t, n) => (t.head === verb && /^(?:aux|cop)/.test(t.rel) ? [n] : [])),
  ];
  const singular = group.some((n) => tokens[n]?.xpos === "VBZ" || tokens[n]?.norm === "was");
  const plural = /^NNP?S$/.test(tokens[subject]?.xpos ?? "") && tokens[subject]?.tag === "NOUN";
  return (
    singular &&
    plural &&
    !/^(?:politics|news|economics|physics|mathematics|number|series)$/.test(tokens[subject]?.norm ?? "")
  );
}

/** One comma between subject and verb, or before a last word or two: the rest of an aside or a list was cut. */
export function isTorn(tokens: Token[], at: number[], verb: number): boolean {
  const commas = at.filter((n) => tokens[n]?.text === ",");
  const [only] = commas;
  if (only === undefined || commas.length > 1) return false;
  const subject = subjectOf(tokens, verb);
  const rest = at.filter((n) => n > only);
  return (subject < only && only < verb) || (rest.length <= 2 && tokens[rest[0] ?? -1]?.norm !== "and");
}

const open =
  /^(?:those|people|anyone|everyone|someone|somebody|all|any|ones?|man|men|women|nobody|nothing|something|everything|few|many)$/;
/** A word that means little without the clause that follows it, where that clause is gone. */
export const narrowed = (tokens: Token[], n: number, kept: number[]) =>
  open.test(tokens[n]?.norm ?? "") &&
  tokens.some((t, k) => t.head === n && /^acl/.test(t.rel) && !kept.includes(k));
