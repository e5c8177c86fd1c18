"use client";

import type { Room } from "./room";
import { useRoom } from "./room";
import { useSpeaker } from "./tools";

/** Reads one question aloud, or the essay with its prompt; nothing where the browser has no voice. */
export function Listen({ questionId, what }: { questionId: string; what: string }) {
  const room = useRoom();
  return room && <ListenButton room={room} questionId={questionId} what={what} />;
}

function ListenButton({ room, questionId, what }: { room: Room; questionId: string; what: string }) {
  const { voices, source, phase } = useSpeaker(room);
  if (voices.length === 0) return null;
  const { speaker, settings } = room;
  const mine = source === questionId && phase !== "silent";
  const press = async () => {
    if (mine) return speaker.stop();
    const { questionPassages } = await import("./passages");
    speaker.play(questionId, questionPassages(questionId), settings);
  };
  return (
    <button
      type="button"
      onClick={() => void press()}
      className="min-h-6 text-sm font-medium text-accent underline underline-offset-4"
    >
      {mine ? "Stop reading" : "Read aloud"}
      <span className="sr-only"> {what}</span>
    </button>
  );
}
