"use client";

import { DueField, FurtherFields, type Settings } from "@/app/teach/assignments/parts/settings-fields";
import { type ClassChoice, ClassFields, SomeFields } from "@/app/teach/assignments/parts/whom-fields";
import { ActionForm, FormMessage, Submit } from "@/app/ui/form";
import type { FormState } from "@/lib/web/form-state";
import { assign } from "../actions";

interface AssignFormProps {
  lessonId: string;
  classes: readonly ClassChoice[];
  settings: Settings;
  zones: string[];
}

/** A refused field that stands folded away must show. */
const isInside = (state: FormState<unknown>) =>
  state.status === "refused" &&
  Object.keys(state.fields ?? {}).some((name) => name !== "classIds" && name !== "due");

/** Classes, a due time, and Assign; everything else is folded away, as most assignments need it. */
export function AssignForm({ lessonId, classes, settings, zones }: AssignFormProps) {
  // "Period 2" before "Period 10".
  const inOrder = [...classes].sort((a, b) => a.name.localeCompare(b.name, "en", { numeric: true }));
  const only = classes.length === 1 ? classes[0]?.id : undefined;
  return (
    <ActionForm action={assign} ids={{ lessonId }} className="space-y-6">
      {(state, pending) => (
        <>
          <ClassFields legend="Classes" classes={inOrder} chosen={only} state={state} />
          <DueField settings={settings} state={state} />
          <details open={isInside(state) || undefined} className="border-y border-rule">
            <summary className="cursor-pointer py-3">
              <span className="font-serif text-lg font-semibold">Further terms</span>
              <span className="block text-sm text-quiet">
                Only some students, times, late work, attempts, feedback, order, help on the desk, title. As
                it stands: open at once, late work taken and marked late, one attempt, feedback when you
                return it.
              </span>
            </summary>
            <div className="space-y-8 pt-2 pb-6">
              <SomeFields classes={inOrder} />
              <FurtherFields settings={settings} zones={zones} state={state} />
            </div>
          </details>
          <FormMessage state={state} />
          <Submit pending={pending}>Assign</Submit>
        </>
      )}
    </ActionForm>
  );
}
