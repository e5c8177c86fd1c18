"use client";

import { TextField } from "@/app/ui/field";
import { ActionForm, FormMessage, Submit } from "@/app/ui/form";
import { limits } from "@/lib/features/accounts/limits";
import { create, rename } from "../actions";

export function NewFolder() {
  return (
    <ActionForm action={create} className="max-w-form">
      {(state, pending) => (
        <>
          <div className="flex flex-wrap items-end gap-3">
            <div className="flex-1 basis-56">
              <TextField
                label="New folder"
                name="name"
                placeholder="Unit 3"
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

/** Folded away until it is wanted. */
export function RenameFolder({ folderId, name }: { folderId: string; name: string }) {
  return (
    <details className="open:basis-72">
      <summary className="py-2 text-accent underline underline-offset-4">
        Rename<span className="sr-only">: {name}</span>
      </summary>
      <ActionForm action={rename} ids={{ folderId }} className="pb-3">
        {(state, pending) => (
          <>
            <div className="flex items-end gap-3">
              <TextField
                label="Name"
                name="name"
                id={`name-${folderId}`}
                state={state}
                defaultValue={name}
                autoComplete="off"
                maxLength={limits.name}
                required
              />
              <Submit pending={pending} look="plain">
                Save
              </Submit>
            </div>
            <FormMessage state={state} />
          </>
        )}
      </ActionForm>
    </details>
  );
}
