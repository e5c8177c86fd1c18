import { useEffect, useRef } from "react";

/** A part that the address names ("…#q3", as the check of a source links to) is opened once, and comes into view. */
export function useAddress(open: (id: string) => void): void {
  const opening = useRef(open);
  useEffect(() => {
    const id = window.location.hash.slice(1);
    if (id === "") return;
    opening.current(id);
    requestAnimationFrame(() =>
      document.querySelector(`[data-focus$="-${CSS.escape(id)}"]`)?.scrollIntoView({ block: "center" }),
    );
  }, []);
}
