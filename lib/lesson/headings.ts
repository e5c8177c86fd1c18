/** A section's heading: a short whole clause or a phrase of an event or idea, from its most telling sentences. */
import { finiteVerb, nounPhrases, textOf } from "@/lib/language/phrases";
import type { Token } from "@/lib/language/tagger";
import { childBy, childrenOf, rootOf, spanOf } from "@/lib/language/tree";
import { called } from "./called";
import { centrality } from "./central";
import { selfContained } from "./clauses";
import { topicsOf } from "./headings-topic";
import { leadingOpener } from "./openers";
import type { Reading, ReadSentence } from "./reading";
import { shortened, statementOf, withNames } from "./statements";
import { capital, withoutDateline } from "./voice";
import { type Scene, sceneOf } from "./wording/scene";

export interface HeadingTask {
  sentences: ReadSentence[];
  gist: ReadSentence | undefined;
  reading: Reading;
  /** Headings taken already, in lower case. */
  used: Set<string>;
  place: "first" | "middle" | "last";
}
interface Heading {
  text: string;
  tokens: Token[];
  sentence: ReadSentence;
  worth: number;
}
const longest = 9;

/** Always whole words of the text, at most eight, never cut off; where nothing serves, the section's two main matters. */
export function headingOf(task: HeadingTask): string {
  const { sentences, gist, reading, used } = task;
  const inside = new Map<string, number>();
  for (const s of sentences) for (const lemma of s.content) inside.set(lemma, (inside.get(lemma) ?? 0) + 1);
  const central = centrality(sentences);
  const top = Math.max(0.001, ...Object.values(central));
  const weigh = (c: Heading) => {
    const lemmas = new Set(c.tokens.map((t) => t.lemma));
    const sum = [...lemmas].reduce((n, l) => n + weight(l, inside, reading), 0);
    const middle = 0.5 + (central[c.sentence.index] ?? 0) / top;
    return (sum / Math.sqrt(c.tokens.length + 1)) * middle * c.worth * (c.sentence === gist ? 1.25 : 1);
  };
  const scene = sceneOf(reading);
  const best = sentences
    .flatMap((s) => {
      const stated = points(s, scene, longest);
      return [...(stated.length > 0 ? stated : clauses(s)), ...phrases(s)];
    })
    .filter((c) => !used.has(titled(c.text).toLowerCase()))
    .map((c) => ({ text: c.text, weight: weigh(c) }))
    .sort((a, b) => b.weight - a.weight || a.text.length - b.text.length)[0];
  if (best) return titled(best.text);
  const longer = sentences
    .flatMap((s) => points(s, scene, longest + 3))
    .filter((c) => !used.has(titled(c.text).toLowerCase()))
    .sort((a, b) => weigh(b) - weigh(a) || a.text.length - b.text.length)[0];
  return longer ? titled(longer.text) : matters(task, inside);
}

/** What the sentence says, or what somebody says in it, in at most `most` words; nothing where it can't stand alone. */
function points(s: ReadSentence, scene: Scene, most: number): Heading[] {
  if (s.quoted > 0.3 || s.signals.has("question") || !s.prose) return [];
  const root = rootOf(s.tokens);
  const claim = childBy(s.tokens, root, "ccomp");
  const verb = s.tokens[root];
  if (verb && claim > root && reporting.test(verb.lemma)) {
    const holder = holderOf(s, root);
    const said = holder ? pointAt(s, scene, claim, most - 2) : null;
    return said ? [{ ...said, text: `${said.text}, ${holder} ${says(verb.lemma)}`, worth: 1.2 }] : [];
  }
  const own = pointAt(s, scene, root, most);
  return own ? [own] : [];
}

const says = (lemma: string) =>
  /^(?:warn|claim|insist|argue|deny|believe|hope|expect)$/.test(lemma)
    ? `${lemma}s`.replace("denys", "denies")
    : "says";
