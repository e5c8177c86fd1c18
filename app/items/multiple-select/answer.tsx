"use client";

import { useId } from "react";
import { CitedRow } from "../parts/cited";
import { OptionChoices } from "../parts/option-choices";
import { stemLook } from "../parts/stem";
import { StemText } from "../parts/stem-text";
import type { AnswerViewProps } from "../types";

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
        <OptionChoices
          options={item.options}
          type="checkbox"
          name={name}
          isChosen={(id) => given.options.includes(id)}
          onChoose={choose}
        />
      </fieldset>
      <CitedRow cited={given.cited} onCite={(cited) => onChange({ ...given, cited })} {...rest} />
    </>
  );
}
