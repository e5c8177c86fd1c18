/**
 * Trained weights as they lie in a file, and a scorer over them.
 *
 * The file is Brotli over: "BSW1", the length of a JSON header (32 bits, little endian), the header, then the header's
 * parts one after the other: the code book (float32), the keys' steps (LEB128 varints of the sorted unsigned 32-bit keys'
 * differences), the number of entries of each key (varints), the class of each entry (one byte), its weight as a place in
 * the code book (one byte).
 */
import type { Scorer } from "./scorer";

export interface WeightsHeader {
  classes: string[];
  keys: number;
  entries: number;
  /** Lengths of the parts in bytes, in the file's order. */
  parts: number[];
}

const magic = "BSW1";
const sieveMask = (1 << 18) - 1;

export class Weights implements Scorer {
  readonly classes: string[];
  /** Pairs: a key, and its row as `start * 128 + length`. */
  private readonly slots: Int32Array;
  private readonly shift: number;
  /** A class and the place of its weight in the code book: two bytes an entry, since most of the time goes into memory. */
  private readonly entries: Uint16Array;
  private readonly book: Float32Array;
  /** One bit for each hash that some key has: half of all features are unknown, and this says so without a look at the slots. */
  private readonly sieve = new Int32Array(1 << 18);
  /** Room for the keys that have weights, then for their rows; no model has so many features. */
  private readonly found = new Int32Array(512);

  /** Reads an unpacked file; throws where it isn't one. */
  constructor(bytes: Uint8Array) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (new TextDecoder().decode(bytes.subarray(0, 4)) !== magic) throw new Error("not a file of weights");
    const headerLength = view.getUint32(4, true);
    const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + headerLength))) as WeightsHeader;
    let at = 8 + headerLength;
    const parts = header.parts.map((length) => {
      const part = bytes.subarray(at, at + length);
      at += length;
      return part;
    });
    const [bookBytes, stepBytes, countBytes, classBytes, codeBytes] = parts as [
      Uint8Array,
      Uint8Array,
      Uint8Array,
      Uint8Array,
      Uint8Array,
    ];
    this.classes = header.classes;
    const book = new Float32Array(new Uint8Array(bookBytes).buffer);
    this.book = book;
    this.entries = new Uint16Array(header.entries);
    for (let e = 0; e < header.entries; e++)
      this.entries[e] = (classBytes[e] as number) | ((codeBytes[e] as number) << 8);
    const steps = varints(stepBytes, header.keys);
    const counts = varints(countBytes, header.keys);
    const room = 2 << Math.ceil(Math.log2(header.keys * 2 + 2));
    const slots = new Int32Array(room);
    const mask = room - 1;
    const shift = shiftFor(room);
    let key = 0;
    let start = 0;
    for (let n = 0; n < header.keys; n++) {
      key = (key + (steps[n] as number)) | 0;
      // By the upper bits: sorted keys fill the table from front to end, which halves the time to load.
      let slot = (key >>> shift) << 1;
      while (slots[slot] !== 0) slot = (slot + 2) & mask;
      (this.sieve[(key >>> 5) & sieveMask] as number) |= 1 << (key & 31);
      slots[slot] = key;
      slots[slot + 1] = start * 128 + (counts[n] as number);
      start += counts[n] as number;
    }
    this.slots = slots;
    this.shift = shift;
  }

  /** Tells every weight with its feature's key and its class. */
  each(told: (key: number, klass: number, weight: number) => void): void {
    const { slots, entries, book } = this;
    for (let slot = 0; slot < slots.length; slot += 2) {
      const row = slots[slot + 1] as number;
      const start = row >>> 7;
      for (let e = start; e < start + (row & 127); e++) {
        const entry = entries[e] as number;
        told(slots[slot] as number, entry & 255, book[entry >>> 8] as number);
      }
    }
  }

  /**
   * Three passes over the keys, each without a jump that depends on what the one before it reads: so the processor waits
   * for many places of memory at once.
   */
  score(keys: Int32Array, count: number, out: Float32Array): void {
    const { slots, shift, entries, book, sieve, found } = this;
    const mask = slots.length - 1;
    let some = 0;
    for (let n = 0; n < count; n++) {
      const key = keys[n] as number;
      found[some] = key;
      some += ((sieve[(key >>> 5) & sieveMask] as number) >>> (key & 31)) & 1;
    }
    let rows = 0;
    for (let n = 0; n < some; n++) {
      const key = found[n] as number;
      let slot = (key >>> shift) << 1;
      let held = slots[slot] as number;
      while (held !== key && held !== 0) {
        slot = (slot + 2) & mask;
        held = slots[slot] as number;
      }
      found[rows] = slots[slot + 1] as number;
      rows += held === 0 ? 0 : 1;
    }
    out.fill(0);
    for (let n = 0; n < rows; n++) {
      const row = found[n] as number;
      const start = row >>> 7;
      const end = start + (row & 127);
      for (let e = start; e < end; e++) {
        const entry = entries[e] as number;
        (out[entry & 255] as number) += book[entry >>> 8] as number;
      }
    }
  }
}

/** How far a 32-bit key is shifted to number one of `room / 2` pairs. */
const shiftFor = (room: number): number => 32 - Math.log2(room / 2);

function varints(bytes: Uint8Array, count: number): Uint32Array {
  const out = new Uint32Array(count);
  let at = 0;
  for (let n = 0; n < count; n++) {
    let value = 0;
    let shift = 0;
    let byte = 0;
    do {
      byte = bytes[at++] as number;
      value |= (byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
    out[n] = value;
  }
  return out;
}

/** The parts of a file put together, not yet compressed. */
export function writeWeights(header: Omit<WeightsHeader, "parts">, parts: Uint8Array[]): Uint8Array {
  const head = new TextEncoder().encode(JSON.stringify({ ...header, parts: parts.map((p) => p.length) }));
  const out = new Uint8Array(8 + head.length + parts.reduce((n, p) => n + p.length, 0));
  out.set(new TextEncoder().encode(magic));
  new DataView(out.buffer).setUint32(4, head.length, true);
  out.set(head, 8);
  let at = 8 + head.length;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
