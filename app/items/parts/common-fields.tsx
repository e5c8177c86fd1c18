import type { Item } from "@/lib/items/schema";
import { skillNames } from "../words";
import { NumberBox, SelectBox, TextBox } from "./fields";

type Common = Pick<Item, "stem" | "points" | "skill" | "depth">;

/** Webb's four levels in a teacher's words. */
const depths = { 1: "1 · recall", 2: "2 · connect", 3: "3 · reason", 4: "4 · extend" };
type Depth = `${keyof typeof depths}`;

export function StemField({ draft, change }: { draft: Common; change: (part: Partial<Common>) => void }) {
  return (
    <TextBox
      label="Question"
      value={draft.stem}
      limit={1000}
      whenEmpty="A question needs its words."
      className="font-serif text-lg"
      onChange={(stem) => change({ stem })}
    />
  );
}

/** Points, skill and depth in one row, at the end of every editor. */
export function CommonFields({ draft, change }: { draft: Common; change: (part: Partial<Common>) => void }) {
  return (
    <div className="mt-4 grid grid-cols-2 gap-x-4 gap-y-2 border-t border-rule pt-3 sm:grid-cols-[5rem_1fr_1fr]">
      <NumberBox
        label="Points"
        value={draft.points}
        min={0}
        max={100}
        step={0.5}
        onChange={(points) => change({ points })}
      />
      <SelectBox
        label="Depth"
        value={String(draft.depth) as Depth}
        options={depths}
        onChange={(depth) => depth && change({ depth: Number(depth) })}
      />
      <div className="col-span-2 sm:col-span-1">
        <SelectBox
          label="Skill"
          value={draft.skill}
          options={skillNames}
          onChange={(skill) => skill && change({ skill })}
        />
      </div>
    </div>
  );
}
