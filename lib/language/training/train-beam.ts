/** Training of whole derivations from greedy weights: beam search with max-violation updates (Huang, Fayong & Guo 2012). */
import { Beam, type Step } from "../parser/beam";
import { apply } from "../parser/moves";
import { parseFeatureRoom, parseFeatures } from "../parser/parse-features";
import { State } from "../parser/state";
import { type Learned, Perceptron } from "./perceptron";
import { random, shuffled } from "./random";
import { bestRight, type Example, isRight } from "./train-parser";

const keys = new Int32Array(parseFeatureRoom);

/** The best right derivation under the model, one step after another, with its score after each. */
function rightPath(model: Perceptron, { input, gold }: Example, root: number) {
  const scores = new Float32Array(model.classes.length);
  const state = new State(gold.n);
  const moves: number[] = [];
  const sums: number[] = [];
  let sum = 0;
  while (!state.done) {
    model.score(keys, parseFeatures(input, state, keys), scores);
    const move = bestRight(state, gold, scores, root);
    sum += scores[move] as number;
    moves.push(move);
    sums.push(sum);
    apply(state, move);
  }
  return { moves, sums };
}

function movesOf(step: Step | null): number[] {
  const moves: number[] = [];
  for (let at = step; at; at = at.before) moves.push(at.move);
  return moves.reverse();
}

/** True where every move of a derivation was right. */
function allRight({ gold }: Example, moves: number[], root: number, scores: Float32Array): boolean {
  const state = new State(gold.n);
  for (const move of moves) {
    if (!isRight(state, gold, move, bestRight(state, gold, scores, root))) return false;
    apply(state, move);
  }
  return true;
}

/** Adds `amount` to the weights of a derivation's moves from step `from` on. */
function reward(model: Perceptron, { input, gold }: Example, moves: number[], from: number, amount: number) {
  const state = new State(gold.n);
  for (const [n, move] of moves.entries()) {
    if (n >= from) {
      const count = parseFeatures(input, state, keys);
      for (let k = 0; k < count; k++) model.add(keys[k] as number, move, amount);
    }
    apply(state, move);
  }
}

/** The beam's best item after every step. */
function beamPath(model: Perceptron, example: Example, width: number): (Step | null)[] {
  const beam = new Beam(model, example.input, width);
  const bests: (Step | null)[] = [];
  while (!beam.done) {
    beam.advance();
    bests.push(beam.items[0]?.step ?? null);
  }
  return bests;
}

/** The beam's best at the step where it lies furthest above the right derivation. */
function worstOf(bests: (Step | null)[], sums: number[]): Step | null {
  let worst: Step | null = null;
  let gap = Number.NEGATIVE_INFINITY;
  for (const [n, best] of bests.entries()) {
    const lead = (best?.score ?? 0) - (sums[n] as number);
    if (lead > gap) {
      gap = lead;
      worst = best;
    }
  }
  return worst;
}

export function trainBeam(
  greedy: Learned,
  examples: Example[],
  labels: string[],
  options: { epochs: number; width: number },
  told: (line: string, model: Perceptron) => void = () => {},
): Perceptron {
  const model = Perceptron.from(greedy);
  const root = labels.indexOf("root");
  const flat = new Float32Array(model.classes.length);
  // Longer sentences teach little for their time.
  const short = examples.filter((e) => e.gold.n <= 80);
  const fine = new Set<Example>();
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const next = random(700 + epoch);
    let wrong = 0;
    let seen = 0;
    for (const example of shuffled(short, 500 + epoch)) {
      // What was right the last time is mostly right again: it is looked at only now and then.
      if (fine.has(example) && next() > 0.35) continue;
      seen++;
      model.tick++;
      const bests = beamPath(model, example, options.width);
      if (allRight(example, movesOf(bests.at(-1) ?? null), root, flat)) {
        fine.add(example);
        continue;
      }
      fine.delete(example);
      wrong++;
      const { moves, sums } = rightPath(model, example, root);
      const guess = movesOf(worstOf(bests, sums));
      const right = moves.slice(0, guess.length);
      const from = guess.findIndex((move, n) => move !== right[n]);
      if (from < 0) continue;
      reward(model, example, right, from, 1);
      reward(model, example, guess, from, -1);
    }
    told(`beam epoch ${epoch + 1}: ${wrong} of ${seen} sentences wrong, ${model.size} features`, model);
  }
  return model;
}
