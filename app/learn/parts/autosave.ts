/**
 * Saves answers while they are typed. No framework and no clock of its own but setTimeout: a page gives it a way to
 * send and a place to keep what is not saved yet, and shows its snapshot.
 */
import type { Answer } from "@/lib/items/answers";
import { type Keep, serverTimeOf } from "./keep";
import { sameAnswer } from "./same-answer";
import type { OtherText, SaveReply, SaverState, Send, SendLate } from "./saving";

/** A save goes out this long after the last change, or this long after the first unsent one; in milliseconds. */
export const pause = 700;
export const longestWait = 2500;
const firstRetry = 1000;
const lastRetry = 15_000;

type Trouble = "unreachable" | "signed-out" | "ended";

interface Line {
  value: Answer | undefined;
  base: number;
  /** In whose name it is saved, and the count of its newest change: a page that is gone is gone on with. */
  writer: string;
  count: number;
  /** Raised by every change; `sent` is the change that the server has. */
  change: number;
  sent: number;
  /** When the oldest change was made that no request has carried yet; null where every one was. */
  waitingSince: number | null;
  lastChange: number;
  /** When the newest text was written, by the device's clock; before this page's time where another page wrote it. */
  writtenAt: number;
  timer: ReturnType<typeof setTimeout> | undefined;
  sending: Promise<void> | undefined;
  refused: string | undefined;
  /** The version of the other window's answer, while the choice is open. */
  staleAt: number | undefined;
  settles: string[];
}

interface Start {
  saved: readonly { itemId: string; value: Answer; version: number; savedAt: string }[];
  copies: readonly { id: string; itemId: string; value: Answer }[];
  /** This page's id. */
  writer: string;
  send: Send;
  /** For what was written before the work closed, and could not be sent then. */
  sendLate: SendLate;
  keep: Keep;
}

export class Autosave {
  readonly #writer: string;
  readonly #send: Send;
  readonly #sendLate: SendLate;
  readonly #keep: Keep;
  readonly #lines = new Map<string, Line>();
  readonly #listeners = new Set<() => void>();
  #others: Record<string, OtherText[]> = {};
  readonly #settled = new Set<string>();
  #trouble: Trouble | null = null;
  /** What is being tried again; shown until the server answers, so that the state neither flickers nor is said twice. */
  #tried: Trouble | null = null;
  #message: string | null = null;
  /** Whether the device has taken everything unsent; none of it is lost with the page then. */
  #kept = true;
  #restored = false;
  #savedAt: string | null = null;
  #retryAfter = firstRetry;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #state: SaverState;

