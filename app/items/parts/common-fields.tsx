import { useState } from "react";
import type { Item } from "@/lib/items/schema";
import { skillNames } from "../words";
import { NumberBox, SelectBox, TextBox } from "./fields";

type Common = Pick<Item, "stem" | "points" | "skill" | "depth" | "standards">;

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

/** Points, skill, depth and standards, at the end of every editor. */
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
      <div className="col-span-2 sm:col-span-3">
        <StandardsBox standards={draft.standards} onChange={(standards) => change({ standards })} />
      </div>
    </div>
  );
}

/** Codes such as "CCSS.RI.9-10.1", with commas between. Keeps what is typed and tells only what the lesson takes. */
function StandardsBox({
  standards,
  onChange,
}: {
  standards: string[];
  onChange: (standards: string[]) => void;
}) {
  const [typed, setTyped] = useState(standards.join(", "));
  return (
    <TextBox
      label="Standards, with commas between"
      placeholder="CCSS.RI.9-10.1"
      value={typed}
      limit={12 * 42}
      onChange={(text) => {
        setTyped(text);
        const codes = text.split(/[,;\n]/).map((code) => code.trim().slice(0, 40));
        onChange([...new Set(codes.filter((code) => code !== ""))].slice(0, 12));
      }}
    />
  );
}
