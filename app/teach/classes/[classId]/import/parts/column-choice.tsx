"use client";

import type { ColumnRole } from "@/lib/features/classes/rosters/columns";
import type { Plan } from "@/lib/features/classes/rosters/queries";

const words: Record<ColumnRole, string> = {
  name: "Whole name",
  first: "First name",
  last: "Last name",
  number: "Student number",
  none: "Leave out",
};
const choices = Object.entries(words) as [ColumnRole, string][];

interface ColumnChoiceProps {
  plan: Plan;
  busy: boolean;
  onColumns: (roles: ColumnRole[], header: boolean) => void;
}

/** How the columns were read; another choice looks the list over anew. A list of names alone has nothing to choose. */
export function ColumnChoice({ plan, busy, onColumns }: ColumnChoiceProps) {
  const { roles, header, head } = plan;
  const [only] = roles;
  if (roles.length === 1 && only === "name" && !header) return null;
  const change = (column: number, role: ColumnRole) =>
    onColumns(
      // One column of a kind: the one that was it before is left out.
      roles.map((was, index) => (index === column ? role : was === role && role !== "none" ? "none" : was)),
      header,
    );
  return (
    <fieldset className="mt-5" aria-busy={busy}>
      <legend className="mb-2 font-semibold">Columns</legend>
      <div className="flex flex-wrap gap-x-6 gap-y-3">
        {roles.map((role, column) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
          <label key={column} className="block max-w-48">
            <span className="block truncate text-sm text-quiet">
              {header ? "" : `Column ${column + 1}: `}“{head[column] ?? ""}”
            </span>
            <select
              value={role}
              onChange={(event) => change(column, event.target.value as ColumnRole)}
              className="mt-1 rounded border border-field bg-raised px-3 py-2 text-ink"
            >
              {choices.map(([value, text]) => (
                <option key={value} value={value}>
                  {text}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <label className="mt-3 flex items-center gap-2">
        <input
          type="checkbox"
          checked={header}
          onChange={(event) => onColumns(roles, event.target.checked)}
          className="size-4"
        />
        The first line names the columns
      </label>
    </fieldset>
  );
}
