/**
 * What a reviewer typed and no server has yet, on the device: it outlives a browser that is killed. By reviewer and piece,
 * so that nobody else who signs in here is shown it.
 */
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Draft } from "./draft";
import type { Snapshot } from "./saver";

export type Typed = Record<string, { draft: Draft; kept: Draft }>;
interface Schema extends DBSchema {
  drafts: { key: string; value: Typed };
}
let opened: Promise<IDBPDatabase<Schema>> | undefined;
const open = () => {
  opened ??= openDB<Schema>("broadsheet-reviews", 1, {
    upgrade: (db) => {
      db.createObjectStore("drafts");
    },
    // Another page deletes or renews it: let it go, and open it anew.
    terminated: () => {
      opened = undefined;
    },
  });
  return opened;
};
const keyOf = (viewerId: string, attemptId: string) => `${viewerId} ${attemptId}`;

/** The parts that no server has as they are. */
export const unsavedOf = ({ parts }: Snapshot): Typed =>
  Object.fromEntries(
    Object.entries(parts).flatMap(([id, { draft, kept, status }]) =>
      status === "kept" ? [] : [[id, { draft, kept }]],
    ),
  );

/** Keeps what is unsaved of a piece, or forgets the piece where nothing is. False where the device keeps nothing. */
export async function keepDrafts(viewerId: string, attemptId: string, typed: Typed): Promise<boolean> {
  try {
    const db = await open();
    const key = keyOf(viewerId, attemptId);
    if (Object.keys(typed).length === 0) await db.delete("drafts", key);
    else await db.put("drafts", typed, key);
    return true;
  } catch (cause) {
    console.warn("What is typed can't be kept on this device.", cause);
    return false;
  }
}

export async function readDrafts(viewerId: string, attemptId: string): Promise<Typed> {
  try {
    return (await (await open()).get("drafts", keyOf(viewerId, attemptId))) ?? {};
  } catch (cause) {
    console.warn("What was kept on this device can't be read.", cause);
    return {};
  }
}
