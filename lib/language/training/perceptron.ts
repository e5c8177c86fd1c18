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

/** Cells of a slot: the feature's key, where its entries begin, how many it has, how many it has room for. */
const KEY = 0;
const FROM = 1;
const LENGTH = 2;
const ROOM = 3;

/**
 * Most features speak for few classes, so a feature holds only the classes that were ever changed: short rows of pairs
 * (class, weight) in one pool, moved to its end when they outgrow their place. Key and row lie together, and class and
 * weight do, since waiting for memory is nearly all of the time.
 */
export class Perceptron implements Scorer {
  readonly classes: string[];
  private slots: Int32Array;
  private pairs: Float32Array;
  private sums: Float32Array;
  /** One bit for each hash of a feature that was to be changed once; it gets a row the second time. */
  private readonly once = new Uint8Array(1 << 23);
  private rows = 0;
  private used = 0;
  /** True where only weights that are there already may change: what was pruned stays away. */
  frozen = false;
  /** Number of steps taken; the weight of each change in the average. */
  tick = 1;

  constructor(classes: string[], rowsExpected = 1 << 16) {
    this.classes = classes;
    const rows = 1 << Math.ceil(Math.log2(rowsExpected));
    this.slots = new Int32Array(rows * 2 * 4);
    this.pairs = new Float32Array(rows * 8);
    this.sums = new Float32Array(rows * 4);
  }

  get size(): number {
    return this.rows;
  }

  score(keys: Int32Array, count: number, out: Float32Array): void {
    const { slots, pairs } = this;
    out.fill(0);
    for (let n = 0; n < count; n++) {
      const slot = this.slotOf(keys[n] as number);
      const length = slots[slot + LENGTH] as number;
      let e = (slots[slot + FROM] as number) * 2;
      const end = e + length * 2;
      for (; e < end; e += 2) (out[pairs[e] as number] as number) += pairs[e + 1] as number;
    }
  }

  /** Moves weight from one class to another for these features. */
  update(keys: Int32Array, count: number, right: number, wrong: number): void {
    for (let n = 0; n < count; n++) {
      const key = keys[n] as number;
      if (this.slots[this.slotOf(key)] === 0 && this.isNew(key)) continue;
      this.add(key, right, 1);
      this.add(key, wrong, -1);
    }
  }

  /**
   * A feature that only one error ever asked for is not kept: half of them, and they carry nothing over to other text
   * (Goldberg & Elhadad 2011, "Learning sparser perceptron models").
   */
  private isNew(key: number): boolean {
    const bit = key & 0x3ffffff;
    const held = this.once[bit >>> 3] as number;
    if ((held >> (bit & 7)) & 1) return false;
    this.once[bit >>> 3] = held | (1 << (bit & 7));
    return true;
  }

  add(key: number, klass: number, amount: number): void {
    let slot = this.slotOf(key);
    if (this.slots[slot] === 0) {
      if (this.frozen) return;
      if (this.rows * 8 >= this.slots.length) {
        this.grow();
        slot = this.slotOf(key);
      }
      this.slots[slot + KEY] = key === 0 ? 1 : key;
      this.slots[slot + FROM] = this.take(2);
      this.slots[slot + ROOM] = 2;
      this.rows++;
    }
    let at = this.slots[slot + FROM] as number;
    const end = at + (this.slots[slot + LENGTH] as number);
    while (at < end && this.pairs[at * 2] !== klass) at++;
    if (at === end && this.frozen) return;
    if (at === end) at = this.widen(slot, klass);
    (this.pairs[at * 2 + 1] as number) += amount;
    (this.sums[at] as number) += amount * this.tick;
  }

  /** The average of all weights so far. */
  learned(): Learned {
    const { slots, rows } = this;
    const keys = new Int32Array(rows);
    const starts = new Int32Array(rows + 1);
    let entries = 0;
    for (let slot = 0; slot < slots.length; slot += 4) entries += slots[slot + LENGTH] as number;
    const classOf = new Uint8Array(entries);
    const weights = new Float32Array(entries);
    let row = 0;
    let at = 0;
    for (let slot = 0; slot < slots.length; slot += 4) {
      if (slots[slot] === 0) continue;
      keys[row] = slots[slot] as number;
      const from = slots[slot + FROM] as number;
      for (let e = from; e < from + (slots[slot + LENGTH] as number); e++) {
        classOf[at] = this.pairs[e * 2] as number;
        weights[at++] = (this.pairs[e * 2 + 1] as number) - (this.sums[e] as number) / this.tick;
      }
      starts[++row] = at;
    }
    return { classes: this.classes, keys, starts, classOf, weights };
  }

  /** The same model with its averaged weights in place of the last ones. */
  averaged(): Perceptron {
    return Perceptron.from(this.learned());
  }

  /** A perceptron that starts from averaged weights. */
  static from({ classes, keys, starts, classOf, weights }: Learned): Perceptron {
    const made = new Perceptron(classes, keys.length * 1.5 + 1);
    for (const [n, key] of keys.entries())
      for (let e = starts[n] as number; e < (starts[n + 1] as number); e++)
        if (weights[e] !== 0) made.add(key, classOf[e] as number, weights[e] as number);
    made.sums.fill(0);
    return made;
  }

  /** The slot of a key, or the empty one where it would go. */
  private slotOf(key: number): number {
    const { slots } = this;
    const mask = slots.length - 1;
    const wanted = key === 0 ? 1 : key;
    let at = ((wanted ^ (wanted >>> 15)) << 2) & mask;
    for (;;) {
      const held = slots[at];
      if (held === wanted || held === 0) return at;
      at = (at + 4) & mask;
    }
  }

  /** Room for `count` entries at the end of the pool. */
  private take(count: number): number {
    const at = this.used;
    this.used += count;
    if (this.used > this.sums.length) {
      this.sums = wider(this.sums);
      this.pairs = wider(this.pairs);
    }
    return at;
  }

  /** A new entry at the end of a row; gives its place. */
  private widen(slot: number, klass: number): number {
    const { slots } = this;
    const length = slots[slot + LENGTH] as number;
    if (length === slots[slot + ROOM]) {
      const old = slots[slot + FROM] as number;
      const fresh = this.take(length * 2);
      this.pairs.copyWithin(fresh * 2, old * 2, (old + length) * 2);
      this.sums.copyWithin(fresh, old, old + length);
      slots[slot + FROM] = fresh;
      slots[slot + ROOM] = length * 2;
    }
    const at = (slots[slot + FROM] as number) + length;
    this.pairs[at * 2] = klass;
    this.pairs[at * 2 + 1] = 0;
    this.sums[at] = 0;
    slots[slot + LENGTH] = length + 1;
    return at;
  }

  private grow(): void {
    const old = this.slots;
    this.slots = new Int32Array(old.length * 2);
    for (let slot = 0; slot < old.length; slot += 4)
      if (old[slot] !== 0) this.slots.set(old.subarray(slot, slot + 4), this.slotOf(old[slot] as number));
  }
}

function wider(old: Float32Array): Float32Array {
  const made = new Float32Array(old.length * 2);
  made.set(old);
  return made;
}
