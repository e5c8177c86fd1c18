"use client";

import { type FormEvent, type ReactNode, startTransition, useEffect, useId, useRef } from "react";
import type { FormAction, FormState } from "@/lib/web/form-state";
import { Button } from "./button";
import { FormMessage, Submit } from "./form";
import { useFormAction } from "./use-form-action";

interface ConfirmProps<T> {
  action: FormAction<T>;
  /** Hidden fields, mostly ids. */
  ids?: Record<string, string>;
  /** What the button says that opens the dialog. */
  children: ReactNode;
  look?: "primary" | "plain" | "text";
  /** The question that the dialog asks. */
  title: string;
  /** What will happen, and further fields. */
  body: (state: FormState<T>) => ReactNode;
  /** What the button says that does it. */
  yes: string;
  onDone?: (data: T | undefined) => void;
}

/** A button for what can't be undone: says what will happen, and does it on a second press. Escape leaves all as it is. */
export function Confirm<T = undefined>({ children, look, ...rest }: ConfirmProps<T>) {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <Button look={look} aria-haspopup="dialog" onClick={() => dialog.current?.showModal()}>
        {children}
      </Button>
      <Question {...rest} dialog={dialog} />
    </>
  );
}

type QuestionProps<T> = Omit<ConfirmProps<T>, "children" | "look"> & {
  dialog: React.RefObject<HTMLDialogElement | null>;
};

function Question<T>({ action, ids, title, body, yes, onDone, dialog }: QuestionProps<T>) {
  const id = useId();
  const [state, run, pending] = useFormAction(action);
  const told = useRef(onDone);
  told.current = onDone;
  useEffect(() => {
    if (state.status !== "done") return;
    dialog.current?.close();
    told.current?.(state.data);
  }, [state, dialog]);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    startTransition(() => run(typed));
  };
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      className="m-auto w-full max-w-form rounded border border-field bg-raised p-6 text-left text-ink shadow-float backdrop:bg-ink/40"
    >
      <h2 id={id} className="text-xl font-semibold">
        {title}
      </h2>
      <form onSubmit={submit} className="mt-2 space-y-4" noValidate>
        {Object.entries(ids ?? {}).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div className="space-y-3">{body(state)}</div>
        {Object.keys(state.fields ?? {}).length === 0 && <FormMessage state={state} />}
        <div className="flex flex-wrap gap-2">
          <Submit pending={pending}>{yes}</Submit>
          <Button onClick={() => dialog.current?.close()}>Leave it as it is</Button>
        </div>
      </form>
    </dialog>
  );
}
