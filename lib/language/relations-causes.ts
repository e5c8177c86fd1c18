/** Causes and effects that a verb links inside one clause: "the storm caused panic", "the law forced shops to close". */
import { type Clause, clauseAt } from "./clauses";
import type { Token } from "./tagger";
import { childrenOf, objectOf, type Span, spanOf } from "./tree";

export interface Causation {
  /** Base form of the verb. */
  verb: string;
  clause: Clause;
  cause: Span;
  /** "panic in the city", or with `doer` "to close". */
  effect: Span;
  form: "phrase" | "infinitive";
  /** Who is forced or allowed, where the effect is an infinitive. */
  doer: Span | null;
  /** The preposition between verb and effect ("to"), or empty. */
  preposition: string;
}

const withObject = new Set("cause trigger spark provoke prompt".split(" "));
const withTo = new Map([
  ["lead", "to"],
  ["result", "in"],
  ["contribute", "to"],
]);
const withInfinitive = new Set("force allow enable prompt lead cause encourage oblige compel".split(" "));

/** Causations of a parsed sentence's finite clauses, told as facts: no negation, no modal but "could" and "may" left in. */
export function causationsOf(tokens: Token[]): Causation[] {
  return tokens.flatMap((t, n): Causation[] => {
    if (t.tag !== "VERB" || !(withObject.has(t.lemma) || withTo.has(t.lemma) || withInfinitive.has(t.lemma)))
      return [];
    const clause = clauseAt(tokens, n);
    if (
      clause.negated ||
      clause.passive ||
      clause.subject < 0 ||
      clause.finite < 0 ||
      /^(?:acl|advcl|csubj)/.test(t.rel)
    )
      return [];
    if (!/^(?:NOUN|PROPN)$/.test(tokens[clause.subject]?.tag ?? "")) return [];
    const cause = nounSpan(tokens, clause.subject);
    if (!cause) return [];
    const base = { verb: t.lemma, clause, cause };
    const object = objectOf(tokens, n);
    const goal = childrenOf(tokens, n, new Set(["xcomp"])).find(
      (k) => tokens[k]?.xpos === "VB" && k > object,
    );
    if (withInfinitive.has(t.lemma) && object >= 0 && goal !== undefined) {
      const doer = nounSpan(tokens, object);
      const vp = clauseAt(tokens, goal);
      return doer && vp.whole && tokens[vp.span.from]?.norm === "to"
        ? [{ ...base, effect: vp.span, form: "infinitive", doer, preposition: "" }]
        : [];
    }
    const preposition = withTo.get(t.lemma);
    if (preposition) {
      const target = childrenOf(tokens, n, new Set(["obl"])).find(
        (k) =>
          k > n &&
          childrenOf(tokens, k, new Set(["case"])).some(
            (c) => tokens[c]?.norm === preposition && c === n + 1,
          ),
      );
      const effect = target === undefined ? null : nounSpan(tokens, target);
      return effect && object < 0
        ? [
            {
              ...base,
              effect: {
                from: effect.from + (tokens[effect.from]?.norm === preposition ? 1 : 0),
                to: effect.to,
              },
              form: "phrase",
              doer: null,
              preposition,
            },
          ]
        : [];
    }
    if (!withObject.has(t.lemma) || object < n) return [];
    const effect = nounSpan(tokens, object);
    return effect ? [{ ...base, effect, form: "phrase", doer: null, preposition: "" }] : [];
  });
}

/** A noun phrase without what commas add to it; null where it isn't one stretch. */
export function nounSpan(tokens: Token[], head: number): Span | null {
  const drop = new Set(
    childrenOf(tokens, head).filter((k) => {
      const rel = tokens[k]?.rel ?? "";
      const from = spanOf(tokens, k).from;
      return (
        /^(?:appos|parataxis|punct|cop|mark|nsubj|advcl)/.test(rel) ||
        (k > head && /^acl/.test(rel) && /^[,—–(]$/.test(tokens[from - 1]?.text ?? tokens[from]?.text ?? ""))
      );
    }),
  );
  const s = spanOf(tokens, head, drop);
  if (!s.whole) return null;
  let { from, to } = s;
  while (from < to && /^(?:PUNCT|CCONJ|ADP)$/.test(tokens[from]?.tag ?? "")) from++;
  while (to > from && tokens[to - 1]?.tag === "PUNCT") to--;
  return to > from ? { from, to } : null;
}
