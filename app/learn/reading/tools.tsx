"use client";

import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { useReady } from "@/app/ui/ready";
import type { Pane } from "../parts/panes";
import { type Room, useRoom } from "./room";
import type { SpeakerState } from "./speaker";
import { usePart } from "./use-part";

const loadComfort = () => import("./comfort-panel");
const loadPlayer = () => import("./player-panel");
const look =
  "min-h-11 px-2 font-medium text-accent aria-expanded:underline underline-offset-4 aria-disabled:opacity-60";

/** In the bar above the article and the questions: how the page reads, and reading aloud. Nothing where no room is. */
export function ReadingTools({ onShow }: { onShow: (pane: Pane) => void }) {
  const room = useRoom();
  return room && <Tools room={room} onShow={onShow} />;
}

export const useSpeaker = ({ speaker }: Room): SpeakerState =>
  useSyncExternalStore(speaker.subscribe, speaker.state, speaker.stateOnServer);

function Tools({ room, onShow }: { room: Room; onShow: (pane: Pane) => void }) {
  const [open, setOpen] = useState<"comfort" | "player" | null>(null);
  const { voices, phase } = useSpeaker(room);
  const comfort = usePart(loadComfort, open === "comfort");
  const player = usePart(loadPlayer, open === "player");
  const toggle = (name: "comfort" | "player") => () => setOpen((now) => (now === name ? null : name));
  const close = () => setOpen(null);
  return (
    <>
      <div className="relative ml-auto flex shrink-0 items-center lg:order-last">
        <Fold
          name="Aa"
          hint="how the page reads"
          open={open === "comfort"}
          onToggle={toggle("comfort")}
          onClose={close}
        >
          {comfort && <comfort.ComfortPanel room={room} />}
        </Fold>
        {voices.length > 0 && (
          <Fold name="Read aloud" open={open === "player"} onToggle={toggle("player")} onClose={close}>
            {player && <player.PlayerPanel room={room} onShow={onShow} />}
          </Fold>
        )}
      </div>
      {phase !== "silent" && <Playing room={room} paused={phase === "paused"} />}
    </>
  );
}

/** In reach whatever else is open. */
function Playing({ room: { speaker }, paused }: { room: Room; paused: boolean }) {
  return (
    <div className="flex justify-end max-lg:w-full">
      <button type="button" className={look} onClick={() => (paused ? speaker.resume() : speaker.pause())}>
        {paused ? "Go on" : "Pause"}
      </button>
      <button type="button" className={look} onClick={() => speaker.stop()}>
        Stop
      </button>
    </div>
  );
}

interface FoldProps {
  name: string;
  /** Read after the name, not shown. */
  hint?: string;
  open: boolean;
  onToggle: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A button that opens a panel below the bar. Escape closes it and gives the focus back; so does a press elsewhere, without. */
function Fold({ name, hint = "", open, onToggle, onClose, children }: FoldProps) {
  const button = useRef<HTMLButtonElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const ready = useReady();
  const shown = useRef(onClose);
  useEffect(() => {
    shown.current = onClose;
  });
  useEffect(() => {
    if (!open) return;
    const outside = ({ target }: PointerEvent) => {
      if (target instanceof Node && !frame.current?.contains(target)) shown.current();
    };
    document.addEventListener("pointerdown", outside);
    return () => document.removeEventListener("pointerdown", outside);
  }, [open]);
  const press = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !open) return;
    event.stopPropagation();
    onClose();
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears Escape from the button and the panel; is no control itself
    <div ref={frame} onKeyDown={press}>
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        aria-disabled={!ready}
        onClick={onToggle}
        className={name === "Aa" ? `${look} font-serif text-lg` : look}
      >
        {name}
        {hint && <span className="sr-only"> {hint}</span>}
      </button>
      {open && (
        <div className="absolute top-full right-0 z-10 max-h-[calc(100dvh-11rem)] w-88 max-w-[calc(100vw-2rem)] overflow-y-auto rounded border border-field bg-raised p-4 text-ink shadow-float">
          {children ?? <p role="status">One moment …</p>}
        </div>
      )}
    </div>
  );
}
