import type { ComponentProps } from "react";

/**
 * A textarea as tall as its text. A hidden copy of the text in the same grid cell gives the height, so that nothing
 * is measured and nothing jumps before the script has loaded.
 */
export function GrowingText({
  className = "",
  value,
  ...rest
}: ComponentProps<"textarea"> & { value: string }) {
  const look = `col-start-1 row-start-1 w-full min-w-0 rounded border px-3 py-2 break-words whitespace-pre-wrap ${className}`;
  return (
    <div className="grid">
      <textarea
        value={value}
        className={`${look} resize-none overflow-hidden border-field bg-raised text-ink disabled:opacity-80`}
        {...rest}
      />
      <div aria-hidden="true" className={`${look} invisible border-transparent`}>
        {`${value} `}
      </div>
    </div>
  );
}
