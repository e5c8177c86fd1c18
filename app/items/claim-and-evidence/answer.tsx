"use client";

import { useId } from "react";
import { OptionChoices } from "../parts/option-choices";
import { SentencePicker, sayChoose } from "../parts/sentence-picker";
import { PartName, stemLook } from "../parts/stem";
import { StemText } from "../parts/stem-text";
import type { AnswerViewProps } from "../types";

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
        <OptionChoices
          options={item.options}
          type="radio"
          name={name}
          isChosen={(id) => given.option === id}
          onChoose={(option) => onChange({ ...given, option })}
        />
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
