/**
 * The device's own log of changes, in IndexedDB: what was typed is written here before the network is tried, and goes
 * away once a server has it. One database belongs to one account, so people on a shared machine never meet.
 */
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { HighlightRow } from "@/app/learn/highlights/device";
import type { Acknowledged, Contact, Keep, Kept, LeftBehind } from "./keep";

interface Change extends Kept {
  seq?: number;
  attemptId: string;
  itemId: string;
  /** The open page that it belongs to. */
  page: string;
}
interface Saved extends Acknowledged {
  attemptId: string;
}
interface DeskSchema extends DBSchema {
  changes: { key: number; value: Change; indexes: { attempt: string } };
  /** The newest answers that a server has acknowledged: a page shown without a network may be older. */
  saved: { key: [string, string]; value: Saved; indexes: { attempt: string } };
  /** By attempt: when a server was last heard. */
  contacts: { key: string; value: Contact };
  /** Changes of highlights, those included that a server has, since a page shown without a network may be older. */
  highlights: { key: [string, string]; value: HighlightRow; indexes: { attempt: string } };
}
export type DeskDatabase = IDBPDatabase<DeskSchema>;

const prefix = "broadsheet-desk:";
export const databaseName = (accountId: string): string => prefix + accountId;

/** Opens the account's log. Rejects where the browser forbids storage. */
export function openLog(accountId: string): Promise<DeskDatabase> {
  return openDB<DeskSchema>(databaseName(accountId), 2, {
    upgrade(database, before) {
      if (before < 1) {
        const changes = database.createObjectStore("changes", { keyPath: "seq", autoIncrement: true });
        changes.createIndex("attempt", "attemptId");
        const saved = database.createObjectStore("saved", { keyPath: ["attemptId", "itemId"] });
        saved.createIndex("attempt", "attemptId");
        database.createObjectStore("contacts");
      }
      if (before < 2) {
        const highlights = database.createObjectStore("highlights", { keyPath: ["attemptId", "id"] });
        highlights.createIndex("attempt", "attemptId");
      }
    },
    // Another tab wants to delete or upgrade: let it.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}

/** Changes of one question within this time are one entry; in milliseconds. A crash loses no more than this. */
const gathering = 150;

interface Ids {
  accountId: string;
  attemptId: string;
  page: string;
}

/**
 * A keep in the account's log. Entries are gathered for a moment and written in one transaction; `written` writes what is
 * left at once. An entry of the same page and question takes the place of its older ones in the same transaction.
 */
export class DeviceLog implements Keep {
  readonly #ids: Ids;
  readonly #open: () => Promise<DeskDatabase>;
  #database: Promise<DeskDatabase> | undefined;
  readonly #pending = new Map<string, Kept>();
  /** Who waits for the next write. */
  #waiting: ((stands: boolean) => void)[] = [];
  /** Entries of this page by question, newest last. */
  readonly #own = new Map<string, number[]>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The writes so far, one after another; false where the last one failed. */
  #tail: Promise<boolean> = Promise.resolve(true);

  constructor(ids: Ids, open: () => Promise<DeskDatabase> = () => openLog(ids.accountId)) {
    this.#ids = ids;
    this.#open = open;
  }

  put(itemId: string, kept: Kept): Promise<boolean> {
    this.#pending.set(itemId, kept);
    this.#timer ??= setTimeout(() => void this.written(), gathering);
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** A database can't write before a page goes: what it was given is on its way, and small storage helps out. */
  putNow(itemId: string, kept: Kept): void {
    void this.put(itemId, kept);
    void this.written();
  }

  async written(): Promise<boolean> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const waiting = this.#waiting.splice(0);
    const stands = this.#pending.size === 0 ? await this.#tail : await this.#write([...this.#pending]);
    for (const resolve of waiting) resolve(stands);
    return stands;
  }

  #write(batch: [string, Kept][]): Promise<boolean> {
    this.#pending.clear();
    return this.#next(async (database) => {
      const tx = database.transaction("changes", "readwrite");
      const { attemptId, page } = this.#ids;
      for (const [itemId, kept] of batch) {
        const seq = await tx.store.add({ attemptId, itemId, page, ...kept });
        for (const older of this.#own.get(itemId) ?? []) await tx.store.delete(older);
        this.#own.set(itemId, [seq]);
      }
      await tx.done;
    }, batch);
  }

  forget(itemId: string): void {
    this.#pending.delete(itemId);
    void this.#next(async (database) => {
      const seqs = this.#own.get(itemId) ?? [];
      this.#own.delete(itemId);
      const tx = database.transaction("changes", "readwrite");
      for (const seq of seqs) await tx.store.delete(seq);
      await tx.done;
    });
  }

  drop(key: string): void {
    if (!/^\d+$/.test(key)) return; // a key of the small storage
    void this.#next((database) => database.delete("changes", Number(key)));
  }

  acknowledge(answer: Acknowledged): void {
    void this.#next((database) => database.put("saved", { ...answer, attemptId: this.#ids.attemptId }));
  }

  async acknowledged(): Promise<Acknowledged[]> {
    const database = await this.#connectOrNot();
    return (await database?.getAllFromIndex("saved", "attempt", this.#ids.attemptId)) ?? [];
  }

  heard(contact: Contact): void {
    void this.#next(async (database) => {
      const tx = database.transaction("contacts", "readwrite");
      const before = await tx.store.get(this.#ids.attemptId);
      if (!before || before.server < contact.server) await tx.store.put(contact, this.#ids.attemptId);
      await tx.done;
    });
  }

  async lastHeard(): Promise<Contact | null> {
    const database = await this.#connectOrNot();
    return (await database?.get("contacts", this.#ids.attemptId)) ?? null;
  }

  async take(): Promise<LeftBehind[]> {
    const database = await this.#connectOrNot();
    if (!database) return [];
    const alive = await pagesAlive();
    const tx = database.transaction("changes", "readwrite");
    const rows = await tx.store.index("attempt").getAll(this.#ids.attemptId);
    const left = rows.filter(({ page }) => page !== this.#ids.page && !alive?.has(page));
    // From now on they are this page's, so that no other page takes them up too.
    if (alive) for (const row of left) await tx.store.put({ ...row, page: this.#ids.page });
    await tx.done;
    return left.map((row) => leftBehind(row, alive !== null));
  }

  async all(): Promise<LeftBehind[]> {
    const database = await this.#connectOrNot();
    const rows = (await database?.getAllFromIndex("changes", "attempt", this.#ids.attemptId)) ?? [];
    return rows.map((row) => leftBehind(row, false));
  }

  /** The work is done: only what never reached a server stays. */
  async finish(): Promise<void> {
    const database = await this.#connectOrNot();
    if (!database) return;
    const tx = database.transaction("saved", "readwrite");
    for (const key of await tx.store.index("attempt").getAllKeys(this.#ids.attemptId))
      await tx.store.delete(key);
    await tx.done;
  }

  #connect(): Promise<DeskDatabase> {
    this.#database ??= this.#open();
    return this.#database;
  }

  /** Null where the browser forbids storage: then nothing was ever kept in it. */
  async #connectOrNot(): Promise<DeskDatabase | null> {
    try {
      return await this.#connect();
    } catch (cause) {
      console.warn("This device keeps no unsaved text.", cause);
      return null;
    }
  }

  /** One write after another; a failed one is told, and its texts wait for the next. */
  #next(write: (database: DeskDatabase) => Promise<unknown>, batch: [string, Kept][] = []): Promise<boolean> {
    this.#tail = this.#tail.then(async () => {
      try {
        await write(await this.#connect());
        return true;
      } catch (cause) {
        console.warn("This device keeps no unsaved text.", cause);
        this.#database = undefined;
        for (const [itemId, kept] of batch) if (!this.#pending.has(itemId)) this.#pending.set(itemId, kept);
        return false;
      }
    });
    return this.#tail;
  }
}

const leftBehind = ({ seq, attemptId, page, ...rest }: Change, sole: boolean): LeftBehind => ({
  ...rest,
  key: String(seq),
  sole,
});

const lockOf = (page: string) => `broadsheet-page:${page}`;

/** Says, as long as this page lives, that its texts are being written here and now. */
export function holdPage(page: string): void {
  // Only over TLS or on this machine; elsewhere a second window offers the text as one to choose.
  void navigator.locks?.request(lockOf(page), () => new Promise(() => {}));
}

/** Ids of the pages that are open; null where the browser can't tell. */
async function pagesAlive(): Promise<Set<string> | null> {
  if (typeof navigator === "undefined" || !navigator.locks) return null;
  const { held = [] } = await navigator.locks.query();
  return new Set(held.map(({ name }) => (name ?? "").replace(lockOf(""), "")));
}

/** Whether the account has text or highlights on this device that no server has. */
export async function hasUnsent(accountId: string): Promise<boolean> {
  const database = await openLog(accountId);
  const count = await database.count("changes");
  const rows = count > 0 ? [] : await database.getAll("highlights");
  database.close();
  return count > 0 || rows.some(({ changedAt }) => changedAt === null);
}
