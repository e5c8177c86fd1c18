"use client";

import { TextField } from "@/app/ui/field";
import { ActionForm, FormMessage, Submit } from "@/app/ui/form";
import { BrowserTimeZone } from "@/app/ui/time-zone";
import { limits } from "@/lib/features/accounts/limits";
import { signUpAction } from "../actions";

export function SignUpForm() {
  return (
    <ActionForm action={signUpAction} className="space-y-5">
      {(state, pending) => (
        <>
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
            label="Your school"
            name="school"
            state={state}
            autoComplete="organization"
            maxLength={limits.name}
            required
          />
          <TextField
            label="E-mail address"
            name="email"
            type="email"
            state={state}
            autoComplete="email"
            maxLength={limits.email}
            required
          />
          <TextField
            label="Password"
            name="password"
            type="password"
            hint={`At least ${limits.passwordFrom} characters. A short sentence works well.`}
            state={state}
            autoComplete="new-password"
            minLength={limits.passwordFrom}
            maxLength={limits.password}
            required
          />
          <BrowserTimeZone />
          <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <Submit pending={pending}>Sign up</Submit>
            <FormMessage state={state} />
          </div>
        </>
      )}
    </ActionForm>
  );
}
