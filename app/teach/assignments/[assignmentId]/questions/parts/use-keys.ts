import { type RefObject, useEffect } from "react";
import type { QueueStore } from "./queue-store";

const typing = (target: EventTarget | null): target is HTMLElement =>
  target instanceof HTMLElement &&
  target.closest("textarea, select, input:not([type=radio], [type=checkbox]), [contenteditable]") !== null;
const pressing = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest("button, a[href], summary") !== null;

/** The keys of the page: the whole marking of an item without a mouse. */
export function useKeys(
  store: QueueStore,
  panel: RefObject<HTMLElement | null>,
  help: RefObject<HTMLDialogElement | null>,
): void {
  useEffect(() => {
    const field = (name: string) => panel.current?.querySelector<HTMLElement>(`[data-field="${name}"]`);
    const look = (step: number) => {
      store.look(step);
      requestAnimationFrame(() =>
        panel.current?.querySelector("[data-chosen]")?.scrollIntoView({ block: "nearest" }),
      );
    };
    const give = (points: number) => store.edit({ points: String(points), levels: {} });
    const { keyPoints, possible } = store.part;
    const acts = new Map<string, () => unknown>([
      ["j", () => store.go(store.snapshot().at + 1)],
      ["k", () => store.go(store.snapshot().at - 1)],
      ["ArrowDown", () => look(1)],
      ["ArrowUp", () => look(-1)],
      ["x", () => store.pullOut()],
      ["X", () => store.pullOut(undefined, true)],
      ["u", () => store.putBack()],
      ["s", () => store.takeSuggestion()],
      ["f", () => give(possible)],
      ["0", () => give(0)],
      ["p", () => field("points")?.focus()],
      ["c", () => field("comment")?.focus()],
      ["b", () => panel.current?.querySelector<HTMLElement>("[data-bank]")?.click()],
      ["?", () => help.current?.showModal()],
    ]);
    const press = (event: KeyboardEvent) => {
      const { key, target } = event;
      if (event.defaultPrevented || event.altKey || document.querySelector("dialog[open]")) return;
      const ends =
        key === "Enter" && !(target instanceof HTMLTextAreaElement && !event.ctrlKey && !event.metaKey);
      if (typing(target)) {
        if (key === "Escape") target.blur();
        if (!ends) return;
        event.preventDefault();
        if (store.decide()) target.blur();
        return;
      }
      if (event.ctrlKey || event.metaKey) return;
      if (ends && !pressing(target)) {
        event.preventDefault();
        store.decide();
      }
      const point = /^[1-9]$/.test(key) ? keyPoints?.[Number(key) - 1] : undefined;
      const act = point ? () => store.toggle(point.id) : acts.get(key);
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [store, panel, help]);
}
