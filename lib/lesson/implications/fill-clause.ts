/** Whole statements of the trigger’s sentence that read alone in an option. Null where the parse isn’t sure. */
import { clauseAt } from "@/lib/language/clauses";
import type { Token } from "@/lib/language/tagger";
import { baseOf, childBy, childrenOf, isUnder, type Span, spanOf, subjectOf } from "@/lib/language/tree";
import { rendered, sayOf } from "../wording/said";
import { deedAt, halfList, shapes, shortened, withoutTail } from "./fill-deed";
import { type Named, named } from "./fill-named";
import { agreeing, commaBefore, definite, leans } from "./fill-words";
import type { Fills, Found } from "./row";

/** The predicate of the clause that a token stands in. */
export function predicateOf(tokens: Token[], at: number): number {
  for (let n = at, steps = 0; n >= 0 && steps < 12; steps++) {
    if (subjectOf(tokens, n) >= 0) return n;
    n = tokens[n]?.head ?? -1;
  }
  return -1;
}

export const isPast = (tokens: Token[], verb: number) =>
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
    // "shoppers who are prepared to …" speaks of some shoppers, not of all.
    const many = tokens[tokens[at]?.head ?? -1]?.xpos === "NNS";
    if (many && tokens[subject - 1]?.text !== ",") return null;
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
export function around(f: Found, predicate: number): Set<number> {
  const { tokens } = f;
  const drop = new Set<number>();
  for (const c of childrenOf(tokens, predicate)) {
    const t = tokens[c];
    const base = baseOf(t?.rel ?? "");
    const end = spanOf(tokens, c).to;
    const comma =
      commaBefore(tokens, c) ||
      // "on purpose, police said": a comma behind belongs to what follows.
      (c < predicate && [end, end - 1].some((n) => /^(?:,|—|–)$/.test(tokens[n]?.text ?? "")));
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
