"use client";

import { CopyText } from "@/app/ui/copy";
import { TextField } from "@/app/ui/field";
import { ActionForm, FormMessage, Submit } from "@/app/ui/form";
import { limits } from "@/lib/features/accounts/limits";
import { inviteAction } from "../actions";

export function InviteForm() {
  return (
    <ActionForm<{ link: string }> action={inviteAction} className="max-w-form space-y-3">
      {(state, pending) => (
        <>
          <div className="flex flex-wrap items-end gap-3">
            <div className="flex-1 basis-56">
              <TextField
                label="Their e-mail address"
                name="email"
                type="email"
                state={state}
                autoComplete="off"
                maxLength={limits.email}
                required
              />
            </div>
            <Submit pending={pending}>Make an invitation</Submit>
          </div>
          <FormMessage state={state} />
          {state.data && <CopyText label="Link of the invitation" text={state.data.link} />}
        </>
      )}
    </ActionForm>
  );
}
