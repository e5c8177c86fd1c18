/** Statements of an article that can be read alone, each with the one who makes it: a source, or the article itself. */
import { parsedAlone } from "@/lib/language/alone";
import type { Saying, Source } from "@/lib/language/attribution";
import { withoutPronouns } from "@/lib/language/coreference-rewrite";
import { stanceOf } from "@/lib/language/saying";
import { parseSentence, type Token } from "@/lib/language/tagger";
import { childBy, rootOf, subjectOf } from "@/lib/language/tree";
import { isCut, isTorn, narrowed } from "./claim-checks";
import { type Heard, heardIn } from "./heard";
import type { Reading, ReadSentence } from "./reading";
import { statementOf } from "./statements";
import { inside } from "./wording/words";

export interface Claim {
  sentence: ReadSentence;
  /** The sentence's tokens with the tree that the claim was read from. */
  tokens: Token[];
  /** As it reads after "that": no capital but a name's, no full stop, pronouns written out. */
  text: string;
  /** Its predicate, a token index. */
  verb: number;
  /** Something of its sentence was left out. */
  cut: boolean;
  /** It follows a reported sentence in its paragraph, and may still be the source's. */
  led: boolean;
  /** Undefined where the article says it in its own name. */
  saying?: Saying;
  source?: Source;
  /** Lemmas of its nouns, verbs, adjectives and names. */
  content: Set<string>;
}

const known = new WeakMap<Reading, Claim[]>();

/** All claims of an article, in its order. What follows a reported sentence in its paragraph may still be the source's. */
export function claimsIn(reading: Reading): Claim[] {
  const before = known.get(reading);
  if (before) return before;
  const heard = heardIn(reading);
  const said = heard.sayings.flatMap((saying) => {
    const s = reading.sentences[saying.sentence];
    const claim = s && !saying.negated ? sayingClaim(s, saying, heard) : null;
    return claim ? [{ ...claim, saying, source: saying.source }] : [];
  });
  const own = reading.sentences.flatMap((s) => {
    const led = s.place > 0 && heard.passedOn.has(s.index - 1);
    if (heard.passedOn.has(s.index) || !s.prose || s.signals.has("question") || s.signals.has("speaker"))
      return [];
    const claim = claimOf(s, s.tokens, rootOf(s.tokens), heard);
    return claim ? [{ ...claim, led }] : [];
  });
  const made = [...said, ...own].sort((a, b) => a.sentence.index - b.sentence.index || a.verb - b.verb);
  known.set(reading, made);
  return made;
}

/** What is said, by the parse of its own words alone; in place the tag, the quotation marks or an aside may draw it awry. */
function sayingClaim(s: ReadSentence, saying: Saying, heard: Heard): Claim | null {
  // More than can be told in a claim.
  if (saying.to - saying.from > 36) return null;
  const alone = parsedAlone(s.tokens, s.text, saying.from, saying.to);
  return alone ? claimOf(s, alone.tokens, alone.root, heard, saying) : null;
}

