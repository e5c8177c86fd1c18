/** Mixing, pruning and quantising trained weights into a file: small ones are dropped, the rest become places in a code book. */
import { brotliCompressSync, constants } from "node:zlib";
import { type Weights, writeWeights } from "../parser/weights";
import type { Learned } from "./perceptron";

/** The smallest weight that stays when about `entries` of them may. */
function thresholdFor(weights: Float32Array, entries: number): number {
  const sizes = weights.filter((w) => w !== 0).map(Math.abs);
  if (sizes.length <= entries) return 0;
  sizes.sort();
  return sizes[sizes.length - entries] as number;
}

/** The model with only its `entries` largest weights. */
export function pruned(learned: Learned, entries: number): Learned {
  const least = Math.max(thresholdFor(learned.weights, entries), 1e-6);
  return { ...learned, weights: learned.weights.map((w) => (Math.abs(w) >= least ? w : 0)) };
}

/**
 * The mean of two models of the same classes, at the cost of one. Two that learnt apart err apart, so their mean is right
 * more often than either (parameter mixing; McDonald, Hall & Mann 2010).
 */
export function mixed(a: Weights, b: Weights): Learned {
  const rows = new Map<number, Map<number, number>>();
  for (const model of [a, b])
    model.each((key, klass, weight) => {
      const row = rows.get(key) ?? new Map<number, number>();
      row.set(klass, (row.get(klass) ?? 0) + weight / 2);
      rows.set(key, row);
    });
  const starts = Int32Array.from([0, ...rows.values()], (row) => (typeof row === "number" ? row : row.size));
  for (let n = 1; n < starts.length; n++) (starts[n] as number) += starts[n - 1] as number;
  const classOf = new Uint8Array(starts[rows.size] as number);
  const weights = new Float32Array(classOf.length);
  let at = 0;
  for (const row of rows.values())
    for (const [klass, weight] of row) {
      classOf[at] = klass;
      weights[at++] = weight;
    }
  return { classes: [...a.classes], keys: Int32Array.from(rows.keys()), starts, classOf, weights };
}

/** `size` values that lie near all weights: Lloyd's algorithm on a sample, from quantiles. */
function codeBook(kept: Float32Array, size: number): Float32Array {
  const stride = Math.max(1, Math.floor(kept.length / 400_000));
  const sorted = kept.filter((_, n) => n % stride === 0).sort();
  const low = sorted[0] as number;
  const high = sorted[sorted.length - 1] as number;
  const book = Float32Array.from({ length: size }, (_, n) => {
    // Half by rank, half by size: the rare large weights matter as much as the many small ones.
    const rank = sorted[Math.floor(((n + 0.5) / size) * sorted.length)] as number;
    const t = (2 * (n + 0.5)) / size - 1;
    return n % 2 === 0 ? rank : Math.sign(t) * t * t * Math.max(Math.abs(low), high);
  }).sort();
  for (let round = 0; round < 20; round++) {
    const sums = new Float64Array(size);
    const counts = new Int32Array(size);
    for (const w of sorted) {
      const c = nearest(book, w);
      (sums[c] as number) += w;
      (counts[c] as number)++;
    }
    for (let c = 0; c < size; c++)
      if ((counts[c] as number) > 0) book[c] = (sums[c] as number) / (counts[c] as number);
    book.sort();
  }
  return book;
}

function nearest(book: Float32Array, w: number): number {
  let low = 0;
  let high = book.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((book[middle] as number) <= w) low = middle;
    else high = middle;
  }
  return Math.abs((book[low] as number) - w) <= Math.abs((book[high] as number) - w) ? low : high;
}

function varint(out: number[], value: number): void {
  let rest = value >>> 0;
  while (rest > 127) {
    out.push((rest & 127) | 128);
    rest >>>= 7;
  }
  out.push(rest);
}

/**
 * A file of at most `entries` weights (uncompressed; see `compressed`).
 * @param values how many different weights the file knows, at most 256
 */
export function packed(learned: Learned, entries: number, values = 256): Uint8Array {
  const { classes, keys, starts, classOf: classOfAll, weights } = learned;
  const least = Math.max(thresholdFor(weights, entries), 1e-6);
  const kept = weights.filter((w) => Math.abs(w) >= least);
  const book = codeBook(kept, values);
  const order = Array.from(keys.keys()).sort(
    (a, b) => ((keys[a] as number) >>> 0) - ((keys[b] as number) >>> 0),
  );
  const steps: number[] = [];
  const counts: number[] = [];
  const classOf = new Uint8Array(kept.length);
  const codes = new Uint8Array(kept.length);
  let entry = 0;
  let last = 0;
  let rows = 0;
  for (const row of order) {
    const from = entry;
    for (let e = starts[row] as number; e < (starts[row + 1] as number); e++) {
      const w = weights[e] as number;
      if (Math.abs(w) < least) continue;
      classOf[entry] = classOfAll[e] as number;
      codes[entry++] = nearest(book, w);
    }
    if (entry === from) continue;
    const key = (keys[row] as number) >>> 0;
    varint(steps, key - last);
    varint(counts, entry - from);
    last = key;
    rows++;
  }
  return writeWeights({ classes, keys: rows, entries: entry }, [
    new Uint8Array(book.buffer),
    Uint8Array.from(steps),
    Uint8Array.from(counts),
    classOf,
    codes,
  ]);
}

export const compressed = (file: Uint8Array): Uint8Array =>
  brotliCompressSync(file, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 10,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: file.length,
    },
  });
