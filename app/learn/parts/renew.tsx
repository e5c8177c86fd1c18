"use client";

import { useEffect } from "react";
import { ActionForm, FormMessage, Submit } from "@/app/ui/form";
import { SignInFields } from "@/app/ui/sign-in-fields";
import type { FormAction, FormState } from "@/lib/web/form-state";

interface RenewProps {
  action: FormAction;
  accountId: string;
  onRenewed: () => void;
}

/** Signs in anew where a session has ended, without leaving the page. */
export function Renew({ action, accountId, onRenewed }: RenewProps) {
  return (
    <section aria-label="Sign in again" className="border-b border-rule bg-raised px-4 py-3 sm:px-8">
      <ActionForm action={action} ids={{ accountId }} className="flex flex-wrap items-end gap-x-4 gap-y-2">
        {(state, pending) => (
          <>
            <SignInFields state={state} />
            <Submit pending={pending}>Sign in and save</Submit>
            <FormMessage state={state} />
            <Renewed state={state} onRenewed={onRenewed} />
          </>
        )}
      </ActionForm>
    </section>
  );
}

function Renewed({ state, onRenewed }: { state: FormState; onRenewed: () => void }) {
  useEffect(() => {
    if (state.status === "done") onRenewed();
  }, [state, onRenewed]);
  return null;
}
