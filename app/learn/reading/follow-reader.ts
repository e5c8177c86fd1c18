/** Where the reader is: the line under the pointer, at the caret, or stepped to with the arrow keys. */

const panes = "#article, #questions";
const paneOf = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLElement>(panes) : null;
const lineOf = (element: Element) => {
  const { lineHeight, fontSize } = getComputedStyle(element);
  return Number.parseFloat(lineHeight) || Number.parseFloat(fontSize) * 1.5;
};

/** Moves the frame's band with the reader. The frame covers the side that is read, below the bar. Returns what ends it. */
export function followReader(frame: HTMLElement): () => void {
  const band = frame.firstElementChild as HTMLElement;
  let at: { pane: HTMLElement; middle: number; height: number } | null = null;
  let asked = 0;
  const draw = () => {
    asked = 0;
    if (!at) return;
    const { pane, middle, height } = at;
    const { left, top, width, bottom } = pane.getBoundingClientRect();
    const bar = document.getElementById("desk-bar")?.getBoundingClientRect().bottom ?? 0;
    const from = Math.max(top, bar, 0);
    frame.hidden = false;
    frame.style.setProperty("--paper", getComputedStyle(pane).getPropertyValue("--paper"));
    Object.assign(frame.style, { left: `${left}px`, width: `${width}px`, top: `${from}px` });
    frame.style.height = `${Math.max(0, Math.min(bottom, window.innerHeight) - from)}px`;
    Object.assign(band.style, { top: `${middle - height / 2 - from}px`, height: `${height}px` });
  };
  const move = (pane: HTMLElement, middle: number, height: number) => {
    at = { pane, middle, height: Math.round(height * 1.1) };
    asked ||= requestAnimationFrame(draw);
  };
  const point = ({ target, clientY }: PointerEvent) => {
    const pane = paneOf(target);
    if (pane) move(pane, clientY, lineOf(target as Element));
  };
  const caret = ({ target }: Event) => {
    const pane = paneOf(target);
    if (!pane || !(target instanceof HTMLElement) || target === pane) return;
    const spot = target instanceof HTMLTextAreaElement ? caretIn(target) : firstLineOf(target);
    if (spot) move(pane, spot.middle, spot.height);
  };
  const step = (event: KeyboardEvent) => {
    const pane =
      event.target instanceof HTMLElement && event.target.matches("#article") ? event.target : null;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!pane || !by) return;
    event.preventDefault();
    const height = lineOf(pane.querySelector(".reading") ?? pane);
    move(pane, stepped(pane, at?.pane === pane ? at.middle : null, by * height), height);
  };
  const events: [string, (event: never) => void][] = [
    ["pointermove", point],
    ["pointerdown", point],
    ["focusin", caret],
    ["input", caret],
    ["keyup", caret],
    ["keydown", step],
  ];
  for (const [name, listen] of events)
    document.addEventListener(name, listen as EventListener, { passive: name !== "keydown" });
  return () => {
    cancelAnimationFrame(asked);
    for (const [name, listen] of events) document.removeEventListener(name, listen as EventListener);
  };
}

/** One line on: the text moves under the ruler while it can, else the ruler moves. Returns the ruler's new middle. */
function stepped(pane: HTMLElement, from: number | null, by: number): number {
  const { top, bottom } = pane.getBoundingClientRect();
  const [low, high] = [Math.max(top, 0), Math.min(bottom, window.innerHeight)];
  if (from === null || from < low || from > high) {
    const first = pane.querySelector(".reading")?.getClientRects()[0];
    return Math.min(high, Math.max(low, (first?.top ?? low) + Math.abs(by) / 2));
  }
  const scroller = pane.scrollHeight > pane.clientHeight + 1 ? pane : document.documentElement;
  const middle = (low + high) / 2;
  const before = scroller.scrollTop;
  if ((by > 0 && from >= middle) || (by < 0 && from <= middle)) scroller.scrollTop += by;
  return Math.min(high, Math.max(low, from + by - (scroller.scrollTop - before)));
}

function firstLineOf(element: Element): { middle: number; height: number } | null {
  const [box] = element.getClientRects();
  if (!box) return null;
  const height = Math.min(lineOf(element), box.height);
  return { middle: box.top + height / 2, height };
}

/** The caret's line in a text field, by a copy of the text before it that is laid out the same. */
function caretIn(field: HTMLTextAreaElement): { middle: number; height: number } {
  const copy = document.createElement("div");
  copy.className = field.className;
  copy.textContent = field.value.slice(0, field.selectionEnd);
  const caret = document.createElement("span");
  caret.textContent = "\u200b";
  copy.append(caret);
  const box = field.getBoundingClientRect();
  Object.assign(copy.style, {
    position: "fixed",
    visibility: "hidden",
    top: "0",
    left: "0",
    width: `${box.width}px`,
  });
  field.parentElement?.append(copy);
  const inside = caret.getBoundingClientRect().top - copy.getBoundingClientRect().top;
  copy.remove();
  const height = lineOf(field);
  return { middle: box.top + inside - field.scrollTop + height / 2, height };
}
