"use client";

import { useEffect, useId, useRef, useState } from "react";
import { Button } from "@/app/ui/button";
import { noteLimit } from "@/lib/features/reviews/limits";
import type { Note } from "@/lib/features/reviews/remarks";
import { sendNote } from "./send-more";

interface PrivateNoteProps {
  viewerId: string;
  assignmentId: string;
  attemptId: string;
  notes: Note[];
}

/** What teachers note for themselves: kept as it is typed, and never shown to the student. */
export function PrivateNote({ viewerId, assignmentId, attemptId, notes }: PrivateNoteProps) {
  const mine = notes.find((note) => note.mine);
  const [text, setText] = useState(mine?.text ?? "");
  const [said, setSaid] = useState("");
  const [theirs, setTheirs] = useState<string | null>(null);
  const kept = useRef({ version: mine?.version ?? 0, text: mine?.text ?? "" });
  const sending = useRef(Promise.resolve());
  const id = useId();
  useEffect(() => {
    if (text === kept.current.text) return;
    const keep = async () => {
      if (text === kept.current.text) return;
      const answer = await sendNote(attemptId, {
        as: viewerId,
        assignmentId,
        base: kept.current.version,
        text,
      });
      if (answer.is === "failed") return setSaid(`⚠ ${answer.message}`);
      kept.current = { version: answer.version, text: answer.is === "saved" ? text : answer.text };
      if (answer.is === "stale") setTheirs(answer.text);
      setSaid(answer.is === "saved" ? "saved" : "⚠ Changed on another page meanwhile.");
    };
    const timer = setTimeout(() => {
      sending.current = sending.current.then(keep);
    }, 600);
    return () => clearTimeout(timer);
  }, [text, attemptId, assignmentId, viewerId]);
  const others = notes.filter((note) => !note.mine && note.text.trim() !== "");
  return (
    <details open={text !== "" || others.length > 0 || undefined} className="border-t border-rule pt-3">
      <summary className="text-accent">Private note</summary>
      {others.map((note) => (
        <p key={note.by} className="mt-2 border-l-2 border-rule pl-3 break-words whitespace-pre-line">
          <span className="block text-sm text-quiet">{note.by}</span>
          {note.text}
        </p>
      ))}
      <label htmlFor={id} className="mt-2 block">
        For you and the teachers of this class; no student sees it
      </label>
      <textarea
        id={id}
        className="mt-1 field-sizing-content block max-h-96 min-h-10 w-full rounded border border-field bg-raised px-2 py-1.5"
        rows={2}
        maxLength={noteLimit}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setSaid("saving …");
        }}
      />
      <p role="status" className="text-sm text-quiet">
        {said && `Note: ${said}`}
      </p>
      {theirs !== null && theirs !== text && (
        <div className="mt-2 space-y-2 border-l-4 border-late pl-3">
          <p className="break-words whitespace-pre-line">{theirs}</p>
          <Button
            onClick={() => {
              setText(`${theirs}\n${text}`);
              setTheirs(null);
            }}
          >
            Put both together
          </Button>
        </div>
      )}
    </details>
  );
}
