import type { KeyboardEvent } from "react";

/** ↑ and ↓ go from one row's own button (`data-walk`) to the next row's. */
export function walkList(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  const { target } = event;
  if (!step || !(target instanceof HTMLElement) || !target.matches("[data-walk]")) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-walk]")];
  const next = all[all.indexOf(target) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
