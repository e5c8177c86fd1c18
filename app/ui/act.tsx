"use client";

import type { ReactNode } from "react";
import type { FormAction } from "@/lib/web/form-state";
import { ActionForm, Submit } from "./form";

interface ActProps {
  action: FormAction;
  /** Hidden fields, mostly ids. */
  ids?: Record<string, string>;
  look?: "primary" | "plain" | "text";
  /** What the button says. */
  children: ReactNode;
  className?: string;
}

/** One button that does one thing; a refusal stands beside it. */
export function Act({ action, ids, look = "plain", children, className = "" }: ActProps) {
  return (
    <ActionForm action={action} ids={ids} className={className}>
      {(state, pending) => (
        <>
          <Submit pending={pending} look={look}>
            {children}
          </Submit>
          {state.message && (
            <p
              role={state.status === "refused" ? "alert" : "status"}
              className={`text-sm ${state.status === "refused" ? "text-wrong" : "text-quiet"}`}
            >
              {state.message}
            </p>
          )}
        </>
      )}
    </ActionForm>
  );
}
