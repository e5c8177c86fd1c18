"use client";

import { useState } from "react";
import { SelectField, TextField } from "@/app/ui/field";
import type { FormState } from "@/lib/web/form-state";
import type { Settings } from "./settings-fields";

interface LateFieldsProps {
  settings: Pick<Settings, "late" | "latePercent" | "lateFloor">;
  state: FormState<unknown>;
}

/** What becomes of work after its due time; what a day costs is asked only where it costs. */
export function LateFields({ settings, state }: LateFieldsProps) {
  const [late, setLate] = useState<string>(settings.late);
  const percent = (name: "latePercent" | "lateFloor", label: string) => (
    <TextField
      label={label}
      name={name}
      type="number"
      min={name === "latePercent" ? 1 : 0}
      max={100}
      defaultValue={settings[name]}
      className="max-w-24"
      state={state}
    />
  );
  return (
    <fieldset className="space-y-4">
      <legend className="mb-2 font-serif text-lg font-semibold">Late work</legend>
      <SelectField
        label="Work that comes late"
        name="late"
        defaultValue={settings.late}
        onChange={(event) => setLate(event.target.value)}
        state={state}
      >
        <option value="accept">it is taken, and marked late</option>
        <option value="percent">it is taken and loses points for each day</option>
        <option value="refuse">it is not taken</option>
      </SelectField>
      {late === "percent" && (
        <div className="flex flex-wrap gap-x-8 gap-y-4">
          {percent("latePercent", "Percent off for each day begun")}
          {percent("lateFloor", "Percent that is always kept")}
        </div>
      )}
    </fieldset>
  );
}
