"use client";

import { useId } from "react";
import { CitedRow } from "../parts/cited";
import { OptionChoices } from "../parts/option-choices";
import { stemLook } from "../parts/stem";
import { StemText } from "../parts/stem-text";
import type { AnswerViewProps } from "../types";

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
        <OptionChoices
          options={item.options}
          type="radio"
          name={name}
          isChosen={(id) => given.option === id}
          onChoose={(option) => onChange({ ...given, option })}
        />
      </fieldset>
      <CitedRow cited={given.cited} onCite={(cited) => onChange({ ...given, cited })} {...rest} />
    </>
  );
}
