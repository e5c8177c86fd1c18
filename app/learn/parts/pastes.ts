/** Longer stretches that are pasted into an answer: kept on this device, and sent when a server answers. */
import { randomId } from "./random-id";
import { openWriting, type Paste } from "./writing-store";

/** A paste of more words than this is noted. */
export const fewWords = 30;
/** Longest stretch that a server keeps; in characters. */
const longest = 20_000;
const patience = 15_000;
const retry = 30_000;

interface Ids {
  accountId: string;
  attemptId: string;
}

export class Pastes {
  readonly #ids: Ids;
  readonly #store: ReturnType<typeof openWriting>;
  /** Where the browser forbids storage they are held here. */
  #held: Paste[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending = false;

  constructor(ids: Ids) {
    this.#ids = ids;
    this.#store = openWriting(ids.accountId);
  }

  async note(itemId: string, text: string): Promise<void> {
    const { attemptId } = this.#ids;
    const paste = { id: randomId(), attemptId, itemId, text: text.slice(0, longest), at: Date.now() };
    try {
      const database = await this.#store;
      if (database) await database.put("pastes", paste);
      else this.#held.push(paste);
    } catch (cause) {
      console.warn("This device keeps no pasted stretch.", cause);
      this.#held.push(paste);
    }
    await this.send();
  }

  /** Sends what is left, oldest first; tries again later where no server answers. */
  async send(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    clearTimeout(this.#timer);
    try {
      for (const paste of await this.#left()) {
        if (!(await post(paste))) {
          this.#timer = setTimeout(() => void this.send(), retry);
          break;
        }
        this.#held = this.#held.filter(({ id }) => id !== paste.id);
        await (await this.#store)?.delete("pastes", paste.id);
      }
    } catch (cause) {
      console.warn("A pasted stretch could not be sent yet.", cause);
    } finally {
      this.#sending = false;
    }
  }

  close(): void {
    clearTimeout(this.#timer);
  }

  async #left(): Promise<Paste[]> {
    const database = await this.#store;
    const kept = (await database?.getAllFromIndex("pastes", "attempt", this.#ids.attemptId)) ?? [];
    return [...kept, ...this.#held].sort((a, b) => a.at - b.at);
  }
}

/** True where a server has it, or never will. */
async function post({ id, attemptId, itemId, text, at }: Paste): Promise<boolean> {
  try {
    const response = await fetch(`/api/attempts/${attemptId}/pastes`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ id, itemId, text, ago: Math.max(0, Date.now() - at) }),
      signal: AbortSignal.timeout(patience),
    });
    return response.ok || [404, 413, 422].includes(response.status);
  } catch {
    // No network: it stays on the device.
    return false;
  }
}
