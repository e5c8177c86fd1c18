"use client";

import { useId } from "react";
import { SentencePicker, sayChoose } from "../parts/sentence-picker";
import { stemLook } from "../parts/stem";
import { StemText } from "../parts/stem-text";
import type { AnswerViewProps } from "../types";

export function EvidenceSelectionAnswerView({
  item,
  answer,
  onChange,
  ...rest
}: AnswerViewProps<"evidence-selection">) {
  const hint = useId();
  const chosen = answer?.sentences ?? [];
  return (
    <fieldset disabled={rest.readOnly} aria-describedby={hint}>
      <legend className={stemLook}>
        <StemText>{item.stem}</StemText>
      </legend>
      <p id={hint} className="mb-2 text-sm text-quiet">
        {sayChoose(item, chosen)}
      </p>
      <SentencePicker
        rule={item}
        chosen={chosen}
        onChoose={(sentences) => onChange({ kind: "evidence-selection", sentences })}
        {...rest}
      />
    </fieldset>
  );
}
