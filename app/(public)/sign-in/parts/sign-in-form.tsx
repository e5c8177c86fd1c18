"use client";

import { ActionForm, FormMessage, Submit } from "@/app/ui/form";
import { SignInFields } from "@/app/ui/sign-in-fields";
import { googleAction, signInAction } from "../actions";

export function SignInForm({ next, google }: { next: string; google: boolean }) {
  return (
    <>
      <ActionForm action={signInAction} ids={{ next }} className="space-y-5">
        {(state, pending) => (
          <>
            <SignInFields
              state={state}
              hint="Teachers use their e-mail address, students a handle like amber-fox-27."
            />
            <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
              <Submit pending={pending}>Sign in</Submit>
              <FormMessage state={state} />
            </div>
          </>
        )}
      </ActionForm>
      {google && (
        <ActionForm action={googleAction} ids={{ next }} className="mt-6 border-t border-rule pt-6">
          {(state, pending) => (
            <>
              <Submit pending={pending} look="plain">
                Sign in with Google
              </Submit>
              <FormMessage state={state} />
            </>
          )}
        </ActionForm>
      )}
    </>
  );
}
