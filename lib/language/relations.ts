/** Relations that a marker opens inside one sentence: reason, purpose, condition, concession, contrast, result, time. */
import { type Clause, clauseAt, hasOwnSubject, hostClause, isPredicate, trimmed } from "./clauses";
import { impliedRelations } from "./relations-implied";
import { type RelationKind, relationMarkers } from "./relations-markers";
import type { Token } from "./tagger";
import { baseOf, childrenOf, isUnder, type Span, spanOf } from "./tree";

export type { RelationKind } from "./relations-markers";

export interface Relation {
  kind: RelationKind;
  /** The marker in lower case ("in response to"). */
  marker: string;
  /** Its tokens, with "only" or "simply" before it. */
  at: Span;
  /** Words before the marker that narrow it ("only", "largely", "not"); empty where there are none. */
  degree: string;
  /** What the marker's side hangs on. */
  main: Clause;
  /** The marker's side: a finite clause, an infinitive ("to save money"), a gerund or a noun phrase. */
  form: "clause" | "infinitive" | "gerund" | "phrase";
  /** The marker's side as a clause; null for a noun phrase. */
  sub: Clause | null;
  /** The stretch of the marker's side without the marker. */
  side: Span;
  /** True where the marker's side comes first. */
  first: boolean;
  /** The predicate of saying, thinking or asking that the main clause stands under, or -1. */
  under: number;
  /** True where the main clause is only part of a larger clause ("the ship that sank because …"). */
  inner: boolean;
}

const degrees =
  /^(?:only|just|simply|partly|largely|mainly|mostly|especially|not|merely|even|perhaps|probably|precisely|exactly|primarily|shortly|soon|long|immediately|right|in|part|either|both)$/;
const hanging = new Set(["advcl", "obl", "nmod", "advmod", "conj", "ccomp", "parataxis", "dep"]);

/** Every relation of a parsed sentence, in the order of their markers; empty without a parse. */
export function relationsOf(tokens: Token[]): Relation[] {
  if (!tokens.some((t) => t.rel === "root")) return [];
  const found: Relation[] = [];
  for (let n = 0; n < tokens.length; n++) {
    const hit = markerAt(tokens, n);
    if (!hit) continue;
    const made = relationAt(tokens, n, hit);
    if (made && !found.some((r) => r.at.to > n)) found.push(made);
  }
  for (const made of impliedRelations(tokens)) {
    const standing = standingOf(tokens, made.main.head);
    if (!found.some((r) => r.sub?.head === made.sub?.head)) found.push({ ...made, ...standing });
  }
  return found.sort((a, b) => a.at.from - b.at.from);
}

interface Hit {
  kind: RelationKind;
  marker: string;
  /** First token after the marker. */
  to: number;
  form: "clause" | "phrase" | "infinitive" | "any";
}
function markerAt(tokens: Token[], n: number): Hit | null {
  for (const { words, kind, form } of relationMarkers) {
    if (!words.every((w, k) => tokens[n + k]?.norm === w)) continue;
    const last = tokens[n + words.length - 1];
    // "So that alarms me": "that" is a subject; "so" opens a result only after a comma.
    if (words.at(-1) === "that" && last && /^(?:nsubj|obj|det)/.test(last.rel)) continue;
    if (kind === "result" && tokens[n - 1]?.text !== ",") continue;
    return { kind, marker: words.join(" "), to: n + words.length, form };
  }
  return null;
}

function relationAt(tokens: Token[], n: number, hit: Hit): Relation | null {
  const top = topOf(tokens, n, hit);
  if (top < 0) return null;
  const host = tokens[top]?.head ?? -1;
  const governor = predicateAbove(tokens, host);
  if (governor < 0) return null;
  const form = formOf(tokens, top, hit);
  if (!form || (hit.form !== "any" && hit.form !== form)) return null;
  let start = n;
  while (start > 0 && degrees.test(tokens[start - 1]?.norm ?? "") && isUnder(tokens, start - 1, top)) start--;
  // "not because": the negation belongs to the reason even where it hangs on the verb.
  const degree = tokens
    .slice(start, n)
    .map((t) => t.norm)
    .join(" ");
  const sub = form === "phrase" ? null : clauseAt(tokens, top);
  const whole = spanOf(tokens, top);
  const side = sub
    ? { from: Math.max(sub.span.from, hit.to), to: sub.span.to }
    : phraseSide(tokens, hit.to, whole.to);
  if (form === "infinitive" && hit.form === "infinitive")
    side.from = tokens[hit.to - 1]?.norm === "to" ? hit.to - 1 : side.from;
  if (side.to - side.from < 1) return null;
  const main = hostClause(tokens, governor, top);
  const { under, inner } = standingOf(tokens, main.head);
  return {
    kind: hit.kind,
    marker: hit.marker,
    at: { from: start, to: hit.to },
    degree,
    main,
    form,
    sub,
    side,
    first: whole.from < governor,
    under,
    inner,
  };
}

