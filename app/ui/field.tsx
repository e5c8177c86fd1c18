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
type FieldProps<E extends "input" | "textarea" | "select"> = Labelled & ComponentProps<E>;

const box =
  "w-full rounded border border-field bg-raised px-3 py-2 text-base text-ink aria-invalid:border-wrong aria-invalid:border-2";

/** A label, a hint and the message of a refusal around one field, and the attributes that tie the field to them. */
function labelled<P extends Labelled & { id?: string; className?: string; defaultValue?: unknown }>(
  props: P,
  field: (attributes: Omit<P, "label" | "hint" | "state">) => ReactNode,
) {
  const { label, hint, state, ...rest } = props;
  const { name, id = name, className = "", defaultValue } = rest;
  const error = state?.status === "refused" ? state.fields?.[name] : undefined;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;
  return (
    <div className="space-y-1">
      <label htmlFor={id} className="block font-medium">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-quiet">
          {hint}
        </p>
      )}
      {field({
        ...rest,
        id,
        className: `${box} ${className}`,
        defaultValue: state?.values?.[name] ?? defaultValue,
        "aria-invalid": error ? true : undefined,
        "aria-describedby": described,
      })}
      {error && (
        <p id={`${id}-error`} className="text-wrong">
          ⚠ {error}
        </p>
      )}
    </div>
  );
}

export const TextField = (props: FieldProps<"input">) =>
  labelled(props, (attributes) => <input {...attributes} />);

export const TextArea = (props: FieldProps<"textarea">) =>
  labelled(props, (attributes) => <textarea {...attributes} />);

export const SelectField = (props: FieldProps<"select">) =>
  labelled(props, (attributes) => <select {...attributes} />);
