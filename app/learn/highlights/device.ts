/** What this device knows of a piece of work's highlights beyond the page, in the account's database. */
import { type DeskDatabase, openLog } from "@/app/learn/parts/device-log";
import type { Highlight } from "@/lib/features/attempts/anchors";

export interface HighlightRow extends Highlight {
  attemptId: string;
  removed: boolean;
  /** When a server took it, by its clock; null while none has. */
  changedAt: string | null;
}
export interface HighlightDevice {
  /** False where the device doesn't take it. */
  put(row: HighlightRow): Promise<boolean>;
  drop(id: string): Promise<void>;
  all(): Promise<HighlightRow[]>;
}

/** Another page of this device has changed it since the server was asked. */
const isNewer = (before: HighlightRow, sent: HighlightRow) =>
  before.changedAt === null &&
  (before.note !== sent.note || before.colour !== sent.colour || (before.removed && !sent.removed));

export class HighlightLog implements HighlightDevice {
  readonly #attemptId: string;
  readonly #open: () => Promise<DeskDatabase>;
  #database: Promise<DeskDatabase> | undefined;

  constructor(
    ids: { accountId: string; attemptId: string },
    open: () => Promise<DeskDatabase> = () => openLog(ids.accountId),
  ) {
    this.#attemptId = ids.attemptId;
    this.#open = open;
  }

  async put(row: HighlightRow): Promise<boolean> {
    const stands = await this.#try(async (database) => {
      const tx = database.transaction("highlights", "readwrite");
      const before = await tx.store.get([row.attemptId, row.id]);
      if (!before || row.changedAt === null || !isNewer(before, row)) await tx.store.put(row);
      await tx.done;
      return true;
    });
    return stands ?? false;
  }

  async drop(id: string): Promise<void> {
    await this.#try((database) => database.delete("highlights", [this.#attemptId, id]));
  }

  async all(): Promise<HighlightRow[]> {
    const all = (database: DeskDatabase) =>
      database.getAllFromIndex("highlights", "attempt", this.#attemptId);
    return (await this.#try(all)) ?? [];
  }

  /** Null where the browser forbids storage. A connection that another tab has closed is opened anew, once. */
  async #try<T>(use: (database: DeskDatabase) => Promise<T>, again = true): Promise<T | null> {
    try {
      this.#database ??= this.#open();
      return await use(await this.#database);
    } catch (cause) {
      this.#database = undefined;
      if (again) return this.#try(use, false);
      console.warn("This device keeps no highlights.", cause);
      return null;
    }
  }
}
