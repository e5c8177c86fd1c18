"use client";

import { Fragment } from "react";
import { typedLimit } from "@/lib/items/cloze/limit";
import type { StudentItemOf } from "@/lib/items/registry";
import { CitedRow } from "../parts/cited";
import { stemLook } from "../parts/stem";
import { StemText } from "../parts/stem-text";
import type { AnswerViewProps } from "../types";
import { passageLook } from "./look";

/** The passage with a field where each word is left out. */
export function ClozeAnswerView({ item, answer, onChange, ...rest }: AnswerViewProps<"cloze">) {
  const given = answer ?? { kind: "cloze", gaps: {} };
  const fill = (id: string, text: string) => {
    const { [id]: _, ...others } = given.gaps;
    onChange({ ...given, gaps: text === "" ? others : { ...others, [id]: text } });
  };
  return (
    <>
      <fieldset disabled={rest.readOnly}>
        <legend className={stemLook}>
          <StemText>{item.stem}</StemText>
        </legend>
        <p className={passageLook}>
          {item.gaps.map((gap, index) => (
            <Fragment key={gap.id}>
              {gap.before}
              <Gap
                gap={gap}
                label={`Gap ${index + 1} of ${item.gaps.length}`}
                value={Object.hasOwn(given.gaps, gap.id) ? (given.gaps[gap.id] ?? "") : ""}
                onFill={(text) => fill(gap.id, text)}
              />
            </Fragment>
          ))}
          {item.after}
        </p>
      </fieldset>
      <CitedRow cited={given.cited} onCite={(cited) => onChange({ ...given, cited })} {...rest} />
    </>
  );
}

interface GapProps {
  gap: StudentItemOf<"cloze">["gaps"][number];
  label: string;
  value: string;
  onFill: (text: string) => void;
}

const field =
  "mx-0.5 min-h-10 max-w-full rounded border border-field bg-raised px-2 py-1 align-baseline font-sans text-base text-ink";

/** As wide whatever the word, so that the field doesn't tell it; wider only as more is typed. */
function Gap({ gap, label, value, onFill }: GapProps) {
  if (gap.way === "typed")
    return (
      <input
        type="text"
        aria-label={label}
        value={value}
        maxLength={typedLimit}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        dir="auto"
        className={`${field} field-sizing-content min-w-40`}
        onChange={(event) => onFill(event.target.value)}
      />
    );
  return (
    <select
      aria-label={label}
      value={value}
      className={field}
      onChange={(event) => onFill(event.target.value)}
    >
      <option value="">Choose a word</option>
      {gap.options.map((option) => (
        <option key={option.id} value={option.id}>
          {option.text}
        </option>
      ))}
    </select>
  );
}
