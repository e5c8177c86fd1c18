"use client";

import { CopyText } from "@/app/ui/copy";
import { SelectField, TextField } from "@/app/ui/field";
import { ActionForm, FormMessage, Submit } from "@/app/ui/form";
import { byLink, tag, withColleague } from "../actions";

interface ColleagueFormProps {
  lessonId: string;
  colleagues: { id: string; name: string }[];
}
export function ColleagueForm({ lessonId, colleagues }: ColleagueFormProps) {
  return (
    <ActionForm action={withColleague} ids={{ lessonId }}>
      {(state, pending) => (
        <>
          <div className="flex flex-wrap items-end gap-3">
            <div className="flex-1 basis-56">
              <SelectField label="Colleague" name="userId" state={state} defaultValue="">
                <option value="">choose …</option>
                {colleagues.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </SelectField>
            </div>
            <Submit pending={pending} look="plain">
              Share
            </Submit>
          </div>
          {state.fields?.userId ? null : <FormMessage state={state} />}
        </>
      )}
    </ActionForm>
  );
}

/** The link is shown once: the table keeps only what tells it from others. */
export function LinkForm({ lessonId, again }: { lessonId: string; again: boolean }) {
  return (
    <ActionForm<{ link: string }> action={byLink} ids={{ lessonId }} className="space-y-2">
      {(state, pending) => (
        <>
          <Submit pending={pending} look="plain">
            {again ? "Make a new link" : "Make a link"}
          </Submit>
          <p className="text-sm text-quiet">
            For teachers elsewhere: whoever has it and is signed in can read and copy the lesson.
            {again && " A new link ends the one before."}
          </p>
          {state.status !== "idle" && <FormMessage state={state} />}
          {state.data && <CopyText label="Link to the lesson" text={state.data.link} />}
        </>
      )}
    </ActionForm>
  );
}

export function TagsForm({ lessonId, tags }: { lessonId: string; tags: string[] }) {
  return (
    <ActionForm action={tag} ids={{ lessonId }}>
      {(state, pending) => (
        <>
          <div className="flex flex-wrap items-end gap-3">
            <div className="flex-1 basis-56">
              <TextField
                label="Tags"
                hint="Your own words to find the lesson by, with commas between them."
                name="tags"
                state={state}
                defaultValue={tags.join(", ")}
                autoComplete="off"
                maxLength={1000}
              />
            </div>
            <Submit pending={pending} look="plain">
              Save
            </Submit>
          </div>
          {state.fields?.tags ? null : <FormMessage state={state} />}
        </>
      )}
    </ActionForm>
  );
}
