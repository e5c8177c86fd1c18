"use client";

import { useId } from "react";
import { Choice } from "../parts/choice";
import { CitedRow } from "../parts/cited";
import { stemLook } from "../parts/stem";
import { StemText } from "../parts/stem-text";
import type { AnswerViewProps } from "../types";
import { letter } from "../words";

export function MultipleSelectAnswerView({
  item,
  answer,
  onChange,
  ...rest
}: AnswerViewProps<"multiple-select">) {
  const name = useId();
  const given = answer ?? { kind: "multiple-select", options: [] };
  const choose = (id: string, checked: boolean) => {
    const others = given.options.filter((each) => each !== id);
    onChange({ ...given, options: checked ? [...others, id] : others });
  };
  return (
    <>
      <fieldset disabled={rest.readOnly} aria-describedby={`${name}-hint`}>
        <legend className={stemLook}>
          <StemText>{item.stem}</StemText>
        </legend>
        <p id={`${name}-hint`} className="mb-2 text-sm text-quiet">
          Choose all that are right.
        </p>
        {item.options.map((option, index) => (
          <Choice
            key={option.id}
            type="checkbox"
            name={name}
            value={option.id}
            checked={given.options.includes(option.id)}
            onChange={(checked) => choose(option.id, checked)}
            mark={letter(index)}
          >
            {option.text}
          </Choice>
        ))}
      </fieldset>
      <CitedRow cited={given.cited} onCite={(cited) => onChange({ ...given, cited })} {...rest} />
    </>
  );
}
