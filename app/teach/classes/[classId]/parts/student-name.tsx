"use client";

import { type FormEvent, startTransition, useEffect, useId, useRef, useState } from "react";
import { Submit } from "@/app/ui/form";
import { useFormAction } from "@/app/ui/use-form-action";
import { limits } from "@/lib/features/accounts/limits";
import { renameStudentAction } from "../../actions";

interface StudentNameProps {
  ids: { classId: string; studentId: string };
  name: string;
}

/** A student's name, which turns into a field where a name is to be corrected. Escape leaves it as it was. */
export function StudentName({ ids, name }: StudentNameProps) {
  const [editing, setEditing] = useState(false);
  const [state, action, pending] = useFormAction(renameStudentAction);
  const word = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (state.status === "done") setEditing(false);
  }, [state]);
  useEffect(() => {
    if (wasEditing.current && !editing) word.current?.focus();
    wasEditing.current = editing;
  }, [editing]);
  if (editing) {
    const error = state.status === "refused" ? (state.fields?.name ?? state.message) : undefined;
    return <NameForm {...{ ids, name, error, pending, action }} onCancel={() => setEditing(false)} />;
  }
  return (
    <span className="flex flex-wrap items-baseline gap-x-3">
      {name}
      <button
        ref={word}
        type="button"
        onClick={() => setEditing(true)}
        className="text-sm text-quiet underline underline-offset-4 hover:text-ink"
      >
        Rename<span className="sr-only"> {name}</span>
      </button>
    </span>
  );
}

interface NameFormProps extends StudentNameProps {
  error?: string;
  pending: boolean;
  action: (form: FormData) => void;
  onCancel: () => void;
}

function NameForm({ ids, name, error, pending, action, onCancel }: NameFormProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  // React empties a form whose `action` was refused; sent this way, what was typed stays.
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    startTransition(() => action(typed));
  };
  return (
    <form onSubmit={submit} className="flex flex-wrap items-center gap-2" noValidate>
      <input type="hidden" name="classId" value={ids.classId} />
      <input type="hidden" name="studentId" value={ids.studentId} />
      <input
        ref={field}
        name="name"
        defaultValue={name}
        aria-label={`Name of ${name}`}
        aria-invalid={error ? true : undefined}
        aria-describedby={error && `${id}-error`}
        autoComplete="off"
        maxLength={limits.name}
        onKeyDown={(event) => event.key === "Escape" && onCancel()}
        className="w-48 min-w-0 rounded border border-field bg-raised px-2 py-1.5 text-ink aria-invalid:border-2 aria-invalid:border-wrong"
      />
      <Submit pending={pending} look="plain">
        Save
      </Submit>
      {error && (
        <p id={`${id}-error`} role="alert" className="basis-full text-sm text-wrong">
          ⚠ {error}
        </p>
      )}
    </form>
  );
}
