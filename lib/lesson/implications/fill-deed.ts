/** What is done, as an option tells it: a verb with what belongs to it, in each form. */
import type { Token } from "@/lib/language/tagger";
import { baseOf, childrenOf, subjectOf, subtreeOf } from "@/lib/language/tree";
import { baseOfVerb, gerundOf, participleOf, pastOf, thirdPerson } from "../wording/forms";
import { rendered, sayOf } from "../wording/said";
import type { Named } from "./fill-named";
import { commaBefore, leans } from "./fill-words";
import type { Fills, Found } from "./row";

export interface Deed {
  base: string;
  rest: string;
  /** "be" with or without a participle. */
  being: boolean;
}

/** Dependents of a predicate that an option does without: clauses and phrases behind a comma, joined sentences. */
export function loose(tokens: Token[], head: number, from: number): Set<number> {
  const drop = new Set<number>();
  for (const c of childrenOf(tokens, head)) {
    const t = tokens[c];
    const base = baseOf(t?.rel ?? "");
    if (!t) continue;
    if (c < from) drop.add(c);
    else if (t.tag === "PUNCT" && !/^[-–%]$/.test(t.text)) drop.add(c);
    else if (/^(?:parataxis|discourse|vocative|dislocated)$/.test(base)) drop.add(c);
    else if (
      base === "advcl" &&
      (commaBefore(tokens, c) ||
        childrenOf(tokens, c).some(
          (k) => tokens[k]?.rel === "mark" && !/^(?:to|in|by|of|for|from)$/.test(tokens[k]?.norm ?? ""),
        ))
    )
      drop.add(c);
    else if (/^(?:obl|advmod|nmod|acl|appos)$/.test(base) && c > head && commaBefore(tokens, c)) drop.add(c);
    else if (
      base === "conj" &&
      (subjectOf(tokens, c) >= 0 ||
        (from !== head && t.tag === "VERB") ||
        /^(?:VBZ|VBD|VBP|MD)$/.test(t.xpos) ||
        commaBefore(tokens, c) ||
        childrenOf(tokens, c).some((k) => /^(?:MD|VBZ|VBD|VBP)$/.test(tokens[k]?.xpos ?? "")))
    )
      drop.add(c);
  }
  return drop;
}

/** "concepts, minerals, a place": a list cut short. */
export const halfList = (text: string) => /,(?!\d)/.test(text) && !/,(?!\d).*\b(?:and|or)\b/.test(text);
/** Without what is hung on behind a comma. */
export const withoutTail = (text: string) =>
  text.replace(
    /, (?:including|especially|particularly|such as|like|unlike|in|from|with|as|by|on|at|for|to|thus)\b.*$/,
    "",
  );
const tails = /^(?:obl|advcl|advmod|acl|nmod|conj|appos|parataxis)$/;
/**
 * Where the words from `at` under a predicate end (exclusive) when what comes last is left out, piece by piece, until
 * no more than `most` are left: when, where, how, and clauses about a noun. -1 where that can't be had.
 */
export function shortened(
  tokens: Token[],
  head: number,
  at: number,
  drop: Set<number>,
  most: number,
): number {
  for (let tries = 0; tries < 6; tries++) {
    const after = subtreeOf(tokens, head, drop).filter((n) => n >= at);
    const end = (after.at(-1) ?? at) + 1;
    const words = tokens.slice(at, end).filter((o) => o.tag !== "PUNCT").length;
    const comma = after.find(
      (n) =>
        n > head &&
        tails.test(baseOf(tokens[n]?.rel ?? "")) &&
        baseOf(tokens[n]?.rel ?? "") !== "conj" &&
        commaBefore(tokens, n) &&
        lastOf(tokens, n, drop) === end - 1,
    );
    if (comma === undefined && words <= most) return after.length === end - at ? end : -1;
    const piece =
      comma ??
      after
        .filter(
          (n) =>
            n > head &&
            n !== head &&
            tails.test(baseOf(tokens[n]?.rel ?? "")) &&
            lastOf(tokens, n, drop) === end - 1,
        )
        .filter((n) => mayGo(tokens, n, head))
        .at(-1);
    if (piece === undefined) return -1;
    // What is compared or counted is the point.
    if (
      subtreeOf(tokens, piece, drop).some(
        (n) => /^(?:JJR|RBR)$/.test(tokens[n]?.xpos ?? "") || tokens[n]?.text === "%",
      )
    )
      return -1;
    drop.add(piece);
    // Half a list would be left.
    if (baseOf(tokens[piece]?.rel ?? "") === "conj")
      for (const c of childrenOf(tokens, tokens[piece]?.head ?? -1))
        if (baseOf(tokens[c]?.rel ?? "") === "conj") drop.add(c);
    // The mark or "and" before it hangs on it, or on nothing.
    for (const c of after)
      if (c >= (subtreeOf(tokens, piece)[0] ?? piece) - 1 && /^(?:PUNCT|CCONJ)$/.test(tokens[c]?.tag ?? ""))
        drop.add(c);
  }
  return -1;
}
const lastOf = (tokens: Token[], n: number, drop: ReadonlySet<number>) =>
  subtreeOf(tokens, n, drop)
    .filter((k) => tokens[k]?.tag !== "PUNCT")
    .at(-1) ?? n;
