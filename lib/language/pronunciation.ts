/** How words are said, respelled as American newspapers do; the stressed syllable in capitals. */
import table from "./data/pronunciations.json";

// Rows rather than keys: some words ("await") can't be names in a module, which a loader may make of keys.
const respellings = new Map<string, string>(
  table.words.map((row): [string, string] => {
    const at = row.indexOf("|");
    return [row.slice(0, at), row.slice(at + 1)];
  }),
);

/** "kuhn-SIL-ee-uh-tor-ee"; a term of several words is respelled word by word. Empty where one of them isn't known. */
export function pronunciationOf(term: string): string {
  const parts = term
    .toLowerCase()
    .split(/[\s-]+/)
    .map((w) => respellings.get(w));
  return parts.every((p) => p !== undefined) ? parts.join(" ") : "";
}
