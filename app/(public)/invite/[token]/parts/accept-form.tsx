"use client";

import { TextField } from "@/app/ui/field";
import { ActionForm, FormMessage, Submit } from "@/app/ui/form";
import { BrowserTimeZone } from "@/app/ui/time-zone";
import { limits } from "@/lib/features/accounts/limits";
import { acceptAction } from "../actions";

export function AcceptForm({ token, email }: { token: string; email: string }) {
  return (
    <ActionForm action={acceptAction} ids={{ token }} className="space-y-5">
      {(state, pending) => (
        <>
          <p>
            You sign in with <strong className="break-words">{email}</strong>.
          </p>
          <TextField
            label="Your name"
            name="name"
            hint="As your students know you, like Ms Ortiz."
            state={state}
            autoComplete="name"
            maxLength={limits.name}
            required
          />
          <TextField
            label="Password"
            name="password"
            type="password"
            hint={`At least ${limits.passwordFrom} characters. A short sentence works well.`}
            state={state}
            autoComplete="new-password"
            maxLength={limits.password}
            required
          />
          <BrowserTimeZone />
          <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <Submit pending={pending}>Make my account</Submit>
            <FormMessage state={state} />
          </div>
        </>
      )}
    </ActionForm>
  );
}
