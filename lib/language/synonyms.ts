/** Which words can stand for one another in one of their common senses (WordNet 3.1; table: data/README.md). */
import table from "./data/synonyms.json" with { type: "json" };

/** Every group of the table, its words in alphabetical order. A word stands in several groups, one for each sense. */
export function synonymGroups(): string[][] {
  return Object.values(table as Record<string, string>).flatMap((part) =>
    part.split("|").map((group) => group.split(" ")),
  );
}
