"use client";

import { TextField } from "@/app/ui/field";
import { ActionForm, FormMessage, Submit } from "@/app/ui/form";
import { limits } from "@/lib/features/accounts/limits";
import { createClassAction } from "../actions";

/** `formKey` makes a form that is sent twice one class. */
export function NewClassForm({ formKey }: { formKey: string }) {
  return (
    <ActionForm action={createClassAction} ids={{ key: formKey }} className="max-w-form">
      {(state, pending) => (
        <>
          <div className="flex flex-wrap items-end gap-3">
            <div className="flex-1 basis-56">
              <TextField
                label="New class"
                name="name"
                placeholder="Period 2"
                state={state}
                autoComplete="off"
                maxLength={limits.name}
                required
              />
            </div>
            <Submit pending={pending}>Create</Submit>
          </div>
          {state.fields?.name ? null : <FormMessage state={state} />}
        </>
      )}
    </ActionForm>
  );
}