  constructor({ saved, copies, writer, send, sendLate, keep }: Start) {
    this.#writer = writer;
    this.#send = send;
    this.#sendLate = sendLate;
    this.#keep = keep;
    for (const { itemId, value, version, savedAt } of saved) {
      Object.assign(this.#line(itemId), { value, base: version });
      if (this.#savedAt === null || savedAt > this.#savedAt) this.#savedAt = savedAt;
    }
    for (const { itemId, id, value } of copies) this.#addOther(itemId, { id, from: "copy", value });
    this.#state = this.#snapshot();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly state = (): SaverState => this.#state;

  /**
   * Takes up what the page was drawn with anew: answers newer than those known here, and copies not yet decided on. A
   * question with unsent text, or with a choice open, stays as it is.
   */
  catchUp(saved: Start["saved"], copies: Start["copies"]): void {
    for (const { itemId, value, version, savedAt } of saved) {
      const line = this.#line(itemId);
      if (version <= line.base || isUnsent(line) || line.staleAt !== undefined) continue;
      if (this.#savedAt === null || savedAt > this.#savedAt) this.#savedAt = savedAt;
      Object.assign(line, { value, base: version });
    }
    for (const { itemId, id, value } of copies) {
      const line = this.#line(itemId);
      const said = line.staleAt !== undefined || (line.value && sameAnswer(line.value, value));
      if (!said && !this.#settled.has(id)) this.#addOther(itemId, { id, from: "copy", value });
    }
    this.#tell();
  }

  /**
   * Takes up what this device knows: answers saved after the page was drawn, and texts that no server has, the newest of
   * each item as the answer, older ones to choose from.
   */
  async restore(): Promise<void> {
    const [acknowledged, left] = await Promise.all([this.#keep.acknowledged(), this.#keep.take()]);
    this.catchUp(acknowledged, []);
    const kept = left.sort((a, b) => b.at - a.at);
    const newest = new Map<string, number>();
    for (const { key, itemId, value, base, at, writer, count, sole } of kept) {
      const line = this.#line(itemId);
      // Of one page's texts the newest says it all: the log and the small storage may both have one.
      const isOlder = count <= (newest.get(`${itemId} ${writer}`) ?? -1);
      if (!isOlder) newest.set(`${itemId} ${writer}`, count);
      if (isOlder || (line.value && sameAnswer(line.value, value))) this.#keep.drop(key);
      else if (line.change === 0) {
        line.base = base;
        // The server may have had this text from that page: what goes on with it is no other window's.
        if (sole) Object.assign(line, { writer, count });
        this.#touch(line, itemId, value, at);
        // The old entry goes once the new one stands.
        void this.#keep.written().then((stands) => stands && this.#keep.drop(key));
      } else this.#addOther(itemId, { id: key, from: "device", value });
    }
    this.#restored = true;
    this.#tell();
  }

  change(itemId: string, value: Answer): void {
    this.#touch(this.#line(itemId), itemId, value);
    this.#tell();
  }

  /** Chooses one text where there are several; it is saved at once, and the others are settled. */
  choose(itemId: string, value: Answer): void {
    const line = this.#line(itemId);
    if (line.staleAt !== undefined) line.base = line.staleAt;
    line.staleAt = undefined;
    const others = this.#others[itemId] ?? [];
    for (const { id, from } of others) {
      if (from === "device") this.#keep.drop(id);
      if (from === "copy") line.settles.push(id);
    }
    for (const id of line.settles) this.#settled.add(id);
    this.#others = { ...this.#others, [itemId]: [] };
    this.#touch(line, itemId, value);
    this.#sendNow(itemId, line);
    this.#tell();
  }

  /** Sends everything unsent and waits for the answers; true where all of it is saved. */
  async flush(): Promise<boolean> {
    this.#clearTrouble();
    for (let round = 0; round < 5 && this.#trouble === null; round += 1) {
      const open = [...this.#lines].filter(([, line]) => isUnsent(line) && line.refused === undefined);
      if (open.length === 0) break;
      for (const [itemId, line] of open) this.#sendNow(itemId, line);
      await Promise.all(open.map(([, line]) => line.sending));
    }
    return this.#state.unsaved.length === 0;
  }

  /** The page is going away: everything unsent goes out without waiting. */
  leave(): void {
    if (this.#trouble === "ended" || this.#trouble === "signed-out") return;
    for (const [itemId, line] of this.#lines) {
      if (!isUnsent(line) || line.refused !== undefined || line.value === undefined) continue;
      const { value, base, writer, count, writtenAt: at } = line;
      this.#keep.putNow(itemId, { value, base, writer, count, at });
      void this.#transmit(itemId, line, true);
    }
  }

  close(): void {
    clearTimeout(this.#retry);
    for (const line of this.#lines.values()) clearTimeout(line.timer);
    this.#listeners.clear();
  }

  #line(itemId: string): Line {
    const known = this.#lines.get(itemId);
    if (known) return known;
    const line: Line = {
      value: undefined,
      base: 0,
      writer: this.#writer,
      count: 0,
      change: 0,
      sent: 0,
      waitingSince: null,
      lastChange: 0,
      writtenAt: 0,
      timer: undefined,
      sending: undefined,
      refused: undefined,
      staleAt: undefined,
      settles: [],
    };
    this.#lines.set(itemId, line);
    return line;
  }

  #touch(line: Line, itemId: string, value: Answer, writtenAt = Date.now()): void {
    const now = Date.now();
    line.value = value;
    line.change += 1;
    line.count += 1;
    line.lastChange = now;
    line.writtenAt = writtenAt;
    line.waitingSince ??= now;
    line.refused = undefined;
    const { base, writer, count } = line;
    void this.#keep
      .put(itemId, { value, base, writer, count, at: writtenAt })
      .then((kept) => this.#note(kept));
    this.#schedule(itemId, line);
  }

  #schedule(itemId: string, line: Line): void {
    clearTimeout(line.timer);
    if (line.sending || this.#trouble !== null || !isUnsent(line) || line.refused !== undefined) return;
    const due = Math.min(line.lastChange + pause, (line.waitingSince ?? line.lastChange) + longestWait);
    line.timer = setTimeout(() => this.#sendNow(itemId, line), Math.max(0, due - Date.now()));
  }

  #sendNow(itemId: string, line: Line): void {
    clearTimeout(line.timer);
    if (line.sending || !isUnsent(line)) return;
    line.sending = this.#transmit(itemId, line, false).finally(() => {
      line.sending = undefined;
      this.#schedule(itemId, line);
      this.#tell();
    });
  }

  /** Whether the device has taken what was typed. */
  #note(kept: boolean): void {
    if (kept === this.#kept) return;
    this.#kept = kept;
    this.#tell();
  }

  async #transmit(itemId: string, line: Line, last: boolean): Promise<void> {
    // First the device, then the network; a page that goes away can't wait.
    const written = this.#keep.written();
    if (!last) this.#note(await written);
    const { value, change, base, writer, count } = line;
    const settles = line.settles.length > 0 ? [...line.settles] : undefined;
    if (value === undefined) return;
    line.waitingSince = null;
    const reply = await this.#send({ itemId, base, writer, count, value, settles }, last);
    if (reply.kind === "saved") {
      this.#keep.acknowledge({ itemId, value, version: reply.version, savedAt: reply.savedAt });
      this.#keep.heard({ server: Date.parse(reply.savedAt), device: Date.now() });
    }
    this.#read(itemId, line, change, reply);
    if (reply.kind === "ended" && reply.closed && !last) await this.#handOverLate();
    if (reply.kind === "saved") line.settles = line.settles.filter((id) => !settles?.includes(id));
    this.#tell();
  }

  /** The work has closed while this device had no network: the server takes what was written, counted or as late. */
  async #handOverLate(): Promise<void> {
    const contact = await this.#keep.lastHeard();
    const outcomes: boolean[] = [];
    for (const [itemId, line] of this.#lines) {
      const { value, change, base, writer, count } = line;
      if (!isUnsent(line) || value === undefined) continue;
      const writtenAt = serverTimeOf(line.writtenAt, contact);
      const reply = await this.#sendLate({ itemId, base, writer, count, value, writtenAt });
      if (reply === null) return;
      outcomes.push(reply.counted);
      this.#acknowledge(itemId, line, change);
    }
    if (outcomes.length === 0) return;
    this.#message = outcomes.every(Boolean)
      ? "This assignment closed while you had no connection. What you wrote before it closed has arrived and counts."
      : "This assignment has closed. What you wrote without a connection has arrived late; your teacher can see it.";
  }

  #read(itemId: string, line: Line, change: number, reply: SaveReply): void {
    this.#tried = null;
    switch (reply.kind) {
      case "saved":
        this.#retryAfter = firstRetry;
        this.#trouble = null;
        line.base = Math.max(line.base, reply.version);
        this.#acknowledge(itemId, line, change);
        if (this.#savedAt === null || reply.savedAt > this.#savedAt) this.#savedAt = reply.savedAt;
        break;
      case "stale":
        line.staleAt = reply.version;
        this.#addOther(itemId, { id: `window-${reply.version}`, from: "window", value: reply.theirs });
        this.#acknowledge(itemId, line, change);
        break;
      case "refused":
        if (line.change === change) line.refused = reply.message;
        break;
      case "ended":
        this.#message = reply.message;
        this.#halt("ended");
        break;
      case "signed-out":
        this.#halt("signed-out");
        break;
      case "unreachable":
        this.#halt("unreachable");
        this.#planRetry();
    }
  }

  /** The server has this change: as the answer, or as a copy beside it. */
  #acknowledge(itemId: string, line: Line, change: number): void {
    line.sent = Math.max(line.sent, change);
    if (!isUnsent(line)) this.#keep.forget(itemId);
  }

  #halt(trouble: Trouble): void {
    this.#trouble = trouble;
    for (const each of this.#lines.values()) clearTimeout(each.timer);
  }

  #planRetry(): void {
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => void this.flush(), this.#retryAfter * (0.8 + Math.random() * 0.4));
    this.#retryAfter = Math.min(lastRetry, this.#retryAfter * 2);
  }

  #clearTrouble(): void {
    clearTimeout(this.#retry);
    this.#tried = this.#trouble ?? this.#tried;
    this.#trouble = null;
    this.#tell();
  }

  #addOther(itemId: string, other: OtherText): void {
    const rest = (this.#others[itemId] ?? []).filter(
      ({ id, from }) => id !== other.id && !(other.from === "window" && from === "window"),
    );
    this.#others = { ...this.#others, [itemId]: [...rest, other] };
  }

  #snapshot(): SaverState {
    const lines = [...this.#lines];
    const unsaved = lines.filter(([, line]) => isUnsent(line)).map(([itemId]) => itemId);
    const values: Record<string, Answer> = {};
    const refused: Record<string, string> = {};
    for (const [itemId, line] of lines) {
      if (line.value !== undefined) values[itemId] = line.value;
      if (line.refused !== undefined) refused[itemId] = line.refused;
    }
    const others = Object.fromEntries(Object.entries(this.#others).filter(([, texts]) => texts.length > 0));
    const idle = unsaved.length === 0 ? "saved" : (this.#tried ?? "saving");
    return {
      values,
      phase: this.#trouble ?? idle,
      kept: this.#kept,
      restored: this.#restored,
      savedAt: this.#savedAt,
      unsaved,
      others,
      refused,
      message: this.#message,
    };
  }

  #tell(): void {
    this.#state = this.#snapshot();
    for (const listener of this.#listeners) listener();
  }
}

const isUnsent = (line: Line) => line.change > line.sent;
