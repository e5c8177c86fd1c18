/**
 * Words with their part of speech, lemma and place in the sentence's tree. The only file that knows the models behind
 * it, so that others can take their place.
 */
import { lemmaOf } from "./lemma";
import { parserModel, taggerModel } from "./parser/model";
import { parse } from "./parser/parse";
import { tagsOf } from "./parser/tag";
import { tokenize } from "./parser/tokenize";

/** Universal part-of-speech tags (de Marneffe et al. 2021). */
export type Tag =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X"
  | "SPACE";

export interface Token {
  text: string;
  /** Lower case, typographic apostrophes made plain. */
  norm: string;
  lemma: string;
  tag: Tag;
  /** Penn Treebank tag ("VBD", "NNS"); empty where not known. */
  xpos: string;
  /** Index of the token that this one depends on; -1 for the root of the sentence, or where not known. */
  head: number;
  /** Universal Dependencies relation to the head with its subtype ("nsubj:pass"); "dep" where not known. */
  rel: string;
  /** UTF-16 offsets into the tagged text; `end` exclusive. */
  start: number;
  end: number;
}

/** A sentence with its tree. */
export interface ParsedSentence {
  tokens: Token[];
  /**
   * How sure the parser is of the tree: its lead over the next best one, divided by the root of the number of tokens.
   * 0 or more; higher is surer.
   */
  margin: number;
}

/** Tags and parses one sentence. Takes the sentence's own text, gives its words and punctuation in order. */
export function parseSentence(text: string): ParsedSentence {
  const pieces = tokenize(text);
  if (pieces.length === 0) return { tokens: [], margin: 0 };
  const texts = pieces.map((p) => text.slice(p.start, p.end));
  const tagger = taggerModel();
  const tags = tagsOf(tagger, texts).map((tag) => tagger.classes[tag] ?? "X|FW");
  const tree = parse(parserModel(), texts, tags);
  const tokens = pieces.map(({ start, end }, n): Token => {
    const word = texts[n] ?? "";
    const [upos = "X", xpos = ""] = (tags[n] ?? "").split("|");
    const norm = word.toLowerCase().replace(/[’‘]/g, "'");
    return {
      text: word,
      norm,
      lemma: lemmaOf(norm, upos, xpos),
      tag: upos as Tag,
      xpos,
      head: tree.heads[n] ?? -1,
      rel: tree.labels[n] ?? "dep",
      start,
      end,
    };
  });
  return { tokens, margin: tree.margin };
}

/** The words of one sentence, tagged and parsed, where nobody asks how sure the parse is. */
export const tagWords = (text: string): Token[] => parseSentence(text).tokens;
