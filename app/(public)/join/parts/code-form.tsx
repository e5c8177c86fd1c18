"use client";

import { TextField } from "@/app/ui/field";
import { ActionForm, FormMessage, Submit } from "@/app/ui/form";
import { findCodeAction } from "../actions";

export function CodeForm({ code }: { code?: string }) {
  return (
    <ActionForm action={findCodeAction} className="space-y-5">
      {(state, pending) => (
        <>
          <TextField
            label="Class code"
            name="code"
            hint="Eight letters and digits, like ACDE-FGHJ. Capitals and hyphens don’t matter."
            state={state}
            defaultValue={code}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={40}
            required
            className="text-xl tracking-[0.12em] uppercase"
          />
          <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <Submit pending={pending}>Go on</Submit>
            <FormMessage state={state} />
          </div>
        </>
      )}
    </ActionForm>
  );
}
