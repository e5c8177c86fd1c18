/** A stop-gap for reloads and crashes: what no server has yet, kept on this device until it is acknowledged. */
import type { Answer } from "@/lib/items/answers";

export interface Kept {
  value: Answer;
  /** The version that the text is based on. */
  base: number;
  /** Milliseconds since 1970. */
  at: number;
}
export interface Keep {
  put(itemId: string, kept: Kept): void;
  /** This page's own text of the item has been acknowledged. */
  forget(itemId: string): void;
  /** By key, for what another page left behind. */
  drop(key: string): void;
  /** What other pages left behind. */
  all(): (Kept & { key: string; itemId: string })[];
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

/**
 * Keeps by account, attempt, item and writing page, so that two people on one machine never see each other's text and
 * two windows don't overwrite each other. A device that is full keeps what it kept before; one that forbids it, nothing.
 */
export function keepIn(
  storage: Storage | null,
  ids: { accountId: string; attemptId: string; writer: string },
): Keep {
  const prefix = `broadsheet:unsaved:${ids.accountId}:${ids.attemptId}:`;
  const own = (itemId: string) => `${prefix}${itemId}:${ids.writer}`;
  return {
    put: (itemId, kept) => {
      try {
        storage?.setItem(own(itemId), JSON.stringify(kept));
      } catch (cause) {
        // The server still gets the text; only a crash before that would lose it.
        console.warn("This device keeps no unsaved text.", cause);
      }
    },
    forget: (itemId) => storage?.removeItem(own(itemId)),
    drop: (key) => storage?.removeItem(key),
    all: () => {
      if (!storage) return [];
      const found: (Kept & { key: string; itemId: string })[] = [];
      for (let index = 0; index < storage.length; index += 1) {
        const key = storage.key(index);
        const kept = key?.startsWith(prefix) ? read(storage, key) : null;
        const itemId = key?.slice(prefix.length).split(":")[0];
        if (key && kept && itemId && key !== own(itemId)) found.push({ ...kept, key, itemId });
      }
      return found;
    },
  };
}
