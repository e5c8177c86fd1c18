"use client";

import { type FormEvent, type ReactNode, startTransition, useEffect, useLayoutEffect, useRef } from "react";
import type { FormAction, FormState } from "@/lib/web/form-state";
import { Button } from "./button";
import { useFormAction } from "./use-form-action";

interface ActionFormProps<T> {
  action: FormAction<T>;
  /** Gets the last answer, to show values and messages beside the fields. */
  children: (state: FormState<T>, pending: boolean) => ReactNode;
  className?: string;
  /** For fields that stand outside the form and name it. */
  id?: string;
  /** Hidden fields, mostly ids. */
  ids?: Record<string, string>;
}

/** Where a form goes away with what it acted on, and the focus with it: on to the list that it stood in, else the page. */
function keepFocus(form: HTMLFormElement | null): void {
  if (!form?.contains(document.activeElement)) return;
  const list = form.closest<HTMLElement>("section[tabindex]");
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return;
    const place = list?.isConnected ? list : document.getElementById("content");
    place?.focus({ preventScroll: true });
  });
}

/**
 * A form bound to an action. Works before its script has loaded; says the answer in a live region, and after a
 * refusal moves the focus to the first marked field.
 */
export function ActionForm<T = undefined>({ action, children, className, id, ids }: ActionFormProps<T>) {
  const [state, formAction, pending] = useFormAction(action);
  const form = useRef<HTMLFormElement>(null);
  // React empties a form whose `action` has run, refused or not; sent this way it keeps every choice until it is done.
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    const typed = new FormData(event.currentTarget, submitter);
    startTransition(() => formAction(typed));
  };
  useLayoutEffect(() => {
    const here = form.current;
    return () => keepFocus(here);
  }, []);
  useEffect(() => {
    if (state.status === "done") form.current?.reset();
    if (state.status === "refused") form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [state]);
  return (
    <form ref={form} id={id} action={formAction} onSubmit={submit} className={className} noValidate>
      {Object.entries(ids ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children(state, pending)}
    </form>
  );
}

/** The form's answer as a whole; announced when it changes. */
export function FormMessage({ state }: { state: FormState<unknown> }) {
  return (
    <p
      role={state.status === "refused" ? "alert" : "status"}
      className={`min-h-6 ${state.status === "refused" ? "text-wrong" : "text-quiet"}`}
    >
      {state.message && (state.status === "refused" ? `⚠ ${state.message}` : state.message)}
    </p>
  );
}

interface SubmitProps {
  pending: boolean;
  children: ReactNode;
  look?: "primary" | "plain" | "text";
  name?: string;
  value?: string;
}
/** Stays focusable while the form is under way, so that the focus is never lost. */
export function Submit({ pending, children, look = "primary", name, value }: SubmitProps) {
  return (
    <Button
      type="submit"
      look={look}
      name={name}
      value={value}
      aria-disabled={pending}
      onClick={(event) => pending && event.preventDefault()}
    >
      {pending ? "One moment …" : children}
    </Button>
  );
}
