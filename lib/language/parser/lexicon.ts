/**
 * What is known of a word before any training: the parts of speech that WordNet gives it, the field of its first noun and
 * verb sense ("person", "communication"), and the tag that it mostly has in the training text.
 */

export interface LexiconEntry {
  /** 1 noun, 2 verb, 4 adjective, 8 adverb; 0 where WordNet hasn't the word. */
  parts: number;
  /** Number of WordNet's lexicographer file of the first sense; 0 where there is none. */
  nounField: number;
  verbField: number;
  /** Place of the commonest tag among the lexicon's tags, plus one; 0 where the training text has it too seldom. */
  tag: number;
  /** 1 a given name, 2 a large city, 3 both. */
  listed: number;
  /** How a word of WordNet was found: 0 as it stands, else the ending that was taken off. */
  ending: number;
}

const unknown: LexiconEntry = { parts: 0, nounField: 0, verbField: 0, tag: 0, listed: 0, ending: 0 };

/** Endings of inflected forms and what stands in their place in the base. */
const endings: [string, string][] = [
  ["ies", "y"],
  ["es", "e"],
  ["es", ""],
  ["s", ""],
  ["ied", "y"],
  ["ed", "e"],
  ["ed", ""],
  ["ing", "e"],
  ["ing", ""],
  ["ier", "y"],
  ["er", "e"],
  ["er", ""],
  ["iest", "y"],
  ["est", "e"],
  ["est", ""],
  ["men", "man"],
];

export class Lexicon {
  private readonly codes = new Map<string, number>();
  private readonly asked = new Map<string, LexiconEntry>();

  /** Reads lines "word code", the code in base 36 (see `codeOf`). */
  constructor(lines: string) {
    for (const line of lines.split("\n")) {
      const cut = line.indexOf(" ");
      if (cut > 0) this.codes.set(line.slice(0, cut), Number.parseInt(line.slice(cut + 1), 36));
    }
  }

  /** What is known of a lower-case form, or of its base. */
  find(form: string): LexiconEntry {
    const old = this.asked.get(form);
    if (old) return old;
    const made = this.look(form);
    if (this.asked.size > 50_000) this.asked.clear();
    this.asked.set(form, made);
    return made;
  }

  private look(form: string): LexiconEntry {
    const own = this.codes.get(form);
    const known = own === undefined ? unknown : entryOf(own, 0);
    if (known.parts > 0) return known;
    for (const [n, [ending, instead]] of endings.entries()) {
      if (!form.endsWith(ending) || form.length < ending.length + 2) continue;
      const stem = form.slice(0, -ending.length);
      const plain = this.codes.get(stem + instead);
      const doubled = /([^aeious])\1$/.test(stem) ? this.codes.get(stem.slice(0, -1)) : undefined;
      const found = plain ?? (instead === "" ? doubled : undefined);
      if (found !== undefined && entryOf(found, 0).parts > 0)
        return { ...entryOf(found, n + 1), tag: known.tag, listed: known.listed };
    }
    return known;
  }
}

/** Parts 4 bits, noun field 6, verb field 6, tag 8, listed 2. */
export const codeOf = (entry: LexiconEntry): number =>
  entry.parts | (entry.nounField << 4) | (entry.verbField << 10) | (entry.tag << 16) | (entry.listed << 24);

const entryOf = (code: number, ending: number): LexiconEntry => ({
  parts: code & 15,
  nounField: (code >> 4) & 63,
  verbField: (code >> 10) & 63,
  tag: (code >> 16) & 255,
  listed: code >> 24,
  ending,
});
