"use client";

import { NumberBox, TextBox } from "@/app/items/parts/fields";
import { changed, without } from "@/app/items/parts/list";
import { RemoveButton } from "@/app/items/parts/move-buttons";
import { Button } from "@/app/ui/button";
import { freshId } from "@/lib/items/new";
import type { Criterion, Rubric } from "@/lib/lesson/schema";
import { KeptRubrics } from "./kept-rubrics";
import { totalOf, withTotal } from "./rubric-points";
import { Range, SetNumber } from "./rubric-range";

const newCriterion = (): Criterion => ({
  id: freshId("c"),
  name: "New criterion",
  description: "",
  levels: [
    { id: freshId("l"), label: "Not yet", points: 0, description: "" },
    { id: freshId("l"), label: "There", points: 2, description: "" },
  ],
});

interface RubricEditorProps {
  rubric: Rubric;
  onChange: (rubric: Rubric) => void;
  /** A change that shows the fields anew. */
  onPut: (rubric: Rubric) => void;
}

/** Criteria with their levels from the lowest to the highest; the points possible are the highest levels' sum. */
export function RubricEditor({ rubric, onChange, onPut }: RubricEditorProps) {
  const { criteria } = rubric;
  const total = totalOf(rubric);
  const set = (id: string, part: Partial<Criterion>) => onChange({ criteria: changed(criteria, id, part) });
  return (
    <fieldset className="mt-4">
      <legend className="font-medium">Rubric</legend>
      <div className="flex flex-wrap items-end gap-x-6 border-t border-rule py-2">
        <p role="status" className="tabular-nums">
          {total} {total === 1 ? "point" : "points"} in all, {criteria.length}{" "}
          {criteria.length === 1 ? "criterion" : "criteria"}
        </p>
        <SetNumber
          label="Bring to"
          name="Bring the total"
          max={600}
          onSet={(to) => onPut(withTotal(rubric, to))}
        />
      </div>
      {criteria.map((criterion, index) => (
        <div key={criterion.id} className="border-t border-rule py-3">
          <div className="flex items-start gap-2">
            <div className="min-w-0 grow space-y-1">
              <TextBox
                label={`Criterion ${index + 1}`}
                value={criterion.name}
                limit={120}
                whenEmpty="A criterion needs a name."
                onChange={(name) => set(criterion.id, { name })}
              />
              <TextBox
                label="What it looks at"
                value={criterion.description}
                limit={600}
                onChange={(description) => set(criterion.id, { description })}
              />
            </div>
            <span className="mt-5.5">
              <RemoveButton
                what={`criterion ${index + 1}`}
                disabled={criteria.length <= 1}
                onRemove={() => onChange({ criteria: without(criteria, criterion.id) })}
              />
            </span>
          </div>
          <Range rubric={rubric} criterion={criterion} onPut={onPut} />
          <Levels criterion={criterion} onChange={(levels) => set(criterion.id, { levels })} />
        </div>
      ))}
      {criteria.length < 12 && (
        <Button onClick={() => onChange({ criteria: [...criteria, newCriterion()] })}>Add criterion</Button>
      )}
      <KeptRubrics rubric={rubric} onUse={onPut} />
    </fieldset>
  );
}

type Level = Criterion["levels"][number];
function Levels({ criterion, onChange }: { criterion: Criterion; onChange: (levels: Level[]) => void }) {
  const { levels } = criterion;
  const add = () => {
    const points = (levels.at(-1)?.points ?? 0) + 1;
    onChange([...levels, { id: freshId("l"), label: `Level ${levels.length + 1}`, points, description: "" }]);
  };
  return (
    <details className="mt-2 ml-4 border-l border-rule pl-4">
      <summary className="min-h-10 py-2">
        {levels.length} levels, up to {Math.max(...levels.map((level) => level.points))} points
      </summary>
      {levels.map((level, index) => (
        <div key={level.id} className="flex items-start gap-2">
          <div className="grid min-w-0 grow grid-cols-[1fr_5rem] gap-x-2">
            <TextBox
              label={`Level ${index + 1}`}
              value={level.label}
              limit={60}
              whenEmpty="A level needs a name."
              onChange={(label) => onChange(changed(levels, level.id, { label }))}
            />
            <NumberBox
              label="Points"
              value={level.points}
              min={0}
              max={100}
              step={0.5}
              onChange={(points) => onChange(changed(levels, level.id, { points }))}
            />
            <div className="col-span-2">
              <TextBox
                label="Description"
                value={level.description}
                limit={600}
                onChange={(description) => onChange(changed(levels, level.id, { description }))}
              />
            </div>
          </div>
          <span className="mt-5.5">
            <RemoveButton
              what={`level ${index + 1} of ${criterion.name}`}
              disabled={levels.length <= 2}
              onRemove={() => onChange(without(levels, level.id))}
            />
          </span>
        </div>
      ))}
      {levels.length < 8 && (
        <Button look="text" onClick={add}>
          Add level
        </Button>
      )}
    </details>
  );
}
