/** How words are said, respelled as American newspapers do; the stressed syllable in capitals. */
import table from "./data/pronunciations.json" with { type: "json" };
import { syllables } from "./syllables";

// Rows rather than keys: some words ("await") can't be names in a module, which a loader may make of keys.
const respellings = new Map<string, string>(
  table.words.map((row): [string, string] => {
    const at = row.indexOf("|");
    return [row.slice(0, at), row.slice(at + 1)];
  }),
);

/** Said in one way as a noun, in another as a verb, by more than an ending. */
const twoWays = new Set(
  "export import conflict contest protest project record permit present produce increase reject object convict conduct contract insult rebel survey suspect transport upset exploit combat decrease discount extract progress compound content perfect frequent attribute desert invalid minute tear lead wind abuse use close house excuse refuse live entrance intrigue annex defect recall retake converse digest escort impact insert overhaul overthrow overturn rewrite subject traverse update upgrade".split(
    " ",
  ),
);
/** "-ate" is said "ayt" in verbs and "uht" in these nouns and adjectives. */
const weakEndings = new Set(
  "delegate advocate associate moderate graduate deliberate elaborate separate estimate alternate degenerate subordinate appropriate legitimate desolate intricate surrogate ultimate intermediate coordinate aggregate articulate animate".split(
    " ",
  ),
);

function respellingOf(word: string, partOfSpeech: string): string | undefined {
  const known = respellings.get(word);
  if (!known || twoWays.has(word)) return undefined;
  if (!/ate$/.test(word)) return known;
  if (partOfSpeech === "verb") return known.replace(/[iu]h?t$/, "ayt");
  return weakEndings.has(word) ? known.replace(/ayt$/, "uht") : known;
}

/**
 * "kuhn-SIL-ee-uh-tor-ee"; a term of several words is respelled word by word, its words of one syllable as they are
 * written. Empty where a word isn't known or is said in two ways.
 */
export function pronunciationOf(term: string, partOfSpeech = ""): string {
  const words = term.toLowerCase().split(/[\s-]+/);
  const parts = words.map(
    (w) => respellingOf(w, partOfSpeech) ?? (syllables(w) === 1 && words.length > 1 ? w : ""),
  );
  return parts.every((p) => p !== "") && parts.some((p) => p.includes("-")) ? parts.join(" ") : "";
}
