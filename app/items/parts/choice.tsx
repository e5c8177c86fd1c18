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
    <label className="choice">
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
