"use client";

import type { ComponentProps, KeyboardEvent } from "react";

const canHold = "a[href], button, summary";

/** The thing to focus in a row: what stands in the same column, else the row's first. */
function stopIn(row: HTMLTableRowElement, column: number): HTMLElement | null {
  return (
    row.cells[column]?.querySelector<HTMLElement>(canHold) ?? row.querySelector<HTMLElement>(canHold) ?? null
  );
}

function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  const { target } = event;
  if (!step || !(target instanceof HTMLElement) || !target.matches(canHold)) return;
  const cell = target.closest<HTMLTableCellElement>("tbody td, tbody th");
  const rows = [...event.currentTarget.querySelectorAll<HTMLTableRowElement>("tbody tr")];
  if (!cell) return;
  const from = rows.findIndex((row) => row.contains(cell));
  const ahead = step > 0 ? rows.slice(from + 1) : rows.slice(0, from).reverse();
  const next = ahead.map((row) => stopIn(row, cell.cellIndex)).find((stop) => stop !== null);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** A region that scrolls and holds a table: ↑ and ↓ go from a row's link to the next row's. */
export function Walk(props: ComponentProps<"section">) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    // biome-ignore lint/a11y/noStaticElementInteractions: what is walked are the links inside
    <section tabIndex={0} onKeyDown={walk} {...props} />
  );
}
