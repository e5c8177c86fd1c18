import type { Changed } from "@/lib/features/attempts/changed";
import { When } from "../../parts/when";

/** What the teacher changed in the lesson after this work began; nothing where nothing. */
export function WhatChanged({ changed, zone, now }: { changed: Changed | null; zone: string; now: Date }) {
  if (!changed) return null;
  return (
    <div className="mt-3 border-l-2 border-accent pl-4">
      <p>
        Your teacher changed this lesson <When at={changed.at} zone={zone} now={now} />.
      </p>
      {changed.notes.map((note) => (
        <p key={note} className="whitespace-pre-line">
          {note}
        </p>
      ))}
      {changed.lines.length > 0 && (
        <ul className="mt-1 text-quiet">
          {changed.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
