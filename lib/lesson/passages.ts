/** Stretches of an article in its own words, each with the one who says it: for items that quote rather than reword. */
import type { Saying, Source } from "@/lib/language/attribution";
import { stanceOf } from "@/lib/language/saying";
import type { Token } from "@/lib/language/tagger";
import { rootOf } from "@/lib/language/tree";
import { heardIn } from "./heard";
import type { Reading, ReadSentence } from "./reading";

export interface Passage {
  sentence: ReadSentence;
  /** As it stands, without its last full stop and without quotation marks. */
  text: string;
  /** Undefined where the article says it in its own name. */
  saying?: Saying;
  source?: Source;
  /** It follows a reported sentence in its paragraph, and may still be the source's. */
  led: boolean;
  content: Set<string>;
}

const personal = /\b(?:I|[Ww]e|[Yy]ou|[Mm]e|us|[Mm]y|[Oo]urs?|[Yy]ours?)\b/;
const pointing =
  /^(?:it|he|she|they|this|that|these|those|his|her|their|its|there|but|and|so|however|instead|also|then|such|nor|finally|whether|first|second|third|yet|still|indeed|moreover|meanwhile)$/;
const known = new WeakMap<Reading, Passage[]>();

/** Whole statements of 7 to 26 words: what sources say, and sentences that nobody but the article says. */
export function passagesIn(reading: Reading): Passage[] {
  const before = known.get(reading);
  if (before) return before;
  const heard = heardIn(reading);
  const said = heard.sayings.flatMap((saying): Passage[] => {
    const s = reading.sentences[saying.sentence];
    if (!s || saying.negated || saying.verb === "") return [];
    const made = passage(s, s.tokens.slice(saying.from, saying.to));
    return made ? [{ ...made, saying, source: saying.source, led: false }] : [];
  });
  const own = reading.sentences.flatMap((s): Passage[] => {
    if (heard.passedOn.has(s.index) || !s.prose || s.signals.has("question") || s.signals.has("speaker"))
      return [];
    // "The review estimated …": somebody's finding, though no source could be named for certain.
    if (stanceOf(s.tokens[rootOf(s.tokens)]?.lemma ?? "")) return [];
    const made = passage(s, s.tokens);
    return made ? [{ ...made, led: s.place > 0 && heard.passedOn.has(s.index - 1) }] : [];
  });
  const made = [...said, ...own].sort((a, b) => a.sentence.index - b.sentence.index);
  known.set(reading, made);
  return made;
}

function passage(s: ReadSentence, tokens: Token[]): Pick<Passage, "sentence" | "text" | "content"> | null {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last || pointing.test(first.norm) || /^(?:VBD|VBZ|VBP|MD)$/.test(first.xpos)) return null;
  const text = s.text.slice(first.start, last.end).replace(/[.,;\s]+$/, "");
  const words = text.split(/\s+/).length;
  if (
    words < 7 ||
    words > 26 ||
    personal.test(text) ||
    /[“”"‘[\]…?!:;()]|--|\.\p{Lu}\p{Ll}|\baccording to\b/iu.test(text)
  )
    return null;
  if (!tokens.some((t) => /^(?:VBD|VBZ|VBP|MD)$/.test(t.xpos))) return null;
  const content = new Set(
    tokens
      .filter((t) => /^(?:NOUN|VERB|ADJ|PROPN|NUM)$/.test(t.tag) && t.norm.length > 2)
      .map((t) => t.lemma),
  );
  return content.size < 4 ? null : { sentence: s, text, content };
}
