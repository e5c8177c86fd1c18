/** Who says what in an article, worked out once: pronouns, sources and their sayings. */
import { type Saying, type Source, sayingsOf } from "@/lib/language/attribution";
import { type Coreference, resolvePronouns } from "@/lib/language/coreference";
import type { Reading } from "./reading";

export interface Heard {
  tokens: Reading["sentences"][number]["tokens"][];
  texts: string[];
  coreference: Coreference;
  sayings: Saying[];
  /** Every certain source of the text, in the order in which they speak. */
  sources: Source[];
  /** Indexes of sentences that pass something on from a source, in part or whole. */
  passedOn: Set<number>;
  /** True for a word that has a capital inside a sentence of the text. */
  isName(word: string): boolean;
  /** True for a word that the text also has without a capital. */
  isCommon(word: string): boolean;
}

const known = new WeakMap<Reading, Heard>();

export function heardIn(reading: Reading): Heard {
  const before = known.get(reading);
  if (before) return before;
  const tokens = reading.sentences.map((s) => s.tokens);
  const texts = reading.sentences.map((s) => s.text);
  const paragraphs = reading.sentences.map((s) => s.paragraph);
  const coreference = resolvePronouns(tokens, paragraphs, reading.names);
  const sayings = sayingsOf({ tokens, texts, paragraphs, names: reading.names, coreference });
  const sources = new Map<string, Source>();
  for (const s of sayings) if (!sources.has(s.source.key)) sources.set(s.source.key, s.source);
  const passedOn = new Set(sayings.map((s) => s.sentence));
  for (const s of reading.sentences) if (s.signals.has("reported") || s.quoted > 0) passedOn.add(s.index);
  const capital = new Set<string>();
  const small = new Set<string>();
  for (const sentence of tokens)
    for (const [n, t] of sentence.entries()) {
      if (/^\p{Ll}/u.test(t.text)) small.add(t.text);
      else if (n > 0 && /^\p{Ll}|^,$/u.test(sentence[n - 1]?.text ?? "")) capital.add(t.text);
    }
  const made: Heard = {
    tokens,
    texts,
    coreference,
    sayings,
    sources: [...sources.values()],
    passedOn,
    isName: (word) => capital.has(word),
    isCommon: (word) => !capital.has(word) && small.has(word.charAt(0).toLowerCase() + word.slice(1)),
  };
  known.set(reading, made);
  return made;
}
