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

/** A table has hundreds of cells: what they share stands in globals.css under one short name. */
const looksOf = (base: string, number: boolean, className: string) =>
  `${base}${number ? " text-end" : ""}${className && ` ${className}`}`;

export function Th({ number = false, className = "", ...rest }: ComponentProps<"th"> & { number?: boolean }) {
  return <th scope="col" className={looksOf("column-head", number, className)} {...rest} />;
}

export function Td({ number = false, className = "", ...rest }: ComponentProps<"td"> & { number?: boolean }) {
  return <td className={looksOf("cell", number, className)} {...rest} />;
}