/** Who says it, in at most three words: "Wray", "the council"; null for a pronoun. */
function holderOf(s: ReadSentence, verb: number): string | null {
  const subject = childBy(s.tokens, verb, "nsubj");
  const t = s.tokens[subject];
  if (!t || (t.tag !== "PROPN" && t.xpos !== "NN")) return null;
  if (t.tag === "PROPN") {
    const { from, to } = spanOf(
      s.tokens,
      subject,
      new Set(childrenOf(s.tokens, subject, new Set(["appos", "acl", "nmod", "punct"]))),
    );
    const last = s.tokens
      .slice(from, to)
      .filter((x) => x.tag === "PROPN")
      .at(-1);
    // "the Office", not "Office", says so.
    return !last || bodies.test(last.text) ? null : last.text;
  }
  const before = s.tokens[subject - 1];
  return before?.norm === "the" || before?.norm === "a" ? `the ${t.text}` : null;
}

const bodies =
  /^(?:CEO|Office|House|Department|Agency|Ministry|Court|Committee|Commission|Council|Board|Union|Bank|Group|Institute|University|Center|Centre|Party|Service|Bureau|Association|Organi[sz]ation|Authority|Senate|Army|Nations|States)$/;

function pointAt(s: ReadSentence, scene: Scene, verb: number, most: number): Heading | null {
  const made = statementOf(s.tokens, s.text, verb);
  if (!made) return null;
  const short = shortened(made, s.tokens, s.text, most);
  const head = s.tokens[short.verb];
  const last = short.tokens.at(-1);
  if (
    !head ||
    !last ||
    reporting.test(head.lemma) ||
    idle.test(last.lemma) ||
    !/^(?:NOUN|PROPN|VERB|ADJ)$/.test(last.tag)
  )
    return null;
  // "is a crime punishable", "a technique called functional": cut off after a quality.
  if (last.tag === "ADJ" && !/^(?:AUX|ADV)$/.test(short.tokens.at(-2)?.tag ?? "")) return null;
  if (short.tokens.some((t) => t.text === ",") || short.tokens[0]?.tag === "ADP") return null;
  if (badEnds.test(last.norm)) return null;
  const tokens = short.tokens.filter((t) => !/^(?:also|already|now|then|however)$/.test(t.norm));
  const text = withNames({ ...short, tokens, text: joined(tokens, s.text) }, s, scene.source);
  const words = text?.split(" ").length ?? 0;
  if (!text || words < 4 || words > most) return null;
  return { text, tokens, sentence: s, worth: 1.5 };
}

/** High for words frequent here and rarer elsewhere in the text. */
function weight(lemma: string, inside: Map<string, number>, reading: Reading): number {
  const here = inside.get(lemma) ?? 0;
  const all = reading.spread.get(lemma) ?? here;
  return here === 0 ? 0 : Math.log(1 + here) * (0.5 + here / all);
}
const titled = (text: string) => capital(text.replace(/[\s,;:.]+$/, ""));

const reporting =
  /^(?:say|tell|add|warn|insist|claim|call|ask|note|announce|report|state|reveal|declare|conclude|rule|estimate|deny|confirm|recall|describe|argue|believe|think|mean|show|suggest|hope|expect|want|appear|seem|begin|know|explain|point|continue|try|force|allow|urge|find|help)$/;
const stops =
  /^(?:,|;|:|—|–|--|that|which|who|whose|where|when|while|after|before|because|although|though|until|since|if|as|but|so|and|or|than)$/;
/** Prepositions before which a whole clause may end: what they open tells when, where or how. */
const adjuncts =
  /^(?:during|amid|despite|since|after|before|throughout|within|without|following|ahead|near)$/;
const badEnds =
  /^(?:more|less|most|likely|long|able|due|according|ready|even|also|just|still|now|well|other|such|one|lot|kind|number|part|way|time|set|made|called|named|considered|used|put|first|second|third|last|enough|many|much|few|minutes|hours|days|weeks|months|years)$/;

/** Prepositions before which a clause with an object may end, unless its verb asks for them. */
const loose =
  /^(?:in|on|at|by|from|with|for|over|through|under|to|against|into|around|across|among|between)$/;
