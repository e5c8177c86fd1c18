"use client";

import { useId } from "react";
import { CitedRow } from "../parts/cited";
import { stemLook } from "../parts/stem";
import { StemText } from "../parts/stem-text";
import type { AnswerViewProps } from "../types";

export function MatchingAnswerView({ item, answer, onChange, ...rest }: AnswerViewProps<"matching">) {
  const id = useId();
  const given = answer ?? { kind: "matching", pairs: {} };
  const match = (left: string, right: string) => {
    const { [left]: _, ...others } = given.pairs;
    onChange({ ...given, pairs: right === "" ? others : { ...others, [left]: right } });
  };
  return (
    <>
      <fieldset disabled={rest.readOnly}>
        <legend className={stemLook}>
          <StemText>{item.stem}</StemText>
        </legend>
        {item.left.map((left) => (
          <div
            key={left.id}
            className="grid items-center gap-x-4 gap-y-1 border-t border-rule py-2 sm:grid-cols-2"
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
      </fieldset>
      <CitedRow cited={given.cited} onCite={(cited) => onChange({ ...given, cited })} {...rest} />
    </>
  );
}
