"use client";

import type { FormState } from "@/lib/web/form-state";

interface Named {
  id: string;
  name: string;
}
export interface ClassChoice extends Named {
  groups: readonly Named[];
  students: readonly Named[];
}

interface ClassFieldsProps {
  legend: string;
  classes: readonly Named[];
  chosen?: string;
  state: FormState<unknown>;
}
/** Classes to give it to, as checkboxes. */
export function ClassFields({ legend, classes, chosen, state }: ClassFieldsProps) {
  const error = state.status === "refused" ? state.fields?.classIds : undefined;
  return (
    <fieldset>
      <legend className="mb-1 font-serif text-lg font-semibold">{legend}</legend>
      <div className={classes.length > 6 ? "sm:columns-2 sm:gap-8" : ""}>
        {classes.map((one) => (
          <label
            key={one.id}
            className="flex min-h-11 break-inside-avoid items-center gap-3 border-t border-rule"
          >
            <input
              type="checkbox"
              name="classIds"
              value={one.id}
              defaultChecked={one.id === chosen}
              aria-invalid={error ? true : undefined}
              aria-describedby={error ? "classIds-error" : undefined}
              className="size-5 shrink-0 accent-accent"
            />
            <span className="min-w-0 break-words">{one.name}</span>
          </label>
        ))}
      </div>
      {error && (
        <p id="classIds-error" className="text-wrong">
          ⚠ {error}
        </p>
      )}
    </fieldset>
  );
}

/** Groups and single students, class by class, where a class shall not have it whole. */
export function SomeFields({ classes }: { classes: readonly ClassChoice[] }) {
  const filled = classes.filter(({ students }) => students.length > 0);
  if (filled.length === 0) return null;
  return (
    <fieldset>
      <legend className="mb-1 font-serif text-lg font-semibold">Only some students</legend>
      <p className="mb-2 text-sm text-quiet">
        For a class that is not ticked above: its groups, or students one by one.
      </p>
      {filled.map((one) => (
        <details key={one.id} className="border-t border-rule">
          <summary className="min-h-11 cursor-pointer py-2.5 break-words">
            {one.name}
            <span className="text-quiet">
              {" · "}
              {one.groups.length > 0 &&
                `${one.groups.length === 1 ? "1 group" : `${one.groups.length} groups`}, `}
              {one.students.length === 1 ? "1 student" : `${one.students.length} students`}
            </span>
          </summary>
          <div className="pb-3 pl-4 sm:columns-2 sm:gap-8">
            {one.groups.map((group) => (
              <Choice key={group.id} name="groupIds" classId={one.id} one={group} kind="group" />
            ))}
            {one.students.map((student) => (
              <Choice key={student.id} name="studentIds" classId={one.id} one={student} />
            ))}
          </div>
        </details>
      ))}
    </fieldset>
  );
}

interface ChoiceProps {
  name: string;
  classId: string;
  one: Named;
  kind?: string;
}
const Choice = ({ name, classId, one, kind }: ChoiceProps) => (
  <label className="flex min-h-9 break-inside-avoid items-center gap-3">
    <input
      type="checkbox"
      name={name}
      value={`${classId}.${one.id}`}
      className="size-5 shrink-0 accent-accent"
    />
    <span className="min-w-0 break-words">
      {one.name}
      {kind && <span className="text-sm text-quiet"> · {kind}</span>}
    </span>
  </label>
);
