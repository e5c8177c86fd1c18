/** Short phrases of a sentence that read alone, for options; null where one would be cut, long or hang on a pronoun. */
import type { Token } from "@/lib/language/tagger";
import { childrenOf, objectOf, spanOf, subjectOf } from "@/lib/language/tree";
import type { Fills, Found } from "./row";

const opener =
  /^(?:that|which|who|whom|whose|where|when|while|because|after|before|if|although|though|unless|until|since|whereas|as|so|but|than|said|says|according|including)$/;
const mark = /^(?:[.,;:!?()[\]“”"…—–]|--|-|\/)$/;
const vague =
  /^(?:any|ever|yet|either|neither|also|still|again|already|so|here|there|today|yesterday|tomorrow|now|then|else|such|this|that|these|those|other|others|same|another|one|ones|latter|former|instead)$/;

const textOf = (f: Pick<Found, "s" | "tokens">, from: number, to: number) =>
  f.s.text.slice(f.tokens[from]?.start, f.tokens[to - 1]?.end).replace(/\s+/g, " ");

/** Where the clause that runs through a token ends: at a mark, or before a word that opens another one. */
function clauseEnd(tokens: Token[], from: number): number {
  let to = from + 1;
  for (; to < tokens.length; to++) {
    const t = tokens[to];
    if (!t || mark.test(t.text) || opener.test(t.norm)) break;
    const next = tokens[to + 1];
    const joins = /^(?:VERB|AUX)$/.test(next?.tag ?? "") || next?.norm === "to" || next?.xpos === "PRP";
    if (/^(?:and|or)$/.test(t.norm) && joins) break;
  }
  return to;
}

/** True where the words from `from` to the clause's end `to` are cut off from nothing that belongs to them. */
function endsWell(tokens: Token[], to: number): boolean {
  const stop = tokens[to];
  if (/^(?:ADP|DET|CCONJ|PART|SCONJ|AUX)$/.test(tokens[to - 1]?.tag ?? "")) return false;
  if (!stop) return true;
  // A list would be cut at its comma, a phrase at its bracket.
  if (/^(?:[([“"‘]|-|\/)$/.test(stop.text) || /^(?:than|as)$/.test(stop.norm)) return false;
  if (stop.text === "," && tokens.slice(to, to + 6).some((t) => /^(?:and|or)$/.test(t.norm))) return false;
  return !/^(?:that|so|whom|whose|which|including)$/.test(stop.norm) || tokens[to - 1]?.tag === "NOUN";
}
const leaning = (t: Token) => t.tag === "PRON" || /^PRP/.test(t.xpos) || vague.test(t.norm);

/**
 * The trigger's clause without the trigger, as {c} ("the ferries leave the harbour before noon") and with a capital as {C};
 * null where it is long, hangs on a pronoun or is part of another.
 */
export function clauseWithout(f: Found): Fills | null {
  const { tokens } = f;
  const verb = predicateOf(tokens, f.from);
  const subject = verb < 0 ? -1 : subjectOf(tokens, verb);
  const noun = tokens[subject];
  if (!noun || !/^(?:NOUN|PROPN)$/.test(noun.tag) || tokens[verb]?.rel === "acl:relcl") return null;
  const span = spanOf(tokens, subject);
  const to = clauseEnd(tokens, Math.max(verb, f.to - 1, span.to));
  const before = tokens[span.from - 1];
  if (!span.whole || span.from > f.from || f.to > to || !endsWell(tokens, to)) return null;
  const opens = /^(?:[,:;“"—–]|that|but|and|because|while|although|though)$/.test(before?.norm ?? "");
  // "At five in the morning the harbour …": a phrase may go before, but no other clause.
  if (before && !opens && !/^(?:NOUN|PROPN|NUM)$/.test(before.tag)) return null;
  if (before && !opens && tokens.slice(0, span.from).some((t) => /^(?:VERB|AUX|PUNCT)$/.test(t.tag)))
    return null;
  const inside = tokens
    .slice(span.from, to)
    .filter((_, n) => n + span.from < f.from || n + span.from >= f.to);
  if (inside.length < 4 || inside.length > 13) return null;
  if (
    inside.some(
      (t) => leaning(t) || /^(?:not|n't|no|never|may|might|could|if)$/.test(t.norm) || mark.test(t.text),
    )
  )
    return null;
  const text = `${textOf(f, span.from, f.from)} ${f.to < to ? textOf(f, f.to, to) : ""}`
    .replace(/\s+/g, " ")
    .trim();
  const lowered =
    noun.tag === "PROPN" || tokens[span.from]?.tag === "PROPN"
      ? text
      : text.charAt(0).toLowerCase() + text.slice(1);
  return { c: lowered, C: text.charAt(0).toUpperCase() + text.slice(1) };
}

/** The clause behind "if" as {c}; null where it is long or hangs on a pronoun. */
export function condition(f: Found): Fills | null {
  const to = clauseEnd(f.tokens, f.to);
  const inside = f.tokens.slice(f.to, to);
  if (
    inside.length < 3 ||
    inside.length > 10 ||
    !/^[,.]$/.test(f.tokens[to]?.text ?? "") ||
    !endsWell(f.tokens, to)
  )
    return null;
  if (inside.some(leaning) || !inside.some((t) => /^(?:VBZ|VBP|MD)$/.test(t.xpos))) return null;
  return { c: textOf(f, f.to, to) };
}

/** The verb and what belongs to it, from its base form to the clause's end: "raise the fees for small boats". */
export function verbPhrase(f: Found, verb: number): string | null {
  const { tokens } = f;
  const first = tokens[verb];
  if (!first || !/^(?:VB|VBP)$/.test(first.xpos) || !/^(?:VERB|AUX)$/.test(first.tag)) return null;
  const to = clauseEnd(tokens, verb);
  const inside = tokens.slice(verb, to);
  if (!endsWell(tokens, to)) return null;
  if (inside.length < 2 || inside.length > 11) return null;
  if (inside.some(leaning)) return null;
  // "the thousands of children separated": what it was done by or when is cut off.
  if (inside.at(-1)?.xpos === "VBN") return null;
  if (/^(?:seek|try|attempt|help|continue|keep|work|begin|start|strive|look|think|feel)$/.test(first.lemma))
    return null;
  if (/^(?:be|do|have|see|say|seem|appear|become|look|try|make sure)$/.test(first.norm) && inside.length < 3)
    return null;
  return textOf(f, verb, to);
}

/** The verb phrase right behind the trigger, which ends in "to". */
export function behind(f: Found): Fills | null {
  const at = /^ADV$/.test(f.tokens[f.to]?.tag ?? "") ? f.to + 1 : f.to;
  const v = verbPhrase(f, at);
  return v ? { v } : null;
}

const close = /^(?:of|for|from|on|to|between|against)$/;

/** A noun with its modifiers: "the old harbour board"; no clause, no list. */
export function nounPhrase(f: Pick<Found, "s" | "tokens">, head: number, most = 7): string | null {
  const { tokens } = f;
  const noun = tokens[head];
  if (!noun || !/^(?:NOUN|PROPN)$/.test(noun.tag)) return null;
  if (childrenOf(tokens, head, new Set(["conj", "appos"])).length > 0) return null;
  const drop = new Set(
    childrenOf(tokens, head, new Set(["acl", "punct", "case", "cc", "advmod", "cop", "nsubj"])),
  );
  for (const c of childrenOf(tokens, head, new Set(["aux", "mark", "parataxis", "advcl"]))) drop.add(c);
  // "the flag by decree": a loose phrase may belong to the verb.
  for (const c of childrenOf(tokens, head, new Set(["nmod"])))
    if (
      tokens[c]?.rel === "nmod" &&
      c > head &&
      !childrenOf(tokens, c, new Set(["case"])).some((k) => close.test(tokens[k]?.norm ?? ""))
    )
      drop.add(c);
  const { from, to, whole } = spanOf(tokens, head, drop);
  const inside = tokens.slice(from, to);
  if (!whole || inside.length > most || to <= head) return null;
  if (inside.some((t) => t.tag === "PRON" || t.tag === "PUNCT" || /^PRP/.test(t.xpos) || vague.test(t.norm)))
    return null;
  const text = textOf(f, from, to);
  const first = inside[0];
  if (!first) return null;
  return first.tag === "PROPN" ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

const isPlural = (tokens: Token[], n: number) =>
  /S$/.test(tokens[n]?.xpos ?? "") || childrenOf(tokens, n, new Set(["conj"])).length > 0;

/** The predicate of the clause that a token stands in. */
export function predicateOf(tokens: Token[], at: number): number {
  for (let n = at, steps = 0; n >= 0 && steps < 12; steps++) {
    if (subjectOf(tokens, n) >= 0) return n;
    n = tokens[n]?.head ?? -1;
  }
  return -1;
}

const definite = (text: string) => text.replace(/^an? /i, "the ");

/** The subject of the trigger's clause as {x}, with {is}, {was}, {has}, {does} to agree. */
export function subjectAt(f: Found, at = f.from): Fills | null {
  const verb = predicateOf(f.tokens, at);
  const subject = verb < 0 ? -1 : subjectOf(f.tokens, verb);
  const x = subject < 0 ? null : nounPhrase(f, subject);
  if (!x) return null;
  const many = isPlural(f.tokens, subject);
  return {
    x,
    is: many ? "are" : "is",
    was: many ? "were" : "was",
    has: many ? "have" : "has",
    does: many ? "do" : "does",
  };
}

/** Subject and the verb phrase behind the trigger. */
export function both(f: Found): Fills | null {
  const v = behind(f);
  const x = subjectAt(f);
  // Said four times in the options: it has to be short.
  if (!v?.v || v.v.startsWith("be ") || v.v.split(" ").length > 8) return null;
  return x ? { ...x, ...v } : null;
}

/** The noun that the trigger stands before, in the singular as {n} and with all that belongs to it as {x}. */
export function nounAfter(f: Found): Fills | null {
  const at = f.tokens.findIndex(
    (t, n) => n >= f.to && n < f.to + 4 && t.tag === "NOUN" && f.tokens[n + 1]?.tag !== "NOUN",
  );
  const t = f.tokens[at];
  if (!t || f.tokens.slice(f.to, at).some((o) => !/^(?:ADJ|NOUN|ADV|VERB|PROPN)$/.test(o.tag))) return null;
  const x = nounPhrase(f, at);
  return { n: t.lemma, ns: t.norm, x: x ?? t.norm };
}

/** The object of a verb as {x}. */
export function objectAt(f: Found): Fills | null {
  const o = objectOf(f.tokens, f.to - 1);
  const x = o < 0 ? null : nounPhrase(f, o);
  return x
    ? {
        x: definite(x),
        was: isPlural(f.tokens, o) ? "were" : "was",
        has: isPlural(f.tokens, o) ? "have" : "has",
      }
    : null;
}

/** The noun phrase right behind the trigger (a preposition) as {x}. */
export function behindNoun(f: Found): Fills | null {
  const head = f.tokens.findIndex(
    (t, n) =>
      n >= f.to &&
      n < f.to + 7 &&
      f.tokens.some((c, m) => m === f.to - 1 && c.head === n) &&
      t.tag !== "VERB",
  );
  const x = head < 0 || childrenOf(f.tokens, head, new Set(["acl"])).length > 0 ? null : nounPhrase(f, head);
  if (!x) return null;
  const many = isPlural(f.tokens, head);
  return { x, was: many ? "were" : "was", is: many ? "are" : "is", has: many ? "have" : "has" };
}

export const tagAfter = (f: Found, step = 0) => f.tokens[f.to + step];
export const tagBefore = (f: Found, step = 0) => f.tokens[f.from - 1 - step];
/** True where the clause of the trigger has "not", "never" or the like. */
export function negated(f: Found, at = f.from): boolean {
  const head = f.tokens[at]?.head ?? -1;
  return [at, head].some(
    (n) =>
      n >= 0 &&
      childrenOf(f.tokens, n).some((c) =>
        /^(?:not|n't|never|hardly|nor|no|neither)$/.test(f.tokens[c]?.norm ?? ""),
      ),
  );
}
/** True where the verb at the trigger's first token stands finite and plain: no modal, no "to", no negation before it. */
export function plainVerb(f: Found): boolean {
  const t = f.tokens[f.from];
  if (t?.tag !== "VERB") return false;
  const kids = childrenOf(f.tokens, f.from);
  if (
    kids.some((c) =>
      /^(?:not|n't|never|hardly|will|would|could|may|might|should|can|must|shall|to|if|unless|wo|ca|'ll|'d|whether)$/.test(
        f.tokens[c]?.norm ?? "",
      ),
    )
  )
    return false;
  if (/^(?:VBD|VBZ|VBP)$/.test(t.xpos)) return true;
  // "has agreed", "is trying": with an auxiliary; a bare participle may be of anything.
  return /^(?:VBN|VBG)$/.test(t.xpos) && kids.some((c) => /^aux/.test(f.tokens[c]?.rel ?? ""));
}
