"use client";

import { useEffect, useRef } from "react";
import { Button } from "@/app/ui/button";
import type { Collision as Both } from "./lesson-store";

/** Every text in a value, in order: enough to tell two versions of a part from each other. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return value.trim() === "" ? [] : [value];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([name, part]) =>
    ["id", "kind", "origin", "status", "pattern", "skill", "sentence", "key"].includes(name)
      ? []
      : textsIn(part),
  );
}
const say = (value: unknown): string => textsIn(value).join("\n") || "(removed)";

interface CollisionProps {
  collision: Both;
  onDecide: (mine: boolean) => void;
}

/** Two texts for one part: both are shown, and nothing is sent until the teacher has chosen. */
export function Collision({ collision, onDecide }: CollisionProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const { kind: _, ...yours } = collision.yours;
  const what = collision.part.split(":")[0]?.replace("-", " ");
  const version = (title: string, text: string) => (
    <section className="min-w-0">
      <h3 className="mb-1 font-semibold">{title}</h3>
      <p className="max-h-72 overflow-y-auto border-l-2 border-rule pl-3 break-words whitespace-pre-line">
        {text}
      </p>
    </section>
  );
  return (
    <dialog
      ref={dialog}
      aria-labelledby="collision-title"
      onCancel={(event) => event.preventDefault()}
      className="m-auto w-full max-w-3xl rounded border border-field bg-raised p-6 text-ink shadow-float backdrop:bg-ink/40"
    >
      <h2 id="collision-title" className="text-xl font-semibold">
        This {what} was changed in another window
      </h2>
      <p className="mt-1 mb-4 text-quiet">Both versions are here. Which one should stand?</p>
      <div className="grid gap-6 sm:grid-cols-2">
        {version("Saved from the other window", say(collision.theirs))}
        {version("From this window", say(yours))}
      </div>
      <div className="mt-6 flex flex-wrap gap-2">
        <Button onClick={() => onDecide(false)}>Take the other window’s</Button>
        <Button look="primary" onClick={() => onDecide(true)}>
          Keep mine
        </Button>
      </div>
    </dialog>
  );
}
