export interface Term {
  term: string;
  partOfSpeech: "noun" | "verb" | "adjective";
  definition: string;
  /** Must match the sentence, where the word has other everyday senses. */
  only?: RegExp;
}
/** One row a term: term | part of speech (n, v, a) | definition. */
export function rows(table: string, cues: Record<string, RegExp> = {}): Term[] {
  const names = { n: "noun", v: "verb", a: "adjective" } as const;
  return table
    .trim()
    .split("\n")
    .map((row) => {
      const [term = "", kind = "n", definition = ""] = row.split("|").map((cell) => cell.trim());
      const only = cues[term];
      return {
        term,
        partOfSpeech: kind === "v" ? names.v : kind === "a" ? names.a : names.n,
        definition,
        ...(only ? { only } : {}),
      };
    });
}
