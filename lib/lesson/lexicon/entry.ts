/** The lexicon's rows: one sense of a word or phrase, what settles it in a sentence, and its four options. */

/** verb, noun, adjective, adverb; phrases: headed by a verb, by a noun, or otherwise. */
export type EntryClass = "v" | "n" | "a" | "r" | "pv" | "pn" | "px";

export interface Distractor {
  text: string;
  /** another sense of the same word; the opposite; what a look-alike word means; near in topic; the words taken literally */
  kind: "sense" | "opposite" | "lookalike" | "near" | "literal";
  /** The look-alike word, where there is one. */
  word?: string;
}
export interface Entry {
  /** Lemmas, as in `float`, `bog down` or `turn _ blind eye to`; see `cues.ts` for the signs in phrases. */
  head: string;
  class: EntryClass;
  /** Said in a figure of speech: the stem asks what is meant rather than what the word means. */
  figure: boolean;
  /** 1 (most readers of grade 9 know it at once) to 5 (only close reading tells). */
  worth: number;
  /** Alternatives, each a list of conditions that must all hold; none means that the class settles the sense. */
  cues: Cue[][];
  key: string;
  wrong: Distractor[];
  /** For loaded words: the plainer word that could have stood there. */
  plain?: string;
  /** A verb asked for by what it does to its object; "{it}" in the options stands for the object. */
  effect?: boolean;
  /** Its options are noun phrases rather than clauses: "-" before the key. */
  bare?: boolean;
}
export interface Cue {
  role: string;
  words: string[];
  /** Head of the noun phrase after the preposition, for `p:of>war`. */
  noun: string[];
  not: boolean;
}

const kinds: Record<string, Distractor["kind"]> = {
  "=": "sense",
  "!": "opposite",
  "~": "near",
  "%": "literal",
};

function distractor(cell: string): Distractor {
  const kind = kinds[cell.charAt(0)];
  if (kind) return { text: cell.slice(1).trim(), kind };
  const like = /^#([^:]+):(.+)$/.exec(cell);
  if (like) return { text: like[2]?.trim() ?? "", kind: "lookalike", word: like[1] ?? "" };
  return { text: cell, kind: "near" };
}

function cue(atom: string): Cue {
  const not = atom.startsWith("!");
  const [role = "", list = ""] = (not ? atom.slice(1) : atom).split(":");
  const [words = "", then = ""] = list.split(">");
  const cut = (text: string) => text.split(",").filter(Boolean);
  return { role, words: cut(words), noun: cut(then), not };
}

/**
 * Reads a table: `head|class and worth|cues|key|distractor|distractor|distractor`, one sense a line; `f` after the class
 * marks a figure; a loaded word has its plainer word before the key. Throws on a row that is not whole, so that a slip in the data shows at once.
 */
export function entries(table: string, loaded = false): Entry[] {
  return table
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("//"))
    .map((line) => {
      const cells = line.split("|").map((c) => c.trim());
      const [plain] = loaded ? cells.splice(3, 1) : [];
      const [head = "", code = "", cues = "", key = "", ...wrong] = cells;
      const parts = /^(pv|pn|px|v|n|a|r)(f?)([1-5])$/.exec(code);
      if (!parts || head === "" || key === "" || wrong.length !== 3 || wrong.includes(""))
        throw new Error(`Not a row of the lexicon: ${line}`);
      return {
        head,
        class: parts[1] as EntryClass,
        figure: parts[2] === "f",
        worth: Number(parts[3]),
        cues:
          cues === "*" || cues === ""
            ? []
            : cues.split(";").map((all) => all.split("&").map((atom) => cue(atom.trim()))),
        key: key.replace(/^-/, ""),
        ...(key.startsWith("-") ? { bare: true } : {}),
        wrong: wrong.map(distractor),
        ...(plain ? { plain } : {}),
      };
    });
}
