"use client";

import { TextField } from "@/app/ui/field";
import { ActionForm, FormMessage, Submit } from "@/app/ui/form";
import { limits } from "@/lib/features/accounts/limits";
import { forgotAction } from "../actions";

export function ForgotForm() {
  return (
    <ActionForm action={forgotAction} className="space-y-5">
      {(state, pending) => (
        <>
          <TextField
            label="E-mail address"
            name="email"
            type="email"
            state={state}
            autoComplete="email"
            maxLength={limits.email}
            required
          />
          <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <Submit pending={pending}>Ask for a new password</Submit>
            <FormMessage state={state} />
          </div>
        </>
      )}
    </ActionForm>
  );
}
