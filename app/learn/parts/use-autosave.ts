"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import type { KeptCopy, SavedAnswer } from "@/lib/features/attempts/work";
import { Autosave } from "./autosave";
import { DeviceLog, holdPage } from "./device-log";
import { deviceStorage, type Keep, keepIn, withFallback } from "./keep";
import { randomId } from "./random-id";
import type { SaverState } from "./saving";
import { sendLateTo, sendTo } from "./send";

interface Given {
  accountId: string;
  attemptId: string;
  saved: SavedAnswer[];
  copies: KeptCopy[];
  /** When the server drew the page. */
  drawnAt: Date;
}

/**
 * One saver for each piece of work as long as the tab lives. The browser's Back shows a page as it was first drawn, with
 * the answers of that moment; the saver knows what was saved since, and goes on saving what is not.
 */
const savers = new Map<string, Autosave>();

function saverFor(given: Given): Autosave {
  if (typeof window === "undefined") return makeSaver(given);
  const key = `${given.accountId}:${given.attemptId}`;
  const saver = savers.get(key) ?? makeSaver(given);
  savers.set(key, saver);
  return saver;
}

function makeSaver({ accountId, attemptId, saved, copies, drawnAt }: Given): Autosave {
  const page = randomId();
  const keep = keepOnDevice({ accountId, attemptId, page });
  keep.heard({ server: drawnAt.getTime(), device: Date.now() });
  const send = sendTo("/api/answers", { attemptId });
  const sendLate = sendLateTo("/api/answers/late", { attemptId });
  return new Autosave({ saved, copies, writer: page, send, sendLate, keep });
}

/** The device's log; where there is none, its small storage; on the server, nothing. No `page` looks on without writing. */
export function keepOnDevice(ids: { accountId: string; attemptId: string; page: string }): Keep {
  if (typeof window === "undefined") return keepIn(null, ids);
  if (ids.page !== "") holdPage(ids.page);
  return withFallback(new DeviceLog(ids), keepIn(deviceStorage(), ids));
}

const isTrouble = (phase: SaverState["phase"]) => phase !== "saved" && phase !== "saving";

/** The page's saver and its state; flushed when the page is hidden, tried again when it comes back. */
export function useAutosave(given: Given): { saver: Autosave; state: SaverState } {
  const [saver] = useState(() => saverFor(given));
  const state = useSyncExternalStore(saver.subscribe, saver.state, saver.state);
  useEffect(() => {
    void saver.restore();
    if (isTrouble(saver.state().phase)) void saver.flush();
    const hidden = () => (document.visibilityState === "hidden" ? saver.leave() : wake());
    const wake = () => {
      const { phase, unsaved } = saver.state();
      if (unsaved.length > 0 && phase !== "saving" && phase !== "ended") void saver.flush();
    };
    const leaving = () => saver.leave();
    const warn = (event: BeforeUnloadEvent) => {
      if (saver.state().unsaved.length > 0) event.preventDefault();
    };
    document.addEventListener("visibilitychange", hidden);
    window.addEventListener("pagehide", leaving);
    window.addEventListener("beforeunload", warn);
    window.addEventListener("online", wake);
    window.addEventListener("focus", wake);
    return () => {
      document.removeEventListener("visibilitychange", hidden);
      window.removeEventListener("pagehide", leaving);
      window.removeEventListener("beforeunload", warn);
      window.removeEventListener("online", wake);
      window.removeEventListener("focus", wake);
      saver.leave();
    };
  }, [saver]);
  const { saved, copies } = given;
  useEffect(() => saver.catchUp(saved, copies), [saver, saved, copies]);
  return { saver, state };
}
