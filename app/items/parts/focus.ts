import { useEffect, useRef } from "react";

/**
 * Keeps the focus where a list's rows move or vanish: after the next rendering, the element under `root` whose
 * `data-focus` has the name asked for is focused.
 */
export function useFocusNext<E extends HTMLElement>() {
  const root = useRef<E>(null);
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    root.current?.querySelector<HTMLElement>(`[data-focus="${CSS.escape(wanted.current)}"]`)?.focus();
    wanted.current = null;
  });
  return {
    root,
    focusNext: (name: string) => {
      wanted.current = name;
    },
  };
}
