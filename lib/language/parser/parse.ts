/** Parsing with a trained model: greedily, or with a beam. */
import { Beam } from "./beam";
import { allowed, apply, labelNames } from "./moves";
import { parseFeatureRoom, parseFeatures } from "./parse-features";
import { parseInput } from "./parse-input";
import type { Scorer } from "./scorer";
import { State } from "./state";

export interface Tree {
  /** Head of each token; -1 for the root. */
  heads: number[];
  labels: string[];
  /** How sure the parser is, 0 or more; comparable between sentences. */
  margin: number;
}

const keys = new Int32Array(parseFeatureRoom);

const beamWidth = 4;
/** Beam items this far behind the best one almost never win. */
const reach = Number.POSITIVE_INFINITY;

/** The best tree of a tagged sentence ("VERB|VBD" is a tag). */
export function parse(model: Scorer, texts: string[], tags: string[]): Tree {
  return greedyParse(model, texts, tags);
}

/** The best tree that a beam finds. The margin is its lead over the second best, by the root of the length. */
export function beamParse(
  model: Scorer,
  texts: string[],
  tags: string[],
  width = beamWidth,
  within = reach,
): Tree {
  const beam = new Beam(model, parseInput(texts, tags), width, within);
  while (!beam.done) beam.advance();
  const [first, second] = beam.items;
  if (!first) return { heads: [], labels: [], margin: 0 };
  const lead = second ? first.state.score - second.state.score : within;
  return treeOf(first.state, labelNames(model.classes), lead / Math.sqrt(texts.length));
}

/** One parse in linear time. The margin is the smallest lead that a step had over its best rival. */
export function greedyParse(model: Scorer, texts: string[], tags: string[]): Tree {
  const input = parseInput(texts, tags);
  const labels = labelNames(model.classes);
  const root = labels.indexOf("root");
  const scores = new Float32Array(model.classes.length);
  const state = new State(input.size);
  let margin = Number.POSITIVE_INFINITY;
  while (!state.done) {
    model.score(keys, parseFeatures(input, state, keys), scores);
    let top = -1;
    let second = -1;
    for (let c = 0; c < scores.length; c++) {
      if (!allowed(state, c, root)) continue;
      const s = scores[c] as number;
      if (top < 0 || s > (scores[top] as number)) {
        second = top;
        top = c;
      } else if (second < 0 || s > (scores[second] as number)) second = c;
    }
    if (second >= 0) margin = Math.min(margin, (scores[top] as number) - (scores[second] as number));
    apply(state, top);
  }
  return treeOf(state, labels, Number.isFinite(margin) ? margin : 0);
}

export function treeOf(state: State, labels: string[], margin: number): Tree {
  const heads: number[] = [];
  const names: string[] = [];
  for (let n = 0; n < state.n; n++) {
    const head = state.head(n);
    heads.push(head === state.n ? -1 : head);
    names.push(labels[state.label(n)] ?? "dep");
  }
  return { heads, labels: names, margin };
}
