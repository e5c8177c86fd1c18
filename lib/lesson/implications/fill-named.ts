/** Who or what an option speaks of: a noun with what belongs to it, or the name that a pronoun stands for. */
import { antecedentText } from "@/lib/language/coreference-rewrite";
import type { Token } from "@/lib/language/tagger";
import { baseOf, childBy, childrenOf, type Span, spanOf } from "@/lib/language/tree";
import { sayOf } from "../wording/said";
import { commaBefore, isPlural, leans } from "./fill-words";
import type { Found } from "./row";

export interface Named {
  text: string;
  plural: boolean;
  span: Span;
}
const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const close = /^(?:of|for|from|on|to|between|against|in|at|with|around|about|over|into|among)$/;

/** A noun with what belongs to it, or the name that a pronoun stands for; at most `most` words. `except` is left out with all under it. */
export function named(f: Found, head: number, most = 8, except = -1): Named | null {
  const { tokens, scene } = f;
  const t = tokens[head];
  if (!t) return null;
  if (/^(?:he|she|they|it)$/.test(t.norm) && t.rel !== "expl") {
    const link = scene.coreference.at(f.s.index, head);
    const text = link ? (antecedentText(link, scene.source)?.replace(/(?:’s|'s)$/, "") ?? null) : null;
    if (!text || text.split(" ").length > 6 || leans(text)) return null;
    return {
      text: scene.isName(text.split(" ")[0] ?? "") ? text : lowered(text),
      plural: t.norm === "they",
      span: { from: head, to: head + 1 },
    };
  }
  if (!/^(?:NOUN|PROPN)$/.test(t.tag)) return null;
  for (const short of [false, true]) {
    const own = spanOf(tokens, head, looseIn(tokens, head, except, short));
    const { to, whole } = own;
    // "said that parliament": no pointing word.
    const said0 =
      tokens[own.from]?.norm === "that" && /^(?:VERB|NOUN)$/.test(tokens[own.from - 1]?.tag ?? "");
    const from = said0 && own.from < head ? own.from + 1 : own.from;
    if (!whole || to <= from || /^(?:-|–|’s|'s)$/.test(tokens[to]?.text ?? "")) continue;
    const said = sayOf(scene, f.s, null, { from, to }, { least: 1, most });
    if (!said || leans(said.text) || / (?:and|or)$|\bones?$/.test(said.text)) continue;
    return { text: said.text, plural: isPlural(tokens, head), span: { from, to } };
  }
  return null;
}

/** What a noun can do without: asides, loose phrases; where it has to be short, all that comes behind it but "of …". */
function looseIn(tokens: Token[], head: number, except: number, short: boolean): Set<number> {
  const drop = new Set<number>(except < 0 ? [] : [except]);
  const joined = childBy(tokens, head, "conj");
  for (const c of childrenOf(tokens, head)) {
    const child = tokens[c];
    const base = baseOf(child?.rel ?? "");
    const cases = childrenOf(tokens, c).filter((k) => tokens[k]?.rel === "case");
    const far =
      base === "nmod" &&
      // Before a verb it can only be the noun’s.
      !/^nsubj/.test(tokens[head]?.rel ?? "") &&
      child?.rel === "nmod" &&
      c > head &&
      !cases.some((k) => close.test(tokens[k]?.norm ?? ""));
    const tail =
      short &&
      c > head &&
      (base === "acl" || (base === "nmod" && !cases.some((k) => tokens[k]?.norm === "of")));
    if (
      far ||
      tail ||
      /^(?:appos|parataxis|cop|nsubj|aux|mark|advcl|case|discourse|obl|advmod|dep|expl)$/.test(base) ||
      (/^(?:acl|nmod)$/.test(base) && c > head && commaBefore(tokens, c)) ||
      (base === "cc" && c < head) ||
      (child?.tag === "PUNCT" && !(joined > c && c > head) && !/^[-–%]$/.test(child.text))
    )
      drop.add(c);
  }
  return drop;
}