/** Not "of …", not the only thing that its verb has. */
function mayGo(tokens: Token[], n: number, head: number): boolean {
  const t = tokens[n];
  const base = baseOf(t?.rel ?? "");
  if (base === "nmod")
    return !childrenOf(tokens, n).some(
      (k) => tokens[k]?.rel === "case" && /^(?:of|as|than|to|for|between)$/.test(tokens[k]?.norm ?? ""),
    );
  // "a member who depends on …": without it the claim would be another.
  if (t?.rel === "acl:relcl") return commaBefore(tokens, n);
  if (base !== "obl" && base !== "advmod") return true;
  if (t?.rel === "obl:agent") return false;
  const verb = t?.head ?? head;
  return childrenOf(tokens, verb).some(
    (c) => c > verb && c < n && /^(?:obj|obl|xcomp|ccomp)$/.test(baseOf(tokens[c]?.rel ?? "")),
  );
}

/** What is done: the verb at `first` ("publish", "be") with what belongs to it, `most` words at the most. */
export function deedAt(f: Found, first: number, subject: Named | null, most = 10): Deed | null {
  const { tokens, scene } = f;
  let at = first;
  const adverb = tokens[at];
  if (adverb?.tag === "ADV" && !/^(?:not|n't|never|only|hardly|barely)$/.test(adverb.norm)) at++;
  const t = tokens[at];
  if (!t || !/^(?:VERB|AUX)$/.test(t.tag)) return null;
  const head = /^(?:aux|cop)/.test(t.rel) ? t.head : at;
  if (head < 0) return null;
  const base = baseOfVerb(t.norm, t.xpos, t.lemma);
  if (!base) return null;
  const to0 = shortened(tokens, head, at, loose(tokens, head, at), most);
  if (to0 < 0) return null;
  let to = to0;
  while (
    to > at + 1 &&
    /^(?:PUNCT|CCONJ|ADP|DET|SCONJ|PART)$/.test(tokens[to - 1]?.tag ?? "") &&
    tokens[to - 1]?.rel !== "compound:prt"
  )
    to--;
  while (
    to > at + 2 &&
    /^(?:simply|just|only|merely|even|especially|particularly|also)$/.test(tokens[to - 1]?.norm ?? "")
  )
    to--;
  if (
    to === at + 1 &&
    head === at &&
    !/^(?:do|go|have|be|come|happen|get|make|take|say|see)$/.test(base) &&
    /^(?:[,.;:]|SCONJ|CCONJ|)$/.test(
      tokens[to]?.tag === "PUNCT" ? (tokens[to]?.text ?? "") : (tokens[to]?.tag ?? ""),
    )
  )
    return { base, rest: "", being: false };
  if (to <= at + 1 || /^(?:-|–|\/|than|as|to|’s|'s)$/.test(tokens[to]?.norm ?? "")) return null;
  if (/^(?:many|much|more|less|as|so|own)$/.test(tokens[to - 1]?.norm ?? "")) return null;
  const span = { from: at, to };
  const wide =
    subject && subject.span.to <= at
      ? sayOf(scene, f.s, null, { from: subject.span.from, to }, { least: 2, most: 60 })
      : null;
  const own = wide ?? sayOf(scene, f.s, null, span, { least: 2, most: most + 6 });
  if (!own) return null;
  const edits = own.edits.filter((e) => e.from > at && e.to <= to);
  if (tokens.slice(at, to).some((o) => o.text === "(")) return null;
  const rest = withoutTail(rendered(scene, tokens, { from: at + 1, to }, edits));
  if (
    !rest ||
    leans(rest) ||
    halfList(rest) ||
    (base === "be" && !/ /.test(rest) && tokens[head]?.xpos !== "VBN") ||
    rest.split(" ").length >= most + 3
  )
    return null;
  if (
    /^(?:seek|try|attempt|help|continue|keep|begin|start|strive|look|think|feel|seem|appear|tend)$/.test(base)
  )
    return null;
  return { base, rest, being: base === "be" };
}

/** The deed as {v} "raise the fees", {g} "raising the fees", {pp} "raised the fees", {past} and {vs} with the subject's number. */
export function shapes({ base, rest }: Deed, plural: boolean): Fills {
  const be = base === "be";
  const all = rest ? ` ${rest}` : "";
  return {
    v: `${base}${all}`,
    g: `${gerundOf(base)}${all}`,
    pp: `${be ? "been" : participleOf(base)}${all}`,
    past: `${be ? (plural ? "were" : "was") : pastOf(base)}${all}`,
    vs: `${plural ? (be ? "are" : base) : thirdPerson(base)}${all}`,
  };
}
