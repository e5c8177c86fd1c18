"use client";

import { TextField } from "@/app/ui/field";
import { ActionForm, FormMessage, Submit } from "@/app/ui/form";
import { limits } from "@/lib/features/accounts/limits";
import { renameClassAction } from "../../actions";

export function RenameForm({ classId, name }: { classId: string; name: string }) {
  return (
    <ActionForm action={renameClassAction} ids={{ classId }} className="max-w-form">
      {(state, pending) => (
        <>
          <div className="flex flex-wrap items-end gap-3">
            <div className="flex-1 basis-56">
              <TextField
                label="Name"
                name="name"
                state={state}
                defaultValue={name}
                autoComplete="off"
                maxLength={limits.name}
                required
              />
            </div>
            <Submit pending={pending} look="plain">
              Rename
            </Submit>
          </div>
          <FormMessage state={state} />
        </>
      )}
    </ActionForm>
  );
}
