"use client";

import { useEffect, useRef, useState, useTransition } from "react";
import { ButtonLink } from "@/app/ui/button";
import { Submit } from "@/app/ui/form";
import { type Hindrance, whyNotPublishable } from "@/lib/features/lessons/rules";
import { idle } from "@/lib/web/form-state";
import { publish } from "../actions";
import type { Published } from "./state";
import type { LessonEditing } from "./use-lesson";

interface PublishProps {
  lessonId: string;
  lesson: LessonEditing;
  published: Published;
  onPublished: (published: Published) => void;
  waiting: number;
  /** Where the buttons stand in their place. */
  align?: "left" | "right";
}

/** Saves what is under way, then publishes what stands on the screen. What it says in the end stays beside it. */
export function Publish({ lessonId, lesson, published, onPublished, waiting, align = "left" }: PublishProps) {
  const [pending, start] = useTransition();
  const [said, setSaid] = useState<{ refused: boolean; text: string } | null>(null);
  const assign = useRef<HTMLAnchorElement>(null);
  const upToDate = published.version !== null && published.draftVersion === lesson.draftVersion;
  useEffect(() => {
    // The button that was pressed is gone: the focus goes on to the next step.
    if (said && !said.refused) assign.current?.focus();
  }, [said]);
  // What waits for a yes is said by the way to the approval pass.
  const hindrances = waiting > 0 ? [] : whyNotPublishable(lesson.draft);
  const press = () =>
    start(async () => {
      if (!(await lesson.flush())) {
        setSaid({ refused: true, text: "Something is not saved yet, so nothing was published." });
        return;
      }
      const form = new FormData();
      form.set("lessonId", lessonId);
      form.set("draftVersion", String(lesson.version()));
      try {
        const state = await publish(idle, form);
        setSaid({ refused: state.status === "refused", text: state.message ?? "" });
        if (state.data) onPublished({ ...published, ...state.data });
      } catch (error) {
        console.warn("The lesson could not be published.", error);
        setSaid({ refused: true, text: "The server could not be reached. Try again in a moment." });
      }
    });
  if (published.putAway) return <p className="text-sm text-late">{published.putAway}</p>;
  const shown = said && (said.refused || upToDate) ? said : null;
  return (
    <form action={press} className={align === "right" ? "sm:text-right" : undefined}>
      <div
        className={`flex flex-wrap items-center gap-x-4 gap-y-1 ${align === "right" ? "sm:justify-end" : ""}`}
      >
        {waiting === 0 && hindrances.length === 0 && !upToDate && <Submit pending={pending}>Publish</Submit>}
        {published.version !== null && (
          <ButtonLink
            ref={assign}
            href={`/teach/lessons/${lessonId}/assign`}
            look={upToDate ? "primary" : "text"}
          >
            Assign
          </ButtonLink>
        )}
      </div>
      <Hindrances list={hindrances} />
      <p
        role={shown?.refused ? "alert" : "status"}
        className={`text-sm ${shown?.refused ? "text-wrong" : "text-quiet"}`}
      >
        {shown && (shown.refused ? `⚠ ${shown.text}` : shown.text)}
      </p>
    </form>
  );
}

function Hindrances({ list }: { list: Hindrance[] }) {
  if (list.length === 0) return null;
  return (
    <div className="text-left text-sm text-(--late)">
      <p>Before this can be published:</p>
      <ul className="list-disc pl-5">
        {list.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
