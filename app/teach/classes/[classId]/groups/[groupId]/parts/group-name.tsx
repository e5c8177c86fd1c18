"use client";

import { TextField } from "@/app/ui/field";
import { ActionForm, FormMessage, Submit } from "@/app/ui/form";
import { limits } from "@/lib/features/accounts/limits";
import { renameGroupAction } from "../../actions";

interface GroupNameProps {
  ids: { classId: string; groupId: string };
  name: string;
}

export function GroupName({ ids, name }: GroupNameProps) {
  return (
    <ActionForm action={renameGroupAction} ids={ids}>
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
          {state.fields?.name ? null : <FormMessage state={state} />}
        </>
      )}
    </ActionForm>
  );
}