/** The statement around a predicate, or its whole stretch where no statement can be cut from it; null where neither reads alone. */
function claimOf(
  s: ReadSentence,
  tokens: Token[],
  verb: number,
  heard: Heard,
  stretch = { from: 0, to: tokens.length },
): Claim | null {
  if (verb < 0) return null;
  const statement = statementOf(tokens, s.text, verb);
  const at = statement ? statement.tokens.map((t) => tokens.indexOf(t)) : wholeOf(tokens, verb, stretch);
  const from = at?.[0] ?? -1;
  const last = at?.at(-1) ?? -1;
  if (!at || from < 0 || last < 0) return null;
  const kept = at.flatMap((n) => tokens[n] ?? []);
  if (kept.some((t) => t.norm === "according")) return null;
  const source = { ...heard, tokens: heard.tokens.with(s.index, tokens) };
  const told = withoutPronouns({ sentence: s.index, from, to: last + 1 }, source, new Set(at));
  if (told === null || /[“”"‘()[\]:;…]|--|\s[—–-]\s/.test(told)) return null;
  const first = s.tokens[from];
  const text =
    first && told.startsWith(first.text)
      ? opened(s.tokens, from, heard) + told.slice(first.text.length)
      : told;
  const words = text.split(" ").length;
  if (words < 4 || words > 22) return null;
  // "those may be unsure", "most fields lack": what narrows the claim was left out, or a comma lost its fellow.
  if (at.some((n) => narrowed(tokens, n, at)) || isTorn(tokens, at, verb) || isCut(tokens, at, verb))
    return null;
  if (statement && !statement.whole && words < 7) return null;
  // "May his soul rest in peace": a wish, no statement.
  if (/^(?:MD|VB)$/.test(tokens[from]?.xpos ?? "") || /^May /.test(s.text.slice(s.tokens[from]?.start)))
    return null;
  // "Burrows said that …" inside what somebody else says: two holders.
  if (stanceOf(tokens[verb]?.lemma ?? "") !== undefined && childBy(tokens, verb, "ccomp") >= 0) return null;
  // A stretch told whole was parsed as it is told.
  const cut = at.length < tokens.slice(stretch.from, stretch.to).filter((t) => t.tag !== "PUNCT").length;
  const content = new Set(
    kept.filter((t) => /^(?:NOUN|VERB|ADJ|PROPN|NUM)$/.test(t.tag) && t.norm.length > 2).map((t) => t.lemma),
  );
  return { sentence: s, tokens, text, verb, content, cut, led: false };
}

/** A sentence's first word as it reads further in. */
export function opened(tokens: Token[], n: number, heard: Heard): string {
  const word = tokens[n]?.text ?? "";
  return n === 0 && (word === "A" || heard.isCommon(word))
    ? word.charAt(0).toLowerCase() + word.slice(1)
    : inside(tokens, n, heard.isName);
}

const checked = new WeakMap<Claim, boolean>();
/**
 * Parsed by itself, a claim has the predicate that it had in place; else one of the two trees is wrong. Costs a parse,
 * once a claim, so it is asked of those that an item would use.
 */
export function holds(c: Claim): boolean {
  const before = checked.get(c);
  if (before !== undefined) return before;
  const made = !c.cut || holdsAlone(c.text, c.tokens[c.verb]?.norm ?? "");
  checked.set(c, made);
  return made;
}
/** The first few that hold. */
export function holding(claims: readonly Claim[], count: number): Claim[] {
  const found: Claim[] = [];
  for (const c of claims) {
    if (found.length === count) break;
    if (holds(c)) found.push(c);
  }
  return found;
}

function holdsAlone(text: string, predicate: string): boolean {
  const { tokens } = parseSentence(`${text.charAt(0).toUpperCase()}${text.slice(1)}.`);
  const root = rootOf(tokens);
  const t = tokens[root];
  if (!t || t.norm !== predicate || subjectOf(tokens, root) < 0) return false;
  // "May his soul rest in peace", "should he win": a wish or condition, no statement.
  return !/^(?:MD|VB|VBG|VBN)$/.test(tokens[0]?.xpos ?? "") || /^VB[GN]$/.test(tokens[0]?.xpos ?? "");
}

const leads =
  /^(?:but|and|so|yet|however|also|still|indeed|moreover|nevertheless|nonetheless|therefore|thus|meanwhile|instead|in|for|example|instance|fact|addition|,|“|"|”)$/;
/** All of a stretch but its opening connective and closing marks, where it is one plain sentence of its own. */
function wholeOf(tokens: Token[], verb: number, { from, to }: { from: number; to: number }): number[] | null {
  let a = from;
  const comma = tokens.findIndex((t, n) => n >= from && t.text === ",");
  if (comma >= 0 && comma - from <= 3 && tokens.slice(from, comma).every((t) => leads.test(t.norm)))
    a = comma + 1;
  while (a < to && /^(?:but|and|so|yet|,|“|"|”)$/.test(tokens[a]?.norm ?? "")) a++;
  let b = to;
  while (b > a && tokens[b - 1]?.tag === "PUNCT") b--;
  const subject = subjectOf(tokens, verb);
  const inside = tokens.slice(a, b);
  if (subject < a || subject > verb || b - a > 24 || tokens[subject]?.rel.startsWith("expl")) return null;
  if (
    /^(?:if|unless|when|while|because|although|though|since|as|after|before|that|who|which|what|how|why)$/.test(
      inside[0]?.norm ?? "",
    )
  )
    return null;
  if (
    !inside.some((t) => /^(?:VBD|VBZ|VBP|MD)$/.test(t.xpos)) ||
    inside.some((t) => /^(?:if|unless|whether)$/.test(t.norm))
  )
    return null;
  // Two full clauses are two claims.
  const second = tokens.some(
    (t, n) =>
      n >= a &&
      n < b &&
      /^(?:conj|parataxis)/.test(t.rel) &&
      childBy(tokens, n, "nsubj", "nsubj:pass", "expl") >= 0,
  );
  return second ? null : inside.map((_, n) => a + n);
}

/** Share of the smaller claim's words that the other holds too, 0 to 1. */
export function alike(a: Pick<Claim, "content">, b: Pick<Claim, "content">): number {
  const shared = [...a.content].filter((c) => b.content.has(c)).length;
  return shared / Math.max(1, Math.min(a.content.size, b.content.size));
}
