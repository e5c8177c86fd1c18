/**
 * Words with their part of speech and lemma. The only file that knows the tagger behind it, so that another can take
 * its place.
 */
import model from "wink-eng-lite-web-model";
import winkNLP, { type WinkMethods } from "wink-nlp";

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

let tagger: WinkMethods | undefined;

/** Tags one sentence. Takes the sentence's own text, gives its words and punctuation in order. */
export function tagWords(text: string): Token[] {
  tagger ??= winkNLP(model, ["pos"]);
  const { its } = tagger;
  const found = tagger.readDoc(text).tokens();
  const words = found.out(its.value) as string[];
  const tags = found.out(its.pos) as Tag[];
  const lemmas = found.out(its.lemma as typeof its.value) as string[];
  const tokens: Token[] = [];
  let at = 0;
  words.forEach((word, n) => {
    const start = text.indexOf(word, at);
    const tag = tags[n] ?? "X";
    if (start < 0 || tag === "SPACE") return;
    at = start + word.length;
    const norm = word.toLowerCase().replace(/[’‘]/g, "'");
    tokens.push({
      text: word,
      norm,
      lemma: (lemmas[n] ?? norm).toLowerCase(),
      tag: mend(tag, norm),
      xpos: "",
      head: -1,
      rel: "dep",
      start,
      end: at,
    });
  });
  return tokens;
}

const pronouns = new Set(
  "i you he she it we they me him us them himself herself itself themselves who whom".split(" "),
);
function mend(tag: Tag, norm: string): Tag {
  if (pronouns.has(norm)) return "PRON";
  return tag;
}
