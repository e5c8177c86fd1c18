"use client";

import { TextField } from "@/app/ui/field";
import { ActionForm, FormMessage, Submit } from "@/app/ui/form";
import type { StudentNeeds } from "@/lib/features/accommodations/queries";
import { keep } from "../actions";

const boxes = [
  ["glossary", "Glossary always open", "glossaryOpen"],
  ["largePrint", "Large print", "largePrint"],
] as const;

/** What one student needs, kept for every assignment. */
export function NeedsForm({ classId, student }: { classId: string; student: StudentNeeds }) {
  const { id, name, timePercent } = student;
  return (
    <ActionForm
      // What was kept is what the fields begin with next time.
      key={`${timePercent} ${student.glossaryOpen} ${student.largePrint}`}
      action={keep}
      ids={{ classId, studentId: id }}
      className="max-w-80 space-y-2 py-3"
    >
      {(state, pending) => (
        <>
          <TextField
            id={`time-${id}`}
            label={
              <>
                Time, in percent<span className="sr-only"> for {name}</span>
              </>
            }
            name="time"
            hint="Where an assignment has a limit of minutes: 150 is half as long again."
            type="number"
            min={100}
            max={400}
            defaultValue={timePercent}
            className="max-w-28"
            state={state}
          />
          {boxes.map(([field, label, key]) => (
            <label key={field} className="flex min-h-9 items-center gap-3">
              <input
                type="checkbox"
                name={field}
                defaultChecked={student[key]}
                className="size-5 shrink-0 accent-accent"
              />
              {label}
            </label>
          ))}
          <FormMessage state={state} />
          <Submit pending={pending} look="plain">
            Keep
          </Submit>
        </>
      )}
    </ActionForm>
  );
}
