"use client";

import { TextField } from "@/app/ui/field";
import { ActionForm, FormMessage, Submit } from "@/app/ui/form";
import { limits } from "@/lib/features/accounts/limits";
import { createGroupAction } from "../groups/actions";

export function NewGroup({ classId }: { classId: string }) {
  return (
    <ActionForm action={createGroupAction} ids={{ classId }}>
      {(state, pending) => (
        <>
          <div className="flex flex-wrap items-end gap-3">
            <div className="flex-1 basis-48">
              <TextField
                id="group-name"
                label="New group"
                name="name"
                state={state}
                placeholder="Blue table"
                autoComplete="off"
                maxLength={limits.name}
                required
              />
            </div>
            <Submit pending={pending} look="plain">
              Make the group
            </Submit>
          </div>
          {state.fields?.name ? null : <FormMessage state={state} />}
        </>
      )}
    </ActionForm>
  );
}
