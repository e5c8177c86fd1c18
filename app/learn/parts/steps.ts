/** The steps of a text that can be taken back and made again. No framework, no storage; the clock is an argument. */

/** At this place, this went and this came. */
export interface Step {
  at: number;
  removed: string;
  added: string;
}
export interface KeptSteps {
  text: string;
  past: Step[];
  future: Step[];
}

export const mostSteps = 200;
/** All steps together hold no more than this; in characters. */
const mostHeld = 400_000;
/** Typing goes on with a step for so long, and so far: in milliseconds, and in characters. */
const pause = 1500;
const longestStep = 60;

/** The one place where two texts differ. */
export function stepBetween(before: string, after: string): Step {
  const shorter = Math.min(before.length, after.length);
  let at = 0;
  while (at < shorter && before.charCodeAt(at) === after.charCodeAt(at)) at += 1;
  let tail = 0;
  while (
    tail < shorter - at &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail += 1;
  return { at, removed: before.slice(at, before.length - tail), added: after.slice(at, after.length - tail) };
}

/** One step of the two, where the second goes on with the first: letters after letters, or taken back after taken back. */
function joined(last: Step, next: Step): Step | null {
  if (last.added.length + next.added.length + last.removed.length + next.removed.length > longestStep)
    return null;
  if (next.removed === "" && last.removed === "" && next.at === last.at + last.added.length)
    // A word and the space before it are a step.
    return /\s/.test(next.added) && /\S$/.test(last.added)
      ? null
      : { ...last, added: last.added + next.added };
  if (next.added === "" && last.added === "" && next.at + next.removed.length === last.at)
    return { at: next.at, removed: next.removed + last.removed, added: "" };
  return null;
}

const apply = (text: string, { at, removed, added }: Step) =>
  text.slice(0, at) + added + text.slice(at + removed.length);
const turned = ({ at, removed, added }: Step): Step => ({ at, removed: added, added: removed });

export class Steps {
  #text: string;
  #past: Step[];
  #future: Step[];
  #last = Number.NEGATIVE_INFINITY;

  constructor({ text, past, future }: KeptSteps) {
    this.#text = text;
    this.#past = past;
    this.#future = future;
  }

  kept(): KeptSteps {
    return { text: this.#text, past: this.#past, future: this.#future };
  }

  /** The text has changed, by typing or otherwise. */
  changed(text: string, now: number): void {
    if (text === this.#text) return;
    const step = stepBetween(this.#text, text);
    const last = this.#past.at(-1);
    const one = last && now - this.#last < pause ? joined(last, step) : null;
    this.#past = one ? [...this.#past.slice(0, -1), one] : [...this.#past, step].slice(-mostSteps);
    this.#future = [];
    this.#text = text;
    this.#last = now;
    this.#trim();
  }

  /** The text before the last step, and where the caret goes; null where there is none. A text from elsewhere is a step too. */
  undo(current: string): { text: string; caret: number } | null {
    this.changed(current, Number.NEGATIVE_INFINITY);
    const step = this.#past.at(-1);
    if (!step) return null;
    this.#past = this.#past.slice(0, -1);
    this.#future = [...this.#future, step];
    return this.#take(turned(step));
  }

  redo(current: string): { text: string; caret: number } | null {
    this.changed(current, Number.NEGATIVE_INFINITY);
    const step = this.#future.at(-1);
    if (!step) return null;
    this.#future = this.#future.slice(0, -1);
    this.#past = [...this.#past, step];
    return this.#take(step);
  }

  #take(step: Step) {
    this.#text = apply(this.#text, step);
    this.#last = Number.NEGATIVE_INFINITY;
    return { text: this.#text, caret: step.at + step.added.length };
  }

  #trim(): void {
    let held = 0;
    const from = this.#past.findLastIndex(({ removed, added }) => {
      held += removed.length + added.length;
      return held > mostHeld;
    });
    if (from >= 0) this.#past = this.#past.slice(from + 1);
  }
}
