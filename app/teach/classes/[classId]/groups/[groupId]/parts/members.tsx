"use client";

import { TextArea } from "@/app/ui/field";
import { ActionForm, FormMessage, Submit } from "@/app/ui/form";
import type { readGroup } from "@/lib/features/classes/groups/queries";
import { changeMembersAction } from "../../actions";

interface MembersProps {
  ids: { classId: string; groupId: string };
  students: Awaited<ReturnType<typeof readGroup>>["students"];
}

/** Everyone in the class, ticked who is in the group; and a field for names from elsewhere. */
export function Members({ ids, students }: MembersProps) {
  const twins = new Set(
    students.map(({ name }) => name).filter((name, index, all) => all.indexOf(name) !== index),
  );
  return (
    <ActionForm action={changeMembersAction} ids={ids}>
      {(state, pending) => (
        <>
          {students.map(({ id, member }) => member && <input key={id} type="hidden" name="was" value={id} />)}
          <fieldset>
            <legend className="mb-1 text-xl font-semibold">Who is in it</legend>
            <div className="gap-x-8 sm:columns-2 lg:columns-3">
              {students.map(({ id, name, handle, member }) => (
                <label key={id} className="choice break-inside-avoid">
                  <input
                    type="checkbox"
                    name="member"
                    value={id}
                    defaultChecked={member}
                    className="mt-1 size-4 shrink-0"
                  />
                  <span className="min-w-0 break-words">
                    {name}
                    {twins.has(name) && <span className="block text-sm text-quiet">{handle}</span>}
                  </span>
                </label>
              ))}
            </div>
          </fieldset>
          <div className="mt-6 max-w-form space-y-3">
            <TextArea
              label="Or by name"
              hint="Paste names of the class, one a line: they are put in as well."
              name="names"
              rows={4}
              spellCheck={false}
              state={state}
            />
            <Submit pending={pending}>Save</Submit>
            {state.fields?.names ? null : <FormMessage state={state} />}
          </div>
        </>
      )}
    </ActionForm>
  );
}
