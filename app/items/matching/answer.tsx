"use client";

import { useId, useRef } from "react";
import type { StudentItemOf } from "@/lib/items/registry";
import { CitedRow } from "../parts/cited";
import { useDragInto } from "../parts/drag-into";
import { stemLook } from "../parts/stem";
import { StemText } from "../parts/stem-text";
import type { AnswerViewProps } from "../types";

/** Each left side with a list to choose its match from; or the match is dragged to it. */
export function MatchingAnswerView({ item, answer, onChange, ...rest }: AnswerViewProps<"matching">) {
  const id = useId();
  const given = answer ?? { kind: "matching", pairs: {} };
  const match = (left: string, right: string) => {
    const { [left]: _, ...others } = given.pairs;
    onChange({ ...given, pairs: right === "" ? others : { ...others, [left]: right } });
  };
  const root = useRef<HTMLFieldSetElement>(null);
  const { drag, grip } = useDragInto(root, (right, left) => match(left, right));
  return (
    <>
      <fieldset ref={root} disabled={rest.readOnly}>
        <legend className={stemLook}>
          <StemText>{item.stem}</StemText>
        </legend>
        {item.left.map((left) => (
          <div
            key={left.id}
            data-drop={left.id}
            className={`grid items-center gap-x-4 gap-y-1 border-t border-rule py-2 sm:grid-cols-2 ${drag?.over === left.id ? "shadow-[inset_3px_0_0_var(--accent)]" : ""}`}
          >
            <label htmlFor={`${id}-${left.id}`} className="min-w-0 break-words">
              {left.text}
            </label>
            <select
              id={`${id}-${left.id}`}
              className="min-h-10 w-full min-w-0 rounded border border-field bg-raised px-2 py-2 text-ink"
              value={given.pairs[left.id] ?? ""}
              onChange={(event) => match(left.id, event.target.value)}
            >
              <option value="">Choose its match</option>
              {item.right.map((right) => (
                <option key={right.id} value={right.id}>
                  {right.text}
                </option>
              ))}
            </select>
          </div>
        ))}
        {!rest.readOnly && (
          <Matches right={item.right} used={Object.values(given.pairs)} drag={drag} grip={grip} />
        )}
      </fieldset>
      <CitedRow cited={given.cited} onCite={(cited) => onChange({ ...given, cited })} {...rest} />
    </>
  );
}

interface MatchesProps extends ReturnType<typeof useDragInto> {
  right: StudentItemOf<"matching">["right"];
  used: readonly string[];
}

/** The matches to drag. Only a further way to the lists' choices, so nothing that a keyboard or a screen reader needs. */
const Matches = ({ right, used, drag, grip }: MatchesProps) => (
  <div aria-hidden="true" className="border-t border-rule pt-2">
    <p className="text-sm text-quiet">Drag each to its place, or choose from the lists.</p>
    <ul className="mt-1 flex flex-wrap gap-2">
      {right.map(({ id, text }) => (
        <li
          key={id}
          className={`flex min-w-0 cursor-grab touch-none items-baseline gap-2 border border-field px-2 py-1 select-none active:cursor-grabbing ${drag?.what === id ? "relative z-2 bg-raised shadow-float" : ""} ${used.includes(id) ? "border-rule text-quiet" : ""}`}
          style={drag?.what === id ? { translate: `${drag.by.x}px ${drag.by.y}px` } : undefined}
          {...grip(id)}
        >
          <span className="shrink-0 text-quiet">≡</span>
          <span className="min-w-0 break-words">{text}</span>
        </li>
      ))}
    </ul>
  </div>
);
