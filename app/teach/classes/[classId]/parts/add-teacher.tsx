"use client";

import { SelectField } from "@/app/ui/field";
import { ActionForm, FormMessage, Submit } from "@/app/ui/form";
import { addTeacherAction } from "../teachers/actions";

interface AddTeacherProps {
  classId: string;
  colleagues: { id: string; name: string; email: string | null }[];
}

export function AddTeacher({ classId, colleagues }: AddTeacherProps) {
  return (
    <ActionForm action={addTeacherAction} ids={{ classId }}>
      {(state, pending) => (
        <>
          <div className="flex flex-wrap items-end gap-3">
            <div className="flex-1 basis-48">
              <SelectField
                label="Teach together with"
                name="colleagueId"
                hint="Sees and changes everything of this class, as you do."
                state={state}
                defaultValue=""
              >
                <option value="">Choose a colleague</option>
                {colleagues.map(({ id, name, email }) => (
                  <option key={id} value={id}>
                    {email ? `${name}, ${email}` : name}
                  </option>
                ))}
              </SelectField>
            </div>
            <Submit pending={pending} look="plain">
              Add
            </Submit>
          </div>
          {state.fields?.colleagueId ? null : <FormMessage state={state} />}
        </>
      )}
    </ActionForm>
  );
}
