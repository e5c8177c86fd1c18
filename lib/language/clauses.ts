/** Clauses of a parsed sentence: predicate, subject, object, verb group and the stretch of words they fill. */
import type { Token } from "./tagger";
import { baseOf, childrenOf, type Span, spanOf, subtreeOf } from "./tree";

export interface Clause {
  /** Index of the predicate: the main verb, or the noun or adjective under a copula. */
  head: number;
  /** Auxiliaries and copula of the verb group, in order. */
  auxiliaries: number[];
  /** The first verb of the group that shows tense, or a modal; -1 in an infinitive, gerund or participle. */
  finite: number;
  /** Head of the subject, or -1. */
  subject: number;
  /** Head of the object, or -1. */
  object: number;
  negated: boolean;
  passive: boolean;
  /** The modal verb ("would"), or empty. */
  modal: string;
  /** The stretch of the clause without its marker, outer commas and what was left out. */
  span: Span;
  /** False where words of others, or words left out, lie inside the span. */
  whole: boolean;
}

const finiteTags = new Set(["VBD", "VBZ", "VBP", "MD"]);
const subjects = new Set(["nsubj", "csubj", "expl"]);
const outer = new Set(["mark", "cc", "punct", "discourse", "parataxis", "vocative", "reparandum", "list"]);

/** True for a predicate: a verb, or anything with a copula or a subject of its own. */
export const isPredicate = (tokens: Token[], n: number): boolean =>
  tokens[n]?.tag === "VERB" ||
  tokens.some((t) => t.head === n && (t.rel === "cop" || subjects.has(baseOf(t.rel))));

/**
 * The clause around a predicate. `without` names dependents to leave out with all under them; a coordinated clause
 * with a subject of its own, parentheses and outer marks are always left out.
 */
