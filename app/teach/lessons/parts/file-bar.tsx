"use client";

import { SelectField } from "@/app/ui/field";
import { ActionForm, FormMessage, Submit } from "@/app/ui/form";
import type { FolderListed } from "@/lib/features/lessons/library/filing";
import { file } from "../folders/actions";
import { fileFormId } from "./file-form";

/** Puts the lessons that are ticked in the table into a folder. */
export function FileBar({ folders }: { folders: FolderListed[] }) {
  return (
    <ActionForm action={file} id={fileFormId} className="mt-6 max-w-form">
      {(state, pending) => (
        <>
          <div className="flex flex-wrap items-end gap-3">
            <div className="flex-1 basis-56">
              <SelectField label="Put the ticked lessons into" name="folderId" id="file-into" defaultValue="">
                <option value="">no folder</option>
                {folders.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </SelectField>
            </div>
            <Submit pending={pending} look="plain">
              Move
            </Submit>
          </div>
          <FormMessage state={state} />
        </>
      )}
    </ActionForm>
  );
}
