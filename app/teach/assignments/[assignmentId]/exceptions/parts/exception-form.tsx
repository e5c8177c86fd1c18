"use client";

import { SelectField, TextField } from "@/app/ui/field";
import { ActionForm, FormMessage, Submit } from "@/app/ui/form";
import type { ExceptionLine, ItemChoice } from "@/lib/features/assignments/exceptions/queries";
import { keep } from "../actions";

interface Named {
  id: string;
  name: string;
}
interface ExceptionFormProps {
  assignmentId: string;
  groups: Named[];
  students: Named[];
  items: ItemChoice[];
  zone: string;
  /** The assignment's; null where it has none. */
  minutes: number | null;
  /** The one to change; null for a new one. */
  changed: ExceptionLine | null;
}

const whoseOf = (line: ExceptionLine) =>
  line.groupId ? `group.${line.groupId}` : `student.${line.userId ?? ""}`;

/** What a student or group has otherwise; what stays empty is as for the rest. */
export function ExceptionForm(props: ExceptionFormProps) {
  const { assignmentId, groups, students, items, zone, minutes, changed } = props;
  return (
    <ActionForm action={keep} ids={{ assignmentId }} className="space-y-5">
      {(state, pending) => (
        <>
          <SelectField label="For" name="whose" defaultValue={changed ? whoseOf(changed) : ""} state={state}>
            <option value="">Choose …</option>
            {groups.length > 0 && (
              <optgroup label="Groups">
                {groups.map(({ id, name }) => (
                  <option key={id} value={`group.${id}`}>
                    {name}
                  </option>
                ))}
              </optgroup>
            )}
            <optgroup label="Students">
              {students.map(({ id, name }) => (
                <option key={id} value={`student.${id}`}>
                  {name}
                </option>
              ))}
            </optgroup>
          </SelectField>
          <p className="text-sm text-quiet">What stays empty is as for the rest.</p>
          <TextField
            label="Due"
            name="due"
            hint={`Read in ${zone.replaceAll("_", " ")}.`}
            type="datetime-local"
            min="2000-01-01T00:00"
            max="2099-12-31T23:59"
            defaultValue={changed?.dueWall ?? ""}
            className="max-w-64"
            state={state}
          />
          <TextField
            label="Closes"
            name="closes"
            hint="A later due time moves closing with it."
            type="datetime-local"
            min="2000-01-01T00:00"
            max="2099-12-31T23:59"
            defaultValue={changed?.closesWall ?? ""}
            className="max-w-64"
            state={state}
          />
          <TextField
            label="Time, in percent"
            name="time"
            hint={
              minutes === null
                ? "This assignment has no limit of minutes, so it changes nothing yet."
                : `Of the ${minutes} minutes: 150 is half as long again.`
            }
            type="number"
            min={100}
            max={400}
            defaultValue={changed?.timePercent ?? ""}
            className="max-w-28"
            state={state}
          />
          <TextField
            label="Attempts"
            name="attempts"
            type="number"
            min={1}
            max={10}
            defaultValue={changed?.attemptsAllowed ?? ""}
            className="max-w-28"
            state={state}
          />
          <label className="flex min-h-11 items-center gap-3 border-y border-rule">
            <input
              type="checkbox"
              name="glossary"
              defaultChecked={changed?.glossaryOpen === true}
              className="size-5 shrink-0 accent-accent"
            />
            Glossary always open
          </label>
          <details open={changed?.leftOut ? true : undefined} className="border-b border-rule pb-2">
            <summary className="cursor-pointer pb-2">Fewer items</summary>
            <p className="mb-2 text-sm text-quiet">
              Items ticked here are not asked and do not count. Answers given to them are kept.
            </p>
            {items.map(({ id, label }) => (
              <label key={id} className="flex min-h-9 items-baseline gap-3 py-1">
                <input
                  type="checkbox"
                  name="leftOut"
                  value={id}
                  defaultChecked={changed?.leftOut?.includes(id) === true}
                  className="size-5 shrink-0 translate-y-1 accent-accent"
                />
                <span className="min-w-0 break-words">{label}</span>
              </label>
            ))}
          </details>
          <FormMessage state={state} />
          <Submit pending={pending}>{changed ? "Save" : "Give the exception"}</Submit>
        </>
      )}
    </ActionForm>
  );
}
