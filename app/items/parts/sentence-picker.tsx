import { useId } from "react";
import type { AnswerViewProps, ReadingSentence } from "../types";
import { Choice } from "./choice";
import { PickToggle, SentenceChips } from "./cited";

interface Rule {
  /** The sentences offered; empty means the whole article. */
  candidates: string[];
  choose: number;
}

/** "Choose one sentence.", "Choose up to 3 sentences · 1 chosen." */
export const sayChoose = ({ choose }: Rule, chosen: readonly string[]): string =>
  choose === 1 ? "Choose one sentence." : `Choose up to ${choose} sentences · ${chosen.length} chosen.`;

interface PickerProps extends Pick<AnswerViewProps, "sentences" | "readOnly" | "picking" | "onPick"> {
  rule: Rule;
  chosen: string[];
  onChoose: (ids: string[]) => void;
}

/** Where sentences are offered they are native radios or checkboxes; otherwise, and besides, the student points at the article. */
export function SentencePicker({
  rule,
  chosen,
  onChoose,
  sentences,
  readOnly,
  picking,
  onPick,
}: PickerProps) {
  return (
    <>
      {rule.candidates.length > 0 ? (
        <Candidates rule={rule} sentences={sentences} chosen={chosen} onChoose={onChoose} />
      ) : (
        <div className="min-h-11 border-t border-rule pt-2">
          {chosen.length > 0 ? (
            <SentenceChips
              chosen={chosen}
              sentences={sentences}
              readOnly={readOnly}
              onRemove={(id) => onChoose(chosen.filter((each) => each !== id))}
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
    </>
  );
}

function Candidates({
  rule,
  sentences,
  chosen,
  onChoose,
}: {
  rule: Rule;
  sentences: ReadingSentence[];
  chosen: string[];
  onChoose: (ids: string[]) => void;
}) {
  const name = useId();
  const full = chosen.length >= rule.choose;
  const pick = (id: string, checked: boolean) => {
    if (rule.choose === 1) onChoose([id]);
    else onChoose(checked ? [...chosen, id] : chosen.filter((each) => each !== id));
  };
  return sentences
    .filter((sentence) => rule.candidates.includes(sentence.id))
    .map((sentence) => (
      <Choice
        key={sentence.id}
        type={rule.choose === 1 ? "radio" : "checkbox"}
        name={name}
        value={sentence.id}
        checked={chosen.includes(sentence.id)}
        disabled={rule.choose > 1 && full && !chosen.includes(sentence.id)}
        onChange={(checked) => pick(sentence.id, checked)}
        mark={`¶${sentence.paragraph}`}
      >
        <span className="font-serif">{sentence.text}</span>
      </Choice>
    ));
}