const needy =
  /^(?:be|put|set|base|take|give|name|accuse|prevent|ban|keep|make|have|lead|see|view|regard|turn|place|send|bring|leave|hold|play|pay|do|get|go|come|use|need|compare|prepare|provide|add|owe|attribute|link|limit|hand|convert|spend|know|report|be|remain|become)$/;

/** Main clauses, the longest of at most eight words that ends where it can. */
function clauses(s: ReadSentence): Heading[] {
  if (s.quoted > 0.5 || s.signals.has("question")) return [];
  const parts = mainOf(s);
  if (!parts) return [];
  const verb = finiteVerb(parts);
  const main = parts[verb];
  const open = parts[0];
  if (!main || !open || verb < 1 || verb > 7 || !/^(?:DET|NOUN|PROPN|ADJ)$/.test(open.tag)) return [];
  const subject = parts.slice(0, verb);
  if (subject.some((t) => stops.test(t.norm)) || !subject.some((t) => /^(?:NOUN|PROPN)$/.test(t.tag)))
    return [];
  const head = actionOf(parts, verb);
  if (reporting.test(head.lemma) || /^(?:others|some|many|most)$/.test(open.norm)) return [];
  for (let end = Math.min(parts.length, longest + 4); end > verb + 1; end--) {
    const next = parts[end];
    if (next && !endsBefore(next, parts[end - 1], head)) continue;
    const tokens = parts.slice(0, end).filter((t) => t.norm !== "also");
    const text = joined(tokens, s.text);
    if (isWhole(tokens, verb, text)) return [{ text, tokens, sentence: s, worth: 1.3 }];
  }
  return [];
}

/** The verb of action: "has been cut" is of "cut". */
function actionOf(parts: Token[], verb: number): Token {
  const rest = parts.slice(verb, verb + 5);
  const upTo = rest.findIndex((t) => !/^(?:AUX|ADV|PART)$/.test(t.tag));
  const found = rest[upTo];
  return (found?.tag === "VERB" ? found : parts[verb]) ?? { ...EMPTY };
}
const EMPTY: Token = {
  text: "",
  norm: "",
  lemma: "be",
  tag: "X",
  xpos: "",
  head: -1,
  rel: "dep",
  start: 0,
  end: 0,
};

function endsBefore(next: Token, last: Token | undefined, action: Token): boolean {
  if (/^(?:that|than|as|to)$/.test(next.norm) && next.norm !== "to") return false;
  if (stops.test(next.norm) || adjuncts.test(next.norm) || /^[.!]$/.test(next.text)) return true;
  const object = last?.tag === "NOUN" || last?.tag === "PROPN";
  return object && next.tag === "ADP" && loose.test(next.norm) && !needy.test(action.lemma);
}

/** The sentence's tokens without dateline, connective, an opening adverbial or an insertion after its subject. */
function mainOf(s: ReadSentence): Token[] | null {
  const told = withoutDateline(s.text);
  const skip = s.text.length - told.length + leadingOpener(told).length;
  let tokens = s.tokens.filter((t) => t.start >= skip);
  if (/^(?:but|and|so|yet)$/.test(tokens[0]?.norm ?? "")) tokens = tokens.slice(1);
  const comma = tokens.findIndex((t) => t.text === ",");
  const opening = tokens.slice(0, Math.max(0, comma));
  const adverbial =
    /^(?:ADP|ADV)$/.test(tokens[0]?.tag ?? "") ||
    /^(?:thanks|according|owing|due)$/.test(tokens[0]?.norm ?? "");
  if (adverbial && comma > 0 && comma < 10 && finiteVerb(opening) < 0) tokens = tokens.slice(comma + 1);
  const first = tokens.findIndex((t) => t.text === ",");
  const second = tokens.findIndex((t, n) => n > first && t.text === ",");
  const after = tokens[second + 1];
  const subject = tokens.slice(0, Math.max(0, first));
  if (
    first > 0 &&
    first < 6 &&
    second > first + 1 &&
    subject.every((t) => /^(?:DET|ADJ|NOUN|PROPN|PART)$/.test(t.tag)) &&
    /^(?:VERB|AUX)$/.test(after?.tag ?? "") &&
    /^(?:DET|ADJ|NOUN|PRON)$/.test(tokens[first + 1]?.tag ?? "") &&
    tokens.slice(first + 1, second).every((t) => t.norm !== "and")
  )
    tokens = [...subject, ...tokens.slice(second + 1)];
  return tokens.length > 3 ? tokens : null;
}

