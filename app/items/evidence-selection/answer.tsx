"use client";

import { useId } from "react";
import { Choice } from "../parts/choice";
import { PickToggle, SentenceChips } from "../parts/cited";
import { stemLook } from "../parts/stem";
import type { AnswerViewProps } from "../types";

type Props = AnswerViewProps<"evidence-selection">;

/** Where sentences are offered they are native radios or checkboxes; otherwise the student points at the article. */
export function EvidenceSelectionAnswerView(props: Props) {
  const { item, answer, sentences, readOnly, onChange, picking, onPick } = props;
  const hint = useId();
  const chosen = answer?.sentences ?? [];
  const set = (ids: string[]) => onChange({ kind: "evidence-selection", sentences: ids });
  return (
    <fieldset disabled={readOnly} aria-describedby={hint}>
      <legend className={stemLook}>{item.stem}</legend>
      <p id={hint} className="mb-2 text-sm text-quiet">
        {item.choose === 1
          ? "Choose one sentence."
          : `Choose up to ${item.choose} sentences · ${chosen.length} chosen.`}
      </p>
      {item.candidates.length > 0 ? (
        <Candidates {...props} chosen={chosen} set={set} />
      ) : (
        <div className="min-h-11 border-t border-rule pt-2">
          {chosen.length > 0 ? (
            <SentenceChips
              chosen={chosen}
              sentences={sentences}
              readOnly={readOnly}
              onRemove={(id) => set(chosen.filter((each) => each !== id))}
            />
          ) : (
            <p className="py-1 text-quiet">Nothing chosen yet.</p>
          )}
        </div>
      )}
      {onPick && !readOnly && (
        <div className="mt-3">
          <PickToggle picking={picking} onPick={onPick} text="Point at the text" />
        </div>
      )}
    </fieldset>
  );
}

function Candidates({
  item,
  sentences,
  chosen,
  set,
}: Props & { chosen: string[]; set: (ids: string[]) => void }) {
  const name = useId();
  const full = chosen.length >= item.choose;
  const pick = (id: string, checked: boolean) => {
    if (item.choose === 1) set([id]);
    else set(checked ? [...chosen, id] : chosen.filter((each) => each !== id));
  };
  return sentences
    .filter((sentence) => item.candidates.includes(sentence.id))
    .map((sentence) => (
      <Choice
        key={sentence.id}
        type={item.choose === 1 ? "radio" : "checkbox"}
        name={name}
        value={sentence.id}
        checked={chosen.includes(sentence.id)}
        disabled={item.choose > 1 && full && !chosen.includes(sentence.id)}
        onChange={(checked) => pick(sentence.id, checked)}
        mark={`¶${sentence.paragraph}`}
      >
        <span className="font-serif">{sentence.text}</span>
      </Choice>
    ));
}
