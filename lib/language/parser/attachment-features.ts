/**
 * Features that settle what hangs on what. Universal Dependencies puts the words that tell it (prepositions, conjunctions,
 * particles) below their noun or verb, so the first child of the buffer's front and of the stack's top is looked at
 * together with each head that is on offer; lemmas and classes of words say of rare words what is known of their like.
 */
import type { ParseInput } from "./parse-input";
import { four, one, three, two } from "./sheet";
import type { State } from "./state";

// The tokens that a state is about and their words and tags; module-wide, since passing them on costs time.
let state: State;
let input: ParseInput;
let s0 = -1;
let s1 = -1;
let s2 = -1;
let b0 = 0;
let s0p = 0;
let s1p = 0;
let s2p = 0;
let b0p = 0;
/** Words of the leftmost children of the buffer's front and of the stack's top. */
let b0lw = 0;
let s0lw = 0;

const at = (column: Int32Array, token: number) => column[token + 1] as number;
const w = (token: number) => at(input.forms, token);
const p = (token: number) => at(input.tags, token);
const l = (token: number) => at(input.lemmas, token);
const c = (token: number) => at(input.classes, token);

/** Writes the features to the open sheet. @param d0 distance of stack top and buffer front; @param d1 of the top two */
export function attachmentFeatures(of: ParseInput, now: State, d0: number, d1: number): void {
  input = of;
  state = now;
  s0 = state.stack(0);
  s1 = state.stack(1);
  s2 = state.stack(2);
  b0 = state.front;
  s0p = p(s0);
  s1p = p(s1);
  s2p = p(s2);
  b0p = p(b0);
  b0lw = w(state.left1(b0));
  s0lw = w(state.left1(s0));
  functionWords();
  neighbours();
  lemmaPairs();
  classPairs(d0, d1);
}

/** A preposition, conjunction or particle with the words that its own word may hang on. */
function functionWords(): void {
  const s0w = w(s0);
  const s1w = w(s1);
  const s1rw = w(state.right1(s1));
  three(s0p, b0p, b0lw);
  three(s0w, b0p, b0lw);
  four(s1p, s0p, b0p, b0lw);
  three(s1w, b0p, b0lw);
  three(s0w, w(b0), b0lw);
  three(s1p, s0p, s0lw);
  three(s1w, s0p, s0lw);
  three(s1w, s0w, s0lw);
  three(s1p, s0w, s0lw);
  four(s1p, s0p, s0lw, b0p);
  four(s2p, s1p, s0p, s0lw);
  three(w(s2), s0p, s0lw);
  three(s0p, b0p, w(state.right1(s0)));
  three(s0p, b0p, s0lw);
  three(s1p, s0p, s1rw);
  three(s1p, s0p, w(state.left1(s1)));
  three(s1w, s0p, s1rw);
}

/** Labels of children and what stands around. */
function neighbours(): void {
  const s0w = w(s0);
  const s1w = w(s1);
  const s2w = w(s2);
  const b0w = w(b0);
  const b1 = b0 + 1 <= input.size ? b0 + 1 : -1;
  const b2 = b0 + 2 <= input.size ? b0 + 2 : -1;
  const b3 = b0 + 3 <= input.size ? b0 + 3 : -1;
  const b1w = w(b1);
  const b1p = p(b1);
  const b2p = p(b2);
  const s0left = state.leftLabels(s0);
  const s1left = state.leftLabels(s1);
  const b0left = state.leftLabels(b0);
  three(s0p, b0p, state.label(state.left1(b0)));
  three(s0p, b0p, b0left);
  three(s1p, s0p, s0left);
  four(s1p, s0p, state.label(state.left1(s0)), state.rightLabels(s1));
  three(s0p, b0p, s0left);
  three(s1p, s0p, s1left);
  four(s2p, s1p, s0p, b0p);
  three(s2p, s0p, state.rightLabels(s2));
  two(s2w, s0w);
  two(s2w, s0p);
  two(s2p, s0w);
  three(s2w, s2p, b0p);
  three(s2p, s0p, b0p);
  two(b0w, b1w);
  two(b0w, b1p);
  two(b0p, b1w);
  four(b0p, b1p, b2p, p(b3));
  four(s0p, b0p, b1p, b2p);
  two(s1w, s1left);
  two(s1p, s1left);
  two(b0w, b0left ^ 0x33333333);
}

function lemmaPairs(): void {
  const s0b = l(s0);
  const s1b = l(s1);
  const b0b = l(b0);
  one(s0b);
  one(s1b);
  one(b0b);
  two(s0b, b0b);
  two(s1b, s0b);
  two(s1b, b0b);
  two(s0b, b0p);
  two(s0p, b0b);
  two(s1b, s0p);
  two(s1p, s0b);
  three(s1b, s0p, b0p);
  three(s0b, b0p, b0lw);
  three(s1b, s0p, s0lw);
  three(s1b, s0b, s0lw);
  three(s0b, b0b, b0lw);
  three(s1b, state.rightLabels(s1), s0p);
  three(s0b, state.rightLabels(s0), b0p);
  two(s0b, state.leftLabels(s0));
  two(b0b, state.leftLabels(b0));
}

/** The same with classes in place of words. */
function classPairs(d0: number, d1: number): void {
  const s0c = c(s0);
  const s1c = c(s1);
  const b0c = c(b0);
  one(s0c);
  one(b0c);
  two(s0c, b0c);
  two(s1c, s0c);
  two(s1c, b0c);
  two(s0c, b0p);
  two(s0p, b0c);
  two(s1c, s0p);
  two(s1p, s0c);
  three(s0c, b0c, d0);
  three(s1c, s0c, d1);
  three(s1c, s0c, b0c);
  three(s0c, b0c, b0lw);
  three(s1c, s0c, s0lw);
  three(s0c, b0p, b0lw);
  three(s1c, s0p, s0lw);
  three(s0c, c(b0 + 1 <= input.size ? b0 + 1 : -1), b0c);
  three(s1c, state.rightLabels(s1), s0c);
  two(s0c, state.leftLabels(s0));
  two(b0c, state.leftLabels(b0));
}
