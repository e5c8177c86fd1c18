import { useId } from "react";
import { SelectBox } from "@/app/items/parts/fields";
import { skillNames } from "@/app/items/words";
import type { Item } from "@/lib/items/schema";
import { kindNames } from "./kinds";
import { choicesIn, type PoolFilter } from "./pool-filter";

interface PoolFiltersProps {
  pool: readonly Item[];
  filter: PoolFilter;
  /** True where the pool was opened from an item. */
  beside: boolean;
  onFilter: (filter: PoolFilter) => void;
}
const named = <K extends string>(values: readonly K[], name: (value: K) => string) =>
  Object.fromEntries(values.map((value) => [value, name(value)])) as Partial<Record<K, string>>;

/** By type, skill, standard, depth and words; a filter offers only what the pool has. */
export function PoolFilters({ pool, filter, beside, onFilter }: PoolFiltersProps) {
  const id = useId();
  const { kinds, skills, standards, depths } = choicesIn(pool);
  const set = (part: Partial<PoolFilter>) => onFilter({ ...filter, ...part });
  const depthNames = named(depths.map(String), (depth) => `Depth ${depth}`);
  return (
    <search aria-label="The pool">
      <div className="grid grid-cols-2 gap-x-4 gap-y-1 sm:grid-cols-4">
        <SelectBox
          label="Type"
          empty="Every type"
          value={filter.kind ?? ""}
          options={named(kinds, (kind) => kindNames[kind])}
          onChange={(kind) => set({ kind: kind ?? null })}
        />
        <SelectBox
          label="Skill"
          empty="Every skill"
          value={filter.skill ?? ""}
          options={named(skills, (skill) => skillNames[skill])}
          onChange={(skill) => set({ skill: skill ?? null })}
        />
        <SelectBox
          label="Standard"
          empty="Every standard"
          value={filter.standard ?? ""}
          options={named(standards, (code) => code.replace(/^CCSS\./, ""))}
          onChange={(standard) => set({ standard: standard ?? null })}
        />
        <SelectBox
          label="Depth"
          empty="Every depth"
          value={filter.depth === null ? "" : String(filter.depth)}
          options={depthNames}
          onChange={(depth) => set({ depth: depth === undefined ? null : Number(depth) })}
        />
      </div>
      <div className="flex flex-wrap items-end gap-x-6 gap-y-1">
        <div className="min-w-0 grow basis-48">
          <label htmlFor={id} className="block text-sm text-quiet">
            Words
          </label>
          <input
            id={id}
            type="search"
            value={filter.words}
            onChange={(event) => set({ words: event.target.value })}
            className="min-h-10 w-full border-b border-field bg-transparent px-1 py-1.5 text-ink"
          />
        </div>
        {beside && (
          <label className="flex min-h-10 items-center gap-2">
            <input
              type="checkbox"
              className="size-5 accent-accent"
              checked={filter.sameSentences}
              onChange={(event) => set({ sameSentences: event.target.checked })}
            />
            On the same sentences
          </label>
        )}
      </div>
    </search>
  );
}
