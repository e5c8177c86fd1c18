/** The trained models, read from their files once, when first asked for. */
import { readWeights } from "./files";
import { Weights } from "./weights";

let tagger: Weights | undefined;
let parser: Weights | undefined;
let names: Weights | undefined;

export function taggerModel(): Weights {
  tagger ??= new Weights(readWeights("tagger.bin"));
  return tagger;
}
export function parserModel(): Weights {
  parser ??= new Weights(readWeights("parser.bin"));
  return parser;
}
export function nameModel(): Weights {
  names ??= new Weights(readWeights("names.bin"));
  return names;
}
