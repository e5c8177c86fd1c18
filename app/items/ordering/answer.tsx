"use client";

import { useState } from "react";
import { Button } from "@/app/ui/button";
import { CitedRow } from "../parts/cited";
import { dragLook, useDragRows } from "../parts/drag";
import { useFocusNext } from "../parts/focus";
import { moved } from "../parts/list";
import { MoveButtons } from "../parts/move-buttons";
import { stemLook } from "../parts/stem";
import { StemText } from "../parts/stem-text";
import type { AnswerViewProps } from "../types";

/** A list whose rows move by buttons or by dragging; each move is announced. The first move answers with the order then shown; so does keeping it. */
export function OrderingAnswerView({ item, answer, onChange, ...rest }: AnswerViewProps<"ordering">) {
  const [said, setSaid] = useState("");
  const { root, focusNext } = useFocusNext<HTMLOListElement>();
  const given = answer ?? { kind: "ordering", order: [] };
  const known = given.order.filter((id) => item.entries.some((entry) => entry.id === id));
  const order = [...known, ...item.entries.map((entry) => entry.id).filter((id) => !known.includes(id))];
  const entries = order.flatMap((id) => item.entries.find((entry) => entry.id === id) ?? []);
  const move = (from: number, to: number) => {
    const entry = entries[from];
    if (!entry) return;
    focusNext(`${entry.id}-${to < from ? "up" : "down"}`);
    setSaid(`${entry.text}: now ${to + 1} of ${entries.length}`);
    onChange({ ...given, order: moved(order, from, to) });
  };
  const { drag, grip } = useDragRows(root, move);
  const isBlank = given.order.length === 0;
  const keep = () => {
    if (entries[0]) focusNext(`${entries[0].id}-down`);
    setSaid("Your answer is the order as it stands.");
    onChange({ ...given, order });
  };
  return (
    <>
      <fieldset disabled={rest.readOnly}>
        <legend className={stemLook}>
          <StemText>{item.stem}</StemText>
        </legend>
        {isBlank && rest.readOnly && <p className="mb-2 text-quiet">No answer; the entries as they stood.</p>}
        <ol ref={root}>
          {entries.map((entry, index) => (
            <li
              key={entry.id}
              className={`flex items-center gap-3 border-t border-rule py-1.5 ${dragLook(drag, index)}`}
            >
              {!rest.readOnly && (
                <span
                  aria-hidden="true"
                  className="w-5 shrink-0 cursor-grab touch-none py-2 text-center text-quiet select-none active:cursor-grabbing"
                  {...grip(index)}
                >
                  ≡
                </span>
              )}
              <span className="w-5 shrink-0 text-end text-quiet tabular-nums">{index + 1}</span>
              <span className="min-w-0 grow py-1 break-words">{entry.text}</span>
              {!rest.readOnly && (
                <MoveButtons
                  id={entry.id}
                  what={entry.text}
                  index={index}
                  count={entries.length}
                  onMove={move}
                />
              )}
            </li>
          ))}
        </ol>
        {isBlank && !rest.readOnly && (
          <Button look="text" onClick={keep}>
            Keep this order
          </Button>
        )}
        <p aria-live="polite" className="sr-only">
          {said}
        </p>
      </fieldset>
      <CitedRow cited={given.cited} onCite={(cited) => onChange({ ...given, cited })} {...rest} />
    </>
  );
}
