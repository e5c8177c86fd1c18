"use client";

import { useId } from "react";
import { shortAnswerLimit } from "@/lib/items/short-answer/limit";
import { countWords } from "@/lib/items/words";
import { CitedRow } from "../parts/cited";
import { GrowingText } from "../parts/grow";
import { Prose } from "../parts/prose";
import { Quotations } from "../parts/quotations";
import { Stem, stemLook } from "../parts/stem";
import { StemText } from "../parts/stem-text";
import type { AnswerViewProps } from "../types";

export function ShortAnswerAnswerView({ item, answer, onChange, ...rest }: AnswerViewProps<"short-answer">) {
  const id = useId();
  const given = answer ?? { kind: "short-answer", text: "" };
  const count = sayCount(countWords(given.text), item.words);
  return (
    <>
      {rest.readOnly ? (
        <>
          <Stem>{item.stem}</Stem>
          {given.text.trim() === "" ? <p className="text-quiet">No answer</p> : <Prose text={given.text} />}
        </>
      ) : (
        <>
          <label htmlFor={id} className={stemLook}>
            <StemText>{item.stem}</StemText>
          </label>
          <GrowingText
            id={id}
            value={given.text}
            maxLength={shortAnswerLimit}
            aria-describedby={`${id}-count`}
            className="min-h-34 font-serif text-lg"
            onChange={(event) => onChange({ ...given, text: event.target.value })}
          />
        </>
      )}
      <p id={`${id}-count`} className="mt-1 text-sm text-quiet tabular-nums">
        {count}
      </p>
      {!rest.readOnly && <Quotations text={given.text} sentences={rest.sentences} />}
      <CitedRow cited={given.cited} onCite={(cited) => onChange({ ...given, cited })} {...rest} />
    </>
  );
}

/** "8 words · 20 to 80 asked for · 12 short". */
function sayCount(words: number, { min, max }: { min: number; max: number }): string {
  const asked = min > 0 ? `${min} to ${max} asked for` : `up to ${max} asked for`;
  const over = words > max ? ` · ${words - max} over` : "";
  const short = words > 0 && words < min ? ` · ${min - words} short` : "";
  return `${words} ${words === 1 ? "word" : "words"} · ${asked}${short}${over}`;
}
