/** Who wants what in a text: actors and their stances, each with its sentence; silent where it isn't sure. */
import { bodyNouns, personNouns } from "@/lib/language/persons";
import type { Token } from "@/lib/language/tagger";
import { baseOf, childBy, childrenOf, isUnder, rootOf, spanOf, subtreeOf } from "@/lib/language/tree";
import { heardIn } from "./heard";
import type { Reading, ReadSentence } from "./reading";
import type { Lesson } from "./schema";

export type Stance = Lesson["glance"]["stances"][number];

/** Verbs (base forms) that take a side, with what may follow: an object, "to" + verb, a clause, or a preposition. */
const verbs: Record<string, readonly string[]> = {
  want: ["obj", "xcomp"],
  seek: ["obj", "xcomp"],
  hope: ["xcomp", "ccomp", "for"],
  demand: ["obj", "ccomp"],
  oppose: ["obj"],
  reject: ["obj"],
  refuse: ["xcomp", "obj"],
  support: ["obj"],
  back: ["obj"],
  favour: ["obj"],
  favor: ["obj"],
  welcome: ["obj"],
  condemn: ["obj"],
  denounce: ["obj"],
  criticise: ["obj"],
  criticize: ["obj"],
  fear: ["obj", "ccomp"],
  urge: ["obj"],
  call: ["for", "on"],
  push: ["for"],
  press: ["for", "obj"],
  warn: ["ccomp", "of", "against", "obj"],
  accuse: ["obj"],
  blame: ["obj"],
  deny: ["obj", "ccomp"],
  promise: ["xcomp", "ccomp", "obj"],
  pledge: ["xcomp", "obj"],
  vow: ["xcomp"],
  threaten: ["xcomp", "obj"],
  insist: ["on", "ccomp"],
  propose: ["obj", "ccomp", "xcomp"],
  object: ["to"],
  defend: ["obj"],
  recognise: ["obj"],
  recognize: ["obj"],
  resist: ["obj"],
  challenge: ["obj"],
  advocate: ["obj"],
  endorse: ["obj"],
  regret: ["obj"],
};
/** Adjectives that do the same, with "to" or a preposition. */
const adjectives: Record<string, readonly string[]> = {
  willing: ["xcomp", "advcl", "ccomp"],
  unwilling: ["xcomp", "advcl", "ccomp"],
  ready: ["xcomp", "advcl", "ccomp"],
  prepared: ["xcomp", "advcl", "ccomp"],
  determined: ["xcomp", "advcl", "ccomp"],
  reluctant: ["xcomp", "advcl", "ccomp"],
  eager: ["xcomp", "advcl", "ccomp"],
  keen: ["xcomp", "advcl", "ccomp"],
  opposed: ["to"],
  afraid: ["of", "ccomp"],
};

/** Running prose, however short. */
const whole = (s: ReadSentence) =>
  s.words <= 45 && /^[\p{Lu}“"‘]/u.test(s.text) && /[.!?…]["”’)]*$/.test(s.text);

/** Below it the parser is as good as undecided between two trees. */
const leastMargin = 0.8;

export function stancesOf(reading: Reading): Stance[] {
  const found = reading.sentences
    .filter((s) => s.margin >= leastMargin && whole(s) && !s.signals.has("question"))
    .flatMap((s) => inSentence(reading, s));
  const kept = found.filter((f, n) => found.findIndex((x) => x.actor === f.actor && x.what === f.what) === n);
  return kept.slice(0, 16).map((f, n) => ({ id: `w${n + 1}`, ...f }));
}

function inSentence(reading: Reading, s: ReadSentence): Omit<Stance, "id">[] {
  const { tokens } = s;
  const root = rootOf(tokens);
  if (root < 0) return [];
  return tokens.flatMap((t, at): Omit<Stance, "id">[] => {
    const isVerb = t.tag === "VERB";
    const allowed = isVerb ? verbs[t.lemma] : adjectives[t.norm];
    if (!allowed || !isMain(tokens, at, root)) return [];
    if (!isVerb && childBy(tokens, at, "cop") < 0) return [];
    const actor = actorOf(reading, s, at);
    const what = complementOf(s, at, allowed);
    if (!actor || !what) return [];
    const label = labelOf(tokens, at);
    return label ? [{ actor, stance: label, what, sentence: s.id }] : [];
  });
}

/** The main clause, or one joined to it: not what somebody says, and no condition. */
const isMain = (tokens: Token[], at: number, root: number) =>
  at === root || (tokens[at]?.head === root && tokens[at]?.rel === "conj");

/** The subject as the text names it; "" where it is a pronoun that nothing surely stands behind, or no actor. */
function actorOf(reading: Reading, s: ReadSentence, verb: number): string {
  const { tokens } = s;
  const own = childBy(tokens, verb, "nsubj");
  const shared =
    own < 0 && tokens[verb]?.rel === "conj" ? childBy(tokens, tokens[verb]?.head ?? -1, "nsubj") : own;
  const subject = tokens[shared];
  if (!subject || tokens[shared]?.rel !== "nsubj") return "";
  if (subject.tag === "PRON") {
    const link = heardIn(reading).coreference.at(s.index, shared);
    const named = link && reading.sentences[link.antecedent.sentence];
    if (!link || !named) return "";
    return phrase(named, link.antecedent.head);
  }
  return phrase(s, shared);
}

