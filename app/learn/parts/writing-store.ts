/**
 * What the device keeps of the writing beside the answers themselves: the steps to undo, and pasted stretches that no
 * server has yet. One database belongs to one account.
 */
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { KeptSteps } from "./steps";

export interface Paste {
  id: string;
  attemptId: string;
  itemId: string;
  text: string;
  /** Milliseconds since 1970, by the device's clock. */
  at: number;
}
interface WritingSchema extends DBSchema {
  /** By attempt. */
  steps: { key: string; value: KeptSteps };
  pastes: { key: string; value: Paste; indexes: { attempt: string } };
}

export const writingDatabase = (accountId: string): string => `broadsheet-writing:${accountId}`;

/** Opens the account's store; null where the browser forbids storage. */
export async function openWriting(accountId: string): Promise<IDBPDatabase<WritingSchema> | null> {
  try {
    return await openDB<WritingSchema>(writingDatabase(accountId), 1, {
      upgrade(database) {
        database.createObjectStore("steps");
        database.createObjectStore("pastes", { keyPath: "id" }).createIndex("attempt", "attemptId");
      },
      // Another tab wants to delete or upgrade: let it.
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    });
  } catch (cause) {
    console.warn("This device keeps no steps to undo.", cause);
    return null;
  }
}
