/** CoNLL-U, the treebanks' format (https://universaldependencies.org/format.html): the columns that we train on. */

export interface GoldWord {
  form: string;
  lemma: string;
  upos: string;
  xpos: string;
  /** 0-based; -1 for the root. */
  head: number;
  rel: string;
  misc: string;
}
export interface GoldSentence {
  words: GoldWord[];
  text: string;
}

/** Reads sentences; ranges of joined words ("2-3") and empty nodes ("8.1") are left out. */
export function readConllu(content: string): GoldSentence[] {
  const sentences: GoldSentence[] = [];
  let words: GoldWord[] = [];
  let text = "";
  for (const line of content.split(/\r?\n/)) {
    if (line === "") {
      if (words.length > 0) sentences.push({ words, text });
      words = [];
      text = "";
    } else if (line.startsWith("# text = ")) text = line.slice(9);
    else if (/^\d+\t/.test(line)) {
      const [, form = "", lemma = "", upos = "", xpos = "", , head = "0", rel = "", , misc = ""] =
        line.split("\t");
      words.push({ form, lemma, upos, xpos, head: Number(head) - 1, rel, misc });
    }
  }
  if (words.length > 0) sentences.push({ words, text });
  return sentences;
}
