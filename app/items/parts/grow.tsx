import type { ComponentProps } from "react";

interface GrowingTextProps extends ComponentProps<"textarea"> {
  value: string;
  /** A line to write on rather than a box. */
  line?: boolean;
}

/**
 * A textarea as tall as its text. Where the browser can't do that by itself, a hidden copy of the text in the same grid
 * cell gives the height, so that nothing is measured and nothing jumps before the script has loaded. Breaking anywhere
 * keeps a word of ten thousand letters from being laid out again and again.
 */
export function GrowingText({ className = "", value, line = false, ...rest }: GrowingTextProps) {
  const frame = line ? "min-h-10 border-b px-1 py-1.5" : "rounded border px-3 py-2";
  const look = `col-start-1 row-start-1 w-full min-w-0 wrap-anywhere whitespace-pre-wrap ${frame} ${className}`;
  const paper = line ? "bg-transparent" : "bg-raised";
  return (
    <div className="grid">
      <textarea
        dir="auto"
        value={value}
        className={`${look} ${paper} field-sizing-content resize-none overflow-hidden border-field text-ink placeholder:text-quiet`}
        {...rest}
      />
      <div
        aria-hidden="true"
        dir="auto"
        className={`${look} invisible supports-[field-sizing:content]:hidden border-transparent`}
      >
        {`${value} `}
      </div>
    </div>
  );
}
