/** Greedy training of the parser with a dynamic oracle and exploration. */
import { allowed, apply, isLeft, labelOf, leftMove, moveNames, rightMove } from "../parser/moves";
import { parseFeatureRoom, parseFeatures } from "../parser/parse-features";
import { type ParseInput, parseInput } from "../parser/parse-input";
import { State } from "../parser/state";
import type { GoldSentence } from "./conllu";
import { costs, type GoldTree, projective } from "./oracle";
import { Perceptron } from "./perceptron";
import { random, shuffled } from "./random";

export interface Example {
  input: ParseInput;
  gold: GoldTree;
}

/** Labels of the training text, by their frequency; rarer than five times become their base, or "dep". */
export function labelsOf(sentences: GoldSentence[]): string[] {
  const counts = new Map<string, number>();
  for (const s of sentences) for (const w of s.words) counts.set(w.rel, (counts.get(w.rel) ?? 0) + 1);
  return [...counts]
    .filter(([, n]) => n >= 5)
    .sort((a, b) => b[1] - a[1])
    .map(([label]) => label);
}

export function examplesOf(sentences: GoldSentence[], tags: string[][], labels: string[]): Example[] {
  const numbers = new Map(labels.map((label, n) => [label, n]));
  const labelNumber = (rel: string) =>
    numbers.get(rel) ?? numbers.get(rel.split(":")[0] ?? "") ?? numbers.get("dep") ?? 0;
  return sentences.map((s, n) => {
    const heads = projective(s.words.map((w) => w.head));
    return {
      input: parseInput(
        s.words.map((w) => w.form),
        tags[n] ?? [],
      ),
      gold: {
        n: s.words.length,
        heads: Int32Array.from(heads, (h) => (h < 0 ? s.words.length : h)),
        labels: Int32Array.from(s.words, (w) => labelNumber(w.rel)),
      },
    };
  });
}

const cost = new Int32Array(3);

/** The kind of a move as the oracle counts it: 0 SHIFT, 1 LEFT, 2 RIGHT. */
const kindOf = (move: number) => (move === 0 ? 0 : isLeft(move) ? 1 : 2);

/** The best scored move that costs nothing (or least), its label the gold one. */
export function bestRight(state: State, gold: GoldTree, scores: Float32Array, root: number): number {
  costs(state, gold, cost);
  const s0 = state.stack(0);
  const label = s0 < 0 ? 0 : (gold.labels[s0] as number);
  // A wrong arc has no right label; "root" can't be given to it.
  const safe = state.front !== state.n && label === root ? -1 : label;
  let top = -1;
  let least = 1 << 30;
  const offer = (move: number, price: number) => {
    if (move < 0 || !allowed(state, move, root)) return;
    if (price < least || (price === least && (scores[move] as number) > (scores[top] as number))) {
      top = move;
      least = price;
    }
  };
  offer(0, cost[0] as number);
  if (state.front === state.n) offer(leftMove(root), cost[1] as number);
  else if (safe >= 0) offer(leftMove(safe), cost[1] as number);
  if (safe >= 0 && safe !== root) offer(rightMove(safe), cost[2] as number);
  if (top < 0) for (let c = 0; c < scores.length; c++) offer(c, cost[kindOf(c)] as number);
  return top;
}

/** True where a move loses nothing against the best one, label included. */
export function isRight(state: State, gold: GoldTree, move: number, right: number): boolean {
  if (move === right) return true;
  costs(state, gold, cost);
  if ((cost[kindOf(move)] as number) > (cost[kindOf(right)] as number)) return false;
  if (move === 0) return true;
  const s0 = state.stack(0);
  const head = isLeft(move) ? state.front : state.stack(1);
  return gold.heads[s0] !== head || labelOf(move) === gold.labels[s0];
}

export function bestAllowed(state: State, scores: Float32Array, root: number): number {
  let top = -1;
  for (let c = 0; c < scores.length; c++)
    if (allowed(state, c, root) && (top < 0 || (scores[c] as number) > (scores[top] as number))) top = c;
  return top;
}

/** @param most how many of a state's features the model may look at: the first ones */
export function trainGreedy(
  examples: Example[],
  labels: string[],
  epochs: number,
  told: (line: string, model: Perceptron) => void = () => {},
  model = new Perceptron(moveNames(labels), 1 << 19),
  most = parseFeatureRoom,
): Perceptron {
  const first = !model.frozen;
  const root = labels.indexOf("root");
  const keys = new Int32Array(parseFeatureRoom);
  const scores = new Float32Array(model.classes.length);
  const settled = new Set<Example>();
  for (let epoch = 0; epoch < epochs; epoch++) {
    const next = random((first ? 1000 : 2000) + epoch);
    let wrong = 0;
    let steps = 0;
    for (const example of shuffled(examples, (first ? 100 : 300) + epoch)) {
      // What was right the last time is mostly right again: it is looked at only now and then.
      if (settled.has(example) && next() > 0.35) continue;
      settled.add(example);
      const { input, gold } = example;
      const state = new State(gold.n);
      while (!state.done) {
        const count = Math.min(most, parseFeatures(input, state, keys));
        model.score(keys, count, scores);
        const guess = bestAllowed(state, scores, root);
        const right = bestRight(state, gold, scores, root);
        const fine = isRight(state, gold, guess, right);
        if (!fine) {
          model.update(keys, count, right, guess);
          settled.delete(example);
          wrong++;
        }
        steps++;
        model.tick++;
        // Wandering off the gold path teaches how to go on after an error.
        apply(state, fine || ((epoch > 0 || !first) && next() < 0.9) ? guess : right);
      }
    }
    told(
      `parser epoch ${epoch + 1}: ${((100 * wrong) / steps).toFixed(2)} % of steps wrong, ${model.size} features`,
      model,
    );
  }
  return model;
}
