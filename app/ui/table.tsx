import type { ComponentProps, ReactNode } from "react";
import { Walk } from "./walk";

/** A list as a table with real headers; scrolls sideways inside itself where it must, and is walked with ↑ and ↓. */
export function Table({
  caption,
  head,
  children,
}: {
  caption: string;
  head: ReactNode;
  children: ReactNode;
}) {
  return (
    <Walk className="relative overflow-x-auto" aria-label={caption}>
      <table className="w-full border-collapse text-left">
        <caption className="sr-only">{caption}</caption>
        <thead className="border-b border-ink">
          <tr>{head}</tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </Walk>
  );
}

export function Th({ number = false, className = "", ...rest }: ComponentProps<"th"> & { number?: boolean }) {
  return (
    <th
      scope="col"
      className={`px-2 py-2 text-sm font-medium text-quiet first:pl-0 last:pr-0 ${number ? "text-end" : ""} ${className}`}
      {...rest}
    />
  );
}

export function Td({ number = false, className = "", ...rest }: ComponentProps<"td"> & { number?: boolean }) {
  return (
    <td
      className={`border-b border-rule px-2 py-2 align-top first:pl-0 last:pr-0 ${number ? "text-end" : ""} ${className}`}
      {...rest}
    />
  );
}