/** Tokens as text, with a space wherever the source has one or something was left out. */
const joined = (tokens: Token[], source: string) =>
  tokens
    .map((t, n) => {
      const before = tokens[n - 1];
      return before && (before.end !== t.start || /\s/.test(source.charAt(t.start - 1)))
        ? ` ${t.text}`
        : t.text;
    })
    .join("");

function isWhole(tokens: Token[], verb: number, text: string): boolean {
  const count = text.split(" ").length;
  const last = tokens.at(-1);
  if (!last || count < 4 || count > longest || /[“”"‘()—–;:]/.test(text)) return false;
  if (tokens.slice(1, -1).some((t) => t.text === ",") || !selfContained(tokens)) return false;
  const that = tokens.findIndex((t, n) => n > verb && /^(?:that|who|which|whose)$/.test(t.norm));
  if (that > 0) return false;
  if (tokens.at(-2)?.tag === "NUM" && idle.test(last.lemma)) return false;
  if (badEnds.test(last.norm) || /ing$/.test(last.norm) || reporting.test(last.lemma)) return false;
  const before = tokens.at(-2);
  if (last.tag === "NOUN" || last.tag === "PROPN") return tokens.length - 1 > verb;
  // "was cremated", "is too slow": a participle or quality right after its auxiliary.
  if (last.tag === "ADJ") return /^(?:AUX|ADV)$/.test(before?.tag ?? "");
  if (last.tag === "VERB")
    return tokens.length - 1 > verb && /^(?:be|is|are|was|were|been)$/.test(before?.norm ?? "");
  return false;
}

const ideas =
  /(?:tion|sion|ment|ance|ence|ness|ity|ism|ship|ure|cy)s?$|^(?:withdrawal|arrival|approval|refusal|trial|denial|removal|proposal|survival|growth|health|rise|fall|loss|ban|vote|talks|plan|law|role|attack|threat|need|demand|search|fight|war|deal|change|start|spread|use|abuse|trade|cost|price|case|dispute|debate|test|hope|fear|doubt|claim|bid|push|struggle|crisis|problem|danger|risk|effect|limit|lack|arrest|protest|support|reform|response|motive|reason|cause|aim|goal|future|history|spirit|power|right|treatment|summit|election|strategy|education|poverty|safety|quest|battle)s?$/;
/** Heads after which "to" hangs on them, not on a verb before. */
const takesTo =
  /^(?:threat|attack|response|approach|right|access|letter|solution|amendment|answer|limit|opposition|reaction|challenge|damage|change|aid|support|visit|commitment|contribution|objection|obstacle)s?$/;
const places =
  /^(?:university|city|country|community|society|government|agency|parliament|document|picture)s?$/;

/** Phrases of an event or idea with what hangs on them: "suspicion over Russia's motives". */
function phrases(s: ReadSentence): Heading[] {
  if (s.quoted > 0.3 || s.signals.has("question")) return [];
  return nounPhrases(s.tokens, s.text).flatMap((p) => {
    let start = p.start;
    while (/^(?:some|any|a|an|no|all|many|more|most|several|every|each)$/.test(s.tokens[start]?.norm ?? ""))
      start++;
    const tokens = s.tokens.slice(start, p.end);
    const text = textOf(s.tokens, s.text, start, p.end);
    const count = text.split(" ").length;
    const last = tokens.at(-1);
    if (!last || count < 3 || count > longest || p.pointing || !/^[\p{L}]/u.test(text)) return [];
    if (/[“”"‘(),—–]/.test(text) || !/^(?:NOUN|PROPN)$/.test(last.tag)) return [];
    if (p.head.tag !== "NOUN" || !ideas.test(p.head.norm) || places.test(p.head.norm)) return [];
    // A number, or a possessive whose owner is named elsewhere, doesn't head a section.
    const owner = tokens.findIndex((t) => /^(?:its|their|his|her|our|my|your)$/.test(t.norm));
    if (tokens.some((t) => t.tag === "NUM") || owner === 0) return [];
    if (owner > 0 && !tokens.slice(0, owner).some((t) => t.tag === "PROPN")) return [];
    if (!tokens.some((t) => t.tag === "ADP" || t.norm === "'s" || t.norm === "'")) return [];
    const after = s.tokens[p.end];
    if (after && (after.text === "-" || /^(?:PART|ADP|ADJ|NOUN|PROPN|NUM)$/.test(after.tag))) return [];
    if (/^(?:that|and|or)$/.test(after?.norm ?? "") && (after?.norm === "that" || /\bbetween\b/.test(text)))
      return [];
    if (tokens.some((t) => /^(?:what|which|any|such|as|like|that|this)$/.test(t.norm))) return [];
    if (/ to /.test(text) && !takesTo.test(p.head.norm)) return [];
    if (/^(?:ADV|VERB)$/.test(tokens[0]?.tag ?? "")) return [];
    return [{ text, tokens, sentence: s, worth: 1 }];
  });
}

/** The two matters that a section holds more of than the rest of the text: "North Korea and the summit". */
function matters({ sentences, reading, used, place }: HeadingTask, inside: Map<string, number>): string {
  const own = new Set(sentences.map((s) => s.index));
  const names = reading.names
    .map((n) => ({ n, here: n.sentences.filter((at) => own.has(at)).length }))
    .filter(({ n, here }) => here >= 1 && n.name.length > 3 && !/(?:American|[a-z]ern)$/.test(n.name))
    .sort((a, b) => b.here - a.here || (a.n.name < b.n.name ? -1 : 1))
    .map(({ n }) => n);
  const nouns = new Map<string, string>();
  for (const s of sentences)
    for (const t of s.tokens)
      if (
        t.tag === "NOUN" &&
        /^\p{Ll}{4,}$/u.test(t.text) &&
        !idle.test(t.lemma) &&
        !/er$/.test(t.text) &&
        (inside.get(t.lemma) ?? 0) > (sentences.length > 4 ? 1 : 0) &&
        !nouns.has(t.lemma)
      )
        nouns.set(t.lemma, t.norm);
  // "Wray on the report": who speaks here speaks on a matter.
  const speakers = new Set(
    sceneOf(reading).sayings.flatMap((said) => (own.has(said.sentence) ? (said.source.name ?? []) : [])),
  );
  const ranked = [...nouns]
    .sort((a, b) => weight(b[0], inside, reading) - weight(a[0], inside, reading) || (a[0] < b[0] ? -1 : 1))
    .map(([, word]) => word);
  const speaking = names.filter((n) => speakers.has(n)).slice(0, 2);
  const tries = [
    ...topicsOf(
      sentences,
      (lemma) => weight(lemma, inside, reading),
      (lemma) => (reading.spread.get(lemma) ?? 0) >= 2,
    ).slice(0, 6),
    ...speaking.flatMap((n) =>
      ranked.slice(0, 2).map((noun) => `${called(n).replace(styled, "")} on the ${noun}`),
    ),
    ...ranked.slice(0, 2).map((noun) => `More on the ${noun}`),
  ].map(capital);
  const closing = { first: "How it begins", middle: "What comes next", last: "How it ends" }[place];
  return tries.find((t) => !used.has(t.toLowerCase())) ?? closing;
}
const styled =
  /^(?:\p{L}+\. ?\p{L}*\.? )?(?:(?:Prime |Foreign |Vice )*(?:President|Minister|Senator|Director|Chancellor) )+/u;
const idle =
  /^(?:today|yesterday|tomorrow|week|month|year|day|time|way|thing|part|people|person|number|kind|moment|morning|evening|night|hour|minute|second|decade|century|other|case|fact|word|statement|interview|spokesman|spokeswoman|percent|million|billion)$/;
