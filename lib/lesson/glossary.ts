/** Words worth a definition: the curated terms of politics first, then rarer words that have one settled sense. */
import { settledSense, type WordClass } from "@/lib/language/senses";
import type { Tag, Token } from "@/lib/language/tagger";
import type { Reading, ReadSentence } from "./reading";
import type { GlossaryEntry } from "./schema";
import { terms } from "./terms";

const classes: Partial<Record<Tag, WordClass>> = {
  NOUN: "noun",
  VERB: "verb",
  ADJ: "adjective",
  ADV: "adverb",
};

interface Found {
  term: string;
  partOfSpeech: string;
  definition: string;
  sentences: string[];
  /** Higher comes first. */
  weight: number;
}

/** Six to sixteen entries by the text's length, in the order in which the text uses them. */
export function glossaryOf(reading: Reading): GlossaryEntry[] {
  const wanted = Math.max(6, Math.min(16, Math.round(reading.words / 45)));
  const found = new Map<string, Found>();
  for (const s of reading.sentences) for (const f of termsIn(s)) note(found, f);
  const inTerms = new Set([...found.values()].flatMap((f) => f.term.split(" ")));
  for (const s of reading.sentences)
    for (const f of wordsIn(s)) if (!inTerms.has(f.term) || found.has(f.term)) note(found, f);
  const best = [...found.values()]
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .slice(0, wanted);
  const place = (f: Found) => reading.sentences.findIndex((s) => s.id === f.sentences[0]);
  return best
    .sort((a, b) => place(a) - place(b) || (a.term < b.term ? -1 : 1))
    .map((f, n) => ({
      id: `g${n + 1}`,
      term: f.term,
      partOfSpeech: f.partOfSpeech,
      definition: f.definition,
      sentences: f.sentences.slice(0, 20),
      origin: "engine" as const,
    }));
}

function note(found: Map<string, Found>, f: Found): void {
  const known = found.get(f.term);
  if (!known) found.set(f.term, f);
  else if (f.sentences[0] && !known.sentences.includes(f.sentences[0])) known.sentences.push(f.sentences[0]);
}

const spelled = terms.map((t) => ({ t, spelt: ` ${t.term.replace(/-/g, " - ")} ` }));
/** Terms of the curated list, by lemma, longest first; a term's cue, where it has one, must stand in the sentence. */
function termsIn(s: ReadSentence): Found[] {
  const lemmas = s.tokens.map((t) => (t.tag === "PROPN" && !/^\p{Lu}{2,}/u.test(t.text) ? t.norm : t.lemma));
  const line = ` ${lemmas.join(" ")} `;
  const plain = ` ${s.tokens.map((t) => t.norm).join(" ")} `;
  const found: Found[] = [];
  for (const { t, spelt } of spelled) {
    if (!line.includes(spelt) && !plain.includes(spelt)) continue;
    if (t.only && !t.only.test(s.text)) continue;
    if (!t.term.includes(" ") && !usedAs(s.tokens, t.term, t.partOfSpeech)) continue;
    if (found.some((f) => f.term.includes(t.term))) continue;
    found.push({
      term: t.term,
      partOfSpeech: t.partOfSpeech,
      definition: t.definition,
      sentences: [s.id],
      weight: 30 + t.term.length / 10,
    });
  }
  return found;
}

const usedAs = (tokens: Token[], term: string, partOfSpeech: string) =>
  term.includes("-") ||
  tokens.some(
    (t) =>
      (t.lemma === term || t.norm === term) &&
      // "the Democratic Party" is a name.
      (partOfSpeech === "noun" || !/^\p{Lu}/u.test(t.text)) &&
      (classes[t.tag] === partOfSpeech || (t.tag === "PROPN" && partOfSpeech === "noun")),
  );

function wordsIn(s: ReadSentence): Found[] {
  return s.tokens.flatMap((t, n) => {
    const wordClass = classes[t.tag];
    // "data" is not asked about as "datum".
    if (/um$|on$/.test(t.lemma) && /a$/.test(t.norm)) return [];
    if (!wordClass || /^\p{Lu}/u.test(t.text) || touches(s.tokens, n)) return [];
    const sense =
      settledSense(t.lemma, wordClass) ??
      (wordClass === "noun" ? undefined : settledSense(t.norm, wordClass));
    if (!sense) return [];
    return [
      {
        term: sense.word,
        partOfSpeech: wordClass,
        definition: sense.definition,
        sentences: [s.id],
        weight:
          10 -
          sense.band -
          (sense.concrete ? 6 : 0) -
          (sense.familiar ? 20 : 0) +
          (s.quoted > 0.5 ? -1 : 0) +
          (wordClass === "adverb" ? -2 : 0),
      },
    ];
  });
}

/** Half of a hyphened word. */
const touches = (tokens: Token[], n: number) =>
  tokens[n - 1]?.text === "-" || (tokens[n + 1]?.text === "-" && tokens[n + 1]?.start === tokens[n]?.end);
