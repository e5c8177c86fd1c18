/** Beam search over the parser's moves. */
import { allowed, apply, labelNames } from "./moves";
import { parseFeatureRoom, parseFeatures } from "./parse-features";
import type { ParseInput } from "./parse-input";
import type { Scorer } from "./scorer";
import { State } from "./state";

/** A step of one item: where it comes from and by which move. */
export interface Step {
  before: Step | null;
  move: number;
  score: number;
}
export interface Item {
  state: State;
  step: Step | null;
}

const keys = new Int32Array(parseFeatureRoom);

/** A beam over one sentence; items are sorted, the best first. */
export class Beam {
  items: Item[];
  private spare: State[] = [];
  private readonly root: number;
  private readonly scores: Float32Array;
  private readonly picks: { from: number; move: number; score: number }[] = [];

  constructor(
    private readonly model: Scorer,
    private readonly input: ParseInput,
    private readonly width: number,
    /** Items that lie further behind the best one are dropped. */
    private readonly reach = Number.POSITIVE_INFINITY,
  ) {
    this.items = [{ state: new State(input.size), step: null }];
    this.root = labelNames(model.classes).indexOf("root");
    this.scores = new Float32Array(model.classes.length);
  }

  get done(): boolean {
    return this.items[0]?.state.done ?? true;
  }

  /** Takes every item one move further and keeps the best. */
  advance(): void {
    const { picks, scores, width } = this;
    picks.length = 0;
    for (let from = 0; from < this.items.length; from++) {
      const { state } = this.items[from] as Item;
      this.model.score(keys, parseFeatures(this.input, state, keys), scores);
      for (let move = 0; move < scores.length; move++) {
        const score = state.score + (scores[move] as number);
        const last = picks[picks.length - 1];
        if (last && picks.length === width && score <= last.score) continue;
        if (!allowed(state, move, this.root)) continue;
        let at = picks.length;
        while (at > 0 && (picks[at - 1] as { score: number }).score < score) at--;
        picks.splice(at, 0, { from, move, score });
        if (picks.length > width) picks.length = width;
      }
    }
    const least = (picks[0]?.score ?? 0) - this.reach;
    while (picks.length > 1 && (picks[picks.length - 1] as { score: number }).score < least) picks.length--;
    this.take();
  }

  /** Makes the picked moves; the last pick of an item takes its state over, others copy it. */
  private take(): void {
    const left = new Array<number>(this.items.length).fill(0);
    for (const pick of this.picks) (left[pick.from] as number)++;
    const taken = this.picks.map(({ from, move, score }): Item => {
      const old = this.items[from] as Item;
      let state = old.state;
      if (--(left[from] as number) > 0) {
        state = this.spare.pop() ?? new State(this.input.size);
        state.copyFrom(old.state);
      }
      return { state, step: { before: old.step, move, score } };
    });
    const kept = new Set(taken.map((t) => t.state));
    for (const item of this.items) if (!kept.has(item.state)) this.spare.push(item.state);
    // Only now, since a copy is taken of the state before its move.
    for (const { state, step } of taken) {
      if (!step) continue;
      apply(state, step.move);
      state.score = step.score;
    }
    this.items = taken;
  }
}