/** The predicate or noun that the marker's side is built on. */
function topOf(tokens: Token[], n: number, hit: Hit): number {
  let at = n;
  for (let steps = 0; steps < 6; steps++) {
    const t = tokens[at];
    if (!t || t.head < 0) return -1;
    // The side begins with the marker (or a word that narrows it) and reaches beyond it.
    if (hanging.has(baseOf(t.rel)) && at >= n && spanOf(tokens, at).to > hit.to && at >= hit.to - 1) {
      const from = spanOf(tokens, at).from;
      const before = tokens.slice(from, n);
      if (before.every((b) => degrees.test(b.norm) || b.tag === "PUNCT")) return at;
    }
    at = t.head;
  }
  return -1;
}

/** Climbs from the host of the marker's side to a predicate ("a ban because of noise" is no clause: -1). */
function predicateAbove(tokens: Token[], host: number): number {
  if (host < 0) return -1;
  return isPredicate(tokens, host) ? host : -1;
}

function formOf(tokens: Token[], top: number, hit: Hit): Relation["form"] | null {
  const t = tokens[top];
  if (!t) return null;
  if (!isPredicate(tokens, top)) return "phrase";
  const kids = childrenOf(tokens, top);
  const has = (test: (c: Token) => boolean) => kids.some((k) => tokens[k] && test(tokens[k] as Token));
  const tensed = [...kids.filter((k) => /^(?:aux|cop)/.test(tokens[k]?.rel ?? "")), top];
  if (tensed.some((k) => /^(?:VBD|VBZ|VBP|MD)$/.test(tokens[k]?.xpos ?? "")) && hasOwnSubject(tokens, top))
    return "clause";
  if (t.xpos === "VB" && (hit.marker.endsWith("to") || has((c) => c.norm === "to" && c.rel === "mark")))
    return "infinitive";
  if (t.xpos === "VBG" || has((c) => c.xpos === "VBG" && /^(?:aux|cop)/.test(c.rel))) return "gerund";
  return null;
}

/** A noun phrase up to what a comma adds to it. */
function phraseSide(tokens: Token[], from: number, to: number): Span {
  let depth = 0;
  for (let n = from; n < to; n++) {
    const text = tokens[n]?.text ?? "";
    if (/^[(“]$/.test(text)) depth++;
    if (/^[)”]$/.test(text)) depth--;
    if (depth <= 0 && n > from && /^(?:[,;:—–]|--|\()$/.test(text) && !listed(tokens, n, to))
      return trimmed(tokens, from, n);
  }
  return trimmed(tokens, from, to);
}
/** "fuel, food and water": a comma inside a list. */
const listed = (tokens: Token[], comma: number, to: number): boolean => {
  const rest = tokens.slice(comma + 1, to);
  const conj = rest.findIndex((t) => baseOf(t.rel) === "conj");
  return (
    conj >= 0 &&
    conj < 6 &&
    rest.some((t) => /^(?:and|or)$/.test(t.norm)) &&
    !/^(?:which|who|where|that|when)$/.test(rest[0]?.norm ?? "")
  );
};

const inside = new Set(["acl", "csubj", "advcl", "xcomp"]);
/** What a clause stands under: a verb of saying (its index), or some larger clause. */
function standingOf(tokens: Token[], head: number): { under: number; inner: boolean } {
  let at = head;
  let under = -1;
  let inner = false;
  for (let steps = 0; steps < tokens.length; steps++) {
    const t = tokens[at];
    if (!t || t.head < 0) break;
    const base = baseOf(t.rel);
    if (base === "ccomp" && under < 0) under = t.head;
    else if (inside.has(base) || (base === "nmod" && at === head)) inner = true;
    at = t.head;
  }
  return { under, inner };
}
