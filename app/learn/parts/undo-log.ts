/** The steps of one text on this device: taken up where an earlier page left them, and kept as they are made. */
import { type KeptSteps, Steps } from "./steps";
import { openWriting } from "./writing-store";

/** Steps are written this long after the last one; in milliseconds. */
const gathering = 250;

export class UndoLog {
  readonly #ids: { accountId: string; attemptId: string };
  #steps: Steps | null = null;
  /** What was typed before the earlier steps were read. */
  #waiting: { before: string; after: string; at: number }[] = [];
  #store: ReturnType<typeof openWriting> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Ends once the earlier steps have been read; null from then on. */
  opening: Promise<void> | null = null;

  constructor(ids: { accountId: string; attemptId: string }) {
    this.#ids = ids;
  }

  /** Reads what the device has; `current` is the text where it has nothing. */
  open(current: () => string): Promise<void> {
    this.opening ??= this.#open(current).finally(() => {
      this.opening = null;
    });
    return this.opening;
  }

  async #open(current: () => string): Promise<void> {
    this.#store ??= openWriting(this.#ids.accountId);
    const kept = await this.#read();
    this.#steps ??= new Steps(kept ?? { text: this.#waiting[0]?.before ?? current(), past: [], future: [] });
    for (const { before, after, at } of this.#waiting.splice(0)) this.#note(before, after, at);
  }

  async #read(): Promise<KeptSteps | undefined> {
    try {
      return await (await this.#store)?.get("steps", this.#ids.attemptId);
    } catch (cause) {
      console.warn("Steps to undo can't be read.", cause);
      return undefined;
    }
  }

  /** The writer has changed one text into another. What came from elsewhere in between is a step of its own. */
  typed(before: string, after: string, at = Date.now()): void {
    if (this.#steps) this.#note(before, after, at);
    else this.#waiting.push({ before, after, at });
  }

  #note(before: string, after: string, at: number): void {
    this.#steps?.changed(before, at);
    this.#steps?.changed(after, at);
    this.#keepSoon();
  }

  take(way: "undo" | "redo", current: string): { text: string; caret: number } | null {
    const taken = this.#steps?.[way](current) ?? null;
    if (taken) this.#keepSoon();
    return taken;
  }

  #keepSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.keep(), gathering);
  }

  /** Writes the steps now. */
  async keep(): Promise<void> {
    clearTimeout(this.#timer);
    try {
      const kept = this.#steps?.kept();
      if (kept) await (await this.#store)?.put("steps", kept, this.#ids.attemptId);
    } catch (cause) {
      console.warn("Steps to undo can't be kept.", cause);
    }
  }
}
