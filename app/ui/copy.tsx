"use client";

import { useRef, useState } from "react";
import { Button } from "./button";

interface CopyTextProps {
  label: string;
  text: string;
}

/** A text to hand on: selected with one click, copied with another where the browser lets us. */
export function CopyText({ label, text }: CopyTextProps) {
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState("");
  async function copy() {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      setSaid("Copied.");
    } catch {
      setSaid("Selected: copy it with your keyboard.");
    }
  }
  return (
    <div className="flex flex-wrap items-center gap-2">
      <input
        ref={field}
        readOnly
        aria-label={label}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
        className="min-w-0 flex-1 basis-64 rounded border border-field bg-raised px-3 py-2 text-ink"
      />
      <Button onClick={copy}>Copy</Button>
      <span role="status" className="text-sm text-quiet">
        {said}
      </span>
    </div>
  );
}
