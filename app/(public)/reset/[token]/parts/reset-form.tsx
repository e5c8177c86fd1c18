"use client";

import { TextField } from "@/app/ui/field";
import { ActionForm, FormMessage, Submit } from "@/app/ui/form";
import { limits } from "@/lib/features/accounts/limits";
import { resetAction } from "../actions";

export function ResetForm({ token }: { token: string }) {
  return (
    <ActionForm action={resetAction} ids={{ token }} className="space-y-5">
      {(state, pending) => (
        <>
          <TextField
            label="New password"
            name="password"
            type="password"
            hint={`At least ${limits.passwordFrom} characters. A short sentence works well.`}
            state={state}
            autoComplete="new-password"
            maxLength={limits.password}
            required
          />
          <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <Submit pending={pending}>Set the password</Submit>
            <FormMessage state={state} />
          </div>
        </>
      )}
    </ActionForm>
  );
}
