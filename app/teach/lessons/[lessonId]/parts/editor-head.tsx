"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import { Act } from "@/app/ui/act";
import { Button } from "@/app/ui/button";
import { duplicate } from "../../actions";
import { SaveState } from "./save-state";
import type { Published } from "./state";
import type { LessonEditing } from "./use-lesson";

interface EditorHeadProps {
  lessonId: string;
  lesson: LessonEditing;
  published: Published;
  waiting: number;
  passing: boolean;
  onPass: (open: boolean) => void;
  /** Which of the two columns a narrow screen shows. */
  view: "article" | "parts";
  onView: (view: "article" | "parts") => void;
  onUndo: () => void;
  onRedo: () => void;
  /** What the last undo has to say. */
  said: string | null;
  children: ReactNode;
}

function sayState({ version, draftVersion }: Published, now: number, waiting: number): string {
  const parts = [version === null ? "draft" : `published version ${version}`];
  if (version !== null && draftVersion !== now) parts.push("edited since");
  if (waiting > 0)
    parts.push(waiting === 1 ? "1 item waits for your yes" : `${waiting} items wait for your yes`);
  return parts.join(", ");
}

export function EditorHead(props: EditorHeadProps) {
  const {
    lessonId,
    lesson,
    published,
    waiting,
    passing,
    onPass,
    view,
    onView,
    onUndo,
    onRedo,
    said,
    children,
  } = props;
  return (
    <>
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2 border-b border-rule py-4">
        <div className="min-w-0">
          <h1 className="text-xl font-semibold break-words">{lesson.draft.title}</h1>
          <div className="flex flex-wrap gap-x-4">
            <p className="text-sm text-quiet">{sayState(published, lesson.draftVersion, waiting)}</p>
            <SaveState state={lesson.state} savedAt={lesson.savedAt} message={lesson.message} />
            <p role="status" className="text-sm text-(--late)">
              {said}
            </p>
          </div>
        </div>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <span className="flex gap-x-3">
            <Button look="text" aria-disabled={!lesson.canUndo} title="Ctrl+Z" onClick={onUndo}>
              Undo
            </Button>
            <Button look="text" aria-disabled={!lesson.canRedo} title="Ctrl+Shift+Z" onClick={onRedo}>
              Redo
            </Button>
          </span>
          <Link href={`/teach/lessons/${lessonId}/source`}>Source</Link>
          <Link href={`/teach/lessons/${lessonId}/preview?draft`}>Preview</Link>
          <Link href={`/teach/lessons/${lessonId}/history`}>History</Link>
          <Act action={duplicate} ids={{ lessonId }} look="text">
            Duplicate
          </Act>
          {passing ? (
            <Button onClick={() => onPass(false)}>Back to the editor</Button>
          ) : (
            waiting > 0 && (
              <Button look="primary" onClick={() => onPass(true)}>
                Approve items
              </Button>
            )
          )}
          {children}
        </div>
      </div>
      <fieldset className="sticky top-0 z-10 flex border-b border-rule bg-paper lg:hidden">
        <legend className="sr-only">Show</legend>
        {(["article", "parts"] as const).map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={view === each}
            onClick={() => onView(each)}
            className={`min-h-11 grow border-b-2 ${view === each ? "border-ink font-medium" : "border-transparent text-quiet"}`}
          >
            {each === "article" ? "Article" : passing ? "Item" : "Lesson parts"}
          </button>
        ))}
      </fieldset>
    </>
  );
}
