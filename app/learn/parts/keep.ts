/** What no server has yet, kept on this device until it is acknowledged. */
import type { Answer } from "@/lib/items/answers";

export interface Kept {
  value: Answer;
  /** The version that the text is based on. */
  base: number;
  /** Milliseconds since 1970, by the device's clock. */
  at: number;
  /** Whose saves of this text the server may have had, and the count of the last one that it can have had. */
  writer: string;
  count: number;
}
/** An answer as a server has it. */
export interface Acknowledged {
  itemId: string;
  value: Answer;
  version: number;
  savedAt: string;
}
/** The last word of a server: its time, and this device's at that moment; milliseconds since 1970. */
export interface Contact {
  server: number;
  device: number;
}

/** When something was written by the server's clock, as far as a device knows it. */
export const serverTimeOf = (at: number, contact: Contact | null): number =>
  contact === null ? at : contact.server + Math.max(0, at - contact.device);

export interface LeftBehind extends Kept {
  key: string;
  itemId: string;
  /** The page that wrote it is gone, and no other page takes it up: whoever has it may go on in that page's name. */
  sole: boolean;
}

export interface Keep {
  /** Resolves when it is on the device, within a moment; false where the device doesn't take it. */
  put(itemId: string, kept: Kept): Promise<boolean>;
  /** Writes what was put without waiting on; resolves as `put` does. */
  written(): Promise<boolean>;
  /** As `put`, before this call returns: for a page that goes away and can't wait. Not where it doesn't fit. */
  putNow(itemId: string, kept: Kept): void;
  /** This page's own text of the item has been acknowledged. */
  forget(itemId: string): void;
  /** By key, for what another page left behind. */
  drop(key: string): void;
  /** Takes over what pages that are gone left behind. */
  take(): Promise<LeftBehind[]>;
  /** All that this device keeps of the work, for looking at. */
  all(): Promise<LeftBehind[]>;
  /** The answer that a server now has: the page may be shown again without one, as it was drawn before. */
  acknowledge(answer: Acknowledged): void;
  acknowledged(): Promise<Acknowledged[]>;
  /** A server has just been heard. */
  heard(contact: Contact): void;
  lastHeard(): Promise<Contact | null>;
}

const isKept = (value: unknown): value is Kept =>
  typeof value === "object" && value !== null && "value" in value && "base" in value && "at" in value;

function read(storage: Storage, key: string): Kept | null {
  const text = storage.getItem(key);
  try {
    const value: unknown = text === null ? null : JSON.parse(text);
    return isKept(value) ? value : null;
  } catch (cause) {
    console.warn("What this device kept can't be read.", cause);
    return null;
  }
}

/** The browser's storage, or null where it is forbidden. */
export function deviceStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch (cause) {
    console.warn("This device keeps no unsaved text.", cause);
    return null;
  }
}

function keptIn(storage: Storage | null, prefix: string): LeftBehind[] {
  const found: LeftBehind[] = [];
  for (let index = 0; storage && index < storage.length; index += 1) {
    const key = storage.key(index);
    const kept = key?.startsWith(prefix) ? read(storage, key) : null;
    const itemId = key?.slice(prefix.length).split(":")[0];
    if (key && kept && itemId) found.push({ ...kept, key, itemId, sole: false });
  }
  return found;
}

/**
 * A keep in the browser's small storage, for devices without a database. By account, attempt, item and writing page, so
 * that two people on one machine never see each other's text and two windows don't overwrite each other. A device that
 * is full keeps what it kept before; one that forbids it, nothing.
 */
export function keepIn(
  storage: Storage | null,
  ids: { accountId: string; attemptId: string; page: string },
): Keep {
  const prefix = `broadsheet:unsaved:${ids.accountId}:${ids.attemptId}:`;
  const own = (itemId: string) => `${prefix}${itemId}:${ids.page}`;
  let held = true;
  const put = (itemId: string, kept: Kept): boolean => {
    try {
      storage?.setItem(own(itemId), JSON.stringify(kept));
      held = storage !== null;
    } catch (cause) {
      // The server still gets the text; only a crash before that would lose it.
      console.warn("This device keeps no unsaved text.", cause);
      held = false;
    }
    return held;
  };
  return {
    put: async (itemId, kept) => put(itemId, kept),
    putNow: put,
    written: async () => held,
    forget: (itemId) => storage?.removeItem(own(itemId)),
    drop: (key) => storage?.removeItem(key),
    take: async () => keptIn(storage, prefix).filter(({ key, itemId }) => key !== own(itemId)),
    all: async () => keptIn(storage, prefix),
    acknowledge: () => {},
    acknowledged: async () => [],
    heard: () => {},
    lastHeard: async () => null,
  };
}

/** Two keeps as one: the second takes what the first can't. */
export function withFallback(first: Keep, second: Keep): Keep {
  return {
    put: async (itemId, kept) => (await first.put(itemId, kept)) || second.put(itemId, kept),
    putNow: (itemId, kept) => second.putNow(itemId, kept),
    written: async () => (await first.written()) || second.written(),
    forget: (itemId) => {
      first.forget(itemId);
      second.forget(itemId);
    },
    drop: (key) => {
      first.drop(key);
      second.drop(key);
    },
    take: async () => (await Promise.all([first.take(), second.take()])).flat(),
    all: async () => (await Promise.all([first.all(), second.all()])).flat(),
    acknowledge: (answer) => first.acknowledge(answer),
    acknowledged: () => first.acknowledged(),
    heard: (contact) => first.heard(contact),
    lastHeard: () => first.lastHeard(),
  };
}
