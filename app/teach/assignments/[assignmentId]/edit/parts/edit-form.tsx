"use client";

import { ActionForm, FormMessage, Submit } from "@/app/ui/form";
import { ClassFields, type Settings, SettingsFields } from "../../../parts/settings-fields";
import { save } from "../actions";

interface EditFormProps {
  assignmentId: string;
  /** The teacher's classes that don't have it yet. */
  others: readonly { id: string; name: string }[];
  settings: Settings;
  zones: string[];
}

export function EditForm({ assignmentId, others, settings, zones }: EditFormProps) {
  return (
    <ActionForm action={save} ids={{ assignmentId }} className="space-y-6">
      {(state, pending) => (
        <>
          <SettingsFields settings={settings} zones={zones} state={state} />
          {others.length > 0 && (
            <ClassFields legend="Give it to further classes" classes={others} state={state} />
          )}
          <FormMessage state={state} />
          <Submit pending={pending}>Save</Submit>
        </>
      )}
    </ActionForm>
  );
}
