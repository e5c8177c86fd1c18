"use client";

import { type KeyboardEvent, type MouseEvent, type RefObject, useEffect } from "react";

/** The first column of work: student and final mark stand before it. */
const first = 2;
const steps: Record<string, [rows: number, columns: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

const cellsOf = (body: HTMLTableSectionElement) => [...body.rows].map((row) => [...row.cells].slice(first));

/** One stop for Tab, which goes along with the focus (the roving tabindex of the ARIA practices for grids). */
function moveStop(body: HTMLTableSectionElement, to: HTMLTableCellElement): void {
  body.querySelector("td[tabindex='0']")?.removeAttribute("tabindex");
  to.tabIndex = 0;
}

/** Cells walked with arrows, Home and End; Enter, Space or a click opens one. Cells carry no attributes until then. */
export function useGridKeys(
  body: RefObject<HTMLTableSectionElement | null>,
  onOpen: (row: number, column: number) => void,
) {
  useEffect(() => {
    const [start] = body.current ? (cellsOf(body.current)[0] ?? []) : [];
    if (body.current && start && !body.current.querySelector("td[tabindex='0']"))
      moveStop(body.current, start);
  });
  const placeOf = (target: EventTarget): [number, number] | undefined => {
    const cell = target instanceof Element ? target.closest("td") : null;
    if (!cell || cell.cellIndex < first) return undefined;
    return [(cell.parentElement as HTMLTableRowElement).sectionRowIndex, cell.cellIndex - first];
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTableSectionElement>) => {
    const place = placeOf(event.target);
    if (!place || !body.current || event.ctrlKey || event.metaKey || event.altKey) return;
    const [row, column] = place;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      onOpen(row, column);
      return;
    }
    const cells = cellsOf(body.current);
    const step = steps[event.key];
    const width = cells[row]?.length ?? 0;
    const at = { Home: 0, End: width - 1 }[event.key] ?? (step ? column + step[1] : undefined);
    const next = at === undefined ? undefined : cells[row + (step?.[0] ?? 0)]?.[at];
    if (at === undefined) return;
    event.preventDefault();
    if (!next) return;
    moveStop(body.current, next);
    next.focus();
  };
  const onClick = (event: MouseEvent<HTMLTableSectionElement>) => {
    const place = placeOf(event.target);
    const cell = place && body.current ? cellsOf(body.current)[place[0]]?.[place[1]] : undefined;
    if (!place || !cell || !body.current) return;
    moveStop(body.current, cell);
    cell.focus();
    onOpen(...place);
  };
  return { onKeyDown, onClick };
}
