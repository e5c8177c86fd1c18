/** The trained models, read from their files once, when first asked for. */
import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import { Weights } from "./weights";

const read = (file: URL) => new Weights(brotliDecompressSync(readFileSync(file)));

let tagger: Weights | undefined;
let parser: Weights | undefined;

export function taggerModel(): Weights {
  tagger ??= read(new URL("../weights/tagger.bin", import.meta.url));
  return tagger;
}
export function parserModel(): Weights {
  parser ??= read(new URL("../weights/parser.bin", import.meta.url));
  return parser;
}

let names: Weights | undefined;

export function nameModel(): Weights {
  names ??= read(new URL("../weights/names.bin", import.meta.url));
  return names;
}
