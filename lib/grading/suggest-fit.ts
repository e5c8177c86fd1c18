/**
 * Fits the weights of suggestions: ridge logistic regression with an intercept for each question (a generalised linear
 * mixed model, Breslow & Clayton 1993), so that weights say what tells answers to one question apart and not which
 * question is easy. A question that is new has the intercept 0.
 */
export interface Example {
  /** Which question it answers, as an index. */
  question: number;
  right: boolean;
  features: readonly number[];
}
export interface Weights {
  /** Mean, deviation and weight of each feature; values are cut at four deviations. */
  features: [mean: number, deviation: number, weight: number][];
  intercept: number;
  /** Standard deviation of the intercepts of single questions, on the scale of the sum. */
  spread: number;
}

/** Sum of weighted features: above 0 an answer is more likely right than wrong. */
export function sumOf(weights: Weights, features: readonly number[]): number {
  let sum = weights.intercept;
  for (const [n, [mean, deviation, weight]] of weights.features.entries())
    sum += weight * standard(features[n] ?? 0, mean, deviation);
  return sum;
}
const standard = (value: number, mean: number, deviation: number) =>
  Math.max(-4, Math.min(4, (value - mean) / deviation));

export const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));

export interface Ridge {
  /** Penalty of the squared weights. */
  weights: number;
  /** Penalty of the squared intercepts of questions: the inverse of their expected variance. */
  questions: number;
}
export const ridge: Ridge = { weights: 20, questions: 2 };

/** A fit that can be repeated without some questions, quickly: the curvature is computed once, of all examples. */
export class MixedModel {
  readonly #columns: number;
  readonly #size: number;
  readonly #rows: Float64Array[];
  readonly #scale: [number, number][];
  readonly #factor: Float64Array[];
  readonly #start: Float64Array;

  constructor(
    readonly examples: readonly Example[],
    readonly questions: number,
    readonly penalty: Ridge = ridge,
  ) {
    const width = examples[0]?.features.length ?? 0;
    this.#scale = Array.from({ length: width }, (_, n) => scaleOf(examples.map((e) => e.features[n] ?? 0)));
    this.#columns = width + 1;
    this.#size = this.#columns + questions;
    this.#rows = examples.map((e) =>
      Float64Array.from({ length: this.#columns }, (_, n) => {
        const [mean, deviation] = this.#scale[n] ?? [0, 1];
        return n === width ? 1 : standard(e.features[n] ?? 0, mean, deviation);
      }),
    );
    const zero = new Float64Array(this.#size);
    this.#factor = this.#curvature(zero);
    const near = this.#descend(zero, () => true, 5);
    this.#factor = this.#curvature(near);
    this.#start = this.#descend(near, () => true, 60);
  }

  /** The weights that fit the examples of the questions that `use` lets in. */
  fit(use: (question: number) => boolean = () => true): Weights {
    const w = this.#descend(this.#start, use, 60);
    const intercepts = [...w.slice(this.#columns)].filter((_, q) => use(q));
    return {
      features: this.#scale.map(([mean, deviation], n) => [mean, deviation, w[n] ?? 0]),
      intercept: w[this.#columns - 1] ?? 0,
      spread: Math.sqrt(intercepts.reduce((n, b) => n + b * b, 0) / Math.max(1, intercepts.length)),
    };
  }

  #sum(w: Float64Array, row: Float64Array, question: number): number {
    let z = w[this.#columns + question] ?? 0;
    for (let n = 0; n < row.length; n++) z += (w[n] ?? 0) * (row[n] ?? 0);
    return z;
  }

  #penaltyAt(n: number): number {
    return n < this.#columns - 1 ? this.penalty.weights : n < this.#columns ? 1e-6 : this.penalty.questions;
  }

  /** Cholesky factor of the penalised Hessian at `w`. */
  #curvature(w: Float64Array): Float64Array[] {
    const h = Array.from({ length: this.#size }, (_, n) => new Float64Array(n + 1));
    for (const [n, row] of this.#rows.entries()) {
      const question = this.examples[n]?.question ?? 0;
      const p = sigmoid(this.#sum(w, row, question));
      // Not below a little, so that steps stay safe where the fit is sure.
      const v = Math.max(0.02, p * (1 - p));
      for (let i = 0; i < row.length; i++) add(h[i], row, v * (row[i] ?? 0), i + 1);
      const last = h[this.#columns + question];
      add(last, row, v, row.length);
      if (last) last[last.length - 1] = (last[last.length - 1] ?? 0) + v;
    }
    for (const [n, row] of h.entries()) row[n] = (row[n] ?? 0) + this.#penaltyAt(n);
    return cholesky(h);
  }

  /** Newton's steps with the fixed curvature, until they are small: the penalised likelihood has one maximum. */
  #descend(from: Float64Array, use: (question: number) => boolean, rounds: number): Float64Array {
    const w = from.slice();
    for (let round = 0; round < rounds; round++) {
      const g = w.map((value, n) => value * this.#penaltyAt(n));
      for (const [n, row] of this.#rows.entries()) {
        const { question = 0, right = false } = this.examples[n] ?? {};
        if (!use(question)) continue;
        const error = sigmoid(this.#sum(w, row, question)) - Number(right);
        add(g, row, error, row.length);
        g[this.#columns + question] = (g[this.#columns + question] ?? 0) + error;
      }
      let largest = 0;
      for (const [n, step] of solve(this.#factor, g).entries()) {
        w[n] = (w[n] ?? 0) - step;
        largest = Math.max(largest, Math.abs(step));
      }
      if (largest < 1e-4) break;
    }
    return w;
  }
}

function add(to: Float64Array | undefined, row: Float64Array, factor: number, length: number): void {
  if (to) for (let n = 0; n < length; n++) to[n] = (to[n] ?? 0) + factor * (row[n] ?? 0);
}

function scaleOf(values: readonly number[]): [mean: number, deviation: number] {
  const mean = values.reduce((n, v) => n + v, 0) / Math.max(1, values.length);
  const variance = values.reduce((n, v) => n + (v - mean) ** 2, 0) / Math.max(1, values.length);
  return [mean, Math.sqrt(variance) || 1];
}

/** Turns a symmetric matrix, given by its lower rows, into its Cholesky factor, in place. */
function cholesky(rows: Float64Array[]): Float64Array[] {
  for (const [j, row] of rows.entries())
    for (const [k, other] of rows.slice(0, j + 1).entries()) {
      let s = row[k] ?? 0;
      for (let m = 0; m < k; m++) s -= (row[m] ?? 0) * (other[m] ?? 0);
      row[k] = j === k ? Math.sqrt(Math.max(s, 1e-9)) : s / (other[k] ?? 1);
    }
  return rows;
}

function solve(factor: readonly Float64Array[], right: Float64Array): Float64Array {
  const x = right.slice();
  for (const [j, row] of factor.entries()) {
    let s = x[j] ?? 0;
    for (let m = 0; m < j; m++) s -= (row[m] ?? 0) * (x[m] ?? 0);
    x[j] = s / (row[j] ?? 1);
  }
  for (let j = x.length - 1; j >= 0; j--) {
    const row = factor[j];
    const value = (x[j] ?? 0) / (row?.[j] ?? 1);
    x[j] = value;
    for (let m = 0; m < j; m++) x[m] = (x[m] ?? 0) - (row?.[m] ?? 0) * value;
  }
  return x;
}
