/**
 * The draft as the editor holds it: every change is applied at once, then sent, one after the other. Knows nothing of
 * React; what reaches outside (sending, keeping, the clock) is handed in.
 */
import { applyChange, type Change, partOf, readPart, samePart } from "@/lib/lesson/changes";
import type { Lesson } from "@/lib/lesson/schema";
import { Steps, type Taken } from "./steps";

/** A change on its way, with what stood in its part before: so a stale one is told from one that collides. */
export interface Pending {
  change: Change;
  before: unknown;
}
/** Two texts for one part: what another window saved, and what was typed here. */
export interface Collision {
  part: string;
  theirs: unknown;
  yours: Change;
}
export type Answer =
  | { kind: "saved"; draftVersion: number; savedAt: string }
  | { kind: "stale"; draftVersion: number; draft: Lesson }
  /** This change will never be taken as it is. */
  | { kind: "refused"; message: string }
  /** It may be taken later: no network, a fault, a session that ended. */
  | { kind: "failed"; message: string };

export interface Outside {
  send(base: number, change: Change): Promise<Answer>;
  /** Unsaved changes, kept where a reload finds them. */
  keep(pending: Pending[]): void;
  later(run: () => void, ms: number): () => void;
  /** Milliseconds of any clock that goes forward. */
  now(): number;
}
export interface Snapshot {
  draft: Lesson;
  draftVersion: number;
  state: "saved" | "saving" | "waiting" | "not-saved";
  savedAt: string | null;
  /** Why something is not saved. */
  message: string;
  collision: Collision | null;
  /** Raised where the draft was changed under an editor's hands: a decided collision, an undone step, a mend. */
  decisions: number;
  canUndo: boolean;
  canRedo: boolean;
}

/** How long typing rests before it is sent, and the pauses between tries, in milliseconds. */
export const pauses = { typing: 600, retries: [2000, 5000, 10_000, 30_000] } as const;
const isTyping = (change: Change) => change.kind.startsWith("replace-") || change.kind.startsWith("set-");

export class LessonStore {
  private server: { draft: Lesson; draftVersion: number };
  private pending: Pending[] = [];
  private refused: Pending[] = [];
  /** Changes whose part was changed elsewhere too; the first is being asked about. */
  private colliding: Pending[] = [];
  private sending = false;
  private tries = 0;
  private stopTimer: (() => void) | undefined;
  private listeners = new Set<() => void>();
  private snapshot: Snapshot;
  private readonly steps: Steps;

  constructor(
    start: { draft: Lesson; draftVersion: number },
    private readonly outside: Outside,
  ) {
    this.server = start;
    this.steps = new Steps(outside.now);
    const nothing = { savedAt: null, message: "", collision: null, decisions: 0 };
    this.snapshot = { ...start, ...nothing, state: "saved", canUndo: false, canRedo: false };
  }

  subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  read = (): Snapshot => this.snapshot;
  /** The draft as the server holds it, as far as this store knows. */
  ground = (): { draft: Lesson; draftVersion: number } => this.server;

  /** Applies the change and sends it: typing after a rest, anything else at once. */
  change = (change: Change): void => {
    const before = this.snapshot.draft;
    this.apply(change);
    this.steps.note(before, change, this.snapshot.draft);
    this.show({});
  };

  /** As `change`, for one that an open editor has not typed itself: it starts anew with what stands then. */
  put = (change: Change): void => {
    this.change(change);
    this.show({ decisions: this.snapshot.decisions + 1 });
  };

  /** Takes the last step back, or makes it again; gives the change made. */
  undo = (): Taken => this.step(this.steps.back(this.snapshot.draft));
  redo = (): Taken => this.step(this.steps.forth(this.snapshot.draft));

  private step(taken: Taken): Taken {
    if (taken !== null && taken !== "stale") this.apply(taken);
    this.show({ decisions: this.snapshot.decisions + 1 });
    return taken;
  }

  private apply(change: Change): void {
    const part = partOf(change);
    this.refused = this.refused.filter((p) => partOf(p.change) !== part);
    const last = this.pending.at(-1);
    const joined =
      last && isTyping(change) && last.change.kind === change.kind && partOf(last.change) === part
        ? last
        : undefined;
    if (joined && !(this.sending && this.pending.length === 1)) joined.change = change;
    else this.pending.push({ change, before: readPart(this.snapshot.draft, part) });
    this.tries = 0;
    this.show({ state: "waiting", message: "" });
    this.schedule(isTyping(change) ? pauses.typing : 0);
  }

