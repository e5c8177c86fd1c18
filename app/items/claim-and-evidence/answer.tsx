"use client";

import { useId } from "react";
import { Choice } from "../parts/choice";
import { SentencePicker, sayChoose } from "../parts/sentence-picker";
import { PartName, stemLook } from "../parts/stem";
import { StemText } from "../parts/stem-text";
import type { AnswerViewProps } from "../types";
import { letter } from "../words";

export function ClaimAndEvidenceAnswerView({
  item,
  answer,
  onChange,
  ...rest
}: AnswerViewProps<"claim-and-evidence">) {
  const name = useId();
  const given = answer ?? { kind: "claim-and-evidence", option: null, sentences: [] };
  return (
    <>
      <fieldset disabled={rest.readOnly}>
        <legend className={stemLook}>
          <PartName>Part A</PartName>
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
      <fieldset disabled={rest.readOnly} aria-describedby={`${name}-hint`} className="mt-6">
        <legend className={stemLook}>
          <PartName>Part B</PartName>
          {item.proofStem}
        </legend>
        <p id={`${name}-hint`} className="mb-2 text-sm text-quiet">
          {sayChoose(item, given.sentences)}
        </p>
        <SentencePicker
          rule={item}
          chosen={given.sentences}
          onChoose={(sentences) => onChange({ ...given, sentences })}
          {...rest}
        />
      </fieldset>
    </>
  );
}
