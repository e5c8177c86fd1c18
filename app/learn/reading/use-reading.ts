"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { plainSettings, type ReadingSettings } from "@/lib/features/reading/settings";
import { deviceStorage } from "../parts/keep";
import { lastSettings, rememberSettings } from "./last-settings";
import { Later } from "./later";

const settingsKey = "settings";
const wordKey = (attemptId: string, entryId: string) => `word:${attemptId}:${entryId}`;

interface Given {
  accountId: string;
  attemptId: string;
  /** By the database's clock. */
  drawnAt: Date;
  settings: ReadingSettings;
  /** Entries of the glossary that are on the student's list. */
  keptEntries: readonly string[];
}
export interface Reading {
  settings: ReadingSettings;
  change: (patch: Partial<ReadingSettings>) => void;
  kept: ReadonlySet<string>;
  keep: (entryId: string, sentenceId: string | null, on: boolean) => void;
  /** Something that was chosen could not reach the server yet. */
  held: boolean;
  /** Why the server would not keep something, or null. */
  refused: string | null;
}

/** The student's settings and words on this page: applied at once, sent with patience, kept on the device until then. */
export function useReading(given: Given): Reading {
  const { accountId, attemptId } = given;
  const [settings, setSettings] = useState(given.settings);
  const [kept, setKept] = useState<ReadonlySet<string>>(() => new Set(given.keptEntries));
  const [{ waiting, held }, setWaiting] = useState({ waiting: false, held: false });
  const [refused, setRefused] = useState<string | null>(null);
  const drawnAt = given.drawnAt.getTime();
  const [drawn, setDrawn] = useState(drawnAt);
  // Drawn anew by the server: what it says now holds, unless a choice of this page is still on its way.
  if (drawn !== drawnAt) {
    setDrawn(drawnAt);
    if (!waiting) {
      setSettings(given.settings);
      setKept(new Set(given.keptEntries));
    }
  }
  const onRefused = useCallback((body: object, message: string) => {
    setRefused(message);
    if ("entryId" in body && "kept" in body)
      setKept((before) => withEntry(before, String(body.entryId), body.kept !== true));
  }, []);
  const later = useLater(accountId, setWaiting, onRefused);
  useEffect(() => {
    const own = later.current?.body(settingsKey) ?? lastSettings(accountId, drawnAt);
    if (own && "settings" in own) setSettings({ ...plainSettings, ...(own.settings as object) });
    for (const key of later.current?.keys() ?? []) {
      const body = later.current?.body(key);
      if (!body || !("entryId" in body) || !("kept" in body) || !key.startsWith(`word:${attemptId}:`))
        continue;
      setKept((before) => withEntry(before, String(body.entryId), body.kept === true));
    }
  }, [later, accountId, attemptId, drawnAt]);
  // Two changes within one drawing build on each other.
  const latest = useRef(settings);
  useEffect(() => {
    latest.current = settings;
  }, [settings]);
  const change = useCallback(
    (patch: Partial<ReadingSettings>) => {
      const next = { ...latest.current, ...patch };
      latest.current = next;
      setRefused(null);
      setSettings(next);
      later.current?.put(settingsKey, "/api/reading-settings", { settings: next });
    },
    [later],
  );
  const keep = useCallback(
    (entryId: string, sentenceId: string | null, on: boolean) => {
      setRefused(null);
      setKept((before) => withEntry(before, entryId, on));
      later.current?.put(wordKey(attemptId, entryId), "/api/words", {
        attemptId,
        entryId,
        sentenceId,
        kept: on,
      });
    },
    [later, attemptId],
  );
  return useMemo(
    () => ({ settings, change, kept, keep, held, refused }),
    [settings, change, kept, keep, held, refused],
  );
}

function withEntry(before: ReadonlySet<string>, entryId: string, on: boolean): ReadonlySet<string> {
  const next = new Set(before);
  if (on) next.add(entryId);
  else next.delete(entryId);
  return next;
}

/** What sends the choices, as long as the page stands. */
function useLater(
  accountId: string,
  onWaiting: (state: { waiting: boolean; held: boolean }) => void,
  onRefused: (body: object, message: string) => void,
) {
  const ref = useRef<Later | null>(null);
  useEffect(() => {
    const made = new Later(deviceStorage(), accountId, {
      onChange: () => {
        onWaiting({ waiting: made.keys().length > 0, held: made.held });
      },
      onSent: (key, reply, body) => {
        if (key === settingsKey) rememberSettings(accountId, body, reply);
      },
      onRefused,
    });
    ref.current = made;
    const send = () => void made.send();
    const leave = () => made.last();
    if (made.keys().length > 0) {
      onWaiting({ waiting: true, held: false });
      send();
    }
    window.addEventListener("online", send);
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("online", send);
      window.removeEventListener("pagehide", leave);
      // On to another page of the app: what waits goes up now, and by the next page's turn if that fails.
      if (made.keys().length > 0) made.last();
      made.stop();
    };
  }, [accountId, onWaiting, onRefused]);
  return ref;
}
