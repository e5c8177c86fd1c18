/**
 * Features of the parser: words, tags, labels, distances and valencies around the top of the stack and the front of the
 * buffer (after Zhang & Nivre 2011, "Transition-based dependency parsing with rich non-local features").
 */
import { attachmentFeatures } from "./attachment-features";
import type { ParseInput } from "./parse-input";
import { four, one, open, three, two, written } from "./sheet";
import type { State } from "./state";

/** Most features that a state can have; buffers are this long. */
export const parseFeatureRoom = 256;
/** How many of them come before those of `attachmentFeatures`. */
export const plainFeatures = 130;

const far = (n: number) => (n < 5 ? n : n < 7 ? 5 : n < 11 ? 6 : 7);
const few = (n: number) => Math.min(n, 3);

// The words and tags of the sentence at hand: module-wide, since closures cost a tenth of the time.
let forms: Int32Array = new Int32Array(0);
let tags: Int32Array = new Int32Array(0);

const w = (token: number) => forms[token + 1] as number;
const p = (token: number) => tags[token + 1] as number;
function child(head: number, token: number, label: number): void {
  two(head, w(token));
  two(head, p(token));
  two(head, label);
}
const between = (table: Int32Array, a: number, b: number) =>
  a < 0 || b < 0 ? 0 : few((table[b] as number) - (table[a + 1] as number));

