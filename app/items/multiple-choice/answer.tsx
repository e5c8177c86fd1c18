"use client";

import { useId } from "react";
import { Choice } from "../parts/choice";
import { CitedRow } from "../parts/cited";
import { stemLook } from "../parts/stem";
import { StemText } from "../parts/stem-text";
import type { AnswerViewProps } from "../types";
import { letter } from "../words";

export function MultipleChoiceAnswerView({
  item,
  answer,
  onChange,
  ...rest
}: AnswerViewProps<"multiple-choice">) {
  const name = useId();
  const given = answer ?? { kind: "multiple-choice", option: null };
  return (
    <>
      <fieldset disabled={rest.readOnly}>
        <legend className={stemLook}>
          <StemText>{item.stem}</StemText>
        </legend>
        {item.options.map((option, index) => (
          <Choice
            key={option.id}
            type="radio"
            name={name}
            value={option.id}
            checked={given.option === option.id}
            onChange={() => onChange({ ...given, option: option.id })}
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
