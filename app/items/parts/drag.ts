import { type PointerEvent, type RefObject, useRef, useState } from "react";

/** The row being dragged and the place where it would be put down. */
interface Drag {
  from: number;
  to: number;
}

/**
 * Dragging a row of a list to another place by mouse, pen or finger. Rows keep their places until it is put down, so
 * that the pointer stays caught. `grip` goes on each row's handle; the keyboard has the row's buttons.
 */
export function useDragRows(list: RefObject<HTMLElement | null>, onMove: (from: number, to: number) => void) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const middles = useRef<number[]>([]);
  const begin = (event: PointerEvent<HTMLElement>, from: number) => {
    if (event.button !== 0 || !list.current) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    middles.current = [...list.current.children].map((row) => {
      const { top, height } = row.getBoundingClientRect();
      return top + height / 2;
    });
    setDrag({ from, to: from });
  };
  const placeAt = (y: number, from: number) =>
    middles.current.filter((middle, index) => index !== from && middle < y).length;
  const end = () => setDrag(null);
  const grip = (index: number) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => begin(event, index),
    onPointerMove: (event: PointerEvent<HTMLElement>) =>
      drag && setDrag({ ...drag, to: placeAt(event.clientY, drag.from) }),
    onPointerUp: () => {
      if (drag && drag.from !== drag.to) onMove(drag.from, drag.to);
      end();
    },
    onPointerCancel: end,
    onLostPointerCapture: end,
  });
  return { drag, grip };
}

/** Where a row stands towards a drag: itself in the air, or the line above or below it where it would land. */
export function dragLook(drag: Drag | null, index: number): string {
  if (!drag) return "";
  if (index === drag.from) return "opacity-60";
  if (index !== drag.to) return "";
  return drag.to < drag.from
    ? "shadow-[inset_0_3px_0_var(--accent)]"
    : "shadow-[inset_0_-3px_0_var(--accent)]";
}