/** Writes the keys of a state's features to `out` (`parseFeatureRoom` long); gives their number. */
export function parseFeatures(input: ParseInput, state: State, out: Int32Array): number {
  forms = input.forms;
  tags = input.tags;
  const s0 = state.stack(0);
  const s1 = state.stack(1);
  const s2 = state.stack(2);
  const b0 = state.front;
  const b1 = b0 + 1 <= input.size ? b0 + 1 : -1;
  const b2 = b0 + 2 <= input.size ? b0 + 2 : -1;
  const b3 = b0 + 3 <= input.size ? b0 + 3 : -1;
  const s0l = state.left1(s0);
  const s0l2 = state.left2(s0);
  const s0r = state.right1(s0);
  const s0r2 = state.right2(s0);
  const s1l = state.left1(s1);
  const s1l2 = state.left2(s1);
  const s1r = state.right1(s1);
  const s1r2 = state.right2(s1);
  const b0l = state.left1(b0);
  const b0l2 = state.left2(b0);
  const s0w = w(s0);
  const s0p = p(s0);
  const s1w = w(s1);
  const s1p = p(s1);
  const b0w = w(b0);
  const b0p = p(b0);
  const b1w = w(b1);
  const b1p = p(b1);
  const b2p = p(b2);
  const s2p = p(s2);
  open(out);
  // Single words.
  one(1);
  two(s0w, s0p);
  one(s0w);
  one(s0p);
  two(s1w, s1p);
  one(s1w);
  one(s1p);
  two(w(s2), s2p);
  one(s2p);
  two(b0w, b0p);
  one(b0w);
  one(b0p);
  two(b1w, b1p);
  one(b1w);
  one(b1p);
  two(w(b2), b2p);
  one(b2p);
  one(p(b3));
  // Pairs.
  four(s0w, s0p, b0w, b0p);
  three(s0w, s0p, b0w);
  three(s0w, b0w, b0p);
  three(s0w, s0p, b0p);
  three(s0p, b0w, b0p);
  two(s0w, b0w);
  two(s0p, b0p);
  two(b0p, b1p);
  four(s1w, s1p, s0w, s0p);
  three(s1w, s1p, s0p);
  three(s1p, s0w, s0p);
  two(s1w, s0w);
  two(s1p, s0p);
  two(s1w, b0w);
  two(s1p, b0p);
  three(s1w, s1p, b0p);
  three(s1p, b0w, b0p);
  two(s0w, b1w);
  two(s0p, b1w);
  two(s0w, b1p);
  // Triples.
  three(b0p, b1p, b2p);
  three(s0p, b0p, b1p);
  three(s1p, s0p, b0p);
  three(s2p, s1p, s0p);
  four(s1p, s0p, b0p, b1p);
  three(s0w, b0p, b1p);
  three(s0p, b0w, b1p);
  three(s1w, s0p, b0p);
  three(s1p, s0w, b0p);
  three(s1p, s0p, b0w);
  three(s0p, p(s0l), b0p);
  three(s0p, p(s0r), b0p);
  three(s0p, b0p, p(b0l));
  three(s1p, p(s1l), s0p);
  three(s1p, p(s1r), s0p);
  three(s1p, s0p, p(s0l));
  three(s1p, s0p, p(s0r));
  three(s0w, state.label(s0r), b0p);
  three(s1w, state.label(s1r), s0p);
  four(s1p, s0p, p(s1r), b0p);
  four(s0p, b0p, p(s0r), b1p);
  // How far apart, how many children.
  const d0 = s0 < 0 ? 0 : far(b0 - s0);
  const d1 = s1 < 0 ? 0 : far(s0 - s1);
  two(s0w, d0);
  two(s0p, d0);
  two(b0w, d0);
  two(b0p, d0);
  three(s0w, b0w, d0);
  three(s0p, b0p, d0);
  two(s0w, 8 + d1);
  two(s0p, 8 + d1);
  two(s1w, d1);
  two(s1p, d1);
  three(s1w, s0w, d1);
  three(s1p, s0p, d1);
  const v0 = state.valency(s0);
  const v1 = state.valency(s1);
  const vb = state.valency(b0);
  two(s0w, few(v0 >> 8));
  two(s0p, few(v0 >> 8));
  two(s0w, 16 + few(v0 & 255));
  two(s0p, 16 + few(v0 & 255));
  two(b0w, few(vb & 255));
  two(b0p, few(vb & 255));
  two(s1w, few(v1 >> 8));
  two(s1p, few(v1 >> 8));
  two(s1p, 16 + few(v1 & 255));
  // Children: words, tags and labels.
  child(s0p, s0l, state.label(s0l));
  child(s0p, s0r, state.label(s0r));
  child(s0p, s0l2, state.label(s0l2));
  child(s0p, s0r2, state.label(s0r2));
  child(s1p, s1l, state.label(s1l));
  child(s1p, s1r, state.label(s1r));
  child(s1p, s1r2, state.label(s1r2));
  child(b0p, b0l, state.label(b0l));
  child(b0p, b0l2, state.label(b0l2));
  three(s0p, p(s0l), p(s0l2));
  three(s0p, p(s0r), p(s0r2));
  three(s1p, p(s1l), p(s1l2));
  three(s1p, p(s1r), p(s1r2));
  three(b0p, p(b0l), p(b0l2));
  // Sets of labels.
  two(s0w, state.leftLabels(s0));
  two(s0p, state.leftLabels(s0));
  two(s0w, state.rightLabels(s0) ^ 0x55555555);
  two(s0p, state.rightLabels(s0) ^ 0x55555555);
  two(b0w, state.leftLabels(b0));
  two(b0p, state.leftLabels(b0));
  two(s1w, state.rightLabels(s1));
  two(s1p, state.rightLabels(s1));
  three(s1p, s0p, state.rightLabels(s1));
  three(s0p, b0p, state.rightLabels(s0));
  // What lies beside and between in the text.
  three(s0p, b0p, s0 < 0 ? 0 : (tags[s0 + 2] as number));
  three(s1p, s0p, s1 < 0 ? 0 : (tags[s1 + 2] as number));
  three(s0p, b0p, s0 < 0 ? 0 : (tags[s0] as number));
  four(s0p, b0p, between(input.marks, s0, b0), between(input.verbs, s0, b0));
  four(s1p, s0p, between(input.marks, s1, s0), between(input.verbs, s1, s0));
  const verbsLeft = few(
    (input.verbs[input.size + 1] as number) - (input.verbs[Math.min(b0, input.size)] as number),
  );
  three(s0p, b0p, verbsLeft);
  three(s1p, s0p, verbsLeft);
  two(s0p, far(state.depth));
  attachmentFeatures(input, state, d0, d1);
  return written();
}