export function clauseAt(tokens: Token[], head: number, without: ReadonlySet<number> = new Set()): Clause {
  const left = new Set(without);
  for (const n of childrenOf(tokens, head)) {
    const t = tokens[n];
    if (!t) continue;
    const base = baseOf(t.rel);
    if (outer.has(base) && !isInnerMark(tokens, n, head)) left.add(n);
    if (base === "conj" && isPredicate(tokens, n) && hasOwnSubject(tokens, n)) left.add(n);
    // "to discourage labour and offers training": a finite verb isn't joined to an infinitive.
    if (
      base === "conj" &&
      /^(?:VB|VBG)$/.test(tokens[head]?.xpos ?? "") &&
      /^(?:VBZ|VBD)$/.test(t.xpos) &&
      n > head
    )
      left.add(n);
    // "However, the ship sailed": the connective belongs to the text, not to the clause.
    if (
      base === "advmod" &&
      n < head &&
      links(t.norm) &&
      tokens[n + 1]?.text === "," &&
      (n === 0 || tokens[n - 1]?.tag === "PUNCT" || tokens[n - 1]?.tag === "CCONJ")
    )
      left.add(n);
  }
  const members = subtreeOf(tokens, head, left).filter((n) => !left.has(n));
  const inside = new Set(members);
  // The conjunction before a coordinated clause that was left out hangs on that clause; commas hang anywhere.
  const span = trimmed(tokens, members[0] ?? head, (members.at(-1) ?? head) + 1);
  let whole = true;
  for (let n = span.from; n < span.to; n++) if (!inside.has(n) && tokens[n]?.tag !== "PUNCT") whole = false;
  const auxiliaries = childrenOf(tokens, head, new Set(["aux", "cop"]));
  const modal = auxiliaries.find((n) => tokens[n]?.xpos === "MD");
  const finite = [...auxiliaries, head].find((n) => finiteTags.has(tokens[n]?.xpos ?? "")) ?? -1;
  return {
    head,
    auxiliaries,
    finite,
    subject: childrenOf(tokens, head, subjects)[0] ?? -1,
    object: childrenOf(tokens, head, new Set(["obj"]))[0] ?? -1,
    negated: childrenOf(tokens, head).some((n) =>
      /^(?:not|n't|never|no longer|hardly)$/.test(tokens[n]?.norm ?? ""),
    ),
    passive: childrenOf(tokens, head).some(
      (n) => tokens[n]?.rel === "aux:pass" || tokens[n]?.rel === "nsubj:pass",
    ),
    modal: modal === undefined ? "" : (tokens[modal]?.norm ?? ""),
    span,
    whole,
  };
}

/**
 * The clause that says something whole around a predicate: the verb that governs it where it is an infinitive of that
 * ("wants to hold talks"), else its own. `top` is left out with all under it.
 */
export function hostClause(tokens: Token[], governor: number, top: number): Clause {
  let at = governor;
  for (let steps = 0; steps < 5; steps++) {
    const clause = clauseAt(tokens, at, new Set([top]));
    const t = tokens[at];
    if (clause.finite >= 0 || !t || t.rel !== "xcomp" || t.head < 0) return clause;
    at = t.head;
  }
  return clauseAt(tokens, governor, new Set([top]));
}

/** The subject that a coordinated predicate without its own shares with the first one ("rose and fell"), or -1. */
export function sharedSubject(tokens: Token[], clause: Clause): number {
  const t = tokens[clause.head];
  if (clause.subject >= 0 || !t || baseOf(t.rel) !== "conj") return -1;
  const first = clauseAt(tokens, t.head);
  return first.finite >= 0 && !first.passive === !clause.passive ? first.subject : -1;
}

const connectives = new Set(
  "however therefore moreover furthermore nevertheless nonetheless consequently instead meanwhile also then thus still besides indeed additionally similarly likewise finally first second third fifth later".split(
    " ",
  ),
);
const links = (word: string) => connectives.has(word);

/** The "to" of an infinitive stays where the clause is one. */
const isInnerMark = (tokens: Token[], n: number, head: number) => {
  const t = tokens[n];
  if (!t) return false;
  if (t.tag === "PUNCT")
    return tokens[n - 1] !== undefined && /^[-–]$/.test(t.text) && tokens[n - 1]?.end === t.start;
  return t.rel === "mark" && t.norm === "to" && tokens[head]?.xpos === "VB";
};

export const hasOwnSubject = (tokens: Token[], n: number): boolean =>
  tokens.some((t) => t.head === n && subjects.has(baseOf(t.rel)));

/** A stretch without commas, dashes, conjunctions and half quotation marks at its borders. */
export function trimmed(tokens: Token[], from: number, to: number): Span {
  const edge = (n: number) => /^(?:[,.;:!?…—–-]+|--)$/.test(tokens[n]?.text ?? "");
  while (from < to && (edge(from) || /^(?:and|but|or|so)$/.test(tokens[from]?.norm ?? ""))) from++;
  while (to > from && (edge(to - 1) || /^(?:and|but|or|so)$/.test(tokens[to - 1]?.norm ?? ""))) to--;
  return { from, to };
}

/** Words (not marks) of a stretch. */
export const wordsIn = (tokens: Token[], { from, to }: Span): number =>
  tokens
    .slice(from, to)
    .filter((t) => /[\p{L}\p{N}]/u.test(t.text) && !/^(?:'s|'|n't|'re|'ve|'ll|'d|'m)$/.test(t.norm)).length;

/** The stretch as it stands in the source, white space made single. */
export function spanText(tokens: Token[], source: string, { from, to }: Span): string {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last ? source.slice(first.start, last.end).replace(/\s+/g, " ").trim() : "";
}

/**
 * True where a clause cut out and parsed alone keeps the core it has in place: the same predicate, subject and object
 * (core right in 82 % of agreeing clauses on the EWT dev trees, in 39 % of others).
 */
export function agreesAlone(
  tokens: Token[],
  clause: Clause,
  source: string,
  parse: (text: string) => Token[],
): boolean {
  const from = tokens[clause.span.from]?.start ?? 0;
  const text = source.slice(from, tokens[clause.span.to - 1]?.end ?? from);
  const alone = parse(`${text.charAt(0).toUpperCase()}${text.slice(1)}.`);
  const root = alone.findIndex((t) => t.rel === "root");
  const at = (n: number) => (n < 0 ? -1 : (tokens[n]?.start ?? 0) - from);
  const there = (n: number) => (n < 0 ? -1 : (alone[n]?.start ?? -2));
  if (root < 0 || there(root) !== at(clause.head)) return false;
  const other = clauseAt(alone, root);
  return there(other.subject) === at(clause.subject) && there(other.object) === at(clause.object);
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
