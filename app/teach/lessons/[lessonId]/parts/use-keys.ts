"use client";

import { useEffect, useRef } from "react";

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.closest("input, textarea, select, dialog, [contenteditable]") !== null;

export interface Keys {
  /** Key in lower case → what it does; not while a field or a dialog has the focus. */
  plain: Record<string, () => void>;
  undo: () => void;
  redo: () => void;
}

/** The page's keys, wherever on the page the focus is. Ctrl or ⌘ with Z belongs to a field while one has the focus. */
export function useKeys(keys: Keys): void {
  const newest = useRef(keys);
  useEffect(() => {
    newest.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey) return;
      const { plain, undo, redo } = newest.current;
      const key = event.key.toLowerCase();
      if (isTyping(event.target)) {
        if (event.key === "Escape" && event.target instanceof HTMLElement && !event.target.closest("dialog"))
          plain.escape?.();
        return;
      }
      const strong = event.ctrlKey || event.metaKey;
      const act = strong ? { z: event.shiftKey ? redo : undo, y: redo }[key] : plain[key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
}
