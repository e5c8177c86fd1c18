import type { LessonEditing } from "./use-lesson";

const clock = (at: string) =>
  new Date(at).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });

/** "saved 12:03", "saving", "not saved: …". Failures are announced; the rest is there to be looked at. */
export function SaveState({ state, savedAt, message }: Pick<LessonEditing, "state" | "savedAt" | "message">) {
  if (state === "not-saved")
    return (
      <p role="alert" className="text-sm text-wrong">
        ⚠ not saved{message && `: ${message}`}
      </p>
    );
  return (
    <p className="text-sm text-quiet tabular-nums">
      {state === "saved" ? (savedAt ? `saved ${clock(savedAt)}` : "all saved") : "saving …"}
    </p>
  );
}
