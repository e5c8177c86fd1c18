/**
 * The sheet that the parser's features are written on. A template's number is its place on the sheet, so each writes one
 * key in every state. Module-wide, since closures cost a tenth of the parsing time.
 */
import { mix1, mix2, mix3, mix4 } from "./hash";

let sheet: Int32Array = new Int32Array(0);
let used = 0;

/** Starts a fresh sheet in `out`. */
export function open(out: Int32Array): void {
  sheet = out;
  used = 0;
}
/** Number of keys on the sheet. */
export const written = (): number => used;

export function one(a: number): void {
  sheet[used] = mix1(used + 1, a);
  used++;
}
export function two(a: number, b: number): void {
  sheet[used] = mix2(used + 1, a, b);
  used++;
}
export function three(a: number, b: number, c: number): void {
  sheet[used] = mix3(used + 1, a, b, c);
  used++;
}
export function four(a: number, b: number, c: number, d: number): void {
  sheet[used] = mix4(used + 1, a, b, c, d);
  used++;
}
