/**
 * Small choices that a server should have, and may have later: how one likes to read, a word kept. What waits stands in
 * the browser's small storage, by account, and goes up when it can; of one thing only the last choice goes.
 */

interface Waiting {
  url: string;
  body: object;
  /** Tells a choice from the one before it. */
  stamp: string;
}
export interface LaterHandlers {
  /** What waits has changed, or whether a try has failed. */
  onChange?: () => void;
  /** The server has it; `reply` is what it said. */
  onSent?: (key: string, reply: unknown, body: object) => void;
  /** The server will not have it; it waits no longer. */
  onRefused?: (body: object, message: string) => void;
}

const prefix = "broadsheet:later:";
const firstPause = 1000;
const longestPause = 30_000;
/** Sliders move in steps; only where they stop is worth a request. In milliseconds. */
const gathering = 400;
/** After this long without an answer a request counts as not arrived; in milliseconds. */
const patience = 15_000;

export class Later {
  readonly #storage: Storage | null;
  readonly #account: string;
  readonly #ask: typeof fetch;
  readonly #handlers: LaterHandlers;
  /** What waits, also where storage is forbidden. */
  readonly #waiting = new Map<string, Waiting>();
  #pause = firstPause;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running = false;
  #held = false;

  constructor(
    storage: Storage | null,
    account: string,
    handlers: LaterHandlers = {},
    ask: typeof fetch = (...request) => fetch(...request),
  ) {
    this.#storage = storage;
    this.#account = account;
    this.#handlers = handlers;
    this.#ask = ask;
    for (const [key, waiting] of waitingIn(storage, account)) this.#waiting.set(key, waiting);
  }

  /** What waits under a key, or undefined. */
  body(key: string): object | undefined {
    return this.#waiting.get(key)?.body;
  }
  /** Something waits, and its last try did not arrive. */
  get held(): boolean {
    return this.#held && this.#waiting.size > 0;
  }
  keys(): string[] {
    return [...this.#waiting.keys()];
  }

  put(key: string, url: string, body: object): void {
    const waiting = { url, body, stamp: crypto.randomUUID?.() ?? `${Date.now()} ${Math.random()}` };
    this.#waiting.set(key, waiting);
    this.#store(key, waiting);
    this.#pause = firstPause;
    this.#handlers.onChange?.();
    this.#later(gathering);
  }

  /** Sends what waits, now. Resolves when it was tried. */
  async send(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#running) return;
    this.#running = true;
    let arrived = true;
    for (const [key, waiting] of [...this.#waiting]) arrived = (await this.#sendOne(key, waiting)) && arrived;
    this.#running = false;
    this.#held = !arrived;
    this.#handlers.onChange?.();
    if (arrived) this.#pause = firstPause;
    if (this.#waiting.size > 0) this.#later(arrived ? gathering : this.#pause);
    if (!arrived) this.#pause = Math.min(this.#pause * 2, longestPause);
  }

  /** The page goes away: one last try, which outlives it. */
  last(): void {
    for (const { url, body } of this.#waiting.values())
      void this.#post(url, body, true).catch(() => undefined);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #later(pause: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.send(), pause);
  }

  /** True where nothing is left to do for it. */
  async #sendOne(key: string, waiting: Waiting): Promise<boolean> {
    let response: Response;
    let reply: unknown;
    try {
      response = await this.#post(waiting.url, waiting.body, false);
      reply = await response.json();
    } catch {
      // Whatever went wrong on the way, nothing is known to have arrived: it waits on.
      return false;
    }
    // Not so where nobody is signed in, or someone else: it waits until its owner is.
    const over = response.ok || [400, 404, 409, 413, 422].includes(response.status);
    if (!over) return false;
    if (this.#waiting.get(key)?.stamp === waiting.stamp) {
      this.#waiting.delete(key);
      this.#forget(key, waiting.stamp);
      this.#handlers.onChange?.();
    }
    if (response.ok) this.#handlers.onSent?.(key, reply, waiting.body);
    else this.#handlers.onRefused?.(waiting.body, messageOf(reply));
    return true;
  }

  #post(url: string, body: object, keepalive: boolean): Promise<Response> {
    return this.#ask(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ ...body, as: this.#account }),
      keepalive,
      signal: keepalive ? undefined : AbortSignal.timeout(patience),
    });
  }

  #store(key: string, waiting: Waiting): void {
    try {
      this.#storage?.setItem(`${prefix}${this.#account}:${key}`, JSON.stringify(waiting));
    } catch (cause) {
      console.warn("This device keeps nothing; a closed page would lose this choice.", cause);
    }
  }

  /** Another window may have chosen anew since: then what is stored is its. */
  #forget(key: string, stamp: string): void {
    const name = `${prefix}${this.#account}:${key}`;
    if (readWaiting(this.#storage?.getItem(name) ?? null)?.stamp === stamp) this.#storage?.removeItem(name);
  }
}

function messageOf(reply: unknown): string {
  const error = typeof reply === "object" && reply !== null && "error" in reply ? reply.error : null;
  const message = typeof error === "object" && error !== null && "message" in error ? error.message : null;
  return typeof message === "string" ? message : "This could not be kept.";
}

function readWaiting(text: string | null): Waiting | null {
  try {
    const value: unknown = text === null ? null : JSON.parse(text);
    const known = typeof value === "object" && value !== null && "url" in value && "body" in value;
    return known ? (value as Waiting) : null;
  } catch {
    // Not ours, or cut off by a full device.
    return null;
  }
}

function waitingIn(storage: Storage | null, account: string): [string, Waiting][] {
  const found: [string, Waiting][] = [];
  const own = `${prefix}${account}:`;
  for (let index = 0; storage && index < storage.length; index += 1) {
    const name = storage.key(index);
    const waiting = name?.startsWith(own) ? readWaiting(storage.getItem(name)) : null;
    if (name && waiting) found.push([name.slice(own.length), waiting]);
  }
  return found;
}
