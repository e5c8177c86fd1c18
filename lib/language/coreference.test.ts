import { expect, test } from "vitest";
import { resolvePronouns } from "./coreference";
import { withoutPronouns } from "./coreference-rewrite";
import type { Tag, Token } from "./tagger";

/** One sentence from rows "word/TAG/head/rel", heads counted from 1, 0 for the root. */
function parsed(rows: string): { text: string; tokens: Token[] } {
  let text = "";
  const tokens = rows.split(" ").map((row): Token => {
    const [word = "", tag = "X", head = "0", rel = "dep"] = row.split("/");
    if (text !== "" && !/^[.,]$/.test(word)) text += " ";
    const start = text.length;
    text += word;
    const norm = word.toLowerCase();
    const lemma = { said: "say", raised: "raise", towns: "town" }[norm] ?? norm;
    const xpos = tag === "NOUN" ? (/s$/.test(word) ? "NNS" : "NN") : tag === "PROPN" ? "NNP" : "";
    return {
      text: word,
      norm,
      lemma,
      tag: tag as Tag,
      xpos,
      head: Number(head) - 1,
      rel,
      start,
      end: text.length,
    };
  });
  return { text, tokens };
}
const read = (...rows: string[]) => {
  const sentences = rows.map(parsed);
  const tokens = sentences.map((s) => s.tokens);
  const coreference = resolvePronouns(tokens);
  const source = { texts: sentences.map((s) => s.text), tokens, coreference };
  const last = rows.length - 1;
  return withoutPronouns({ sentence: last, from: 0, to: tokens[last]?.length ?? 0 }, source);
};

const marta = "Marta/PROPN/3/nsubj Lindqvist/PROPN/1/flat left/VERB/0/root Oslo/PROPN/3/obj ./PUNCT/3/punct";
const jonAsked =
  "Jon/PROPN/3/nsubj Aase/PROPN/1/flat asked/VERB/0/root Peter/PROPN/3/obj Holm/PROPN/4/flat ./PUNCT/3/punct";

test("a person who alone can be meant is written out", () => {
  expect(read(marta, "She/PRON/2/nsubj won/VERB/0/root ./PUNCT/2/punct")).toBe("Marta Lindqvist won.");
});

test("a pronoun of the other gender stays unresolved", () => {
  expect(read(marta, "He/PRON/2/nsubj won/VERB/0/root ./PUNCT/2/punct")).toBeNull();
});

test("two persons of one gender as subject and object leave an object pronoun unresolved", () => {
  expect(read(jonAsked, "Oslo/PROPN/2/nsubj thanked/VERB/0/root him/PRON/2/obj ./PUNCT/2/punct")).toBeNull();
});

test("it is never the nearest thing by guess", () => {
  expect(
    read(
      "Jon/PROPN/2/nsubj sold/VERB/0/root the/DET/4/det boat/NOUN/2/obj ./PUNCT/2/punct",
      "It/PRON/2/nsubj sank/VERB/0/root ./PUNCT/2/punct",
    ),
  ).toBeNull();
});

test("what a company says of itself is joined to it, and stays as it is where both stand together", () => {
  const rows =
    "The/DET/2/det company/NOUN/3/nsubj said/VERB/0/root it/PRON/5/nsubj raised/VERB/3/ccomp its/PRON/7/nmod:poss prices/NOUN/5/obj ./PUNCT/3/punct";
  const { tokens } = parsed(rows);
  expect(resolvePronouns([tokens]).at(0, 3)?.antecedent.key).toBe("h:company");
  expect(read(rows)).toBe("The company said it raised its prices.");
});

test("I, we, here and a bare this never leave their sentence", () => {
  for (const word of ["I", "We", "This"])
    expect(read(`${word}/PRON/2/nsubj won/VERB/0/root ./PUNCT/2/punct`)).toBeNull();
});

test("a text without a parse resolves nothing", () => {
  const { tokens } = parsed(marta);
  const flat = tokens.map((t) => ({ ...t, head: -1, rel: "dep" }));
  expect(resolvePronouns([flat, flat]).links).toEqual([]);
});
