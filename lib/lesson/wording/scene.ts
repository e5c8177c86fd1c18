/** One article as the rewording sees it: pronouns settled, names known, a parser at hand. */
import type { Saying } from "@/lib/language/attribution";
import type { Coreference } from "@/lib/language/coreference";
import type { Source } from "@/lib/language/coreference-rewrite";
import { isFunctionWord } from "@/lib/language/markers";
import { type Token, tagWords } from "@/lib/language/tagger";
import { heardIn } from "../heard";
import type { Reading, ReadSentence } from "../reading";

export interface Scene {
  reading: Reading;
  coreference: Coreference;
  source: Source;
  sayings: Saying[];
  /** True for a word that the article writes with a capital inside a sentence, or in a name. */
  isName(word: string): boolean;
  /** How sure the parse of a sentence is among those of the article, 0 to 1. */
  sureness(sentence: ReadSentence): number;
  /** Parses a text; each text once. */
  parse(text: string): Token[];
}

const scenes = new WeakMap<Reading, Scene>();
/** The scene of a reading, worked out once. */
export function sceneOf(reading: Reading): Scene {
  const known = scenes.get(reading);
  if (known) return known;
  const { tokens, texts, coreference, sayings } = heardIn(reading);
  const parsed = new Map<string, Token[]>();
  const scene: Scene = {
    reading,
    coreference,
    source: { texts, tokens, coreference },
    sayings,
    isName: capitalised(reading),
    sureness: ranked(reading),
    parse(text) {
      const before = parsed.get(text);
      if (before) return before;
      const made = tagWords(text);
      parsed.set(text, made);
      return made;
    },
  };
  scenes.set(reading, scene);
  return scene;
}

/** Words with a capital where the start of a sentence doesn't give one. */
function capitalised(reading: Reading): (word: string) => boolean {
  const names = new Set<string>();
  const common = new Set<string>();
  for (const s of reading.sentences)
    for (const [n, t] of s.tokens.entries()) {
      if (/^\p{Ll}/u.test(t.text)) common.add(t.text);
      else if (n > 0 && /^\p{Lu}/u.test(t.text) && !/^[“"‘'(—–:.-]+$/.test(s.tokens[n - 1]?.text ?? ""))
        names.add(t.text);
    }
  for (const name of reading.names)
    for (const form of name.forms) for (const w of form.split(" ")) names.add(w);
  return (word) =>
    names.has(word) &&
    !(common.has(word.toLowerCase()) && isFunctionWord(word.toLowerCase())) &&
    !/^(?:The|A|An|In|On|At|Of|For|And|But)$/.test(word);
}

/** The share of the article's sentences whose parse is less sure. */
function ranked(reading: Reading): (s: ReadSentence) => number {
  const margins = reading.sentences.map((s) => s.margin).sort((a, b) => a - b);
  return (s) => margins.findIndex((m) => m >= s.margin) / Math.max(1, margins.length - 1);
}
