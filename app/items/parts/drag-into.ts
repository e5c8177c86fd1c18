import { type PointerEvent, type RefObject, useState } from "react";

interface Drag {
  what: string;
  /** Where it was taken, and how far it has been drawn since; in pixels. */
  from: { x: number; y: number };
  by: { x: number; y: number };
  /** The place under the pointer. */
  over: string | null;
}

/**
 * Dragging a thing into one of several places by mouse, pen or finger. Places carry `data-drop` with their id, within
 * `root`; `grip` goes on each thing. The keyboard has another way to the same answer.
 */
export function useDragInto(
  root: RefObject<HTMLElement | null>,
  onDrop: (what: string, into: string) => void,
) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const placeAt = (x: number, y: number): string | null => {
    const places = document
      .elementsFromPoint(x, y)
      .map((element) => element.closest<HTMLElement>("[data-drop]"));
    return places.find((place) => place && root.current?.contains(place))?.dataset.drop ?? null;
  };
  const end = () => setDrag(null);
  const grip = (what: string) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      const from = { x: event.clientX, y: event.clientY };
      setDrag({ what, from, by: { x: 0, y: 0 }, over: null });
    },
    onPointerMove: ({ clientX, clientY }: PointerEvent<HTMLElement>) =>
      drag &&
      setDrag({
        ...drag,
        by: { x: clientX - drag.from.x, y: clientY - drag.from.y },
        over: placeAt(clientX, clientY),
      }),
    onPointerUp: ({ clientX, clientY }: PointerEvent<HTMLElement>) => {
      const into = drag && placeAt(clientX, clientY);
      if (into) onDrop(what, into);
      end();
    },
    onPointerCancel: end,
    onLostPointerCapture: end,
  });
  return { drag, grip };
}
