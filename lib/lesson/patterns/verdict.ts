/** The one word of a sentence that weighs where the others only name. */
import { mildWords, strongWords } from "@/lib/language/evaluative";
import type { Token } from "@/lib/language/tagger";
import type { ChoiceCandidate } from "../candidate";
import { hash, shuffled } from "../hash";
import { heardIn } from "../heard";
import type { ReadSentence } from "../reading";
import type { Tools } from "../tools";
import { opening } from "../voice";
import { evidenceOf, sourceName } from "./sources";

export function verdict({ reading, voice }: Tools): ChoiceCandidate[] {
  const heard = heardIn(reading);
  return reading.sentences.flatMap((s): ChoiceCandidate[] => {
    if (s.words < 8 || s.words > 32 || s.signals.has("question") || !/[.!][”"’]?$/.test(s.text)) return [];
    const strong = s.tokens.filter((t) => strongWords.has(t.norm) && /^(?:ADJ|NOUN|ADV)$/.test(t.tag));
    const [key] = strong;
    if (!key || strong.length > 1 || inTitle(key)) return [];
    const saying = heard.sayings.find((x) => x.sentence === s.index);
    if (heard.passedOn.has(s.index) && !saying && reading.type !== "speech") return [];
    const neutral = neutralWords(s, key);
    if (neutral.length < 3) return [];
    const who = saying ? sourceName(saying.source) : reading.type === "speech" ? "the speaker" : "the writer";
    const begins = `the sentence in paragraph ${s.paragraph} that begins ${opening(s)}`;
    const stems = [
      `Which word in ${begins} carries ${possessive(who)} verdict, and doesn’t only name a fact?`,
      `Look at ${begins}. By which of its words does ${who} pass judgement?`,
      `Look at ${begins}. Which word shows what ${who} thinks of the matter?`,
    ];
    return [
      {
        kind: "multiple-choice",
        pattern: "verdict",
        group: `verdict ${s.id}`,
        skill: "viewpoint",
        stem: stems[hash(s.text) % 3] ?? "",
        key: `“${plain(key)}”`,
        wrong: neutral.slice(0, 3).map((t) => ({
          text: `“${plain(t)}”`,
          type: "misreading" as const,
          reason: `“${plain(t)}” names a thing or an act without praising or blaming it.`,
          sentence: s.id,
        })),
        evidence: [saying ? evidenceOf(saying, reading) : [{ sentence: s.id }]],
        score: voice.text === "article" && !saying ? 0.72 : 0.7,
        anchor: s.index,
      },
    ];
  });
}

const possessive = (who: string) => (/s$/.test(who) ? `${who}’` : `${who}’s`);
const plain = (t: Token) => (/^\p{Lu}\p{Ll}/u.test(t.text) && t.tag !== "PROPN" ? t.norm : t.text);
/** "Human Rights Watch", "a film called Nightmare": a name's word is no verdict. */
const inTitle = (t: Token) => /^\p{Lu}/u.test(t.text) && t.start > 0;

/** How far a word falls short of another's length; a longer one by much is as telling. */
const lag = (t: Token, key: Token) => {
  const by = key.text.length - t.text.length;
  return by > 0 ? by : -by / 2;
};

/** Words that only name: nouns and verbs without praise, blame or feeling, spread over the sentence. */
function neutralWords(s: ReadSentence, key: Token): Token[] {
  const fit = s.tokens.filter(
    (t) =>
      t !== key &&
      /^(?:NOUN|VERB)$/.test(t.tag) &&
      t.norm.length >= 4 &&
      /^\p{Ll}+$/u.test(t.text) &&
      !mildWords.has(t.norm) &&
      !mildWords.has(t.lemma) &&
      !strongWords.has(t.lemma) &&
      !/^(?:un|in|mis|dis|over|under)\p{L}{5,}$/u.test(t.norm) &&
      !/(?:less|ful|ous)$/.test(t.norm),
  );
  const unique = fit.filter((t, n) => fit.findIndex((o) => o.lemma === t.lemma) === n);
  const nouns = unique.filter((t) => t.tag === "NOUN");
  const pool = nouns.length >= 4 ? nouns : [...nouns, ...unique.filter((t) => t.tag === "VERB")];
  // Words as long as the verdict first, so that its length doesn't tell it.
  const near = shuffled(pool, (t) => t.norm, s.text).sort((a, b) => lag(a, key) - lag(b, key));
  return near.slice(0, 3);
}
