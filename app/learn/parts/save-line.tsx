"use client";

import { Button } from "@/app/ui/button";
import type { SaverState } from "./saving";
import { useOwnZone } from "./when";

const clock = (at: string, zone: string) =>
  new Intl.DateTimeFormat("en-GB", { timeZone: zone, hour: "2-digit", minute: "2-digit" }).format(
    new Date(at),
  );

/** What stands between the student's text and the server; null where nothing does. */
export function troubleOf({ phase, message, refused, kept, unsaved }: SaverState): string | null {
  const where = kept ? "Kept on this device, not yet sent" : "Not saved yet";
  if (phase === "unreachable")
    return kept
      ? `${where}: no connection. You can go on working; we keep trying.`
      : `${where}: no connection. Keep this page open; we keep trying.`;
  if (phase === "signed-out") return `${where}: your session has ended. Sign in below to go on.`;
  if (phase === "ended" && unsaved.length === 0) return message;
  if (phase === "ended")
    return `${message ?? "This work has ended."} What was not saved stays on this device.`;
  const [reason] = Object.values(refused);
  return reason ? `Not saved: ${reason}` : null;
}

function sayState(state: SaverState, zone: string): string {
  if (state.phase !== "saved") return "Saving …";
  return state.savedAt ? `Saved ${clock(state.savedAt, zone)}` : "Nothing to save yet";
}

interface SaveLineProps {
  state: SaverState;
  zone: string;
  onSave: () => void;
}

/** "Saved 12:03", once the database says so. Only trouble is announced: each save would be noise. */
export function SaveLine({ state, zone, onSave }: SaveLineProps) {
  const trouble = troubleOf(state);
  const own = useOwnZone(zone);
  return (
    <div className="flex flex-wrap items-center justify-end gap-x-3 gap-y-1 text-sm">
      <p role="status" className="text-late">
        {trouble && `⚠ ${trouble}`}
      </p>
      {trouble ? (
        state.phase !== "signed-out" && <Button onClick={onSave}>Save</Button>
      ) : (
        <p className="min-w-24 text-right text-quiet tabular-nums">{sayState(state, own)}</p>
      )}
    </div>
  );
}
