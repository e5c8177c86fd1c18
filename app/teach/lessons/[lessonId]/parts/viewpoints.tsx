"use client";

import { TextBox } from "@/app/items/parts/fields";
import { RemoveButton } from "@/app/items/parts/move-buttons";
import type { ReadingSentence } from "@/app/items/types";
import { Button } from "@/app/ui/button";
import type { EssayPrompt, Lesson } from "@/lib/lesson/schema";
import { Evidence } from "./evidence";
import { type Setting, withPromptSets } from "./setting";

export type Viewpoint = EssayPrompt["viewpoints"][number];
type Stance = Lesson["glance"]["stances"][number];

/** Two stances of different actors make a pair; the first that the text has of whom no prompt speaks yet. */
export function pairFrom(stances: readonly Stance[], held: readonly Viewpoint[]): [Viewpoint, Viewpoint] {
  const named = new Set(held.map((each) => each.holder));
  const free = stances.filter((stance) => !named.has(stance.actor));
  const [one] = free;
  const other = free.find((stance) => stance.actor !== one?.actor);
  const made = (stance: Stance | undefined, holder: string): Viewpoint =>
    stance
      ? {
          holder: stance.actor,
          view: `${stance.stance} ${stance.what}`.slice(0, 600),
          evidence: [[{ sentence: stance.sentence }]],
        }
      : { holder, view: "What they hold", evidence: [] };
  return [made(one, "One side"), made(other, "The other side")];
}

interface ViewpointsProps {
  prompt: EssayPrompt;
  stances: Stance[];
  sentences: ReadingSentence[];
  setting: Setting | null;
  onSetting: (setting: Setting | null) => void;
  onChange: (prompt: EssayPrompt) => void;
  /** A change that shows the fields anew. */
  onPut: (prompt: EssayPrompt) => void;
}

/** The positions that the text holds or touches, in pairs, each with the sentences that speak for it. */
export function Viewpoints(props: ViewpointsProps) {
  const { prompt, stances, sentences, setting, onSetting, onChange, onPut } = props;
  const { viewpoints } = prompt;
  const set = (at: number, part: Partial<Viewpoint>) =>
    onChange({
      ...prompt,
      viewpoints: viewpoints.map((one, index) => (index === at ? { ...one, ...part } : one)),
    });
  const add = () => onPut({ ...prompt, viewpoints: [...viewpoints, ...pairFrom(stances, viewpoints)] });
  return (
    <fieldset className="pt-2">
      <legend className="font-medium">Positions in the text</legend>
      {viewpoints.length % 2 === 1 && (
        <p className="text-sm text-(--late)">A position stands alone: give it its other side.</p>
      )}
      {viewpoints.map((viewpoint, index) => {
        const of = String(index);
        return (
          <div
            key={of}
            className={`py-2 ${index % 2 === 0 ? "border-t border-field" : "border-t border-rule sm:ml-6"}`}
          >
            <div className="flex items-start gap-2">
              <div className="grid min-w-0 grow gap-x-3 sm:grid-cols-[1fr_2fr]">
                <TextBox
                  label={index % 2 === 0 ? `Who, pair ${index / 2 + 1}` : `Against, pair ${(index + 1) / 2}`}
                  value={viewpoint.holder}
                  limit={200}
                  whenEmpty="Someone must hold it."
                  onChange={(holder) => set(index, { holder })}
                />
                <TextBox
                  label="What they hold"
                  value={viewpoint.view}
                  limit={600}
                  whenEmpty="The position is missing."
                  onChange={(view) => set(index, { view })}
                />
              </div>
              <span className="mt-5.5">
                <RemoveButton
                  what={`position ${index + 1}`}
                  onRemove={() =>
                    onPut({ ...prompt, viewpoints: viewpoints.filter((_, at) => at !== index) })
                  }
                />
              </span>
            </div>
            <Evidence
              of="prompt"
              what={`Sentences that speak for “${viewpoint.holder}”`}
              sets={viewpoint.evidence}
              sentences={sentences}
              setting={setting?.of === of ? setting.at : null}
              onSetting={(at) => onSetting(at === null ? null : { of, at })}
              onRemove={(at) =>
                onChange(
                  withPromptSets(
                    prompt,
                    of,
                    viewpoint.evidence.filter((_, n) => n !== at),
                  ),
                )
              }
            />
          </div>
        );
      })}
      {viewpoints.length < 5 && (
        <Button look="text" data-focus="pair-add" onClick={add}>
          Add a pair of positions
        </Button>
      )}
    </fieldset>
  );
}
