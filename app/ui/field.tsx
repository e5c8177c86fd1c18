import type { ComponentProps, ReactNode } from "react";
import type { FormState } from "@/lib/web/form-state";

interface Labelled {
  label: ReactNode;
  name: string;
  /** Stands under the label, before the field. */
  hint?: ReactNode;
  /** The form's state: its message for this field, and what was typed. */
  state?: FormState<unknown>;
}
const box =
  "w-full rounded border border-field bg-raised px-3 py-2 text-base text-ink aria-invalid:border-wrong aria-invalid:border-2";

function frame({ label, name, hint, state }: Labelled, id: string) {
  const error = state?.status === "refused" ? state.fields?.[name] : undefined;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;
  return {
    attributes: { id, name, "aria-invalid": error ? true : undefined, "aria-describedby": described },
    wrap: (field: ReactNode) => (
      <div className="space-y-1">
        <label htmlFor={id} className="block font-medium">
          {label}
        </label>
        {hint && (
          <p id={`${id}-hint`} className="text-sm text-quiet">
            {hint}
          </p>
        )}
        {field}
        {error && (
          <p id={`${id}-error`} className="text-wrong">
            ⚠ {error}
          </p>
        )}
      </div>
    ),
  };
}

export function TextField({
  label,
  name,
  hint,
  state,
  id = name,
  defaultValue,
  className = "",
  ...rest
}: Labelled & ComponentProps<"input">) {
  const { attributes, wrap } = frame({ label, name, hint, state }, id);
  const value = state?.values?.[name] ?? defaultValue;
  return wrap(<input className={`${box} ${className}`} defaultValue={value} {...rest} {...attributes} />);
}

export function TextArea({
  label,
  name,
  hint,
  state,
  id = name,
  defaultValue,
  className = "",
  ...rest
}: Labelled & ComponentProps<"textarea">) {
  const { attributes, wrap } = frame({ label, name, hint, state }, id);
  const value = state?.values?.[name] ?? defaultValue;
  return wrap(<textarea className={`${box} ${className}`} defaultValue={value} {...rest} {...attributes} />);
}

export function SelectField({
  label,
  name,
  hint,
  state,
  id = name,
  defaultValue,
  className = "",
  children,
  ...rest
}: Labelled & ComponentProps<"select">) {
  const { attributes, wrap } = frame({ label, name, hint, state }, id);
  const value = state?.values?.[name] ?? defaultValue;
  return wrap(
    <select className={`${box} ${className}`} defaultValue={value} {...rest} {...attributes}>
      {children}
    </select>,
  );
}
