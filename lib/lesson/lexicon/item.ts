/** A hit of the lexicon as a question: the options put into the word's form, and why each wrong one is wrong. */
import { levelOf, type WordLevel } from "@/lib/language/frequency";
import type { Candidate, WrongOption } from "../candidate";
import type { Reading, ReadSentence } from "../reading";
import type { Tools } from "../tools";
import { quote } from "../voice";
import type { Distractor, Entry } from "./entry";
import { passageOf } from "./excerpt";
import type { Hit } from "./find";
import { conjugate, onePast, pluralOf, verbForm } from "./inflect";
import { spelt } from "./spelling";

const glosses = (e: Entry): string[] => [e.key, ...e.wrong.map((w) => w.text)];
const classNames = { v: "verb", n: "noun", a: "adjective", r: "adverb" } as const;

interface Shape {
  /** Puts a gloss into the form of the text's word. */
  of: (gloss: string) => string;
  /** How the stem names the word. */
  asked: string;
}

/** The text's own words, lower case where only the sentence's start gave a capital. */
export function shownOf({ sentence: s, place }: Hit): string {
  const first = s.tokens[place.from];
  const last = s.tokens[place.to];
  const text = s.text.slice(first?.start ?? 0, last?.end ?? 0);
  return first && /^\p{Lu}\p{Ll}/u.test(text) && first.tag !== "PROPN"
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

/** A verb asked for by what it does: options as infinitives about its object, "the ban" or "the rules". */
function effectShape({ entry: e, sentence: s, by }: Hit): Shape | null {
  const at = by.find((n) => s.tokens[n]?.tag === "NOUN");
  const noun = at === undefined ? undefined : s.tokens[at];
  if (at === undefined || !noun) return null;
  // "the economic growth": the words before it that belong to it.
  let from = at;
  while (at - from < 2 && /^(?:ADJ|NOUN)$/.test(s.tokens[from - 1]?.tag ?? "")) from--;
  const first = s.tokens[from] ?? noun;
  const named = s.text.slice(
    /\p{Lu}/u.test(s.text.slice(first.start, noun.end)) ? noun.start : first.start,
    noun.end,
  );
  const plural = noun.norm !== noun.lemma;
  // "them is": a plural would need other verbs too.
  if (plural && glosses(e).some((g) => /\{it\} (?!to\b|in\b|by\b)\p{L}*(?:s|d|came|can|no)\b/u.test(g)))
    return null;
  return {
    of: (gloss) => `to ${gloss.replaceAll("{it}", plural ? "them" : "it")}`,
    asked: `to “${e.head}” the ${named}`,
  };
}

/** Options in the word's own form; where that isn't sure, in the dictionary's, and the stem says so. */
function shapeOf(hit: Hit): Shape | null {
  const { entry: e, sentence: s, place } = hit;
  if (e.effect) return effectShape(hit);
  const shown = shownOf(hit);
  const t = s.tokens[place.head];
  if (!t) return null;
  const plain = (gloss: string) => gloss.replaceAll("^", "");
  const lemma = `the ${classNames[e.class as keyof typeof classNames] ?? "phrase"} “${e.head}”`;
  if (e.class === "v" || e.class === "pv") {
    const form = verbForm(s.tokens, place.head);
    // "was" or "were" would depend on a subject that the options don't have.
    const be = form?.form === "past" && glosses(e).some((g) => g.startsWith("be "));
    const sure = form && !be && (!form.either || glosses(e).every(onePast));
    if (form && sure) return { of: (g) => conjugate(g, form.form), asked: `“${shown}”` };
    return e.class === "v" ? { of: plain, asked: lemma } : null;
  }
  if (e.class === "n" || e.class === "pn") {
    const plural =
      t.norm !== t.lemma && /(?:s|men|people|children)$/.test(t.norm) && !e.head.split(" ").includes(t.norm);
    if (!plural) return { of: plain, asked: `“${shown}”` };
    if (glosses(e).every((g) => pluralOf(g) !== null))
      return { of: (g) => pluralOf(g) ?? g, asked: `“${shown}”` };
    return e.class === "n" ? { of: plain, asked: lemma } : null;
  }
  if (e.class === "a" && t.norm !== e.head) return { of: plain, asked: lemma };
  return { of: plain, asked: `“${shown}”` };
}

const stemsOf = (text: string) =>
  new Set((text.toLowerCase().match(/[a-z]{4,}/g) ?? []).map((w) => w.slice(0, 5)));

function reasonFor(d: Distractor, hit: Hit, shown: string): string {
  const { sentence: s, by, entry } = hit;
  const cue = by.map((n) => s.tokens[n]).find((t) => t && /^(?:NOUN|VERB|ADJ)$/.test(t.tag));
  const word = entry.class.startsWith("p") ? `“${shown}”` : `“${entry.head}”`;
  switch (d.kind) {
    case "sense":
      return cue
        ? `${word} can mean this elsewhere, but “${cue.text}” in the sentence rules it out.`
        : `${word} can mean this elsewhere, but it doesn't fit what paragraph ${s.paragraph} says.`;
    case "literal":
      return "This takes the words literally; here they are a figure of speech.";
    case "opposite":
      return `This is close to the opposite of what ${word} says here.`;
    case "lookalike":
      return `This is what “${d.word}” means, a word that is easily confused with ${word}.`;
    case "near":
      return `This would suit the topic, but it isn't what ${word} says. Read paragraph ${s.paragraph} again.`;
  }
}

/** The question about a hit, or null where its sentence can't be quoted or gives the key away. */
export function itemFor(hit: Hit, tools: Tools): Candidate | null {
  const { entry: e, sentence: s, place } = hit;
  if (s.words < 6 || s.words > 75 || !/[.!?…]["”’')\]]*$/.test(s.text)) return null;
  const shape = shapeOf(hit);
  const excerpt = shape && passageOf(s, place, hit.by, tools.reading);
  if (!shape || !excerpt) return null;
  const formed = (gloss: string) => spelt(shape.of(gloss), tools.reading);
  const key = formed(e.key);
  const quoted = stemsOf(excerpt.text);
  if ([...stemsOf(key)].some((w) => quoted.has(w) && !common.has(w))) return null;
  const shown = shownOf(hit);
  // The word twice in the quotation: it wouldn't be clear which is meant.
  if (excerpt.text.toLowerCase().split(shown.toLowerCase()).length > 2) return null;
  const lead = `Read ${excerpt.before ? "these sentences" : excerpt.whole ? "this sentence" : "these words"} from paragraph ${s.paragraph}: ${quote(excerpt.text)}`;
  const spoken = s.quoted > 0;
  const wrong = e.wrong.map(
    (d): WrongOption => ({
      text: formed(d.text),
      type: d.kind === "near" || d.kind === "lookalike" ? "not-in-text" : "misreading",
      reason: reasonFor(d, hit, shown),
      ...(d.kind === "near" || d.kind === "lookalike" ? {} : { sentence: s.id }),
    }),
  );
  const ask = e.effect
    ? `What does it mean here ${shape.asked}?`
    : e.figure
      ? spoken || tools.reading.type === "news" || tools.reading.type === "other"
        ? `What is meant by ${shape.asked} here?`
        : `What does ${tools.voice.who} mean by ${shape.asked}?`
      : sensesOf(e) > 1
        ? `${capital(shape.asked)} can have more than one meaning. Which one does it have here?`
        : `As it is used here, ${shape.asked} most nearly means:`;
  const score = scoreOf(hit, tools) - (excerpt.dangling ? 0.06 : 0);
  if (score < leastScore) return null;
  return {
    kind: "multiple-choice",
    pattern: e.figure ? "figurative" : "word",
    group: `word ${e.head}`,
    skill: "vocabulary",
    stem: `${lead} ${ask}`,
    key,
    wrong,
    evidence: [[...(excerpt.before ? [{ sentence: excerpt.before.id }] : []), { sentence: s.id }]],
    score,
    anchor: s.index,
  };
}
const common = new Set(
  "with from that this have into than more some about their they them over only other what when most made make very"
    .split(" ")
    .map((w) => w.slice(0, 5)),
);

const sensesOf = (e: Entry) => e.wrong.filter((w) => w.kind === "sense").length;
const capital = (asked: string) =>
  asked.replace(/^(“?)(\p{Ll})/u, (_, mark: string, letter: string) => mark + letter.toUpperCase());

/** Below this a reader of the grade knows the word, and no lesson should ask for it. */
const leastScore = 0.46;
const byWorth = [0, 0.4, 0.52, 0.68, 0.76, 0.8];
/** What is taken off a word that learners meet early: most of a class knows it at once. */
const early: Partial<Record<WordLevel, number>> = { A1: 0.25, A2: 0.22, B1: 0.18, B2: 0.08 };
/**
 * What an item writer would think of it: the worth of the entry; more where wrong options are other senses of the word, so that
 * only the sentence decides; less for a word of one sense that every reader of the grade knows, and for one on a side matter.
 */
function scoreOf({ entry, by, sentence }: Hit, { reading }: Tools): number {
  const senses = sensesOf(entry);
  const alike = entry.wrong.some((w) => w.kind === "lookalike");
  const plain = !entry.figure && !entry.effect && senses === 0 && !alike;
  const known = (entry.class.startsWith("p") ? undefined : early[levelOf(entry.head) ?? "C2"]) ?? 0;
  return (
    (byWorth[entry.worth] ?? 0.6) +
    (by.length > 0 ? 0.02 : 0) +
    (senses > 1 ? 0.12 : senses > 0 || alike ? 0.06 : 0) +
    (entry.effect ? 0.1 : 0) +
    (entry.figure ? 0.06 : 0) -
    (plain ? known * (entry.cues.length > 0 ? 0.5 : 1) : 0) -
    (sentence.words > 45 ? 0.04 : 0) +
    standing(sentence, reading)
  );
}

/** More for a sentence that speaks of what the whole text speaks of, less for one on a side matter. */
function standing(s: ReadSentence, reading: Reading): number {
  const often = Math.max(3, reading.sentences.length / 8);
  const shared = [...s.content].filter((lemma) => (reading.spread.get(lemma) ?? 0) >= often).length;
  return shared >= 3 ? 0.03 : shared === 0 ? -0.05 : 0;
}
