/** Walking a dependency tree (Universal Dependencies 2): children, spans, subjects, objects. Token indexes throughout. */
import type { Token } from "./tagger";

/** Tokens `from` to `to` of one sentence, `to` exclusive. */
export interface Span {
  from: number;
  to: number;
}

/** The relation without its subtype: "nsubj:pass" is "nsubj". */
export const baseOf = (rel: string): string => rel.split(":")[0] ?? rel;

/** Indexes of the tokens that depend on `head` directly, in order; with `rels`, only by these (base) relations. */
export function childrenOf(tokens: Token[], head: number, rels?: ReadonlySet<string>): number[] {
  const found: number[] = [];
  for (const [n, t] of tokens.entries())
    if (t.head === head && (!rels || rels.has(t.rel) || rels.has(baseOf(t.rel)))) found.push(n);
  return found;
}

/** The first child by one of the relations, or -1. */
export const childBy = (tokens: Token[], head: number, ...rels: string[]): number =>
  childrenOf(tokens, head, new Set(rels))[0] ?? -1;

/** All tokens under `top`, itself included, without those under `except`; in order. */
export function subtreeOf(tokens: Token[], top: number, except: ReadonlySet<number> = new Set()): number[] {
  const inside = new Set([top]);
  // A tree of n tokens is at most n deep; usually two or three rounds settle it.
  for (let grown = true; grown; ) {
    grown = false;
    for (const [n, t] of tokens.entries())
      if (!inside.has(n) && !except.has(n) && inside.has(t.head)) {
        inside.add(n);
        grown = true;
      }
  }
  return [...inside].sort((a, b) => a - b);
}

/** The stretch from the first to the last token under `top`; `whole` is false where tokens of others lie between. */
export function spanOf(
  tokens: Token[],
  top: number,
  except: ReadonlySet<number> = new Set(),
): Span & { whole: boolean } {
  const inside = subtreeOf(tokens, top, except);
  const from = inside[0] ?? top;
  const to = (inside.at(-1) ?? top) + 1;
  return { from, to, whole: inside.length === to - from };
}

/** The root of a sentence, or -1 where it has no parse. */
export const rootOf = (tokens: Token[]): number => tokens.findIndex((t) => t.head === -1 && t.rel === "root");

/** The subject of a predicate, or -1; a clause may be one too ("csubj"). */
export const subjectOf = (tokens: Token[], verb: number): number =>
  childBy(tokens, verb, "nsubj", "nsubj:pass", "csubj", "expl");

export const objectOf = (tokens: Token[], verb: number): number => childBy(tokens, verb, "obj");

/** True where `n` stands under `top`, or is it. */
export function isUnder(tokens: Token[], n: number, top: number): boolean {
  let at = n;
  for (let steps = 0; at >= 0 && steps <= tokens.length; steps++) {
    if (at === top) return true;
    at = tokens[at]?.head ?? -1;
  }
  return false;
}
