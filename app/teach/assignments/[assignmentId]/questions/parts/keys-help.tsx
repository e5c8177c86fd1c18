"use client";

import { type RefObject, useId } from "react";
import { Button } from "@/app/ui/button";

interface KeysHelpProps {
  dialog: RefObject<HTMLDialogElement | null>;
  keyPoints: number;
}

/** What the keys of the page are; `?` shows it. */
export function KeysHelp({ dialog, keyPoints }: KeysHelpProps) {
  const id = useId();
  const keys: [string, string][] = [
    ["J K", "next group, previous group"],
    ["↓ ↑", "the answers of a group"],
    ...(keyPoints > 0
      ? [[keyPoints > 1 ? `1–${keyPoints}` : "1", "tick a key point"] as [string, string]]
      : []),
    ["F 0", "full points, none"],
    ["P C", "to the points, to the comment"],
    ["B", "a comment from the bank"],
    ["S", "put in what is suggested"],
    ["X", "pull this answer out"],
    ["Shift X", "pull out one of those who wrote the same"],
    ["U", "put back what was pulled out"],
    ["Enter", "give, and go on; Ctrl Enter in the comment"],
    ["Esc", "out of a field"],
    ["?", "this list"],
  ];
  return (
    <>
      <button
        type="button"
        className="text-accent underline underline-offset-4"
        onClick={() => dialog.current?.showModal()}
      >
        Keys
      </button>
      <dialog
        ref={dialog}
        aria-labelledby={id}
        className="m-auto max-w-form rounded border border-field bg-raised p-6 text-ink shadow-float"
      >
        <h2 id={id} className="text-xl font-semibold">
          Keys of this page
        </h2>
        <dl className="my-4 grid grid-cols-[auto_1fr] gap-x-6 gap-y-1">
          {keys.map(([key, what]) => (
            <div key={key} className="contents">
              <dt>{key}</dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <Button onClick={() => dialog.current?.close()}>Close</Button>
      </dialog>
    </>
  );
}
