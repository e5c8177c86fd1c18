"use client";

import { ActionForm, Submit } from "@/app/ui/form";
import { resetPassphraseAction } from "../../actions";

interface ResetPassphraseProps {
  ids: { classId: string; studentId: string };
  name: string;
}

/** A new passphrase for a student, shown this once, in a line of its own under the row's buttons. */
export function ResetPassphrase({ ids, name }: ResetPassphraseProps) {
  return (
    <ActionForm<{ handle: string; passphrase: string }>
      action={resetPassphraseAction}
      ids={ids}
      className="contents"
    >
      {(state, pending) => (
        <>
          <Submit pending={pending} look="text">
            <span className="whitespace-nowrap">New passphrase</span>
            <span className="sr-only"> for {name}</span>
          </Submit>
          <div role="status" className="order-last w-full text-right text-sm">
            {state.data && (
              <p className="mb-2">
                <strong className="block text-base select-all">{state.data.passphrase}</strong>
                For {state.data.handle}. Shown only now; the old one works no more.
              </p>
            )}
            {state.status === "refused" && <p className="text-wrong">⚠ {state.message}</p>}
          </div>
        </>
      )}
    </ActionForm>
  );
}
