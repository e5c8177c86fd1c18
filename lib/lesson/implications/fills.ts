/** Stretches of the trigger's sentence that read alone in an option: who, what is done, the whole statement. Null where the parse isn't sure. */
import { clauseAt } from "@/lib/language/clauses";
import { antecedentText } from "@/lib/language/coreference-rewrite";
import type { Token } from "@/lib/language/tagger";
import {
  baseOf,
  childBy,
  childrenOf,
  isUnder,
  type Span,
  spanOf,
  subjectOf,
  subtreeOf,
} from "@/lib/language/tree";
import { baseOfVerb, gerundOf, participleOf, pastOf, thirdPerson } from "../wording/forms";
import { rendered, sayOf } from "../wording/said";
import type { Fills, Found } from "./row";

/** Words that send the reader elsewhere. */
const pointing =
  /\b(?:such|same|others?|another|the latter|the former(?! \p{L})|else|there|here|so|this|these|those|either|neither|respectively|i|me|my|we|our|you|your|ourselves|how|what|why|too|e\.g|i\.e)\b|\bus\b(?<!US)/iu;
/** Words that turn the sense of an option round. */
const turning =
  /\b(?:no|nobody|nothing|nor|none|few|hardly|not|n[’']t|never|if|unless|whether|even|only|yet|still|already|ever|also)\b|n[’']t\b/i;
const marks = /[“”"‘()[\];:…—–/]|--|\s-\s|\bet al\b/;
/** True for a piece that a reader would have to look up elsewhere, or that turns the sense of an option. */
const leans = (text: string, turns = true) =>
  pointing.test(text.replace(/\bUS\b/g, "America")) || marks.test(text) || (turns && turning.test(text));

const isPlural = (tokens: Token[], n: number) =>
  /S$/.test(tokens[n]?.xpos ?? "") ||
  /^(?:people|police|they|many|both)$/.test(tokens[n]?.norm ?? "") ||
  childBy(tokens, n, "conj") >= 0;
const commaBefore = (tokens: Token[], n: number) =>
  /^(?:,|—|–|--|;)$/.test(tokens[(subtreeOf(tokens, n)[0] ?? n) - 1]?.text ?? "");

/** Agreement with a subject, in the tense of the trigger: {be}, {have}, {do}, {want}, {s} for a regular verb's ending. */
const agreeing = (plural: boolean, past: boolean): Fills => ({
  be: past ? (plural ? "were" : "was") : plural ? "are" : "is",
  have: past ? "had" : plural ? "have" : "has",
  do: past ? "did" : plural ? "do" : "does",
  want: past ? "wanted" : plural ? "want" : "wants",
  was: plural ? "were" : "was",
  isit: past ? "was" : "is",
  is: plural ? "are" : "is",
});

export interface Named {
  text: string;
  plural: boolean;
  span: Span;
}
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
    return { text, plural: t.norm === "they", span: { from: head, to: head + 1 } };
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
const definite = (text: string) => text.replace(/^an? /i, "the ").replace(/^some /i, "these ");

export interface Deed {
  base: string;
  rest: string;
  /** "be" with or without a participle. */
  being: boolean;
}

/** Dependents of a predicate that an option does without: clauses and phrases behind a comma, joined sentences. */
function loose(tokens: Token[], head: number, from: number): Set<number> {
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
const halfList = (text: string) => /,(?!\d)/.test(text) && !/,(?!\d).*\b(?:and|or)\b/.test(text);
/** Without what is hung on behind a comma. */
const withoutTail = (text: string) =>
  text.replace(
    /, (?:including|especially|particularly|such as|like|unlike|in|from|with|as|by|on|at|for|to|thus)\b.*$/,
    "",
  );
const tails = /^(?:obl|advcl|advmod|acl|nmod|conj|appos|parataxis)$/;
/**
 * Where the words from `at` under a predicate end (exclusive) when what comes last is left out, piece by piece, until
 * no more than `most` are left: when, where, how, and clauses about a noun. -1 where that can't be had.
 */
function shortened(tokens: Token[], head: number, at: number, drop: Set<number>, most: number): number {
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

/** The predicate of the clause that a token stands in. */
export function predicateOf(tokens: Token[], at: number): number {
  for (let n = at, steps = 0; n >= 0 && steps < 12; steps++) {
    if (subjectOf(tokens, n) >= 0) return n;
    n = tokens[n]?.head ?? -1;
  }
  return -1;
}

const isPast = (tokens: Token[], verb: number) =>
  tokens[verb]?.xpos === "VBD" ||
  childrenOf(tokens, verb).some(
    (c) => tokens[c]?.xpos === "VBD" && /^(?:aux|cop)/.test(tokens[c]?.rel ?? ""),
  );

/** The subject of a predicate, one that is shared with an earlier verb too; of "the aim to", the noun's clause. */
export function subjectNamed(
  f: Found,
  verb: number,
  most = 8,
  made: (text: string) => string = definite,
): Named | null {
  const { tokens } = f;
  let at = verb;
  let subject = subjectOf(tokens, at);
  for (let steps = 0; subject < 0 && steps < 3; steps++) {
    const t = tokens[at];
    const base = baseOf(t?.rel ?? "");
    if (!t || (base !== "conj" && base !== "xcomp")) break;
    at = t.head;
    subject = subjectOf(tokens, at);
  }
  let except = -1;
  if (subject < 0 && tokens[verb]?.rel === "acl") {
    subject = tokens[verb]?.head ?? -1;
    except = verb;
  }
  if (subject < 0) return null;
  if (/^(?:who|which|that)$/.test(tokens[subject]?.norm ?? "") && tokens[at]?.rel === "acl:relcl") {
    subject = tokens[at]?.head ?? -1;
    except = at;
  }
  if (/^(?:day|week|month|year|hour|minute|time|decade|century|way)$/.test(tokens[subject]?.lemma ?? ""))
    return null;
  const found = named(f, subject, most, except);
  // "abusing minors can …": the phrase is cut.
  if (found && tokens[found.span.from - 1]?.xpos === "VBG") return null;
  return found ? { ...found, text: made(found.text) } : null;
}
/** As it stands: "a small state should …" speaks of any. */
const asItIs = (text: string) => text;

/** {x} and what is done or to be done behind the trigger, whose verb is `verb`. */
export function whoDoes(f: Found, verb = f.from, most = 9): Fills | null {
  const x = subjectNamed(f, verb);
  const d = x && deedAt(f, f.to, x, most);
  if (!x || !d) return null;
  return { x: x.text, ...agreeing(x.plural, isPast(f.tokens, verb)), ...shapes(d, x.plural) };
}
/** What is done or to be done behind the trigger, as {v} …, whoever it is. */
export function deedBehind(f: Found, most = 10): Fills | null {
  const d = deedAt(f, f.to, null, most);
  return d && !d.being && d.rest ? shapes(d, false) : null;
}
/** As `whoDoes`, but no "be": the options deny the verb with "did not". */
export const whoActs = (f: Found, verb = f.from): Fills | null => {
  const made = whoDoes(f, verb);
  return made && !made.v?.startsWith("be ") ? made : null;
};

/** A modal's subject and verb phrase: {x}, {v} …, with {to} "for the towns to repair the dam" (without "for" where the subject is "we"). */
export function modalDeed(f: Found): Fills | null {
  const verb = f.tokens[f.from]?.head ?? -1;
  const x = subjectNamed(f, verb, 8, asItIs);
  const subject = f.tokens[subjectOf(f.tokens, verb)]?.norm ?? "";
  const impersonal = /^(?:we|you|one|i)$/.test(subject);
  const d = deedAt(f, f.to, x, x ? 9 : 10);
  if (!d || (!x && d.being) || (!x && !impersonal && !d.rest)) return null;
  const made = shapes(d, x?.plural ?? true);
  return {
    ...made,
    ...(x ? { x: x.text, ...agreeing(x.plural, false) } : {}),
    to: x ? `for ${x.text} to ${made.v}` : `to ${made.v}`,
  };
}
/** As `modalDeed`, with a subject of its own and no "be". */
export const modalAct = (f: Found): Fills | null => {
  const made = modalDeed(f);
  return made?.x && !made.v?.startsWith("be ") ? made : null;
};

const clausal = (tokens: Token[], n: number) =>
  childrenOf(tokens, n).some(
    (k) => tokens[k]?.rel === "mark" && !/^(?:to|in|by|of|for|from)$/.test(tokens[k]?.norm ?? ""),
  );
/** Dependents that a statement can do without: what stands behind a comma, or before one; joined sentences. */
function around(f: Found, predicate: number): Set<number> {
  const { tokens } = f;
  const drop = new Set<number>();
  for (const c of childrenOf(tokens, predicate)) {
    const t = tokens[c];
    const base = baseOf(t?.rel ?? "");
    const end = spanOf(tokens, c).to;
    const comma =
      commaBefore(tokens, c) || [end, end - 1].some((n) => /^(?:,|—|–)$/.test(tokens[n]?.text ?? ""));
    if (isUnder(tokens, f.from, c) && base !== "conj") continue;
    if (
      /^(?:parataxis|discourse|vocative|dep)$/.test(base) ||
      (/^(?:advcl|obl|advmod|nmod|acl|appos)$/.test(base) && comma) ||
      (base === "advcl" && c > predicate && clausal(tokens, c)) ||
      (base === "conj" && c > predicate && (commaBefore(tokens, c) || subjectOf(tokens, c) >= 0))
    )
      drop.add(c);
  }
  return drop;
}

/** The statement around a predicate without the trigger's words; `most` words at the most. With `turns`, it may hold "not". */
export function statementAt(f: Found, predicate: number, most = 13, turns = false): string | null {
  const { tokens, scene, s } = f;
  const t = tokens[predicate];
  if (!t || predicate < 0 || t.rel === "acl" || t.rel === "csubj") return null;
  const inner = childrenOf(tokens, predicate);
  if (
    inner.some(
      (c) =>
        tokens[c]?.rel === "mark" &&
        /^(?:if|unless|whether|than|as|until|lest|to)$/.test(tokens[c]?.norm ?? ""),
    )
  )
    return null;
  const drop = around(f, predicate);
  const first = clauseAt(tokens, predicate, drop);
  if (!first.whole || first.finite < 0 || first.subject < 0 || (first.negated && !turns)) return null;
  const cue =
    f.from >= first.span.from && f.to <= first.span.to ? [{ from: f.from, to: f.to, text: "" }] : [];
  const cut = shortened(
    tokens,
    predicate,
    first.span.from,
    new Set([...drop, ...outside(tokens, predicate, first.span)]),
    most + cue.length * (f.to - f.from),
  );
  const span = { from: first.span.from, to: cut < 0 ? first.span.to : Math.min(cut, first.span.to) };
  if (span.to <= Math.max(predicate, first.finite)) return null;
  let lead = "";
  if (/^(?:who|which|that)$/.test(tokens[span.from]?.norm ?? "") && t.rel === "acl:relcl") {
    // A clause that picks some out of many would be told of all; a thing of its own is named as one.
    const one = tokens[t.head]?.xpos === "NN" || tokens[t.head]?.tag === "PROPN";
    if ((tokens[span.from - 1]?.text !== "," && !one) || span.from !== first.subject) return null;
    const whose = named(f, t.head, 6, predicate);
    if (!whose) return null;
    lead = `${definite(whose.text)} `;
    span.from++;
  } else if (
    t.rel === "acl:relcl" ||
    /^(?:who|which|what|that|where|when|why|how|there|whose)$/.test(tokens[span.from]?.norm ?? "")
  )
    return null;
  const said = sayOf(scene, s, lead ? null : first, span, { least: lead ? 2 : 4, most: most + 3 });
  if (!said) return null;
  if (tokens.slice(span.from, span.to).some((o) => o.text === "(")) return null;
  const text = withoutTail(lead + rendered(scene, tokens, span, [...said.edits, ...cue]).replace(/ ,/g, ","));
  if (
    leans(text, !turns) ||
    halfList(text) ||
    /[.?!]/.test(text.replace(/\b\p{Lu}\./gu, "").replace(/\d[.,]\d/g, ""))
  )
    return null;
  if (/ (?:of|to|for|as|the|a|an|and|or|than|by|with|in|on|at|many|much)$/.test(text)) return null;
  const words = text.split(" ").length;
  return words < 4 || words > most ? null : text;
}
/** Dependents of a predicate that its clause leaves out. */
const outside = (tokens: Token[], predicate: number, span: Span) =>
  childrenOf(tokens, predicate).filter((c) => c < span.from || c >= span.to);

/** True where the trigger belongs to a finite verb's clause itself, not to a word of it. */
export function ofClause(f: Found): boolean {
  const { tokens } = f;
  const p = predicateOf(tokens, f.from);
  const head = tokens[f.from]?.head ?? -1;
  return (
    p >= 0 &&
    (head === p || (/^(?:aux|cop)/.test(tokens[head]?.rel ?? "") && tokens[head]?.head === p)) &&
    clauseAt(tokens, p).finite >= 0
  );
}

/** The trigger's own clause as {c}, where the trigger belongs to its verb. */
export function statementAbout(f: Found, most = 12, turns = false): Fills | null {
  const { tokens } = f;
  const p = predicateOf(tokens, f.from);
  const head = tokens[f.from]?.head ?? -1;
  const near =
    head === p ||
    (/^(?:aux|cop)/.test(tokens[head]?.rel ?? "") && tokens[head]?.head === p) ||
    (f.to - f.from > 1 && isUnder(tokens, f.from, p));
  // Where the longer one holds a word that leans elsewhere the shorter one may not.
  const c = near ? (statementAt(f, p, most, turns) ?? statementAt(f, p, most - 3, turns)) : null;
  return c ? { c } : null;
}
/** The clause that a verb at the trigger has for its object ("claimed that …") as {c}. */
export function contentOf(f: Found, most = 12): Fills | null {
  const verb = f.from;
  const c = childBy(f.tokens, verb, "ccomp");
  const next = f.tokens[f.to]?.norm === "that" ? f.to + 1 : f.to;
  if (c < verb || /^(?:,|when|if|while|as|after|although|since|because)$/.test(f.tokens[next]?.norm ?? ""))
    return null;
  const text = statementAt(f, c, most, true);
  return text ? { c: text } : null;
}

/** The object of the trigger's verb as {x}. */
export function objectAt(f: Found): Fills | null {
  const o = childBy(f.tokens, f.to - 1, "obj");
  const x = o < 0 ? null : named(f, o, 7);
  return x ? { x: definite(x.text), ...agreeing(x.plural, true) } : null;
}
/** The noun phrase behind the trigger as {n}, without the words of the trigger. */
export function nounBehind(f: Found, most = 8): Fills | null {
  const { tokens } = f;
  const head = tokens.findIndex(
    (t, n) =>
      n >= f.to &&
      n < f.to + 6 &&
      /^(?:NOUN|PROPN)$/.test(t.tag) &&
      !(t.head > n && t.head < f.to + 7 && /^(?:compound|nmod:poss|flat)/.test(t.rel)),
  );
  if (
    head < 0 ||
    tokens
      .slice(f.to, head)
      .some((t) => /^(?:VERB|PUNCT|CCONJ|SCONJ|AUX)$/.test(t.tag) && !/^-$/.test(t.text))
  )
    return null;
  const found = named(f, head, most);
  if (!found) return null;
  const cue = f.words.toLowerCase();
  const text = found.text
    .replace(new RegExp(`(^|\\s)${cue.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}\\s`, "i"), "$1")
    .trim();
  const many = /S$/.test(tokens[head]?.xpos ?? "");
  return {
    n: text,
    ...agreeing(found.plural, false),
    was: many ? "were" : "was",
    head: tokens[head]?.norm ?? "",
  };
}
export { agreeing, definite, isPast, isPlural, leans };
