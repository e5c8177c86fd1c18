/**
 * Keeps a reviewer's marks as they are typed: one request at a time, each on the version that the last one answered.
 * Knows no React and no fetch, so that it can be tested without either.
 */
import type { ReviewState } from "@/lib/features/reviews/queries";
import type { Levels, MarkPart } from "@/lib/grading/rubric";
import { type Draft, draftsOf, empty, merge, same, typedPoints, wholePiece, whyNotSend } from "./draft";

export interface Request {
  base: number;
  itemId: string | null;
  points: number | null;
  levels: Levels;
  comment: string;
  reason: string;
}
export type Answer =
  | { is: "saved"; version: number }
  | { is: "stale"; current: ReviewState }
  | { is: "refused"; message: string; fields: Record<string, string> }
  /** Nothing was kept; trying again may help. */
  | { is: "failed"; message: string };

export interface PartState {
  draft: Draft;
  /** What the server holds, as far as this page knows. */
  kept: Draft;
  by: string | null;
  status: "kept" | "changed" | "saving" | "refused" | "conflict";
  fields: Record<string, string>;
}
export interface Snapshot {
  version: number;
  state: ReviewState["state"];
  parts: Readonly<Record<string, PartState>>;
  /** Why nothing is being kept just now; empty where all is well. */
  trouble: string;
}

export class ReviewSaver {
  private current: Snapshot;
  private readonly marked: ReadonlyMap<string, MarkPart>;
  /** Parts whose points follow from their levels and are never typed. */
  private readonly derived: ReadonlySet<string>;
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;

  constructor(
    review: ReviewState,
    parts: readonly MarkPart[],
    private readonly send: (request: Request) => Promise<Answer>,
    /** Milliseconds from the last key to saving, and from a failure to the next try. */
    private readonly wait = { typing: 600, retry: 3000 },
  ) {
    this.marked = new Map(parts.map((part) => [part.itemId, part]));
    this.derived = new Set(parts.filter((part) => part.criteria).map((part) => part.itemId));
    const held = draftsOf(review, this.derived);
    const states = [...parts.map((part) => part.itemId), wholePiece].map((id): [string, PartState] => {
      const { draft, by } = held.get(id) ?? { draft: empty, by: null };
      return [id, { draft, kept: draft, by, status: "kept", fields: {} }];
    });
    const { version, state } = review;
    this.current = { version, state, parts: Object.fromEntries(states), trouble: "" };
  }

  readonly snapshot = (): Snapshot => this.current;
  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  /** Takes what was typed and saves it soon. */
  edit(id: string, change: Partial<Draft>, soon = this.wait.typing): void {
    const part = this.current.parts[id];
    if (!part || this.current.state !== "submitted") return;
    const draft = { ...part.draft, ...change };
    const status = part.status === "conflict" ? "conflict" : same(draft, part.kept) ? "kept" : "changed";
    this.setPart(id, { draft, status, fields: {} });
    this.schedule(soon);
  }

  /** After someone else's change to the same part: keep one of the two. */
  settle(id: string, keep: "mine" | "theirs"): void {
    const part = this.current.parts[id];
    if (!part) return;
    if (keep === "theirs") this.setPart(id, { draft: part.kept, status: "kept", fields: {} });
    else this.setPart(id, { status: "changed" });
    this.schedule(0);
  }

  /** Takes over what the server holds where it is newer than what this page knows. */
  adopt(review: ReviewState): void {
    if (review.version < this.current.version) return;
    if (review.version === this.current.version && review.state === this.current.state) return;
    const held = draftsOf(review, this.derived);
    for (const [id, part] of Object.entries(this.current.parts)) {
      const { draft: theirs, by } = held.get(id) ?? { draft: empty, by: null };
      if (same(theirs, part.kept)) continue;
      const { draft, conflict } = merge(part.kept, part.draft, theirs);
      const status = conflict ? "conflict" : same(draft, theirs) ? "kept" : "changed";
      this.setPart(id, { kept: theirs, by, draft, status });
    }
    this.set({ version: review.version, state: review.state, trouble: "" });
  }

  /** Takes up what was typed before the page ended and never answered for; where the part was changed since, both stand. */
  restore(id: string, typed: { draft: Draft; kept: Draft }): void {
    const part = this.current.parts[id];
    if (part?.status !== "kept" || this.current.state !== "submitted") return;
    const { draft, conflict } = merge(typed.kept, typed.draft, part.kept);
    if (same(draft, part.kept)) return;
    this.setPart(id, { draft, status: conflict ? "conflict" : "changed" });
    if (!conflict) this.schedule(0);
  }

  /** Resolves once everything typed so far was sent and answered. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.running ??= this.run().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  /** True while something typed is not kept. */
  readonly isPending = (): boolean =>
    Object.values(this.current.parts).some((part) => part.status !== "kept");

  private schedule(delay: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), delay);
  }

  private async run(): Promise<void> {
    for (;;) {
      const next = Object.entries(this.current.parts).find(([, part]) => part.status === "changed");
      if (!next || this.current.state !== "submitted") return;
      const [id, { draft }] = next;
      const fields = whyNotSend(this.marked.get(id), draft, this.current.parts[id]?.kept ?? empty);
      if (fields) {
        this.setPart(id, { status: "refused", fields });
        continue;
      }
      this.setPart(id, { status: "saving" });
      const points = typedPoints(draft.points);
      const { levels, comment, reason } = draft;
      const itemId = id === wholePiece ? null : id;
      const answer = await this.send({ base: this.current.version, itemId, points, levels, comment, reason });
      if (!this.take(id, draft, answer)) return;
    }
  }

  /** False where there is no use in going on now. */
  private take(id: string, sent: Draft, answer: Answer): boolean {
    const now = this.current.parts[id]?.draft ?? sent;
    const typedOn = now !== sent;
    if (answer.is === "saved") {
      this.set({ version: answer.version, trouble: "" });
      const kept = { ...sent, reason: "" };
      this.setPart(id, {
        kept,
        by: null,
        status: typedOn && !same(now, sent) ? "changed" : "kept",
        fields: {},
      });
      return true;
    }
    this.setPart(id, { status: "changed" });
    if (answer.is === "refused") {
      const status = typedOn ? "changed" : "refused";
      this.setPart(id, { status, fields: answer.fields });
      if (Object.keys(answer.fields).length === 0) this.set({ trouble: answer.message });
      return true;
    }
    if (answer.is === "stale") {
      this.adopt(answer.current);
      if (answer.current.state !== "submitted")
        this.set({
          trouble: "Someone else returned this piece. What you typed is still here, and not kept.",
        });
      return true;
    }
    this.set({ trouble: answer.message });
    this.schedule(this.wait.retry);
    return false;
  }

  private setPart(id: string, change: Partial<PartState>): void {
    const part = this.current.parts[id];
    if (part) this.set({ parts: { ...this.current.parts, [id]: { ...part, ...change } } });
  }

  private set(change: Partial<Snapshot>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }
}
