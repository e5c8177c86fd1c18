/** Pruning and quantising trained weights into a file: small ones are dropped, the rest become places in a code book. */
import { brotliCompressSync, constants } from "node:zlib";
import { writeWeights } from "../parser/weights";
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

/** 256 values that lie near all weights: Lloyd's algorithm on a sample, from quantiles. */
function codeBook(kept: Float32Array): Float32Array {
  const sorted = kept.slice().sort();
  const book = Float32Array.from({ length: 256 }, (_, n) => {
    // Half by rank, half by size: the rare large weights matter as much as the many small ones.
    const rank = sorted[Math.floor(((n + 0.5) / 256) * sorted.length)] as number;
    const low = sorted[0] as number;
    const high = sorted[sorted.length - 1] as number;
    const t = (n + 0.5) / 128 - 1;
    const size = Math.sign(t) * t * t * Math.max(Math.abs(low), high);
    return n % 2 === 0 ? rank : size;
  }).sort();
  for (let round = 0; round < 20; round++) {
    const sums = new Float64Array(256);
    const counts = new Int32Array(256);
    for (const w of kept) {
      const c = nearest(book, w);
      (sums[c] as number) += w;
      (counts[c] as number)++;
    }
    for (let c = 0; c < 256; c++)
      if ((counts[c] as number) > 0) book[c] = (sums[c] as number) / (counts[c] as number);
    book.sort();
  }
  return book;
}

function nearest(book: Float32Array, w: number): number {
  let low = 0;
  let high = 255;
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

/** A file of at most `entries` weights (uncompressed; see `compressed`). */
export function packed(learned: Learned, entries: number): Uint8Array {
  const { classes, keys, starts, classOf: classOfAll, weights } = learned;
  const least = Math.max(thresholdFor(weights, entries), 1e-6);
  const kept = weights.filter((w) => Math.abs(w) >= least);
  const book = codeBook(kept);
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
