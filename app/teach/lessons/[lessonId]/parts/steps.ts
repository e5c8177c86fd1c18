/** What was done to the draft here, step by step, and the way back and forth again. Knows nothing of React or the server. */
import { type Change, partOf, readPart, samePart } from "@/lib/lesson/changes";
import type { Lesson } from "@/lib/lesson/schema";
import { inverseOf } from "@/lib/lesson/undo";

/** A change to make, and what its part holds where nobody else has changed it since. */
interface Side {
  change: Change;
  stood: unknown;
}
interface Step {
  back: Side;
  forth: Side;
  at: number;
}
/** "stale": the part was changed elsewhere since, and what stands there is not overwritten. */
export type Taken = Change | "stale" | null;

const most = 200;
/** Typing within so many milliseconds of the last key is one step. */
const pause = 1200;
const isTyping = ({ kind }: Change) => kind.startsWith("replace-") || kind.startsWith("set-");

export class Steps {
  private past: Step[] = [];
  private future: Step[] = [];

  constructor(private readonly now: () => number) {}

  /** Takes note of a change that was just made. */
  note(before: Lesson, change: Change, after: Lesson): void {
    const undo = after === before ? null : inverseOf(before, change);
    if (!undo) return;
    const part = partOf(change);
    const last = this.past.at(-1);
    const back = { change: undo, stood: readPart(after, partOf(undo)) };
    const joins =
      last &&
      this.future.length === 0 &&
      isTyping(change) &&
      last.forth.change.kind === change.kind &&
      partOf(last.forth.change) === part &&
      this.now() - last.at < pause;
    this.future = [];
    if (joins) {
      last.forth.change = change;
      last.back.stood = back.stood;
      last.at = this.now();
      return;
    }
    const forth = { change, stood: readPart(before, part) };
    this.past = [...this.past, { back, forth, at: this.now() }].slice(-most);
  }

  /** The change that takes the last step back, given the draft as it is now; null where there is none. */
  back(draft: Lesson): Taken {
    return this.take(this.past, this.future, "back", draft);
  }

  /** The change that makes the step again that was taken back last. */
  forth(draft: Lesson): Taken {
    return this.take(this.future, this.past, "forth", draft);
  }

  get can(): { undo: boolean; redo: boolean } {
    return { undo: this.past.length > 0, redo: this.future.length > 0 };
  }

  private take(from: Step[], to: Step[], way: "back" | "forth", draft: Lesson): Taken {
    const step = from.pop();
    if (!step) return null;
    const { change, stood } = step[way];
    if (!samePart(readPart(draft, partOf(change)), stood)) return "stale";
    to.push({ ...step, at: 0 });
    return change;
  }
}
