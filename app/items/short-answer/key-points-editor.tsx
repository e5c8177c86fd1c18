import { Button } from "@/app/ui/button";
import { freshId } from "@/lib/items/new";
import type { ShortAnswer } from "@/lib/items/short-answer/schema";
import { LinesBox, NumberBox, TextBox } from "../parts/fields";
import { useFocusNext } from "../parts/focus";
import { changed, moved } from "../parts/list";
import { MoveButtons, RemoveButton } from "../parts/move-buttons";
import { sayPoints } from "../words";

type KeyPoint = ShortAnswer["keyPoints"][number];
const most = 8;
const wordings = { count: 20, length: 300 };

interface KeyPointsEditorProps {
  points: KeyPoint[];
  /** The item's points, to say where the key points' sum differs. */
  possible: number;
  onChange: (points: KeyPoint[]) => void;
}

/** What an answer must say, each with its points, the wordings that count and those that don't. */
export function KeyPointsEditor({ points, possible, onChange }: KeyPointsEditorProps) {
  const { root, focusNext } = useFocusNext<HTMLFieldSetElement>();
  const sum = points.reduce((all, point) => all + point.points, 0);
  const add = () => {
    const id = freshId("k");
    focusNext(`${id}-text`);
    onChange([...points, { id, text: "", points: 1, accepted: [], notEnough: [], evidence: [] }]);
  };
  const remove = (index: number) => {
    const next = points[index + 1] ?? points[index - 1];
    focusNext(next ? `${next.id}-text` : "add");
    onChange(points.filter((_, place) => place !== index));
  };
  return (
    <fieldset ref={root} className="mt-4">
      <legend className="text-sm text-quiet">Key points</legend>
      {points.map((point, index) => (
        <div key={point.id} className="border-t border-rule py-2">
          <KeyPointFields
            point={point}
            place={index + 1}
            change={(part) => onChange(changed(points, point.id, part))}
          />
          <div className="flex justify-end">
            <MoveButtons
              quiet
              id={point.id}
              what={`key point ${index + 1}`}
              index={index}
              count={points.length}
              onMove={(from, to) => {
                focusNext(`${point.id}-${to < from ? "up" : "down"}`);
                onChange(moved(points, from, to));
              }}
            />
            <RemoveButton what={`key point ${index + 1}`} onRemove={() => remove(index)} />
          </div>
        </div>
      ))}
      {points.length > 0 && sum !== possible && (
        <p className="text-sm text-(--late)">
          The key points come to {sayPoints(sum)}; the question is worth {possible}.
        </p>
      )}
      {points.length < most && (
        <Button look="text" data-focus="add" onClick={add}>
          Add a key point
        </Button>
      )}
    </fieldset>
  );
}

function KeyPointFields({
  point,
  place,
  change,
}: {
  point: KeyPoint;
  place: number;
  change: (part: Partial<KeyPoint>) => void;
}) {
  return (
    <>
      <div className="grid grid-cols-[1fr_4.5rem] gap-x-3">
        <TextBox
          label={`Key point ${place}`}
          value={point.text}
          limit={500}
          whenEmpty="Say what an answer must say."
          focusName={`${point.id}-text`}
          onChange={(text) => change({ text })}
        />
        <NumberBox
          label="Points"
          value={point.points}
          min={0}
          max={20}
          step={0.5}
          onChange={(points) => change({ points })}
        />
      </div>
      <div className="grid gap-x-3 sm:grid-cols-2">
        <LinesBox
          label="Wordings that count, one a line"
          lines={point.accepted}
          limits={wordings}
          onChange={(accepted) => change({ accepted })}
        />
        <LinesBox
          label="Not enough, one a line"
          lines={point.notEnough}
          limits={wordings}
          onChange={(notEnough) => change({ notEnough })}
        />
      </div>
    </>
  );
}
