"use client";

import { ActionForm, FormMessage, Submit } from "@/app/ui/form";
import { returnAll } from "../actions";

/** Returns every piece whose parts are all marked, and says whose were left. */
export function ReturnAll({ assignmentId }: { assignmentId: string }) {
  return (
    <ActionForm action={returnAll} ids={{ assignmentId }} className="max-w-form space-y-1">
      {(state, pending) => (
        <>
          <Submit pending={pending} look="plain">
            Return all reviewed
          </Submit>
          <FormMessage state={state} />
        </>
      )}
    </ActionForm>
  );
}
