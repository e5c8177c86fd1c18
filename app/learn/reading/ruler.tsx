"use client";

import { useEffect, useRef } from "react";
import { followReader } from "./follow-reader";

/** Two rules around the line that is being read: it follows the pointer, the caret, and ↑ and ↓ in the article. */
export function Ruler() {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => (frame.current ? followReader(frame.current) : undefined), []);
  return (
    <div ref={frame} className="ruler" aria-hidden="true" data-ruler hidden>
      <div />
    </div>
  );
}
