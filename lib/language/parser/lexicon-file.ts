/** The lexicon, read from its file once, when first asked for; training puts its own in place. */
import { readWeights } from "./files";
import { Lexicon } from "./lexicon";

let held: Lexicon | undefined;

export function lexicon(): Lexicon {
  held ??= new Lexicon(readWeights("lexicon.bin").toString("utf8"));
  return held;
}

/** For training, which makes the lexicon before any model. */
export function setLexicon(lines: string): void {
  held = new Lexicon(lines);
}
