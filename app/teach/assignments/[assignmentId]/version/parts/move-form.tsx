"use client";

import { TextArea } from "@/app/ui/field";
import { ActionForm, FormMessage, Submit } from "@/app/ui/form";
import { move } from "../actions";

interface MoveFormProps {
  assignmentId: string;
  version: number;
  /** Somebody works on it already, and is told what changed. */
  begun: boolean;
}

export function MoveForm({ assignmentId, version, begun }: MoveFormProps) {
  return (
    <ActionForm
      action={move}
      ids={{ assignmentId, version: String(version) }}
      className="max-w-form space-y-4"
    >
      {(state, pending) => (
        <>
          {begun && (
            <TextArea
              label="Words to your students"
              name="note"
              hint="They are told which questions changed; say why, if you like."
              rows={2}
              maxLength={600}
              state={state}
            />
          )}
          <FormMessage state={state} />
          <Submit pending={pending}>Use version {version}</Submit>
        </>
      )}
    </ActionForm>
  );
}
