/** An averaged multiclass perceptron over hashed features (Freund & Schapire 1999; Collins 2002). */
import type { Scorer } from "../parser/scorer";

/** Averaged weights: the entries of key n are `starts[n]` up to `starts[n + 1]`, each a class and a weight. */
export interface Learned {
  classes: string[];
  keys: Int32Array;
  starts: Int32Array;
  classOf: Uint8Array;
  weights: Float32Array;
}

/**
 * Most features speak for few classes, so a feature's row holds only the classes that were ever changed: short rows in
 * one pool, moved to its end when they outgrow their place.
 */
export class Perceptron implements Scorer {
  readonly classes: string[];
  private slots: Int32Array;
  private rowOf: Int32Array;
  private rowKeys: Int32Array;
  private from: Int32Array;
  private length: Uint8Array;
  private room: Uint8Array;
  private classOf: Uint8Array;
  private weights: Float32Array;
  private sums: Float32Array;
  private rows = 0;
  private used = 0;
  /** Number of steps taken; the weight of each change in the average. */
  tick = 1;

  constructor(classes: string[], rowsExpected = 1 << 16) {
    this.classes = classes;
    const rows = 1 << Math.ceil(Math.log2(rowsExpected));
    this.slots = new Int32Array(rows * 2);
    this.rowOf = new Int32Array(rows * 2);
    this.rowKeys = new Int32Array(rows);
    this.from = new Int32Array(rows);
    this.length = new Uint8Array(rows);
    this.room = new Uint8Array(rows);
    this.classOf = new Uint8Array(rows * 4);
    this.weights = new Float32Array(rows * 4);
    this.sums = new Float32Array(rows * 4);
  }

  get size(): number {
    return this.rows;
  }

  score(keys: Int32Array, count: number, out: Float32Array): void {
    const { weights, classOf, from, length } = this;
    out.fill(0);
    for (let n = 0; n < count; n++) {
      const row = this.find(keys[n] as number);
      if (row < 0) continue;
      const start = from[row] as number;
      const end = start + (length[row] as number);
      for (let e = start; e < end; e++) (out[classOf[e] as number] as number) += weights[e] as number;
    }
  }

  /** Moves weight from one class to another for these features. */
  update(keys: Int32Array, count: number, right: number, wrong: number): void {
    for (let n = 0; n < count; n++) {
      this.add(keys[n] as number, right, 1);
      this.add(keys[n] as number, wrong, -1);
    }
  }

  add(key: number, klass: number, amount: number): void {
    const row = this.rowFor(key);
    let at = this.from[row] as number;
    const end = at + (this.length[row] as number);
    while (at < end && this.classOf[at] !== klass) at++;
    if (at === end) at = this.widen(row, klass);
    (this.weights[at] as number) += amount;
    (this.sums[at] as number) += amount * this.tick;
  }

  /** The average of all weights so far. */
  learned(): Learned {
    const { rows } = this;
    const starts = new Int32Array(rows + 1);
    for (let row = 0; row < rows; row++)
      starts[row + 1] = (starts[row] as number) + (this.length[row] as number);
    const classOf = new Uint8Array(starts[rows] as number);
    const weights = new Float32Array(starts[rows] as number);
    for (let row = 0; row < rows; row++) {
      const old = this.from[row] as number;
      const start = starts[row] as number;
      for (let e = 0; e < (this.length[row] as number); e++) {
        classOf[start + e] = this.classOf[old + e] as number;
        weights[start + e] = (this.weights[old + e] as number) - (this.sums[old + e] as number) / this.tick;
      }
    }
    return { classes: this.classes, keys: this.rowKeys.slice(0, rows), starts, classOf, weights };
  }

  /** The same model with its averaged weights in place of the last ones. */
  averaged(): Perceptron {
    return Perceptron.from(this.learned());
  }

  /** A perceptron that starts from averaged weights. */
  static from({ classes, keys, starts, classOf, weights }: Learned): Perceptron {
    const made = new Perceptron(classes, keys.length + 1);
    for (const [n, key] of keys.entries())
      for (let e = starts[n] as number; e < (starts[n + 1] as number); e++)
        if (weights[e] !== 0) made.add(key, classOf[e] as number, weights[e] as number);
    made.sums.fill(0);
    return made;
  }

  private find(key: number): number {
    const { slots } = this;
    const mask = slots.length - 1;
    const wanted = key === 0 ? 1 : key;
    let at = (wanted ^ (wanted >>> 15)) & mask;
    for (;;) {
      const held = slots[at];
      if (held === wanted) return this.rowOf[at] as number;
      if (held === 0) return -1;
      at = (at + 1) & mask;
    }
  }

  private rowFor(key: number): number {
    const row = this.find(key);
    if (row >= 0) return row;
    if (this.rows === this.rowKeys.length) this.growRows();
    const wanted = key === 0 ? 1 : key;
    this.rowKeys[this.rows] = wanted;
    this.from[this.rows] = this.take(2);
    this.room[this.rows] = 2;
    this.place(wanted, this.rows);
    return this.rows++;
  }

  private place(key: number, row: number): void {
    const mask = this.slots.length - 1;
    let at = (key ^ (key >>> 15)) & mask;
    while (this.slots[at] !== 0) at = (at + 1) & mask;
    this.slots[at] = key;
    this.rowOf[at] = row;
  }

  /** Room for `count` entries at the end of the pool. */
  private take(count: number): number {
    const at = this.used;
    this.used += count;
    if (this.used > this.weights.length) {
      const size = this.weights.length * 2;
      this.weights = wider(this.weights, new Float32Array(size));
      this.sums = wider(this.sums, new Float32Array(size));
      this.classOf = wider(this.classOf, new Uint8Array(size));
    }
    return at;
  }

  /** A new entry at the end of a row; gives its place. */
  private widen(row: number, klass: number): number {
    const length = this.length[row] as number;
    if (length === this.room[row]) {
      const room = Math.min(255, length * 2);
      const old = this.from[row] as number;
      const fresh = this.take(room);
      this.weights.copyWithin(fresh, old, old + length);
      this.sums.copyWithin(fresh, old, old + length);
      this.classOf.copyWithin(fresh, old, old + length);
      this.from[row] = fresh;
      this.room[row] = room;
    }
    const at = (this.from[row] as number) + length;
    this.classOf[at] = klass;
    this.weights[at] = 0;
    this.sums[at] = 0;
    this.length[row] = length + 1;
    return at;
  }

  private growRows(): void {
    const size = this.rowKeys.length * 2;
    this.rowKeys = wider(this.rowKeys, new Int32Array(size));
    this.from = wider(this.from, new Int32Array(size));
    this.length = wider(this.length, new Uint8Array(size));
    this.room = wider(this.room, new Uint8Array(size));
    this.slots = new Int32Array(size * 2);
    this.rowOf = new Int32Array(size * 2);
    for (let row = 0; row < this.rows; row++) this.place(this.rowKeys[row] as number, row);
  }
}

function wider<T extends Int32Array | Uint8Array | Float32Array>(old: T, made: T): T {
  made.set(old);
  return made;
}
