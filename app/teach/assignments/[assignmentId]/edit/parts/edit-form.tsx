"use client";

import { ActionForm, FormMessage, Submit } from "@/app/ui/form";
import { DueField, FurtherFields, type Settings } from "../../../parts/settings-fields";
import { type ClassChoice, ClassFields, SomeFields } from "../../../parts/whom-fields";
import { save } from "../actions";

interface EditFormProps {
  assignmentId: string;
  /** The teacher's classes that don't have it, or not whole. */
  others: readonly ClassChoice[];
  settings: Settings;
  zones: string[];
}

export function EditForm({ assignmentId, others, settings, zones }: EditFormProps) {
  return (
    <ActionForm action={save} ids={{ assignmentId }} className="space-y-6">
      {(state, pending) => (
        <>
          <DueField settings={settings} state={state} />
          <FurtherFields settings={settings} zones={zones} state={state} />
          {others.length > 0 && (
            <ClassFields legend="Give it to further classes" classes={others} state={state} />
          )}
          <SomeFields classes={others} />
          <FormMessage state={state} />
          <Submit pending={pending}>Save</Submit>
        </>
      )}
    </ActionForm>
  );
}
