import type { ReactNode } from "react";

interface ChoiceProps {
  type: "radio" | "checkbox";
  name: string;
  value: string;
  checked: boolean;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
  /** "A", "¶2": what the class calls it. */
  mark: string;
  children: ReactNode;
}

/** One native radio or checkbox as a row, wide enough for a finger. */
export function Choice({ onChange, mark, children, ...input }: ChoiceProps) {
  return (
    <label className="flex min-h-11 gap-3 border-t border-rule py-2.5 has-enabled:hover:bg-raised has-disabled:cursor-default has-[:checked:disabled]:font-semibold">
      <input
        className="mt-0.5 size-5 shrink-0 accent-accent"
        onChange={(event) => onChange(event.target.checked)}
        {...input}
      />
      <span className="w-6 shrink-0 text-quiet">{mark}</span>
      <span className="min-w-0 break-words">{children}</span>
    </label>
  );
}
