/**
 * The arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez & Satta 2011) with the root as the last item of the buffer.
 * SHIFT moves the front of the buffer onto the stack; LEFT makes the buffer's front the head of the stack's top;
 * RIGHT makes the second on the stack the head of the top. A sentence of n tokens takes 2n steps.
 */

/** One state in one array, so that a copy is one call: a header, the stack, then eight columns of n + 2 cells. */
export const SHIFT = 0;

const SP = 0;
const FRONT = 1;
const HEADER = 2;

export class State {
  readonly n: number;
  readonly cells: Int32Array;
  private readonly room: number;
  score = 0;

  constructor(n: number) {
    this.n = n;
    this.room = n + 2;
    this.cells = new Int32Array(HEADER + 10 * this.room);
    this.reset();
  }

  reset(): void {
    this.cells.fill(-1);
    this.cells[SP] = 0;
    this.cells[FRONT] = 0;
    const from = HEADER + 7 * this.room;
    this.cells.fill(0, from, from + 3 * this.room);
    this.score = 0;
  }

  copyFrom(other: State): void {
    this.cells.set(other.cells);
    this.score = other.score;
  }

  get depth(): number {
    return this.cells[SP] as number;
  }
  /** The token at the front of the buffer; `n` is the root. */
  get front(): number {
    return this.cells[FRONT] as number;
  }
  /** The token `k` below the top of the stack, or -1. */
  stack(k: number): number {
    const at = this.depth - 1 - k;
    return at < 0 ? -1 : (this.cells[HEADER + at] as number);
  }
  private column(c: number, token: number): number {
    return token < 0 ? -1 : (this.cells[HEADER + c * this.room + token] as number);
  }
  head(token: number): number {
    return this.column(1, token);
  }
  label(token: number): number {
    return this.column(2, token);
  }
  left1(token: number): number {
    return this.column(3, token);
  }
  left2(token: number): number {
    return this.column(4, token);
  }
  right1(token: number): number {
    return this.column(5, token);
  }
  right2(token: number): number {
    return this.column(6, token);
  }
  /** Left children in the low half, right children in the high half. */
  valency(token: number): number {
    return token < 0 ? 0 : this.column(7, token);
  }
  /** A set of the labels of the left (right) children, as bits of a hash. */
  leftLabels(token: number): number {
    return token < 0 ? 0 : this.column(8, token);
  }
  rightLabels(token: number): number {
    return token < 0 ? 0 : this.column(9, token);
  }

  get done(): boolean {
    return this.front === this.n && this.depth === 0;
  }
  get canShift(): boolean {
    return this.front < this.n;
  }
  /** The root takes one child only, and only as the last step. */
  get canLeft(): boolean {
    return this.depth > 0 && (this.front < this.n || this.depth === 1);
  }
  get canRight(): boolean {
    return this.depth > 1;
  }

  shift(): void {
    this.cells[HEADER + this.depth] = this.front;
    (this.cells[SP] as number)++;
    (this.cells[FRONT] as number)++;
  }
  left(label: number): void {
    const child = this.pop();
    const head = this.front;
    this.attach(child, head, label);
    const base = HEADER + head;
    this.cells[base + 4 * this.room] = this.cells[base + 3 * this.room] as number;
    this.cells[base + 3 * this.room] = child;
    (this.cells[base + 7 * this.room] as number) += 1;
    this.cells[base + 8 * this.room] = (this.cells[base + 8 * this.room] as number) | (1 << (label & 31));
  }
  right(label: number): void {
    const child = this.pop();
    const head = this.stack(0);
    this.attach(child, head, label);
    const base = HEADER + head;
    this.cells[base + 6 * this.room] = this.cells[base + 5 * this.room] as number;
    this.cells[base + 5 * this.room] = child;
    (this.cells[base + 7 * this.room] as number) += 256;
    this.cells[base + 9 * this.room] = (this.cells[base + 9 * this.room] as number) | (1 << (label & 31));
  }
  private pop(): number {
    const token = this.stack(0);
    (this.cells[SP] as number)--;
    return token;
  }
  private attach(child: number, head: number, label: number): void {
    this.cells[HEADER + this.room + child] = head;
    this.cells[HEADER + 2 * this.room + child] = label;
  }
}
