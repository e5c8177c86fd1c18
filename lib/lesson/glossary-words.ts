/** Words of a sentence that WordNet explains in one sense, and in easier words. */
import { difficultyOf } from "@/lib/language/difficulty";
import { levelOf, senseCountsOf, zipfOf } from "@/lib/language/frequency";
import { kinOf } from "@/lib/language/kin";
import { isFunctionWord } from "@/lib/language/markers";
import { type Sense, settledSense, type WordClass, wordClasses } from "@/lib/language/senses";
import type { Tag, Token } from "@/lib/language/tagger";
import type { Found } from "./glossary-terms";
import type { ReadSentence } from "./reading";

const classes: Partial<Record<Tag, WordClass>> = {
  NOUN: "noun",
  VERB: "verb",
  ADJ: "adjective",
  ADV: "adverb",
};
/** Words whose one sense in WordNet is not the one that the news uses, or whose gloss misleads. */
const denied = new Set(
  "tweet podcast blog fishery plenary sect abductor caucus respondent ceiling monetize enhancer intrust hype prior memoranda prequel selfie reboot hashtag unfriend trending meme boutique dicey viral christen petard affective".split(
    " ",
  ),
);
/** Below this a word is too well known for a definition out of a dictionary. */
const least = 0.3;

/** Hard words of a sentence; none that is part of a name or of a hyphened word, none that its own parts explain. */
export function wordsIn(s: ReadSentence): Found[] {
  return s.tokens.flatMap((t, n): Found[] => {
    const wordClass = classes[t.tag];
    if (!wordClass || !/^\p{Ll}+$/u.test(t.text) || t.norm.length < 5 || touches(s.tokens, n)) return [];
    const word = /^JJ[RS]$/.test(t.xpos) || (wordClass !== "noun" && wordClass !== "verb") ? t.norm : t.lemma;
    // "data" is not asked about as "datum"; "hammering" is told by "hammer".
    if (word !== t.norm && /um$|on$/.test(word) && /a$/.test(t.norm)) return [];
    if (wordClass === "noun" && word.endsWith("ing")) return [];
    const sense = settledSense(word, wordClass);
    if (!sense || sense.familiar || denied.has(word) || !onlyAs(word, wordClass)) return [];
    const difficulty = difficultyOf(word);
    if (difficulty < (sense.concrete ? least + 0.04 : least) || partsTell(word)) return [];
    if (!explains(sense, difficulty)) return [];
    return [
      {
        term: word,
        partOfSpeech: wordClass,
        definition: sense.definition,
        sentences: [s.id],
        difficulty,
        source: "wordnet",
      },
    ];
  });
}

/** One sense in one class: nothing that the tagger or the sentence could turn it into. */
function onlyAs(word: string, wordClass: WordClass): boolean {
  if (wordClass !== "adverb" && kinOf(word, wordClass)?.open !== false) return false;
  const counts = senseCountsOf(word);
  return !counts || wordClasses.every((c) => c === wordClass || counts[c] === 0);
}

/** "unspecified", "swiftness", "redistribute": who knows the base knows the word. */
function partsTell(word: string): boolean {
  const whole = word.replace(/^(?:un|in|im|non|re|mis|over|self|co|pre)(?=[a-z]{4})/, "");
  const bases = [word, whole].flatMap((w) => [
    w,
    ...[
      w.replace(/(?:ness|ly|er|or|able|ful|less|ment|ist|ish|y|ed|ing|s|ity|al|ized?|wards?|ability)$/, ""),
      w.replace(/(?:able|er|or|ed|ing|ion|ation|ity|ive|al)$/, "e"),
      w.replace(/i(?:ness|ly|less|er|ed)$/, "y"),
      w.replace(/([b-df-hj-np-tv-z])\1(?:ed|er|ing|able)$/, "$1"),
    ].filter((b) => b !== w && b.length > 2),
  ]);
  return bases.some((b) => b !== word && (zipfOf(b) >= 3.9 || levelOf(b) !== undefined));
}

/** A definition helps only where its own words are known better than the word. */
function explains({ definition }: Sense, difficulty: number): boolean {
  if (/^(?:cannot|can|is|are|has|having been|the trait of)\b/.test(definition)) return false;
  const words = definition.toLowerCase().match(/[a-z]{3,}/g) ?? [];
  const hard = words.filter((w) => !isFunctionWord(w));
  return hard.every((w) => zipfOf(w) >= 3.6 || difficultyOf(w) < difficulty - 0.06) && hard.length <= 9;
}

/** Half of a hyphened word. */
const touches = (tokens: Token[], n: number) =>
  tokens[n - 1]?.text === "-" || (tokens[n + 1]?.text === "-" && tokens[n + 1]?.start === tokens[n]?.end);
