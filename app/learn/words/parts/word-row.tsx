"use client";

import { startTransition, useEffect, useState } from "react";
import { Button } from "@/app/ui/button";
import { useReady } from "@/app/ui/ready";
import { Td } from "@/app/ui/table";
import { useFormAction } from "@/app/ui/use-form-action";
import type { KeptWord } from "@/lib/features/reading/queries";
import { putBack, remove } from "../actions";

/** A kept word. Once removed the row says so and offers the way back, as long as the page stands. */
export function WordRow({ word }: { word: KeptWord }) {
  const { gone, pending, trouble, flip } = useRemoval(word);
  const ready = useReady();
  return (
    <tr>
      <Td className={`min-w-24 ${gone ? "text-quiet" : ""}`}>
        <span className={`font-serif text-lg font-semibold break-words ${gone ? "line-through" : ""}`}>
          {word.term}
        </span>
        {word.partOfSpeech && <span className="block text-sm text-quiet">{word.partOfSpeech}</span>}
      </Td>
      <Td className={gone ? "text-quiet" : ""}>
        {gone ? (
          "Removed from your list."
        ) : (
          <>
            <span className="block">{word.definition}</span>
            {word.sentence && <span className="block font-serif text-quiet">“{word.sentence}”</span>}
            <span className="block text-sm text-quiet sm:hidden">{word.lessonTitle}</span>
          </>
        )}
      </Td>
      <Td className="max-sm:hidden text-quiet">{word.lessonTitle}</Td>
      <Td className="text-end">
        <Button look="text" disabled={!ready} aria-disabled={pending} onClick={flip}>
          {gone ? "Undo" : "Remove"}
          <span className="sr-only"> {word.term}</span>
        </Button>
        <p role="status" className="text-sm text-wrong">
          {trouble && `⚠ ${trouble}`}
        </p>
      </Td>
    </tr>
  );
}

/** Removal and its undoing, each asked of the server; what it refuses is undone here and said. */
function useRemoval({ lessonTitle: _title, ...word }: KeptWord) {
  const [removed, removeNow, removing] = useFormAction(remove);
  const [back, backNow, returning] = useFormAction(putBack);
  const [gone, setGone] = useState(false);
  useEffect(() => {
    if (removed.status !== "idle") setGone(removed.status === "done");
  }, [removed]);
  useEffect(() => {
    if (back.status !== "idle") setGone(back.status !== "done");
  }, [back]);
  const pending = removing || returning;
  const flip = () => {
    if (pending) return;
    const form = new FormData();
    for (const [name, value] of Object.entries(word)) form.set(name, value);
    startTransition(() => (gone ? backNow(form) : removeNow(form)));
  };
  const last = gone ? back : removed;
  const trouble = last.status === "refused" ? (last.message ?? null) : null;
  return { gone, pending, trouble, flip };
}
