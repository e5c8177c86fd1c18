import { useId } from "react";
import { Button } from "@/app/ui/button";
import type { Option } from "@/lib/items/base";
import { freshId } from "@/lib/items/new";
import { letter, wrongTypeNames } from "../words";
import { SelectBox, TextBox } from "./fields";
import { useFocusNext } from "./focus";
import { changed, moved } from "./list";
import { MoveButtons, RemoveButton } from "./move-buttons";

interface OptionsEditorProps {
  options: Option[];
  keys: string[];
  /** One key is a radio, several are checkboxes. */
  type: "radio" | "checkbox";
  /** Fewest and most options. */
  limits: { min: number; max: number };
  onOptions: (options: Option[]) => void;
  onKey: (id: string, isKey: boolean) => void;
}

/** Options with their key, and for each wrong one its kind and reason. */
export function OptionsEditor({ options, keys, type, limits, onOptions, onKey }: OptionsEditorProps) {
  const name = useId();
  const { root, focusNext } = useFocusNext<HTMLFieldSetElement>();
  const change = (id: string, part: Partial<Option>) => onOptions(changed(options, id, part));
  const remove = (index: number) => {
    const next = options[index + 1] ?? options[index - 1];
    if (next) focusNext(`${next.id}-text`);
    onOptions(options.filter((_, place) => place !== index));
  };
  const add = () => {
    const id = freshId("o");
    focusNext(`${id}-text`);
    onOptions([...options, { id, text: "" }]);
  };
  return (
    <fieldset ref={root} className="mt-4">
      <legend className="text-sm text-quiet">
        Options; mark {type === "radio" ? "the key" : "every key"}
      </legend>
      {options.map((option, index) => (
        <div key={option.id} className="border-t border-rule py-2">
          <div className="flex flex-wrap items-start gap-2 sm:flex-nowrap">
            <label className="flex min-h-10 w-14 shrink-0 items-center gap-2">
              <input
                type={type}
                name={name}
                className="size-5 shrink-0 accent-accent"
                aria-label={`Option ${letter(index)} is ${type === "radio" ? "the" : "a"} key`}
                checked={keys.includes(option.id)}
                onChange={(event) => onKey(option.id, event.target.checked)}
              />
              <span aria-hidden="true" className="text-quiet">
                {letter(index)}
              </span>
            </label>
            <div className="order-last min-w-full grow sm:order-none sm:min-w-0">
              <TextBox
                hideLabel
                label={`Option ${letter(index)}`}
                placeholder={`Option ${letter(index)}`}
                value={option.text}
                limit={500}
                whenEmpty="An option needs its words."
                focusName={`${option.id}-text`}
                onChange={(text) => change(option.id, { text })}
              />
              {keys.includes(option.id) ? (
                <p className="px-1 text-sm text-(--right)">
                  <span aria-hidden="true">✓ </span>Key
                </p>
              ) : (
                <WrongFields
                  option={option}
                  place={letter(index)}
                  change={(part) => change(option.id, part)}
                />
              )}
            </div>
            <span className="ml-auto flex">
              <MoveButtons
                quiet
                id={option.id}
                what={`option ${letter(index)}`}
                index={index}
                count={options.length}
                onMove={(from, to) => {
                  focusNext(`${option.id}-${to < from ? "up" : "down"}`);
                  onOptions(moved(options, from, to));
                }}
              />
              <RemoveButton
                what={`option ${letter(index)}`}
                disabled={options.length <= limits.min}
                onRemove={() => remove(index)}
              />
            </span>
          </div>
        </div>
      ))}
      {options.length < limits.max && (
        <Button look="text" onClick={add}>
          Add an option
        </Button>
      )}
    </fieldset>
  );
}

/** A wrong option's kind and reason; both or neither are told to the lesson (`cleanOptions`). */
function WrongFields({
  option: { wrong },
  place,
  change,
}: {
  option: Option;
  place: string;
  change: (part: Partial<Option>) => void;
}) {
  const part = wrong ?? { type: "misreading" as const, reason: "" };
  return (
    <div className="grid gap-x-3 text-sm text-quiet sm:grid-cols-[14.5rem_1fr]">
      <SelectBox
        hideLabel
        label={`Why ${place} is wrong`}
        value={part.type}
        options={wrongTypeNames}
        onChange={(type) => type && change({ wrong: { ...part, type } })}
      />
      <TextBox
        hideLabel
        label={`Why ${place} is wrong, as said to the student`}
        placeholder="Why, as said to the student afterwards"
        value={part.reason}
        limit={500}
        onChange={(reason) => change({ wrong: { ...part, reason } })}
      />
    </div>
  );
}

/** Options as the lesson takes them: no reason on a key, and none half made. */
export function cleanOptions(options: Option[], keys: string[]): Option[] {
  return options.map(({ wrong, ...option }) =>
    wrong && wrong.reason.trim() !== "" && !keys.includes(option.id) ? { ...option, wrong } : option,
  );
}
