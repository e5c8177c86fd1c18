"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { Button } from "@/app/ui/button";

interface KeysProps {
  previous?: string;
  next?: string;
}
const typing = (target: EventTarget | null) =>
  target instanceof Element &&
  target.closest("textarea, select, input:not([type=radio], [type=checkbox]), [contenteditable]") !== null;

/** Of the part that has the focus, else of the whole page, the last: the comment on the whole piece stands at the end. */
function nearest(selector: string): HTMLElement | undefined {
  const part = document.activeElement?.closest("[id^=part-]") ?? document.querySelector("#content");
  return [...(part?.querySelectorAll<HTMLElement>(selector) ?? [])].at(-1);
}

/** The keys of the page: J and K walk the submissions, ? shows what the keys are. */
export function Keys({ previous, next }: KeysProps) {
  const router = useRouter();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        typing(event.target) ||
        document.querySelector("dialog[open]")
      )
        return;
      if (event.key === "?") dialog.current?.showModal();
      if (event.key === "j" && next) router.push(next);
      if (event.key === "k" && previous) router.push(previous);
      if (event.key === "c") nearest("textarea")?.focus();
      if (event.key === "b") nearest("[data-bank]")?.click();
      if (event.key === "w") nearest("[data-remark]")?.click();
      if (event.key === "r") document.querySelector<HTMLElement>("#content form [type=submit]")?.focus();
      if ("cbwr".includes(event.key)) event.preventDefault();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [router, previous, next]);
  return (
    <>
      <button
        type="button"
        className="text-accent underline underline-offset-4"
        onClick={() => dialog.current?.showModal()}
      >
        Keys
      </button>
      <dialog
        ref={dialog}
        aria-labelledby="keys-title"
        className="m-auto max-w-form rounded border border-field bg-raised p-6 text-ink shadow-float"
      >
        <h2 id="keys-title" className="text-xl font-semibold">
          Keys of this page
        </h2>
        <dl className="my-4 grid grid-cols-[auto_1fr] gap-x-6 gap-y-1">
          <dt>J</dt>
          <dd>next submission</dd>
          <dt>K</dt>
          <dd>previous submission</dd>
          <dt>Tab</dt>
          <dd>next field</dd>
          <dt>← →</dt>
          <dd>another level of a rubric</dd>
          <dt>Space</dt>
          <dd>tick a key point</dd>
          <dt>C</dt>
          <dd>the comment of this part, else of the whole piece</dd>
          <dt>B</dt>
          <dd>a comment from the bank</dd>
          <dt>W</dt>
          <dd>comment on words of the answer</dd>
          <dt>R</dt>
          <dd>to Return</dd>
          <dt>?</dt>
          <dd>this list</dd>
        </dl>
        <Button onClick={() => dialog.current?.close()}>Close</Button>
      </dialog>
    </>
  );
}
