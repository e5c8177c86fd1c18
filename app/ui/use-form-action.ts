"use client";

import { unstable_rethrow } from "next/navigation";
import { useActionState, useMemo } from "react";
import { readDigest } from "@/lib/shared/incident";
import { type FormAction, type FormState, idle } from "@/lib/web/form-state";
import { useReady } from "./ready";

const still = "What you typed is still here: try again in a moment.";

function refusalOf(error: unknown): string {
  const digest = error instanceof Error && "digest" in error ? String(error.digest) : null;
  if (digest === null) return `The server can’t be reached. ${still}`;
  const { id, status } = readDigest(digest);
  const why =
    status === 503
      ? "The server can’t reach its database at the moment."
      : "Something went wrong on our side.";
  return `${why} ${still} (Number for the administrator: ${id})`;
}

/** Turns a request that fails into a refusal; redirects and the like pass through. */
function caught<T>(action: FormAction<T>): FormAction<T> {
  return async (state, form) => {
    try {
      return await action(state, form);
    } catch (error) {
      unstable_rethrow(error);
      return { status: "refused", message: refusalOf(error), values: state.values };
    }
  };
}

/**
 * React's useActionState for a form: where the connection or the server fails, the form says so and keeps what was typed,
 * rather than giving way to an error page. Until the script runs, the action itself is the form's address.
 */
export function useFormAction<T>(action: FormAction<T>) {
  const ready = useReady();
  const safe = useMemo(() => (ready ? caught(action) : action), [ready, action]);
  return useActionState<FormState<T>, FormData>(safe, idle as FormState<T>);
}
