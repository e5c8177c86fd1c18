"use client";

import Link from "next/link";
import { useEffect, useRef } from "react";
import { Button } from "@/app/ui/button";
import { TextField } from "@/app/ui/field";
import { ActionForm, FormMessage, Submit } from "@/app/ui/form";
import { type PackedCell, unpack } from "@/lib/features/gradebooks/cells-packed";
import { gradebookLimits } from "@/lib/features/gradebooks/limits";
import type { GradebookPage } from "@/lib/features/gradebooks/pages";
import { setExcused } from "../actions";
import { words } from "./words";

interface CellDialogProps {
  classId: string;
  readOnly: boolean;
  student: GradebookPage["students"][number];
  assignment: GradebookPage["assignments"][number];
  cell: PackedCell;
  onClose: () => void;
}

/** What one cell holds: the points, the way to the work, and whether it counts. Escape goes back to the cell. */
export function CellDialog({ classId, readOnly, student, assignment, cell, onClose }: CellDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const from = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (from instanceof HTMLElement) from.focus();
    };
  }, []);
  const { sign, points, possible, attemptId, reason } = unpack(cell, assignment.possible);
  const excused = sign === "e";
  return (
    <dialog
      ref={dialog}
      onClose={onClose}
      aria-labelledby="cell-title"
      className="m-auto w-[calc(100%-2rem)] max-w-form rounded border border-field bg-raised p-5 text-left text-ink shadow-float"
    >
      <h2 id="cell-title" className="text-lg font-semibold break-words">
        {student.name} · {assignment.title}
      </h2>
      <p className="mt-1">
        {points !== null && (
          <>
            {points} of {possible} ·{" "}
          </>
        )}
        {sign ? words[sign] : "nothing handed in yet"}
        {reason && `: ${reason}`}
      </p>
      {attemptId && (
        <p className="mt-2">
          <Link prefetch={false} href={`/teach/assignments/${assignment.id}/attempts/${attemptId}`}>
            Open the work
          </Link>
        </p>
      )}
      {!readOnly && sign !== "n" && (
        <ActionForm
          action={setExcused}
          ids={{
            classId,
            assignmentId: assignment.id,
            studentId: student.id,
            excused: excused ? "no" : "yes",
          }}
          className="mt-4 space-y-3"
        >
          {(state, pending) => (
            <>
              {!excused && (
                <TextField
                  label="Reason"
                  hint="For you and your colleagues; may stay empty."
                  name="reason"
                  maxLength={gradebookLimits.reason}
                  state={state}
                />
              )}
              <Submit pending={pending} look="plain">
                {excused ? "Count it again" : "Excuse"}
              </Submit>
              <FormMessage state={state} />
            </>
          )}
        </ActionForm>
      )}
      <form method="dialog" className="mt-2 text-end">
        <Button type="submit" look="text">
          Close
        </Button>
      </form>
    </dialog>
  );
}
