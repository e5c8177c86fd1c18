/**
 * The highlights of one piece of work, on the page: each change goes to the device first, then to the server, and again
 * until the server has it. No framework; a page shows its snapshot.
 */
import {
  type Anchor,
  type Highlight,
  inTextOrder,
  type KeptHighlight,
} from "@/lib/features/attempts/anchors";
import type { HighlightDevice, HighlightRow } from "./device";
import type { HighlightReply, SendHighlight } from "./send";

/** A change goes out this long after the last one: a note is typed letter by letter. In milliseconds. */
export const pause = 500;
const firstRetry = 1000;
const lastRetry = 15_000;

export interface HighlightState {
  /** In text order. */
  highlights: readonly Highlight[];
  phase: "saved" | "saving" | "unreachable" | "refused";
  /** What no server has yet stands on this device, and outlives the page. */
  kept: boolean;
  /** Why the server won't take a change. */
  message: string | null;
}
interface Start {
  attemptId: string;
  sentences: readonly { id: string; text: string }[];
  kept: readonly KeptHighlight[];
  /** When the server drew the page. */
  drawnAt: Date;
  device: HighlightDevice;
  send: SendHighlight;
  newId: () => string;
}
const isUnsent = ({ changedAt }: HighlightRow) => changedAt === null;

export class HighlightStore {
  readonly #given: Omit<Start, "kept" | "drawnAt">;
  readonly #listeners = new Set<() => void>();
  #page = new Map<string, Highlight>();
  #drawnAt = 0;
  /** What is newer than the page. */
  readonly #rows = new Map<string, HighlightRow>();
  readonly #refused = new Map<string, string>();
  #unreachable = false;
  #kept = true;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #retryAfter = firstRetry;
  #sending: Promise<void> | undefined;
  #state: HighlightState;

  constructor({ kept, drawnAt, ...given }: Start) {
    this.#given = given;
    this.#take(kept, drawnAt);
    this.#state = this.#snapshot();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly state = (): HighlightState => this.#state;

  /** The page was drawn anew. */
  catchUp(kept: readonly KeptHighlight[], drawnAt: Date): void {
    this.#take(kept, drawnAt);
    this.#tell();
  }

  /** Takes up what this device knows, and sends what no server has. */
  async restore(): Promise<void> {
    for (const row of await this.#given.device.all())
      if (!this.#rows.has(row.id)) this.#rows.set(row.id, row);
    this.#forgetOlder();
    this.#tell();
    this.#plan(0);
  }

  /** Makes a highlight; its id. */
  add(anchor: Anchor, { colour, note }: Pick<Highlight, "colour" | "note">): string {
    const id = this.#given.newId();
    const { fromSentence, fromOffset, toSentence, toOffset } = anchor;
    this.#change({ id, fromSentence, fromOffset, toSentence, toOffset, colour, note }, false);
    return id;
  }

  edit(id: string, change: Partial<Pick<Highlight, "colour" | "note">>): void {
    const highlight = this.get(id);
    if (highlight) this.#change({ ...highlight, ...change }, false);
  }

  /** Takes it away; what was taken away, to make it again. */
  remove(id: string): Highlight | undefined {
    const highlight = this.get(id);
    if (highlight) this.#change(highlight, true);
    return highlight;
  }

  get(id: string): Highlight | undefined {
    return this.#state.highlights.find((each) => each.id === id);
  }

  /** Sends everything unsent, one after another. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#sending ??= this.#sendAll().finally(() => {
      this.#sending = undefined;
      this.#tell();
      const left = this.#waiting().length > 0;
      if (left) this.#plan(this.#unreachable ? this.#retryAfter * (0.8 + Math.random() * 0.4) : pause);
    });
    return this.#sending;
  }

  /** The page is going away: everything unsent goes out without waiting. */
  leave(): void {
    for (const row of this.#waiting()) void this.#transmit(row, true);
  }

  #waiting = () => [...this.#rows.values()].filter((row) => isUnsent(row) && !this.#refused.has(row.id));

  #change(
    { id, fromSentence, fromOffset, toSentence, toOffset, colour, note }: Highlight,
    removed: boolean,
  ): void {
    const { attemptId } = this.#given;
    const place = { fromSentence, fromOffset, toSentence, toOffset };
    const row = { attemptId, id, ...place, colour, note, removed, changedAt: null };
    this.#rows.set(id, row);
    this.#refused.clear();
    void this.#given.device.put(row).then((kept) => this.#note(kept));
    this.#tell();
    // Where the server is out of reach the next try is planned already.
    if (!this.#unreachable) this.#plan(pause);
  }

  #note(kept: boolean): void {
    if (kept === this.#kept) return;
    this.#kept = kept;
    this.#tell();
  }

  #plan(wait: number): void {
    clearTimeout(this.#timer);
    if (this.#waiting().length > 0) this.#timer = setTimeout(() => void this.flush(), wait);
  }

  async #sendAll(): Promise<void> {
    for (const row of this.#waiting()) {
      const reply = await this.#transmit(row, false);
      this.#unreachable = reply.kind === "unreachable";
      if (this.#unreachable) {
        this.#retryAfter = Math.min(lastRetry, this.#retryAfter * 2);
        return;
      }
      this.#retryAfter = firstRetry;
    }
  }

  async #transmit(row: HighlightRow, last: boolean): Promise<HighlightReply> {
    const reply = await this.#given.send(row, last);
    const stands = this.#rows.get(row.id) === row;
    if (reply.kind === "refused" && stands) this.#refused.set(row.id, reply.message);
    if (reply.kind === "kept" && stands) {
      const { removed, changedAt } = reply;
      const sent = { ...row, removed, changedAt };
      this.#rows.set(row.id, sent);
      await this.#given.device.put(sent);
    }
    this.#tell();
    return reply;
  }

  #take(kept: readonly KeptHighlight[], drawnAt: Date): void {
    if (drawnAt.getTime() < this.#drawnAt) return;
    this.#drawnAt = drawnAt.getTime();
    this.#page = new Map(kept.map(({ changedAt: _, ...highlight }) => [highlight.id, highlight]));
    this.#forgetOlder();
  }

  /** What a server took before the page was drawn: the page knows better. */
  #forgetOlder(): void {
    for (const { id, changedAt } of this.#rows.values()) {
      if (changedAt === null || Date.parse(changedAt) > this.#drawnAt) continue;
      this.#rows.delete(id);
      void this.#given.device.drop(id);
    }
  }

  #snapshot(): HighlightState {
    const all = new Map(this.#page);
    for (const { attemptId: _, removed, changedAt: __, ...highlight } of this.#rows.values()) {
      if (removed) all.delete(highlight.id);
      else all.set(highlight.id, highlight);
    }
    const unsent = [...this.#rows.values()].some(isUnsent);
    const [message = null] = this.#refused.values();
    const waits = message === null ? (this.#unreachable ? "unreachable" : "saving") : "refused";
    return {
      highlights: inTextOrder(this.#given.sentences, [...all.values()]),
      phase: unsent ? waits : "saved",
      kept: this.#kept,
      message,
    };
  }

  #tell(): void {
    this.#state = this.#snapshot();
    for (const listener of this.#listeners) listener();
  }
}
