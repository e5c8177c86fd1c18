/** What tagger and parser ask of a model: scores of its classes for a set of features. */
export interface Scorer {
  readonly classes: readonly string[];
  /** Adds to `out` (length at least the number of classes) the weights of the first `count` feature keys; clears it first. */
  score(keys: Int32Array, count: number, out: Float32Array): void;
}
