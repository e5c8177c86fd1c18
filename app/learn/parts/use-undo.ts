"use client";

import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from "react";
import { placeText } from "./place-text";
import { UndoLog } from "./undo-log";

const ways: Record<string, "undo" | "redo"> = { historyUndo: "undo", historyRedo: "redo" };

/**
 * Undo and redo for one text, over a reload too: Ctrl+Z, and Ctrl+Shift+Z or Ctrl+Y. The browser's own way (a menu, a
 * shaken phone) leads here as well, since it knows nothing of texts that a script has changed.
 */
export function useUndo(
  ids: { accountId: string; attemptId: string },
  text: string,
  onText: (text: string) => void,
) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [log] = useState(() => new UndoLog(ids));
  const now = useRef({ text, onText });
  useEffect(() => {
    now.current = { text, onText };
  });
  const take = useCallback(
    (way: "undo" | "redo"): void => {
      // Pressed as the page opens: a moment later, rather than not at all.
      if (log.opening) return void log.opening.then(() => take(way));
      const taken = log.take(way, now.current.text);
      if (!taken) return;
      if (field.current) placeText(field.current, taken.text, taken.caret);
      now.current.onText(taken.text);
    },
    [log],
  );
  useEffect(() => {
    const element = field.current;
    const before = (event: InputEvent) => {
      const way = ways[event.inputType];
      if (!way || !event.cancelable) return;
      event.preventDefault();
      take(way);
    };
    const leave = () => void log.keep();
    void log.open(() => now.current.text);
    element?.addEventListener("beforeinput", before);
    window.addEventListener("pagehide", leave);
    return () => {
      element?.removeEventListener("beforeinput", before);
      window.removeEventListener("pagehide", leave);
      leave();
    };
  }, [log, take]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key !== "z" && key !== "y") return;
    event.preventDefault();
    take(key === "y" || event.shiftKey ? "redo" : "undo");
  };
  return { ref: field, onKeyDown, typed: (after: string) => log.typed(text, after) };
}
