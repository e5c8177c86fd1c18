/** A tagged sentence as the numbers that the parser's features are made of. */
import { lemmaOf } from "../lemma";
import { hashOf } from "./hash";
import { lexicon } from "./lexicon-file";
import { formOf, wordHashes } from "./words";

/** A sentence as numbers. Index 0 stands for "none", token n is at n + 1, the root comes last. */
export interface ParseInput {
  size: number;
  forms: Int32Array;
  tags: Int32Array;
  lemmas: Int32Array;
  /** What a word is like rather than which it is: its tag with WordNet's field, or with its ending where it has none. */
  classes: Int32Array;
  /** Commas and the like before each token, and verbs: for what lies between two tokens. */
  marks: Int32Array;
  verbs: Int32Array;
}

const NONE = 0x51ed270b;
const ROOT = 0x2545f491;

/** @param tags "VERB|VBD", one for each text */
export function parseInput(texts: string[], tags: string[]): ParseInput {
  const size = texts.length;
  const column = () => {
    const made = new Int32Array(size + 2);
    made[0] = NONE;
    made[size + 1] = ROOT;
    return made;
  };
  const input = { size, forms: column(), tags: column(), lemmas: column(), classes: column() };
  const marks = new Int32Array(size + 2);
  const verbs = new Int32Array(size + 2);
  for (let n = 0; n < size; n++) {
    const tag = tags[n] ?? "";
    const word = taggedWord(texts[n] ?? "", tag);
    input.forms[n + 1] = word.form;
    input.tags[n + 1] = word.tag;
    input.lemmas[n + 1] = word.lemma;
    input.classes[n + 1] = word.class;
    marks[n + 1] = (marks[n] as number) + (tag.startsWith("PUNCT") ? 1 : 0);
    verbs[n + 1] = (verbs[n] as number) + (/^VERB|^AUX/.test(tag) ? 1 : 0);
  }
  marks[size + 1] = marks[size] as number;
  verbs[size + 1] = verbs[size] as number;
  return { ...input, marks, verbs };
}

/** Hashes of a word in one of its uses. */
interface TaggedWord {
  form: number;
  tag: number;
  lemma: number;
  class: number;
}

const known = new Map<string, TaggedWord>();

/** Forgets all words, after a change of the lexicon. */
export const forgetTaggedWords = (): void => known.clear();

function taggedWord(text: string, tag: string): TaggedWord {
  const id = `${text} ${tag}`;
  const old = known.get(id);
  if (old) return old;
  const [upos = "", xpos = ""] = tag.split("|");
  const form = formOf(text);
  const lemma = lemmaOf(form, upos, xpos);
  const made: TaggedWord = {
    form: wordHashes(text).form,
    tag: hashOf(tag),
    lemma: hashOf(`${upos === "AUX" ? "VERB" : upos} ${lemma}`),
    class: hashOf(openClass.test(upos) ? `${tag} ${fieldOf(upos, lemma)}` : form),
  };
  // Bounded, so that a server that reads for months keeps its memory.
  if (known.size > 50_000) known.clear();
  known.set(id, made);
  return made;
}

const openClass = /^(?:NOUN|PROPN|VERB|ADJ|ADV|X|NUM|INTJ|SYM)$/;

function fieldOf(upos: string, lemma: string): number | string {
  const entry = lexicon().find(lemma);
  if (upos === "PROPN") return entry.listed;
  const field = upos === "VERB" ? entry.verbField : upos === "NOUN" ? entry.nounField : 0;
  return field > 0 ? field : lemma.slice(-3);
}