  /** Takes up what an earlier visit of this tab could not save. */
  resume(kept: Pending[]): void {
    if (kept.length === 0) return;
    for (const one of kept) this.settle(one);
    this.show({ state: this.stateNow() });
    this.schedule(0);
  }

  /** Sends now; resolves to true once nothing waits, to false where something can't be saved. */
  flush = (): Promise<boolean> => {
    this.schedule(0);
    return new Promise((resolve) => {
      const look = () => {
        if (this.hasUnsaved() && this.snapshot.state !== "not-saved") return false;
        resolve(!this.hasUnsaved());
        return true;
      };
      if (!look()) {
        const stop = this.subscribe(() => {
          if (look()) stop();
        });
      }
    });
  };

  hasUnsaved = (): boolean => this.pending.length + this.refused.length + this.colliding.length > 0;

  /** Ends a collision: with what was typed here, or with what the other window saved. */
  decide = (mine: boolean): void => {
    const [asked, ...rest] = this.colliding;
    if (!asked) return;
    this.colliding = [];
    if (mine) this.pending.push({ ...asked, before: this.standing(asked) });
    for (const one of rest) this.settle(one);
    this.show({ state: this.stateNow(), message: "", decisions: this.snapshot.decisions + 1 });
    this.schedule(0);
  };

  private show(change: Partial<Snapshot>): void {
    let draft = this.server.draft;
    for (const { change: one } of [...this.refused, ...this.pending]) draft = applyChange(draft, one);
    const [asked] = this.colliding;
    const collision = asked
      ? { part: partOf(asked.change), theirs: this.standing(asked), yours: asked.change }
      : null;
    const { undo: canUndo, redo: canRedo } = this.steps.can;
    const { draftVersion } = this.server;
    this.snapshot = { ...this.snapshot, ...change, draft, draftVersion, collision, canUndo, canRedo };
    this.outside.keep([...this.refused, ...this.pending, ...this.colliding]);
    for (const listener of this.listeners) listener();
  }

  private schedule(ms: number): void {
    this.stopTimer?.();
    this.stopTimer = this.outside.later(() => void this.next(), ms);
  }

  private async next(): Promise<void> {
    const head = this.pending[0];
    if (this.sending || !head || this.colliding.length > 0) return;
    this.sending = true;
    this.show({ state: "saving" });
    const { change } = head;
    const answer = await this.outside.send(this.server.draftVersion, change);
    this.sending = false;
    this.take(head, answer);
  }

  private take(head: Pending, answer: Answer): void {
    if (answer.kind === "failed") {
      const pause = pauses.retries[Math.min(this.tries, pauses.retries.length - 1)] ?? 30_000;
      this.tries += 1;
      this.show({ state: "not-saved", message: answer.message });
      this.schedule(pause);
      return;
    }
    this.tries = 0;
    this.pending.shift();
    if (answer.kind === "saved") {
      const draft = applyChange(this.server.draft, head.change);
      this.server = { draft, draftVersion: answer.draftVersion };
    } else if (answer.kind === "stale") {
      this.server = { draft: answer.draft, draftVersion: answer.draftVersion };
      const waiting = [head, ...this.pending];
      this.pending = [];
      for (const one of waiting) this.settle(one);
    } else this.refused.push(head);
    const savedAt = answer.kind === "saved" ? answer.savedAt : this.snapshot.savedAt;
    const message = answer.kind === "refused" ? answer.message : this.snapshot.message;
    const state = this.stateNow();
    this.show({ savedAt, state, message: state === "not-saved" ? message : "" });
    if (this.pending.length > 0) this.schedule(0);
  }

  private stateNow(): Snapshot["state"] {
    if (this.refused.length + this.colliding.length > 0) return "not-saved";
    return this.pending.length > 0 ? "waiting" : "saved";
  }

  /** The draft as it will be once what waits is saved. */
  private coming(): Lesson {
    return this.pending.reduce((draft, { change }) => applyChange(draft, change), this.server.draft);
  }

  private standing(one: Pending): unknown {
    return readPart(this.coming(), partOf(one.change));
  }

  /** Puts a change on top of the server's draft: drops it where it is in already, asks where its part was changed too. */
  private settle(one: Pending): void {
    const { change, before } = one;
    const part = partOf(change);
    const ground = this.coming();
    const theirs = readPart(ground, part);
    const wanted = applyChange(ground, change);
    if (theirs === undefined && change.kind.startsWith("remove-")) return;
    if (samePart(theirs, readPart(wanted, part)) && !change.kind.startsWith("swap-")) return;
    // Moving a part goes well with whatever else happened to the order.
    if (part.endsWith("-order") || samePart(theirs, before)) this.pending.push(one);
    else this.colliding.push(one);
  }
}
