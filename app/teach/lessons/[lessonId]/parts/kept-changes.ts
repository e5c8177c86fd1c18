/**
 * Changes that no server has yet, kept on this device: a reload, a closed tab and a crash lose none. Each open page keeps
 * its own under a lock that it holds while it lives; whoever opens the lesson next takes up what pages left that are gone.
 */
import type { Pending } from "./lesson-store";

interface Device {
  storage: Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;
  /** Undefined over plain http, where browsers grant no locks: then every other page counts as gone. */
  locks: Pick<LockManager, "request"> | undefined;
}
const prefixOf = (lessonId: string) => `broadsheet:lesson:${lessonId}:`;

export class KeptChanges {
  private readonly own: string;

  constructor(
    private readonly lessonId: string,
    page: string,
    private readonly device: Device,
  ) {
    this.own = prefixOf(lessonId) + page;
  }

  /** Holds this page's lock until the page is gone, or what it gives back is called. */
  live(): () => void {
    let leave = () => {};
    const gone = new Promise<void>((resolve) => {
      leave = resolve;
    });
    void this.device.locks?.request(this.own, () => gone);
    return leave;
  }

  keep(pending: readonly Pending[]): void {
    try {
      if (pending.length === 0) this.device.storage.removeItem(this.own);
      else this.device.storage.setItem(this.own, JSON.stringify(pending));
    } catch (error) {
      console.warn("Unsaved changes can't be kept over a reload here.", error);
    }
  }

  /** What pages left that are gone, oldest page first; it is this page's to keep from now on. */
  async takeUp(): Promise<Pending[]> {
    const found: Pending[] = [];
    for (const place of this.places()) {
      const { locks } = this.device;
      if (locks)
        await locks.request(place, { ifAvailable: true }, (lock) => lock && found.push(...this.take(place)));
      else found.push(...this.take(place));
    }
    return found;
  }

  private places(): string[] {
    try {
      const { storage } = this.device;
      const keys = Array.from({ length: storage.length }, (_, n) => storage.key(n) ?? "");
      return keys.filter((key) => key.startsWith(prefixOf(this.lessonId)) && key !== this.own).sort();
    } catch (error) {
      console.warn("This device keeps nothing.", error);
      return [];
    }
  }

  private take(place: string): Pending[] {
    try {
      const kept: unknown = JSON.parse(this.device.storage.getItem(place) ?? "[]");
      this.device.storage.removeItem(place);
      return Array.isArray(kept) ? kept : [];
    } catch (error) {
      console.warn("Changes kept from an earlier visit could not be read.", error);
      return [];
    }
  }
}

/** In the order in which pages open, and never twice the same. */
export const newPage = (): string => `${Date.now().toString(36)}-${crypto.randomUUID().slice(0, 8)}`;
