/**
 * Trains the tagger and the parser: `npm run train -- --data DIR`, where DIR holds the train and dev parts of UD English
 * EWT and GUM (its README tells which). One core; writes lib/language/weights/*.bin and prints the accuracy on the dev
 * parts as it goes.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import type { Scorer } from "@/lib/language/parser/scorer";
import { Weights } from "@/lib/language/parser/weights";
import { type GoldSentence, readConllu } from "@/lib/language/training/conllu";
import { accuracyOfModels } from "@/lib/language/training/evaluate";
import { compressed, packed } from "@/lib/language/training/pack";
import type { Perceptron } from "@/lib/language/training/perceptron";
import { examplesOf, labelsOf, trainGreedy } from "@/lib/language/training/train-parser";
import { jackknifed, trainTagger } from "@/lib/language/training/train-tagger";

const { values } = parseArgs({
  options: {
    data: { type: "string", default: "../shared/data/ud" },
    out: { type: "string", default: fileURLToPath(new URL("../language/weights", import.meta.url)) },
    "tagger-epochs": { type: "string", default: "6" },
    epochs: { type: "string", default: "8" },
  },
});
const taggerEntries = 700_000;
const parserEntries = 1_700_000;

const started = performance.now();
const say = (line: string) => console.log(`${Math.round((performance.now() - started) / 1000)} s  ${line}`);

function read(name: string): GoldSentence[] {
  const path = join(values.data, name);
  const plain = existsSync(path) ? readFileSync(path) : gunzipSync(readFileSync(`${path}.gz`));
  return readConllu(plain.toString("utf8"));
}

/** Writes a model and gives it back as a reader of the file will have it. */
function save(name: string, model: Perceptron, entries: number): Scorer {
  const file = packed(model.learned(), entries);
  const small = compressed(file);
  writeFileSync(join(values.out, name), small);
  say(`${name}: ${(small.length / 1e6).toFixed(2)} MB`);
  return new Weights(file);
}

const train = [...read("ewt-train.conllu"), ...read("gum-train-strict.conllu")];
const devs = { EWT: read("ewt-dev.conllu"), GUM: read("gum-dev.conllu") };
const folds = 5;
const taggerEpochs = Number(values["tagger-epochs"]);

const tagger = save("tagger.bin", trainTagger(train, taggerEpochs, say), taggerEntries);
const tags = jackknifed(train, folds, Math.min(4, taggerEpochs));
say("tags of the training text by taggers that haven't seen it");
const labels = labelsOf(train);
trainGreedy(examplesOf(train, tags, labels), labels, Number(values.epochs), (line, model) => {
  say(line);
  const parser = save("parser.bin", model, parserEntries);
  for (const [name, dev] of Object.entries(devs)) {
    const a = accuracyOfModels(dev, tagger, parser);
    say(
      `${name} dev: UPOS ${a.upos.toFixed(2)} XPOS ${a.xpos.toFixed(2)} UAS ${a.uas.toFixed(2)} LAS ${a.las.toFixed(2)}, ${Math.round(a.tokensPerSecond)} tokens/s`,
    );
  }
});