/** A noun phrase without its clauses, if it names somebody who can act. */
function phrase(s: ReadSentence, head: number): string {
  const { tokens } = s;
  const cut = tokens.flatMap((t, n) =>
    isUnder(tokens, n, head) && /^(?:acl|appos|parataxis|nmod:poss)/.test(t.rel) && t.rel !== "nmod:poss"
      ? [n]
      : [],
  );
  const { from, to, whole } = spanOf(tokens, head, new Set(cut.flatMap((n) => subtreeOf(tokens, n))));
  const words = tokens.slice(from, to);
  while (words[0]?.tag === "PUNCT") words.shift();
  while (words.at(-1)?.tag === "PUNCT") words.pop();
  const first = words[0];
  const last = words.at(-1);
  const lemma = tokens[head]?.lemma ?? "";
  const named =
    words.some((t) => t.tag === "PROPN") ||
    (tokens[head]?.tag === "NOUN" && (bodyNouns.has(lemma) || personNouns.has(lemma)));
  if (!first || !last || !whole || words.length > 9 || !named || tokens[head]?.tag === "NUM") return "";
  if (words.some((t) => /^[,;:—–()“”"]$/.test(t.text) || (t.tag === "PRON" && t.rel !== "nmod:poss")))
    return "";
  const text = s.text.slice(first.start, last.end);
  // A dateline, or somebody who is told only by whose he is.
  if (/^(?:\p{Lu}{5,}\b|(?:my|our|his|her|their|its|your)\b)/iu.test(text) && !/^\p{Lu}\p{Ll}/u.test(text))
    return "";
  if (/^(?:my|our|his|her|their|its|your) /i.test(text) || first.tag === "ADP") return "";
  return first.start === 0 && /^(?:The|A|An|Some|Many|Most|Few|Several)\b/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

/** Where what is wanted ends and something else begins. */
const ends = /^(?:because|while|whereas|but|although|though|when|after|before|since|as|despite)$/;

/** What the verb is about: the words after it, from its object, infinitive, clause or phrase to the next stop. */
function complementOf(s: ReadSentence, verb: number, allowed: readonly string[]): string {
  const { tokens } = s;
  let from = verb + 1;
  while (tokens[from]?.tag === "ADV" || tokens[from]?.rel === "compound:prt") from++;
  const opens = childrenOf(tokens, verb).some((k) => {
    const rel = baseOf(tokens[k]?.rel ?? "");
    const { from: start } = spanOf(tokens, k);
    if (k < verb || start !== from) return false;
    if (rel === "obl") return allowed.includes(tokens[from]?.norm ?? "");
    return allowed.includes(rel);
  });
  if (!opens) return "";
  const stop = tokens.findIndex(
    (t, n) =>
      n > from &&
      (/^[,;:.!?—–()“”"]$/.test(t.text) ||
        (n > from + 2 && ends.test(t.norm) && (t.tag === "SCONJ" || t.tag === "ADP"))),
  );
  const words = tokens.slice(from, stop < 0 ? tokens.length : stop);
  const a = words[0];
  const b = words.at(-1);
  if (!a || !b || words.length < 2 || words.length > 30) return "";
  // A comma inside a list or before a clause: what is left may be half of it.
  const after = tokens[stop];
  if (after && /^[“”"(]$/.test(after.text)) return "";
  if (after?.text === "," && words.length < 3) return "";
  if (!words.every((_, n) => isUnder(tokens, from + n, verb))) return "";
  if (words.every((t) => t.tag === "PRON" || t.tag === "PART")) return "";
  return s.text.slice(a.start, b.end);
}

/** The verb group as the text has it, negation and helpers included: "does not want", "has called". */
function labelOf(tokens: Token[], verb: number): string {
  const group = childrenOf(tokens, verb).filter((k) => {
    const rel = tokens[k]?.rel ?? "";
    return k < verb && /^(?:aux|advmod|aux:pass|cop)$/.test(rel);
  });
  if (group.some((k) => tokens[k]?.rel === "aux:pass")) return "";
  const helpers = group.filter(
    (k) =>
      /^(?:aux|cop)$/.test(tokens[k]?.rel ?? "") ||
      /^(?:not|n't|never|no longer)$/.test(tokens[k]?.norm ?? ""),
  );
  // "would like", "could seek" are no stances yet.
  if (helpers.some((k) => /^(?:could|may|might|should|must)$/.test(tokens[k]?.norm ?? ""))) return "";
  const words = [...helpers, verb].sort((a, b) => a - b).map((k) => tokens[k]);
  let text = "";
  words.forEach((t, n) => {
    const before = words[n - 1];
    if (!t) return;
    text += `${n > 0 && before && before.end < t.start ? " " : ""}${t.text}`;
  });
  return text.toLowerCase().slice(0, 60);
}
