/** Accuracy and size of the weights that ship. */
import { readdirSync, statSync } from "node:fs";
import { parserModel, taggerModel } from "../parser/model";
import { parse } from "../parser/parse";
import { readConllu } from "./conllu";
import { type Accuracy, accuracyOf } from "./evaluate";
import { tagNames } from "./train-tagger";

/** Tags and parses the gold tokens of a CoNLL-U text with the shipped models. Percentages of tokens, punctuation counted. */
export function evaluateParser(conllu: string): Accuracy {
  const tagger = taggerModel();
  const parser = parserModel();
  return accuracyOf(readConllu(conllu), (texts) => {
    const tags = tagNames(tagger, texts);
    return { tags, ...parse(parser, texts, tags) };
  });
}

/** Bytes of all files of weights. */
export function weightsBytes(): number {
  const folder = new URL("../weights/", import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".bin"))
    .reduce((bytes, name) => bytes + statSync(new URL(name, folder)).size, 0);
}
