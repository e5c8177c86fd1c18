"use client";

import { Confirm } from "@/app/ui/confirm";
import { TextField } from "@/app/ui/field";
import type { FormAction } from "@/lib/web/form-state";

interface EraseStudentProps {
  action: FormAction;
  /** What the action wants to know. */
  ids: Record<string, string>;
  name: string;
}

/** Says what goes and what stays, and wants the name typed. */
export function EraseStudent({ action, ids, name }: EraseStudentProps) {
  return (
    <Confirm
      action={action}
      ids={ids}
      title={`Erase all data of ${name}?`}
      yes="Erase for good"
      body={(state) => (
        <>
          <p>
            <strong>Goes:</strong> name, handle and passphrase, student number, groups, settings, kept words;
            every answer and essay with its earlier texts, highlights and notes, marks, comments and remarks,
            in every class.
          </p>
          <p>
            <strong>Stays:</strong> that pieces of work existed, when, and their points, by a number that
            leads to nobody. Backups made before hold the data until they are four weeks old.
          </p>
          <p>This can’t be undone.</p>
          <TextField
            id="erase-name"
            label={`Type the name: ${name}`}
            name="name"
            state={state}
            autoComplete="off"
            spellCheck={false}
          />
        </>
      )}
    >
      Erase all data
    </Confirm>
  );
}
