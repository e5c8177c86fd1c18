export interface Term {
  term: string;
  partOfSpeech: "noun" | "verb" | "adjective" | "adverb";
  definition: string;
  /** Must match the sentence, where the word has other everyday senses. */
  only?: RegExp;
}
const classes = { n: "noun", v: "verb", a: "adjective", r: "adverb" } as const;
const isClass = (cell: string): cell is keyof typeof classes => cell in classes;

/** One row a term: term | part of speech (n, v, a, r) | definition; cues by term, for every class of it. */
export function rows(table: string, cues: Record<string, RegExp> = {}): Term[] {
  return table
    .trim()
    .split("\n")
    .map((row) => {
      const [term = "", kind = "n", definition = ""] = row.split("|").map((cell) => cell.trim());
      const only = cues[term];
      return {
        term,
        partOfSpeech: isClass(kind) ? classes[kind] : classes.n,
        definition,
        ...(only ? { only } : {}),
      };
    });
}
