import { gradebookLimits } from "@/lib/features/gradebooks/limits";
import type { Category } from "@/lib/grading/final-mark";
import type { FormState } from "@/lib/web/form-state";

interface CategoryRowProps {
  row: number;
  /** The category that stands in the row; undefined where it is free. */
  category: Category | undefined;
  name: string;
  onName: (typed: string) => void;
  state: FormState<unknown>;
}
const box =
  "rounded border border-field bg-raised px-3 py-2 text-ink aria-invalid:border-2 aria-invalid:border-wrong";

/** A category's name and weight; what is wrong stands under the row. */
export function CategoryRow({ row, category, name, onName, state }: CategoryRowProps) {
  const field = (part: "name" | "weight") => {
    const error = state.status === "refused" ? state.fields?.[`${part}-${row}`] : undefined;
    return {
      id: `${part}-${row}`,
      name: `${part}-${row}`,
      "aria-invalid": error ? true : undefined,
      "aria-describedby": error && `${part}-${row}-error`,
      error,
    };
  };
  const { error: wrongName, ...nameField } = field("name");
  const { error: wrongWeight, ...weightField } = field("weight");
  return (
    <div className="mb-2">
      <div className="flex gap-3">
        {category && <input type="hidden" name={`id-${row}`} value={category.id} />}
        <input
          {...nameField}
          aria-label={`Name of category ${row + 1}`}
          placeholder={row === 0 ? "Essays" : undefined}
          maxLength={gradebookLimits.name}
          value={name}
          onChange={(event) => onName(event.currentTarget.value)}
          autoComplete="off"
          className={`min-w-0 flex-1 ${box}`}
        />
        <input
          {...weightField}
          aria-label={`Weight of category ${row + 1}`}
          placeholder={row === 0 ? "60" : undefined}
          inputMode="decimal"
          defaultValue={state.values?.[`weight-${row}`] ?? category?.weight}
          autoComplete="off"
          className={`w-24 text-end tabular-nums ${box}`}
        />
      </div>
      {[
        ["name", wrongName],
        ["weight", wrongWeight],
      ].map(
        ([part, error]) =>
          error && (
            <p key={part} id={`${part}-${row}-error`} className="text-wrong">
              ⚠ {error}
            </p>
          ),
      )}
    </div>
  );
}
