"use client";

import { useState } from "react";
import { ActionForm, FormMessage, Submit } from "@/app/ui/form";
import { categoryRows } from "@/lib/features/gradebooks/limits";
import type { GradebookSettings } from "@/lib/features/gradebooks/rules";
import type { FormState } from "@/lib/web/form-state";
import { save } from "../actions";
import { CategoryRow } from "./category-row";
import { Places } from "./places";

interface SettingsFormProps extends GradebookSettings {
  classId: string;
  assignments: { id: string; title: string; possible: number }[];
}

/** Categories by row, what missing work counts as, and which category each assignment counts in. */
export function SettingsForm({
  classId,
  version,
  missing,
  categories,
  places,
  assignments,
}: SettingsFormProps) {
  const shown = Math.min(categoryRows, Math.max(4, categories.length + 2));
  const [typed, setTyped] = useState<Record<number, string>>({});
  const namesIn = (state: FormState<unknown>) =>
    Array.from(
      { length: shown },
      (_, row) => typed[row] ?? state.values?.[`name-${row}`] ?? categories[row]?.name ?? "",
    );
  return (
    <ActionForm action={save} ids={{ classId, base: String(version) }} className="max-w-[45rem] space-y-8">
      {(state, pending) => (
        <>
          <fieldset>
            <legend className="mb-1 text-xl font-semibold font-serif">Categories</legend>
            <p className="mb-3 text-sm text-quiet">
              A row without a name is no category. Weights are compared with each other: 60 and 40 are the
              same as 3 and 2.
            </p>
            {namesIn(state).map((name, row) => (
              <CategoryRow
                // biome-ignore lint/suspicious/noArrayIndexKey: rows keep their place
                key={row}
                row={row}
                category={categories[row]}
                {...{ name, state }}
                onName={(to) => setTyped((all) => ({ ...all, [row]: to }))}
              />
            ))}
          </fieldset>
          <Missing missing={missing} state={state} />
          {assignments.length > 0 && (
            <Places
              assignments={assignments}
              names={namesIn(state)}
              rowOf={(id) =>
                state.values?.[`in-${id}`] ??
                String(categories.findIndex((category) => category.id === places[id]))
              }
            />
          )}
          <div>
            <Submit pending={pending}>Save</Submit>
            <FormMessage state={state} />
          </div>
        </>
      )}
    </ActionForm>
  );
}

function Missing({ missing, state }: { missing: "zero" | "left-out"; state: FormState<unknown> }) {
  const chosen = state.values?.missing ?? missing;
  const ways = [
    ["zero", "counts as 0 once it was due"],
    ["left-out", "is left out"],
  ] as const;
  return (
    <fieldset>
      <legend className="mb-1 text-xl font-semibold font-serif">Missing work</legend>
      {ways.map(([value, says]) => (
        <label key={value} className="flex items-center gap-2 py-1">
          <input type="radio" name="missing" value={value} defaultChecked={chosen === value} />
          {says}
        </label>
      ))}
    </fieldset>
  );
}
