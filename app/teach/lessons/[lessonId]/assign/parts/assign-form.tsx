"use client";

import { ClassFields, type Settings, SettingsFields } from "@/app/teach/assignments/parts/settings-fields";
import { ActionForm, FormMessage, Submit } from "@/app/ui/form";
import { assign } from "../actions";

interface AssignFormProps {
  lessonId: string;
  classes: readonly { id: string; name: string }[];
  settings: Settings;
  zones: string[];
}

export function AssignForm({ lessonId, classes, settings, zones }: AssignFormProps) {
  const only = classes.length === 1 ? classes[0]?.id : undefined;
  return (
    <ActionForm action={assign} ids={{ lessonId }} className="space-y-6">
      {(state, pending) => (
        <>
          <ClassFields legend="Classes" classes={classes} chosen={only} state={state} />
          <SettingsFields settings={settings} zones={zones} state={state} />
          <FormMessage state={state} />
          <Submit pending={pending}>Assign</Submit>
        </>
      )}
    </ActionForm>
  );
}
